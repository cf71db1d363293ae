package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Severity;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Located;

/**
 * How grave a workspace takes a rule's findings (mức độ của quy tắc).
 *
 * @param severity empty where the rule is switched off
 * @param plans    ids of the plans that it holds for; empty for all
 */
public record RuleSetting(String code, Optional<Severity> severity, List<Located<String>> plans, Origin origin) {

    public RuleSetting {
        plans = List.copyOf(plans);
    }

    /** Whether it speaks of a plan's findings of a code. */
    public boolean concerns(String otherCode, String plan) {
        return code.equals(otherCode) && (plans.isEmpty() || plans.stream().anyMatch(p -> p.value().equals(plan)));
    }
}
