package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Plan;

/** Minutes are signed by who took them and who was in the chair (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9). */
final class MinutesSignedByTwo implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        return plan.kind().value().word().equals("minutes") && plan.signatures().size() == 1
                ? List.of(given.found(new DecreeProblem.OneSignature(), plan.signatures().getFirst().origin()))
                : List.of();
    }
}
