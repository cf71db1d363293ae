package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Period;
import org.kehoach.plan.Text;

/** A target's years lie in the plan's period. */
final class YearsInPeriod implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().period().map(p -> p.value()).filter(p -> p.from() > 0).ifPresent(period -> {
            for (Text text : given.plan().texts()) {
                text.facts(f -> {
                    if (f.name() instanceof FactName.Value v && !v.when().equals("value") && !isIn(v.when(), period)) {
                        found.add(given.found(new PlanProblem.YearOutsidePeriod(v.when(), period.words()), f.origin()));
                    }
                });
            }
        });
        return found;
    }

    private static boolean isIn(String when, Period period) {
        return Period.parse(when).map(p -> p.from() >= period.from() && p.to() <= period.to()).orElse(false);
    }
}
