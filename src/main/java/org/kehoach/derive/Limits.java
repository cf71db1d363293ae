package org.kehoach.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Quantity.Bound;

/** Whether a lower level's value or day keeps to its superior's (so sánh với mức cấp trên giao). */
final class Limits {

    /** How one value stands to another. */
    enum Standing {
        KEEPS, WEAKER, NOT_COMPARABLE
    }

    private Limits() {}

    /** Which side of the superior's number is right: its words say so, or the marks, or more is better. */
    static Bound bound(Quantity value, Node node, Optional<Part> part) {
        return value.bound().or(() -> part.flatMap(p -> p.marks().direction()).or(() -> node.marks().direction())
                .map(Limits::bound)).orElse(Bound.AT_LEAST);
    }

    private static Bound bound(Marks.Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Bound.AT_LEAST;
            case AT_MOST -> Bound.AT_MOST;
            case EQUAL -> Bound.EQUAL;
        };
    }

    /** @param bound of the superior's value */
    static Standing compare(Quantity own, Quantity theirs, Bound bound) {
        Optional<Quantity> converted = own.in(theirs.unit());
        if (converted.isEmpty() || own.bound().filter(b -> turns(b, bound)).isPresent()) {
            return Standing.NOT_COMPARABLE;
        }
        int sign = converted.get().number().compareTo(theirs.number());
        boolean weaker = switch (bound) {
            case AT_LEAST -> sign < 0;
            case MORE -> sign < 0 || (sign == 0 && !own.bound().equals(Optional.of(Bound.MORE)));
            case AT_MOST -> sign > 0;
            case LESS -> sign > 0 || (sign == 0 && !own.bound().equals(Optional.of(Bound.LESS)));
            case EQUAL -> sign != 0;
        };
        return weaker ? Standing.WEAKER : Standing.KEEPS;
    }

    private static boolean turns(Bound own, Bound theirs) {
        return switch (theirs) {
            case AT_LEAST, MORE -> own == Bound.AT_MOST || own == Bound.LESS;
            case AT_MOST, LESS -> own == Bound.AT_LEAST || own == Bound.MORE;
            case EQUAL -> own != Bound.EQUAL;
        };
    }

    /**
     * The last day that a date leaves open; empty where the calendar has it not.
     *
     * @param year stands in where the date is of every year
     */
    static Optional<LocalDate> last(PrintedDate date, int year) {
        if (!date.exists()) {
            return Optional.empty();
        }
        // the last of a year stands for all: of a quarter's, that of the fourth
        int month = date.quarterly() ? date.month().orElse(3) + 9 : date.month().orElse(12);
        int y = date.year().orElse(year) + (month - 1) / 12;
        int m = (month - 1) % 12 + 1;
        int length = YearMonth.of(y, m).lengthOfMonth();
        return Optional.of(LocalDate.of(y, m, Math.min(length, date.day().orElse(length))));
    }
}
