package org.kehoach.rule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.rule.DecreeProblem.Weekend;

/** The day by which a report is due is no Saturday or Sunday: nobody is there to take it. */
final class Workdays implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Duty duty : given.duties()) {
            if (duty.report().isEmpty()) {
                continue;
            }
            for (Duty.Due due : duty.dues()) {
                Dates.of(due.date()).filter(_ -> Own.is(due.origin(), given.plan())).ifPresent(d -> {
                    if (d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY) {
                        Weekend.Day day = Weekend.Day.valueOf(d.getDayOfWeek().name());
                        found.add(given.found(new Weekend(due.words(), day), due.origin()));
                    }
                });
            }
        }
        return found;
    }
}
