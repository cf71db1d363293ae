package org.kehoach.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells history from work to do (chuyện đã qua): a sentence that dates a body to a time at which it still was, {@code được công
 * nhận năm 2023 ở huyện …}, gives it nothing to do.
 */
final class History {

    private static final Pattern PERIOD = Pattern.compile("(?iu)(?:6|sáu) tháng đầu năm (\\d{4})"
            + "|quý (IV|I{1,3}|[1-4])(?:/| năm |/năm )(\\d{4})(?![\\d/])|(?:tháng )?(?<![\\d/])(1[0-2]|0?[1-9])(?:/| năm )(\\d{4})(?![\\d/])"
            + "|(?:năm(?: học)?|giai đoạn|nhiệm kỳ|đến|từ) (?:\\d{4} ?[-–] ?)?(\\d{4})(?![\\d/]| ?[-–] ?\\d{4})");

    /** Words that give work, in front of the one who is to do it. */
    private static final Pattern ORDER = Pattern
            .compile("(?iu)(?<!\\p{L})(?:giao|yêu cầu|đề nghị|chỉ đạo|phối hợp|phân công"
                    + "|hướng dẫn|đôn đốc|kiểm tra|tổ chức|triển khai|tiếp tục|thực hiện|phấn đấu|xây dựng)(?!\\p{L})");

    private static final Pattern TIME_ALONE = Pattern.compile("(?iu)\\s*(?:(?:trong|vào|từ|đến|riêng|tính|so với) )*");

    private static final Pattern STOP = Pattern.compile("[.;:](?=\\s|$)");

    /** What stands before the day of a cited document. */
    private static final Pattern CITED = Pattern
            .compile("(?:" + Mention.CODE + "|(?:Luật|Pháp lệnh) [^,;.]{2,80}?),? (?:ngày )?$");

    private History() {}

    /** A time that the words tell: its last day. */
    private record Time(LocalDate last, int from, int to) {}

    /**
     * Whether what is said of the words at a place is dated before an end. Of the clause's times the nearest counts; a clause
     * without one is dated by its sentence, unless it gives work.
     */
    static boolean is(String words, int from, int to, LocalDate end) {
        int start = begin(words, from);
        int stop = stop(words, to);
        List<Time> times = times(words).stream().filter(t -> t.from() >= start && t.to() <= stop).toList();
        if (times.isEmpty()) {
            return false;
        }
        int clause = words.lastIndexOf(',', from - 1) < start ? start : words.lastIndexOf(',', from - 1) + 1;
        int comma = words.indexOf(',', to);
        int last = comma < 0 || comma > stop ? stop : comma;
        Optional<Time> nearest = times.stream().filter(t -> t.from() >= clause && t.to() <= last)
                .min(Comparator.comparingInt(t -> t.to() <= from ? from - t.to() : t.from() - to));
        if (nearest.isPresent()) {
            return nearest.get().last().isBefore(end);
        }
        Optional<Time> ahead = times.stream().filter(t -> t.to() <= clause).reduce((_, b) -> b)
                .filter(t -> isAlone(words, start, t, clause));
        return ahead.map(t -> t.last().isBefore(end))
                .orElseGet(() -> !ORDER.matcher(words.substring(clause, from)).find()
                        && times.stream().allMatch(t -> t.last().isBefore(end)));
    }

    /** {@code Năm 2023, …}: the time is all that stands before the clause, and dates it whatever it says. */
    private static boolean isAlone(String words, int start, Time time, int clause) {
        return TIME_ALONE.matcher(words.substring(start, time.from())).matches()
                && words.substring(time.to(), clause).isBlank();
    }

    /** The times of a text in their order; those of cited documents date nothing but these. */
    private static List<Time> times(String words) {
        List<Time> out = new ArrayList<>();
        for (Dates.Typed date : Dates.in(words)) {
            if (!CITED.matcher(words).region(0, date.from()).find()) {
                date.date().ifPresent(d -> out.add(new Time(d, date.from(), date.to())));
            }
        }
        List<Dates.Typed> whole = Dates.in(words);
        Matcher m = PERIOD.matcher(words).useTransparentBounds(true);
        while (m.find()) {
            int from = m.start();
            int to = m.end();
            if (whole.stream().noneMatch(d -> d.from() < to && from < d.to())) {
                last(m).ifPresent(d -> out.add(new Time(d, from, to)));
            }
        }
        out.sort(Comparator.comparingInt(Time::from));
        return out;
    }

    private static Optional<LocalDate> last(Matcher m) {
        YearMonth month;
        if (m.group(1) != null) {
            month = YearMonth.of(Integer.parseInt(m.group(1)), 6);
        } else if (m.group(2) != null) {
            month = YearMonth.of(Integer.parseInt(m.group(3)), 3 * quarter(m.group(2)));
        } else if (m.group(4) != null) {
            month = YearMonth.of(Integer.parseInt(m.group(5)), Integer.parseInt(m.group(4)));
        } else {
            month = YearMonth.of(Integer.parseInt(m.group(6)), 12);
        }
        return Optional.of(month.atEndOfMonth()).filter(d -> d.getYear() >= 1900 && d.getYear() < 2100);
    }

    private static int quarter(String words) {
        return switch (words.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }

    private static int begin(String words, int from) {
        int out = 0;
        Matcher m = STOP.matcher(words).region(0, from);
        while (m.find()) {
            out = m.end();
        }
        return out;
    }

    private static int stop(String words, int to) {
        Matcher m = STOP.matcher(words);
        return m.find(to) ? m.start() : words.length();
    }
}
