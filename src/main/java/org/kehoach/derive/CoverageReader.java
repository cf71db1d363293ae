package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kehoach.derive.Coverage.Row;
import org.kehoach.derive.Coverage.Sort;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.Coverage.Taker;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Finds what takes up each duty of the superior's plan (đối chiếu), and says which is left. */
final class CoverageReader {

    private final Parent parent;
    private final Policies policies;
    private final Decisions decisions;
    private final Bounds bounds;
    private final Findings findings;
    private final Plan own;
    private final Numbers numbers;
    private final LookUps lookUps;
    private final Map<String, List<Cover>> covers = new LinkedHashMap<>();
    /** What is taken up by additions whose authors saw other words of it. */
    private final Set<String> outdated = new HashSet<>();

    CoverageReader(Parent parent, Policies policies, Decisions decisions, Bounds bounds, Findings findings, Plan own,
            LookUps lookUps, Numbers numbers) {
        this.parent = parent;
        this.policies = policies;
        this.decisions = decisions;
        this.bounds = bounds;
        this.findings = findings;
        this.own = own;
        this.numbers = numbers;
        this.lookUps = lookUps;
    }

    /** A node, or a part of one, that says what it takes up, and who is charged with it. */
    private record Cover(Located<String> id, Node node, Optional<Part> part, List<Who> doers) {

        List<Text> texts() {
            return part.map(p -> List.of(p.text())).orElseGet(() -> texts(node));
        }

        private static List<Text> texts(Node node) {
            return Stream.concat(node.shape().texts().stream(), node.body().stream().flatMap(n -> texts(n).stream()))
                    .toList();
        }

        Marks marks() {
            return part.map(Part::marks).orElse(node.marks());
        }
    }

    Coverage read(List<BodyDeriver.Taken> taken) {
        collect(own.body(), List.of());
        collect(own.closing(), List.of());
        List<Row> rows = new ArrayList<>();
        taken.stream().filter(t -> Policies.isTarget(t.theirs())).forEach(t -> rows.add(target(t)));
        for (Decision.Add add : decisions.additions()) {
            SortedSet<String> ids = covered(add.nodes());
            if (isOutdated(add, ids)) {
                outdated.addAll(ids);
                Located<String> seen = add.note().seen().orElseThrow();
                findings.add(new DerivationProblem.NodeChanged(String.join(", ", ids), seen.value(),
                        parent.seen(ids).substring(0, 8)), seen.origin());
            }
        }
        Set<String> known = new HashSet<>();
        for (Policies.Duty duty : policies.duties()) {
            if (duty.id().isEmpty()) {
                findings.add(new DerivationProblem.DutyWithoutId(duty.words(), parent.plan().file()));
            } else if (known.add(duty.id().get())) {
                rows.add(duty(duty, duty.id().get()));
            }
        }
        rows.forEach(r -> known.add(r.id()));
        covers.forEach((id, list) -> {
            if (!known.contains(id)) {
                rows.add(stray(id, list));
            }
        });
        return new Coverage(parent.called(), rows);
    }

    private void collect(List<Node> nodes, List<Who> above) {
        for (Node node : nodes) {
            List<Who> doers = node.marks().doers().isEmpty() ? above : node.marks().doers();
            node.marks().covers().forEach(c -> add(new Cover(c, node, Optional.empty(), doers)));
            for (Part part : node.shape().parts()) {
                part.marks().covers().forEach(c -> add(new Cover(c, node, Optional.of(part),
                        part.marks().doers().isEmpty() ? doers : part.marks().doers())));
            }
            collect(node.body(), doers);
        }
    }

    private void add(Cover cover) {
        covers.computeIfAbsent(cover.id().value(), _ -> new ArrayList<>()).add(cover);
    }

    private Row target(BodyDeriver.Taken taken) {
        Node node = taken.theirs();
        String id = Parent.ids(node).stream().findFirst().orElse(node.key().value());
        Optional<Decision.Waive> waiver = decisions.waiver(id);
        Taker self = taker(taken.own(), Optional.empty(), List.of());
        return new Row(Sort.TARGET, id, parent.number(node), parent.words(node.shape().texts()), "",
                waiver.isPresent() ? Status.EXEMPT : Status.COVERED, List.of(self),
                waiver.map(CoverageReader::document).orElse(""));
    }

