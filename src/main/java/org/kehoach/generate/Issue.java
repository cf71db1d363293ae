package org.kehoach.generate;

import java.util.Optional;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/** Number and date that a clerk gives (số và ngày phát hành), in place of the plan's own. */
public record Issue(Optional<String> number, Optional<PrintedDate> date) {

    /** Neither. */
    public static final Issue NONE = new Issue(Optional.empty(), Optional.empty());

    /** Reads both as typed; empty where one of them is wrong. */
    public static Optional<Issue> parse(Optional<String> number, Optional<String> date) {
        Optional<PrintedDate> parsed = date.flatMap(PrintedDate::parse).filter(PrintedDate::exists);
        boolean wrong = number.filter(n -> !n.matches("[0-9]{1,6}")).isPresent()
                || date.isPresent() != parsed.isPresent();
        return wrong ? Optional.empty() : Optional.of(new Issue(number, parsed));
    }

    /** The plan with this number and date. */
    public Plan of(Plan plan) {
        Plan numbered = number.map(plan::numbered).orElse(plan);
        return date.map(numbered::dated).orElse(numbered);
    }
}
