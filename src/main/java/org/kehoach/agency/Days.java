package org.kehoach.agency;

import org.kehoach.plan.Plan;

/**
 * The days that a plan speaks of (khoảng thời gian), which a unit must live to see.
 *
 * @param from the first, {@code yyyy-mm-dd}
 * @param to   the last, {@code yyyy-mm-dd}
 */
public record Days(String from, String to) {

    /** Where nothing is said of time. */
    public static final Days ANY = new Days("0000-01-01", "9999-12-31");

    /** From the plan's date, else its first year, to the end of its last year; any day where it has neither. */
    public static Days of(Plan plan) {
        String first = plan.date().map(d -> d.value().iso()).filter(d -> d.length() == 10)
                .or(() -> plan.period().map(p -> p.value().from() + "-01-01")).orElse(ANY.from);
        String last = plan.period().map(p -> p.value().to() + "-12-31")
                .or(() -> plan.date().map(d -> d.value().iso()).filter(d -> d.length() == 10)).orElse(ANY.to);
        return new Days(first, last.compareTo(first) < 0 ? first : last);
    }

    /** Whether the agency is there on one of the days at least. */
    boolean see(Agency agency) {
        boolean begun = agency.from().map(d -> d.iso().compareTo(to) <= 0).orElse(true);
        boolean lasts = agency.until().map(d -> d.iso().compareTo(from) >= 0).orElse(true);
        return begun && lasts;
    }
}
