package org.kehoach.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as a plan prints it (ngày tháng): whole, yearly without a year, of every quarter, monthly with its day alone, or
 * with parts left blank; the month is the last one of a quarter or half-year that is named.
 *
 * @param words     as typed, such as {@code 09/5/2017}
 * @param month     of the year; of a quarterly date that of the quarter, 4 to 6 where it is the quarter after
 * @param quarterly whether it comes each quarter
 */
public record PrintedDate(String words, OptionalInt day, OptionalInt month, OptionalInt year, boolean quarterly) {

    private static final Pattern DIGITS = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
    private static final Pattern YEARLY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?: hằng năm| hàng năm)?");
    private static final Pattern WORDS = Pattern
            .compile("(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4})| hằng năm| hàng năm)?");

    private static final Pattern MONTHLY = Pattern.compile("(\\d{1,2})(?: hằng tháng| hàng tháng| mỗi tháng)?");

    private static final Pattern MONTH = Pattern
            .compile("(?iu)tháng (\\d{1,2})(?:(?: năm |/)(\\d{4})| hằng năm| hàng năm)?");
    private static final Pattern QUARTER = Pattern.compile("(?iu)quý (IV|I{1,3}|[1-4])(?: năm |/)(\\d{4})");
    private static final Pattern HALF = Pattern.compile("(?iu)(?:6|06|sáu) tháng (đầu|cuối) năm (\\d{4})");
    private static final Pattern QUARTERLY = Pattern.compile("(?iu)(?:(\\d{1,2}) )?(?:của )?tháng "
            + "(đầu tiên|đầu|thứ hai|giữa|cuối cùng|cuối) (?:của )?(?:(?:mỗi|hằng|hàng|từng) )?quý"
            + "( sau| tiếp theo| kế tiếp| liền sau)?");
    private static final Pattern EACH_QUARTER = Pattern.compile("(?iu)(?:(?:cuối )?(?:mỗi|hằng|hàng|từng)|cuối) quý");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** A date that is of no quarter. */
    public PrintedDate(String words, OptionalInt day, OptionalInt month, OptionalInt year) {
        this(words, day, month, year, false);
    }

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
                : partOfYear(words);
    }

    private static Optional<PrintedDate> partOfYear(String words) {
        OptionalInt none = OptionalInt.empty();
        Matcher m = MONTH.matcher(words);
        if (m.matches()) {
            return Optional.of(new PrintedDate(words, none, number(m.group(1)), number(m.group(2))));
        }
        m = QUARTER.matcher(words);
        if (m.matches()) {
            int roman = QUARTERS.indexOf(m.group(1).toUpperCase(Locale.ROOT)) + 1;
            int quarter = roman > 0 ? roman : Integer.parseInt(m.group(1));
            return Optional.of(new PrintedDate(words, none, OptionalInt.of(3 * quarter), number(m.group(2))));
        }
        m = HALF.matcher(words);
        if (m.matches()) {
            boolean first = m.group(1).equalsIgnoreCase("đầu");
            return Optional.of(new PrintedDate(words, none, OptionalInt.of(first ? 6 : 12), number(m.group(2))));
        }
        m = QUARTERLY.matcher(words);
        if (m.matches()) {
            String which = m.group(2).toLowerCase(Locale.ROOT);
            int month = which.startsWith("đầu") ? 1 : which.startsWith("cuối") ? 3 : 2;
            return Optional.of(new PrintedDate(words, number(m.group(1)),
                    OptionalInt.of(month + (m.group(3) == null ? 0 : 3)), none, true));
        }
        return EACH_QUARTER.matcher(words).matches()
                ? Optional.of(new PrintedDate(words, none, OptionalInt.of(3), none, true))
                : Optional.empty();
    }

    /** Whether a document can bear it: a day, month or year, and no part of every year. */
    public boolean isOfDocument() {
        return DIGITS.matcher(words).matches() || WORDS.matcher(words).matches()
                || YEARLY.matcher(words).matches();
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The words behind the largest part that they give no number of: {@code ngày 09/5/2017}, {@code tháng 5/2017}, {@code năm 2017}. */
    public String named() {
        return (day.isPresent() ? "ngày " : month.isPresent() ? "tháng " : "năm ") + words;
    }

    /** Whether it is a day of every month. */
    public boolean isMonthly() {
        return month.isEmpty() && year.isEmpty();
    }

    /** Whether both come each quarter, or each month, or neither. */
    public boolean comesAsOften(PrintedDate other) {
        return quarterly == other.quarterly && isMonthly() == other.isMonthly();
    }

    /** Whether both come once, each year, each quarter or each month: only then is one before the other. */
    public boolean comesLike(PrintedDate other) {
        return comesAsOften(other) && year.isPresent() == other.year.isPresent();
    }

    /** The months in which it comes, from 1 to 12; none where it comes in all or is of a whole year. */
    public List<Integer> months() {
        if (!quarterly) {
            return month.stream().boxed().toList();
        }
        return Stream.of(0, 3, 6, 9).map(q -> (q + month.orElse(3) - 1) % 12 + 1).toList();
    }

    /** Whether the calendar has it; a day of a month without a year may be 29 February. */
    public boolean exists() {
        if (quarterly) {
            return months().stream().allMatch(m -> day.orElse(1) >= 1 && day.orElse(1) <= YearMonth.of(2001, m)
                    .lengthOfMonth());
        }
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

    /** As {@link #iso()}; a date of every quarter is its four days of a year. */
    public List<String> isos() {
        return quarterly
                ? months().stream().map(m -> new PrintedDate(words, day, OptionalInt.of(m), year).iso()).toList()
                : List.of(iso());
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
