package org.kehoach.intake.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.PrintedDate;

/** The dates by which something is due (thời hạn), in words as printed. */
public final class Deadlines {

    private static final String DATE = "\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}|\\d{1,2}/\\d{1,2}(?![\\d/])"
            + "|\\d{1,2} tháng \\d{1,2}(?: năm \\d{4}| hằng năm| hàng năm)?";
    private static final Pattern DUE = Pattern.compile(
            "(?iu)(?:(?:trước|chậm nhất|muộn nhất|hoàn thành|hoàn thiện|xong|đến hết|hạn cuối|thời hạn)(?:\\s+(?:vào|là|đến|trong|trước|hết|cuối))*\\s*(?:ngày|tháng)?"
                    + "|trong tháng|định kỳ [^.;\\d]{0,40}ngày|vào (?:các )?ngày)\\s+(?<date>" + DATE + ")");
    /** Another date behind one, perhaps with what it is for in brackets between. */
    private static final Pattern AND = Pattern
            .compile("(?iu)(?:\\s*\\([^()]{0,80}\\))?\\s*(?:,|;|và|,? ?ngày)+\\s*(?:ngày )?(?<date>" + DATE + ")");
    private static final Pattern MONTHLY = Pattern.compile(
            "(?iu)(?:trước|chậm nhất|vào)(?:\\s+(?:vào|là|trước))*\\s+ngày\\s+(?<date>\\d{1,2}(?: hằng tháng| hàng tháng)?)(?!\\d|\\s*[/.-]\\s*\\d|\\s+(?:của\\s+)?tháng|,\\d)");
    private static final Pattern EACH_MONTH = Pattern.compile("(?iu).*(?:hằng|hàng|mỗi) tháng.*");
    private static final Pattern ALONE = Pattern
            .compile("(?iu)(?:(?:trước|trong|đến|chậm nhất|hoàn thành)\\s+)*(?:ngày|tháng)?\\s*(?<date>" + DATE
                    + ")\\s*\\.?");
    private static final Pattern QUARTER_OF = Pattern.compile(
            "(?iu)(?:trong|hết|trước|cuối|vào|xong|thành) quý (?<quarter>I{1,3}|IV|[1-4])\\s*(?:/|năm |-)\\s*(?<year>\\d{4})");
    private static final Pattern HALF = Pattern.compile("(?iu).*(?:6 tháng|sáu tháng|06 tháng|nửa năm).*");
    private static final Pattern YEAR = Pattern
            .compile("(?iu).*(?:(?<![\\p{L}])năm(?! \\d)|cả năm|hằng năm|hàng năm|tổng kết|01 năm|1 năm).*");
    private static final Pattern QUARTER = Pattern.compile("(?iu).*(?<![\\p{L}])quý.*");
    private static final Pattern MONTH = Pattern.compile("(?iu).*(?:hằng tháng|hàng tháng|báo cáo tháng).*");

    private Deadlines() {}

    /** The deadlines of a text; a date that no calendar has is none. */
    public static List<Found> find(String text) {
        List<Found> out = new ArrayList<>();
        if (!mayDate(text)) {
            return out;
        }
        Matcher m = DUE.matcher(text);
        int from = 0;
        int clause = 0;
        while (m.find(from)) {
            add(text, m.start("date"), m.end("date"), clause, out);
            from = m.end();
            Matcher and = AND.matcher(text).region(from, text.length());
            while (and.lookingAt()) {
                add(text, and.start("date"), and.end("date"), from, out);
                from = and.end();
                and = AND.matcher(text).region(from, text.length());
            }
            clause = from;
        }
        if (out.isEmpty() && EACH_MONTH.matcher(text).matches()) {
            monthly(text, out);
        }
        boolean several = out.size() > 1;
        return out.stream().map(f -> several ? f : new Found(f.from(), f.to(), "due")).toList();
    }

    /** Most texts hold no date: it is cheap to see that. */
    private static boolean mayDate(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && (text.indexOf('/') >= 0 || text.contains("ngày") || text.contains("tháng"));
    }

    private static void monthly(String text, List<Found> out) {
        Matcher m = MONTHLY.matcher(text);
        if (m.find() && PrintedDate.parse(m.group("date")).filter(PrintedDate::exists).isPresent()) {
            out.add(new Found(m.start("date"), m.end("date"), "month.due"));
        }
    }

    /** The last day of a quarter by whose end the words want something. */
    public static Optional<PrintedDate> quarter(String text) {
        Matcher m = QUARTER_OF.matcher(text);
        if (!text.contains("quý") || !m.find()) {
            return Optional.empty();
        }
        String last = switch (m.group("quarter").toUpperCase(Locale.ROOT)) {
            case "I", "1" -> "31/3/";
            case "II", "2" -> "30/6/";
            case "III", "3" -> "30/9/";
            case "IV", "4" -> "31/12/";
            case String other -> throw new IllegalStateException(other);
        };
        return PrintedDate.parse(last + m.group("year"));
    }

    /** Of words that are a date and nothing else, as in a table. */
    public static List<Found> alone(String text) {
        List<Found> out = new ArrayList<>();
        Matcher m = ALONE.matcher(text);
        if (m.matches()) {
            add(text, m.start("date"), m.end("date"), 0, out);
        }
        return out;
    }

    private static void add(String text, int from, int to, int clause, List<Found> out) {
        String words = text.substring(from, to);
        if (PrintedDate.parse(words).filter(PrintedDate::exists).isPresent()) {
            String lead = text.substring(clause, from);
            String what = HALF.matcher(lead).matches()
                    ? "half."
                    : QUARTER.matcher(lead).matches()
                            ? "quarter."
                            : MONTH.matcher(lead).matches() ? "month." : YEAR.matcher(lead).matches() ? "year." : "";
            out.add(new Found(from, to, what + "due"));
        }
    }

    /** Dates of deadlines that no calendar has. */
    public static List<String> impossible(String text) {
        List<String> out = new ArrayList<>();
        Matcher m = DUE.matcher(mayDate(text) ? text : "");
        while (m.find()) {
            Optional<PrintedDate> date = PrintedDate.parse(m.group("date"));
            if (date.filter(d -> !d.exists()).isPresent()) {
                out.add(m.group("date"));
            }
        }
        return out;
    }
}
