package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** A date in running words is one that the calendar has; those that are marked were read by the source already. */
final class DaysThatAre implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            for (Dates.Typed date : passage.dates()) {
                if (date.date().isEmpty()) {
                    found.add(given.found(
                            new DecreeProblem.NoSuchDay(date.words(), date.days() == 0 ? "" : date.days() + ""),
                            passage.origin()));
                }
            }
        }
        return found;
    }
}
