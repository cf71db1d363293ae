package org.kehoach.onto;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.PrintedDate;

/** Number and date as they stand in a Word file (số, ngày văn bản): a clerk's to give, in the file or to the plan. */
record ClerksPart(Optional<String> number, Optional<PrintedDate> date) {

    static final Pattern NUMBER = Pattern.compile("^Số\\s*:\\s*(\\d{1,6})\\s*/.*");
    static final Pattern DATE = Pattern
            .compile("^.*, ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})$");

    static ClerksPart of(List<Unit> units) {
        Optional<String> number = Optional.empty();
        Optional<PrintedDate> date = Optional.empty();
        for (Unit unit : units) {
            for (Para p : unit.paras()) {
                Matcher n = NUMBER.matcher(p.text());
                if (number.isEmpty() && n.matches()) {
                    number = Optional.of(Integer.toString(Integer.parseInt(n.group(1)))).filter(s -> !s.equals("0"));
                }
                Matcher d = DATE.matcher(p.text());
                if (date.isEmpty() && !p.cell().isEmpty() && d.matches()) {
                    date = PrintedDate.parse(Integer.parseInt(d.group(1)) + "/" + Integer.parseInt(d.group(2)) + "/"
                            + d.group(3)).filter(PrintedDate::exists);
                }
            }
        }
        return new ClerksPart(number, date);
    }

    /** Whether a line is the clerk's: the number, place and date, what an annex says of them. */
    static boolean holds(Para p) {
        return p.text().matches("^Số\\s*:.*/.*") || p.text().startsWith("(Kèm theo ")
                || (!p.cell().isEmpty() && p.text().matches("^.*, ngày .* tháng .* năm .*"));
    }
}
