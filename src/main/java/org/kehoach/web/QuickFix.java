package org.kehoach.web;

import java.util.Optional;
import org.kehoach.diagnostic.Problem;
import org.kehoach.rule.PlanProblem;
import org.kehoach.source.SourceProblem;

/**
 * What may be put in the place of a mistyped name with one key (sửa nhanh).
 *
 * @param wrong   as it stands in the text, within the finding's place
 * @param replacement the nearest name that may stand there
 */
record QuickFix(String wrong, String replacement) {

    /** The fix of a name that is near a known one; empty for all other faults. */
    static Optional<QuickFix> of(Problem problem) {
        QuickFix fix = switch (problem) {
            case SourceProblem.UnknownKey p -> new QuickFix(p.key(), p.nearest());
            case SourceProblem.BadValue p -> new QuickFix(p.value(), p.nearest());
            case PlanProblem.UnknownAgency p -> new QuickFix(p.key(), p.nearest());
            case PlanProblem.UnknownRole p -> new QuickFix(p.role(), p.nearest());
            case PlanProblem.UnknownLookUp p -> new QuickFix(p.name(), p.nearest());
            case PlanProblem.UnknownCitation p -> new QuickFix(p.key(), p.nearest());
            default -> new QuickFix("", "");
        };
        return Optional.of(fix).filter(f -> !f.wrong.isEmpty() && !f.replacement.isEmpty());
    }
}