    static String document(Decision.Waive w) {
        return w.waiver().code().value() + w.waiver().date().map(d -> " ngày " + d.value().words()).orElse("")
                + w.waiver().issuer().map(i -> " của " + i.typedWords()).orElse("");
    }

    private Row duty(Policies.Duty duty, String id) {
        List<Cover> by = covers.getOrDefault(id, List.of());
        Set<String> days = new HashSet<>();
        by.forEach(c -> days.addAll(bounds.check(duty, c.node(), c.texts(), c.marks())));
        if (!by.isEmpty()) {
            bounds.answered(duty, days, by.getFirst().id().origin());
        }
        List<Taker> takers = by.stream().map(c -> taker(c.node(), c.part(), c.doers())).toList();
        Optional<Decision.Remove> removed = decisions.removal(id);
        Optional<Decision.Waive> waiver = decisions.waiver(id);
        Status status = !by.isEmpty()
                ? status(id, takers)
                : removed.isPresent() || waiver.isPresent() ? Status.EXEMPT : Status.UNCOVERED;
        if (status == Status.UNCOVERED) {
            findings.add(new DerivationProblem.Uncovered(id, parent.number(duty.node()), duty.words(),
                    parent.called()));
        }
        String reason = status != Status.EXEMPT
                ? ""
                : removed.map(r -> r.why().typedWords() + r.approver().map(a -> " (" + a.typedWords() + ")").orElse(""))
                        .or(() -> waiver.map(CoverageReader::document)).orElse("");
        return new Row(duty.report() ? Sort.REPORT : Sort.DUTY, id, parent.number(duty.node()),
                duty.words(), duty.due(), status, takers, reason);
    }

    private Status status(String id, List<Taker> takers) {
        if (outdated.contains(id)) {
            return Status.OUTDATED;
        }
        List<String> units = takers.stream().map(Taker::unit).filter(u -> !u.isEmpty()).toList();
        return new HashSet<>(units).size() < units.size() ? Status.DUPLICATE : Status.COVERED;
    }

    /** An addition says with one digest what its author saw of all that it covers. */
    private boolean isOutdated(Decision.Add add, Set<String> ids) {
        return !ids.isEmpty() && add.note().seen()
                .filter(s -> !parent.seen(ids).startsWith(s.value().substring(0, 8))).isPresent();
    }

    static SortedSet<String> covered(List<Node> nodes) {
        TreeSet<String> out = new TreeSet<>();
        for (Node node : nodes) {
            node.marks().covers().forEach(c -> out.add(c.value()));
            node.shape().parts().forEach(p -> p.marks().covers().forEach(c -> out.add(c.value())));
            out.addAll(covered(node.body()));
        }
        return out;
    }

    /** What is covered and is no duty: it is not in the superior's plan, or not for this level. */
    private Row stray(String id, List<Cover> by) {
        Optional<Parent.Named> named = parent.find(id);
        List<Taker> takers = by.stream().map(c -> taker(c.node(), c.part(), c.doers())).toList();
        Located<String> first = by.getFirst().id();
        if (named.isEmpty()) {
            findings.add(new DerivationProblem.CoverOfNothing(id,
                    NearNames.nearest(id, parent.named().keySet()).orElse(""), parent.called()), first.origin());
            return new Row(Sort.DUTY, id, "", "", "", Status.ORPHANED, takers, "");
        }
        Node node = named.get().node();
        boolean theirs = policies.of(node) == Policy.OMIT;
        if (theirs) {
            findings.add(new DerivationProblem.Unwanted(id, parent.called()), first.origin());
        }
        return new Row(Sort.DUTY, id, parent.number(node), parent.words(node.shape().texts()), "",
                theirs ? Status.UNWANTED : Status.COVERED, takers, "");
    }

    private Taker taker(Node node, Optional<Part> part, List<Who> doers) {
        List<Text> texts = part.map(p -> List.of(p.text())).orElseGet(() -> node.shape().texts());
        String words = String.join(" ", texts.stream().map(t -> Parent.words(t, lookUps)).toList());
        String due = String.join("; ", texts.stream()
                .flatMap(t -> Day.printed(t, part.map(Part::marks).orElse(Marks.NONE), node.marks()).stream())
                .distinct().toList());
        return new Taker(part.flatMap(Part::id).or(node::id), numbers.number(node.key().value()).orElse(""),
                doers.isEmpty() ? "" : lookUps.names(doers), words, due);
    }
}
