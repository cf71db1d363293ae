package org.kehoach.document;

import java.util.List;

/**
 * What the document says to whom (nội dung giao việc): read off the marks in the plan, for outlines, annexes and checks.
 *
 * @param carried the marks themselves, for those who read the Word file
 */
public record Meaning(List<Assignment> assignments, List<Target> targets,
        List<Reporting> reporting, List<Citation> citations, List<Carried> carried) {

    /** Of a document without marks. */
    public static final Meaning NONE = new Meaning(List.of(), List.of(), List.of(), List.of(), List.of());

    public Meaning {
        assignments = List.copyOf(assignments);
        targets = List.copyOf(targets);
        reporting = List.copyOf(reporting);
        citations = List.copyOf(citations);
        carried = List.copyOf(carried);
    }

    /** A unit and its duties (giao nhiệm vụ), in words as printed. */
    public record Assignment(String unit, boolean request, List<String> duties) {
        public Assignment {
            duties = List.copyOf(duties);
        }
    }

    /** A target (chỉ tiêu), its words as printed, and its values. */
    public record Target(String text, List<Value> values) {
        public Target {
            values = List.copyOf(values);
        }
    }

    /** One value of a target: {@code by} is a year, or a range of years. */
    public record Value(String value, String unit, String direction, String by) {}

    /** A report that is due (chế độ báo cáo). */
    public record Reporting(String by, String to, String due) {}

    /** A document that the plan cites (văn bản viện dẫn). */
    public record Citation(String type, String code, String date, String issuer) {}
}
