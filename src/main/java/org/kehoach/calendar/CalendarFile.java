package org.kehoach.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/**
 * Deadlines for calendar programs (tệp lịch .ics, RFC 5545): an event of a whole day for each, which a newer issue of the
 * plan replaces. Written by hand: a dozen properties are wanted, the same bytes for the same plan, while libraries for it
 * stamp events with the clock and chance, and bring parsers and time zones of no use here.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** In octets, without the line break (RFC 5545, 3.1). */
    private static final int LINE = 75;
    private static final int SUMMARY = 110;

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /**
     * The file's bytes.
     *
     * @param title   what the calendar is called
     * @param source  the plan as it is cited
     */
    public static byte[] write(Plan plan, String title, String source, List<Deadline> deadlines) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Kehoach//Kehoach//VI");
        file.line("CALSCALE:GREGORIAN");
        file.line("X-WR-CALNAME:" + escape(title));
        String stamp = stamp(plan);
        for (Deadline deadline : deadlines) {
            file.event(plan, source, stamp, deadline);
        }
        file.line("END:VCALENDAR");
        return file.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Plan plan, String source, String stamp, Deadline d) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(plan.id().value(), d));
        line("DTSTAMP:" + stamp);
        line("SEQUENCE:" + (plan.version() - 1));
        line("DTSTART;VALUE=DATE:" + DAY.format(d.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(d.day().plusDays(1)));
        if (!d.rule().isEmpty()) {
            line("RRULE:" + d.rule());
        }
        line("SUMMARY:" + escape(summary(d)));
        line("DESCRIPTION:" + escape(description(d, source)));
        line("CATEGORIES:" + (d.task().report().isPresent() ? "Báo cáo" : "Nhiệm vụ"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The same for the same day of the same duty in every issue of the plan. */
    private static String uid(String plan, Deadline d) {
        return UUID.nameUUIDFromBytes(
                (plan + "\n" + d.owner() + "\n" + d.name()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The plan's day, never the clock's: blank parts are the first. */
    private static String stamp(Plan plan) {
        Optional<PrintedDate> date = plan.date().map(Located::value).filter(d -> d.year().isPresent() && d.exists());
        LocalDate day = date.map(d -> LocalDate.of(d.year().orElse(1970), d.month().orElse(1), d.day().orElse(1)))
                .or(() -> plan.period().map(p -> LocalDate.of(p.value().from(), 1, 1))).orElse(LocalDate.EPOCH);
        return DAY.format(day) + "T000000Z";
    }

    private static String summary(Deadline d) {
        String words = (d.task().unit().isEmpty() ? "" : d.task().unit() + ": ") + d.task().text();
        if (words.codePointCount(0, words.length()) <= SUMMARY) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, SUMMARY));
        int space = cut.lastIndexOf(' ');
        return (space > SUMMARY / 2 ? cut.substring(0, space) : cut) + "…";
    }

    private static String description(Deadline d, String source) {
        List<String> lines = new ArrayList<>();
        lines.add(d.task().text());
        some("Chủ trì", d.task().unit(), lines);
        some("Phối hợp", d.task().partners(), lines);
        some("Sản phẩm", d.task().product(), lines);
        some("Kinh phí, nguồn lực", d.task().resources(), lines);
        lines.add(source);
        return String.join("\n", lines);
    }

    private static void some(String name, String words, List<String> lines) {
        if (!words.isEmpty()) {
            lines.add(name + ": " + words);
        }
    }

    /** RFC 5545, 3.3.11. */
    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** A line, folded where it is long: a letter of several octets stays whole. */
    private void line(String words) {
        int octets = 0;
        for (int i = 0; i < words.length();) {
            int c = words.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
