package org.kehoach.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a plan prints it (ngày tháng): whole, yearly without a year, monthly with its day alone, or with parts left
 * blank.
 *
 * @param words as typed, such as {@code 09/5/2017}
 */
public record PrintedDate(String words, OptionalInt day, OptionalInt month, OptionalInt year) {

    private static final Pattern DIGITS = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
    private static final Pattern YEARLY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern WORDS = Pattern
            .compile("(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4})| hằng năm| hàng năm)?");

    private static final Pattern MONTHLY = Pattern.compile("(\\d{1,2})(?: hằng tháng| hàng tháng)?");

    /** Reads a date; empty where the words are none, whether or not the day exists. */
    public static Optional<PrintedDate> parse(String words) {
        Matcher m = DIGITS.matcher(words);
        if (m.matches()) {
            return Optional.of(new PrintedDate(words, number(m.group(1)), number(m.group(2)), number(m.group(3))));
        }
        m = YEARLY.matcher(words);
        if (m.matches()) {
            return Optional.of(new PrintedDate(words, number(m.group(1)), number(m.group(2)), OptionalInt.empty()));
        }
        m = MONTHLY.matcher(words);
        if (m.matches()) {
            return Optional.of(new PrintedDate(words, number(m.group(1)), OptionalInt.empty(), OptionalInt.empty()));
        }
        m = WORDS.matcher(words);
        return m.matches()
                ? Optional.of(new PrintedDate(words, number(m.group(1)), number(m.group(2)), number(m.group(3))))
                : Optional.empty();
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Whether it is a day of every month. */
    public boolean isMonthly() {
        return month.isEmpty() && year.isEmpty();
    }

    /** Whether the calendar has it; a day of a month without a year may be 29 February. */
    public boolean exists() {
        int m = month.orElse(1);
        int y = year.orElse(2000);
        if (m < 1 || m > 12 || y < 1900 || y > 2200) {
            return false;
        }
        try {
            LocalDate.of(y, m, day.orElse(1));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** {@code 2026-11-30}, {@code --11-30} for every year, {@code ---25} for every month, {@code 2026-11} or {@code 2026} where parts are blank. */
    public String iso() {
        StringBuilder out = new StringBuilder();
        out.append(year.isPresent() ? Integer.toString(year.getAsInt()) : "-");
        out.append(isMonthly() ? "-" : "");
        month.ifPresent(m -> out.append('-').append(two(m)));
        day.ifPresent(d -> out.append('-').append(two(d)));
        return out.toString();
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
