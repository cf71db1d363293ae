package org.kehoach.derive;

import java.util.List;
import java.util.Optional;

/**
 * What takes up each duty, target and report that a superior's plan gives to a lower level (bảng đối chiếu).
 *
 * @param parent how the superior's plan is called
 */
public record Coverage(String parent, List<Row> rows) {

    public Coverage {
        rows = List.copyOf(rows);
    }

    /** What a row is about (loại nội dung). */
    public enum Sort {
        DUTY, TARGET, REPORT
    }

    /** How it stands with a row (tình trạng). */
    public enum Status {
        /** Taken up. */
        COVERED,
        /** Not taken up by anything. */
        UNCOVERED,
        /** Taken up, but the superior's words have changed since. */
        OUTDATED,
        /** Covers what the superior's plan does not have. */
        ORPHANED,
        /** Covers what is not the lower level's to do. */
        UNWANTED,
        /** Taken up twice by one unit. */
        DUPLICATE,
        /** Not to be done here, for a reason, or less by leave. */
        EXEMPT
    }

    /**
     * One duty, target or report of the superior's plan.
     *
     * @param id     in the superior's plan; of a target without one its place
     * @param number of the node it stands in or under, as printed; may be empty
     * @param due    as printed, several parted by semicolons; may be empty
     * @param reason why it is exempt, or by which document; may be empty
     */
    public record Row(Sort sort, String id, String number, String words, String due, Status status,
            List<Taker> takers, String reason) {
        public Row {
            takers = List.copyOf(takers);
        }
    }

    /** What takes a row up in the lower level's plan: its number, unit and words as printed. */
    public record Taker(Optional<String> id, String number, String unit, String words, String due) {}
}
