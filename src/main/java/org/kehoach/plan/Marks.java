package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a node or part means beside its words (dấu nghĩa): who must do it, with whom, by when.
 *
 * @param assign  these must do it (giao)
 * @param request these are asked to (đề nghị)
 * @param due     a deadline that the words do not print
 * @param resources money, people, means that the work may use (kinh phí, nguồn lực)
 * @param allocation the table in which each unit has its share of a target
 * @param covers  parent duties, targets or reports that this takes up
 * @param supersedes what an earlier issue of the plan had in its place: one of several that something was split into names
 *                   that, one that several were joined into names them all
 */
public record Marks(List<Who> assign, List<Who> request, List<Who> with, Optional<Located<PrintedDate>> due,
        Optional<Text> product, Optional<Text> resources, Optional<ReportDuty> report, Optional<Direction> direction,
        Optional<Applies> applies, Optional<Allocation> allocation, List<Located<String>> covers,
        Optional<Policy> onDerive, List<Located<String>> supersedes) {

    public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            Optional.empty(), List.of());

    /** Marks without a table of shares. */
    public Marks(List<Who> assign, List<Who> request, List<Who> with, Optional<Located<PrintedDate>> due,
            Optional<Text> product, Optional<Text> resources, Optional<ReportDuty> report,
            Optional<Direction> direction, Optional<Applies> applies, List<Located<String>> covers,
            Optional<Policy> onDerive, List<Located<String>> supersedes) {
        this(assign, request, with, due, product, resources, report, direction, applies, Optional.empty(), covers,
                onDerive, supersedes);
    }

    /**
     * Where the shares of a target stand (bảng phân bổ).
     *
     * @param table  the id of a table, or of an annex that has one
     * @param column words in the head of the column; empty where the years or the table itself leave no doubt
     */
    public record Allocation(Located<String> table, Optional<Located<String>> column) {}

    /** Which way a target binds where its words do not say (chiều chỉ tiêu). */
    public enum Direction {
        AT_LEAST, AT_MOST, EQUAL
    }

    /** How a target binds the lower level (phạm vi áp dụng). */
    public enum Applies {
        EACH_UNIT, ALLOCATED, AGGREGATE
    }

    /** What a lower level may do with a node (chính sách kế thừa). */
    public enum Policy {
        KEEP, NARROW, LOCALISE, MUST_COVER, OMIT, FREE
    }

    public Marks {
        assign = List.copyOf(assign);
        request = List.copyOf(request);
        with = List.copyOf(with);
        covers = List.copyOf(covers);
        supersedes = List.copyOf(supersedes);
    }

    /** What it says in words of the drafter's, beside the node's own. */
    public List<Text> texts() {
        return Stream.concat(product.stream(), resources.stream()).toList();
    }

    /** The same, with others assigned. */
    public Marks assignedTo(List<Who> who) {
        return new Marks(who, request, with, due, product, resources, report, direction, applies, allocation, covers,
                onDerive, supersedes);
    }

    /** The same, taking up nothing of a superior's plan. */
    public Marks coveringNothing() {
        return covers.isEmpty()
                ? this
                : new Marks(assign, request, with, due, product, resources, report, direction, applies, allocation,
                        List.of(), onDerive, supersedes);
    }

    /** Those who are given the work, assigned or asked. */
    public List<Who> doers() {
        return assign.isEmpty() ? request : assign;
    }
}
