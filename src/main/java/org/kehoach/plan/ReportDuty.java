package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/** That a sentence orders a report (chế độ báo cáo): to whom, through whom, how often. */
public record ReportDuty(List<Who> to, List<Who> via, Optional<Interval> every, Origin origin) {

    /** How often a report is due (định kỳ). */
    public enum Interval {
        MONTH, QUARTER, HALF_YEAR, YEAR
    }

    public ReportDuty {
        to = List.copyOf(to);
        via = List.copyOf(via);
    }
}
