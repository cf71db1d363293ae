package org.kehoach.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.PrintedDate;

/** Whole dates in running words (ngày tháng trong câu): {@code 05/3/2026}, {@code ngày 05 tháng 3 năm 2026}. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("(?<![\\d/.,])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])"
            + "|ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d)");

    private static final String DAY = "ngày ";

    private Dates() {}

    /** A date and where it stands in the words. */
    record Typed(String words, String day, String month, int year, int from, int to) {

        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }

        /** How many days the month has; 0 where there is no such month. */
        int days() {
            int m = Integer.parseInt(month);
            return m < 1 || m > 12 ? 0 : YearMonth.of(year, m).lengthOfMonth();
        }
    }

    static List<Typed> in(String words) {
        boolean slashes = words.indexOf('/') >= 0;
        int day = words.indexOf(DAY);
        if (!slashes && day < 0) {
            return List.of();
        }
        List<Typed> out = new ArrayList<>();
        Matcher m = DATE.matcher(words).useTransparentBounds(true);
        for (int i = slashes ? 0 : day; i < words.length(); i++) {
            if (begins(words, i) && m.region(i, words.length()).lookingAt()) {
                int g = m.group(1) == null ? 4 : 1;
                out.add(new Typed(m.group(), m.group(g), m.group(g + 1), Integer.parseInt(m.group(g + 2)), m.start(),
                        m.end()));
                i = m.end() - 1;
            }
        }
        return out;
    }

    /** Whether a date may begin here: few places are asked for more, in texts that are read again on each keystroke. */
    private static boolean begins(String words, int at) {
        char c = words.charAt(at);
        return (c >= '0' && c <= '9') || (c == DAY.charAt(0) && words.startsWith(DAY, at));
    }

    /** The day, where the date is whole and the calendar has it. */
    static Optional<LocalDate> of(PrintedDate date) {
        return date.exists() && date.day().isPresent() && date.month().isPresent() && date.year().isPresent()
                ? Optional.of(
                        LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()))
                : Optional.empty();
    }

    /** The last day that a date may mean: the end of the month or year where it has no day. */
    static Optional<LocalDate> last(PrintedDate date) {
        OptionalInt year = date.year();
        if (!date.exists() || year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year.getAsInt(), date.month().orElse(12));
        return Optional.of(date.day().isPresent() ? month.atDay(date.day().getAsInt()) : month.atEndOfMonth());
    }
}
