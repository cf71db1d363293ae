package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Text;

/**
 * Recipients begin with {@code Như trên} where there are addressees, with {@code Như Điều …} in a decision
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9 and Phụ lục III).
 */
final class FirstOfRecipients implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        if (plan.recipients().isEmpty() || plan.recipients().getFirst().lines().isEmpty()) {
            return List.of();
        }
        String own = plan.kind().value().first();
        String expected = !own.isEmpty() ? own : plan.addressees().isEmpty() ? "" : "Như trên";
        Text first = plan.recipients().getFirst().lines().getFirst();
        return expected.isEmpty() || first.typedWords().strip().startsWith(expected)
                ? List.of()
                : List.of(given.found(
                        new DecreeProblem.FirstRecipient(expected.equals("Như Điều") ? "Như Điều 3" : expected),
                        first.origin()));
    }
}
