package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * A node or part of it, with those who are charged with it (nhiệm vụ).
 *
 * @param texts  its own words
 * @param doers  those named at it, else at the nearest above
 * @param report in force here: its own, else that of its node
 */
record Duty(Node node, List<Text> texts, Marks marks, List<Who> doers, Optional<ReportDuty> report, Origin origin) {

    /** A day by which something is due. */
    record Due(String name, PrintedDate date, String words, Origin origin) {}

    /** All nodes and parts, in the order of the document. */
    static List<Duty> of(Plan plan) {
        List<Duty> out = new ArrayList<>();
        collect(plan.body(), Above.NONE, out);
        collect(plan.closing(), Above.NONE, out);
        plan.annexes().forEach(a -> collect(a.body(), Above.NONE, out));
        return List.copyOf(out);
    }

    /**
     * What nodes stand under.
     *
     * @param lines those of them that only say who leads, which nobody is charged with
     */
    private record Above(List<Who> doers, Optional<ReportDuty> report, Set<Key> lines) {
        static final Above NONE = new Above(List.of(), Optional.empty(), Set.of());
    }

    private static void collect(List<Node> nodes, Above above, List<Duty> out) {
        for (Node node : nodes) {
            List<Who> charged = above.lines.contains(node.key()) ? List.of() : above.doers;
            List<Who> doers = node.marks().doers().isEmpty() ? charged : node.marks().doers();
            Optional<ReportDuty> report = node.marks().report().or(() -> above.report);
            List<Part> parts = node.shape().parts();
            boolean parted = parts.stream().anyMatch(p -> p.id().isPresent() || !p.marks().equals(Marks.NONE));
            out.add(new Duty(node, parted ? titles(node) : node.shape().texts(), node.marks(), doers, report,
                    node.origin()));
            if (parted) {
                for (Part part : parts) {
                    out.add(new Duty(node, List.of(part.text()), part.marks(),
                            part.marks().doers().isEmpty() ? doers : part.marks().doers(),
                            part.marks().report().or(() -> report), part.origin()));
                }
            }
            collect(node.body(), new Above(doers, report, TaskLines.of(node)), out);
        }
    }

    private static List<Text> titles(Node node) {
        return node.shape() instanceof Shape.Heading h ? h.title().stream().toList() : List.of();
    }

    /** The days in its words, and the one that stands beside them. */
    List<Due> dues() {
        List<Due> out = new ArrayList<>();
        for (Text text : texts) {
            for (Inline inline : text.inlines()) {
                if (inline instanceof Inline.Fact(FactName.Due due, String words, _, Origin at)) {
                    PrintedDate.parse(words).ifPresent(d -> out.add(new Due(due.what().orElse(""), d, words, at)));
                }
            }
        }
        marks.due().ifPresent(d -> out.add(due(d)));
        return out;
    }

    private static Due due(Located<PrintedDate> d) {
        return new Due("", d.value(), d.value().words(), d.origin());
    }
}
