package org.kehoach.generate;

import java.util.Optional;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/**
 * Number and date that a clerk gives (số và ngày phát hành), in place of the plan's own.
 *
 * @param draft whether each page is to bear the mark of a draft, whatever the plan says
 */
public record Issue(Optional<String> number, Optional<PrintedDate> date, boolean draft) {

    /** Number and date of what is no draft, unless the plan itself says so. */
    public Issue(Optional<String> number, Optional<PrintedDate> date) {
        this(number, date, false);
    }

    /** Neither. */
    public static final Issue NONE = new Issue(Optional.empty(), Optional.empty());

    /** Reads both as typed; empty where one of them is wrong. */
    public static Optional<Issue> parse(Optional<String> number, Optional<String> date) {
        Optional<PrintedDate> parsed = date.flatMap(PrintedDate::parse).filter(PrintedDate::exists);
        Optional<String> counted = number.filter(n -> n.matches("[0-9]{1,6}")).map(Integer::valueOf)
                .filter(n -> n > 0).map(n -> Integer.toString(n));
        boolean wrong = number.isPresent() != counted.isPresent() || date.isPresent() != parsed.isPresent();
        return wrong ? Optional.empty() : Optional.of(new Issue(counted, parsed));
    }

    /** The same on a draft. */
    public Issue drafted() {
        return new Issue(number, date, true);
    }

    /** The plan with this number and date. */
    public Plan of(Plan plan) {
        Plan numbered = number.map(plan::numbered).orElse(plan);
        Plan dated = date.map(numbered::dated).orElse(numbered);
        return draft ? dated.stamped(dated.stamps().drafted()) : dated;
    }
}
