package org.kehoach.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Located;
import org.kehoach.plan.Period;

/**
 * A deadline lies in the years that the plan is for. What comes before, from the plan's date on, prepares it; reports on
 * the last year may come in the first half of the next.
 */
final class DeadlinesInPeriod implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Optional<Period> period = given.plan().period().map(Located::value).filter(p -> p.from() > 0);
        if (period.isEmpty()) {
            return List.of();
        }
        boolean dated = given.plan().date().flatMap(d -> Dates.of(d.value())).isPresent();
        LocalDate first = LocalDate.of(period.get().from(), 1, 1);
        LocalDate end = LocalDate.of(period.get().to(), 12, 31);
        List<Diagnostic> found = new ArrayList<>();
        for (Duty duty : given.duties()) {
            for (Duty.Due due : duty.dues()) {
                Optional<LocalDate> day = Dates.last(due.date());
                boolean outside = day.filter(d -> (!dated && d.isBefore(first)) || d.isAfter(last(duty, end)))
                        .isPresent();
                if (outside && Own.is(due.origin(), given.plan())) {
                    found.add(given.found(
                            new DecreeProblem.DeadlineOutsidePeriod(due.words(), period.get().words()), due.origin()));
                }
            }
        }
        return found;
    }

    private static LocalDate last(Duty duty, LocalDate end) {
        return duty.report().isPresent() || reports(duty) ? end.plusMonths(6) : end;
    }

    /** Whether the words speak of what is done after the last year's end. */
    private static boolean reports(Duty duty) {
        return duty.texts().stream().map(t -> t.typedWords()).anyMatch(w -> w.contains("áo cáo")
                || w.contains("ổng kết") || w.contains("uyết toán") || w.contains("ơ kết"));
    }
}
