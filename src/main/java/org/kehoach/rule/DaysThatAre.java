package org.kehoach.rule;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** A date in running words is one that the calendar has; those that are marked were read by the source already. */
final class DaysThatAre implements Rule {

    private static final Pattern DAY = Pattern.compile("ngày (\\d{1,2})/(\\d{1,2})(?![\\d/]|[.,]\\d)");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            withoutYear(given, passage, found);
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

    /** {@code ngày 31/6}: of no year. */
    private static void withoutYear(Case given, Passage passage, List<Diagnostic> found) {
        String words = passage.words();
        if (words.indexOf('/') < 0 || !words.contains("ngày ")) {
            return;
        }
        Matcher m = DAY.matcher(words);
        while (m.find()) {
            int month = Integer.parseInt(m.group(2));
            int day = Integer.parseInt(m.group(1));
            if (month >= 1 && month <= 12 && day > Month.of(month).maxLength()) {
                found.add(given.found(
                        new DecreeProblem.NoSuchDay(m.group().substring("ngày ".length()),
                                Integer.toString(Month.of(month).maxLength())),
                        passage.origin()));
            }
        }
    }
}
