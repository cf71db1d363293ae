package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Period;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;

/** When a duty is due, in words (lời về thời hạn): the days as the plan prints them, and how often. */
public final class DueWords {

    private DueWords() {}

    /** One line for each day; empty where nothing is said. */
    public static List<String> of(Task task, Optional<Period> period) {
        List<String> out = new ArrayList<>();
        task.report().flatMap(ReportDuty::every).ifPresent(e -> out.add(switch (e) {
            case MONTH -> "Hằng tháng";
            case QUARTER -> "Hằng quý";
            case HALF_YEAR -> "6 tháng một lần";
            case YEAR -> "Hằng năm";
        }));
        boolean said = !out.isEmpty();
        task.dues().stream().map(d -> words(d.date(), period, said)).distinct().forEach(out::add);
        return List.copyOf(out);
    }

    /** A day without a year says that it comes each year, where it may come in several. */
    private static String words(PrintedDate date, Optional<Period> period, boolean said) {
        if (date.isMonthly()) {
            return "Ngày " + date.day().orElse(1) + (said ? "" : " hằng tháng");
        }
        boolean each = date.year().isEmpty() && !said && !date.words().contains("năm")
                && period.filter(p -> p.from() == p.to()).isEmpty();
        return each ? date.words() + " hằng năm" : date.words();
    }
}
