package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.document.ShareTable;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * What one agency may do with each node of its superior's plan (chính sách kế thừa): as the plan says, for a node or for
 * the section that it stands in; else by what the node is and whom it charges. Work of a group that the agency belongs to
 * must be covered, other agencies' work and tables of all units' shares are left out, targets of each unit may be
 * tightened, and all else is taken over in the agency's own terms.
 */
final class Policies {

    private final Parent parent;
    /** The words of the plan by which the agency is meant, itself or as one of a group. */
    private final Set<String> meant;
    private final Map<Key, Policy> policies = new HashMap<>();
    private final Map<Key, Basis> bases = new HashMap<>();
    private final Map<Node, String> leftOut = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();

    private Policies(Parent parent, Set<String> meant) {
        this.parent = parent;
        this.meant = meant;
    }

    static Policies of(Parent parent, Directory directory, Agency agency) {
        Set<String> concerned = concerned(parent, directory, agency);
        Set<String> meant = parent.doers().stream().filter(w -> isMeant(w, concerned, parent)).map(Who::words)
                .collect(Collectors.toUnmodifiableSet());
        return parent.policies(meant, m -> read(parent, m));
    }

    /** The agency and those above it, below the one that issued the superior's plan. */
    private static Set<String> concerned(Parent parent, Directory directory, Agency agency) {
        String issuer = parent.issuer().map(Agency::key).orElse("");
        return directory.chain(agency).stream().map(Agency::key).takeWhile(k -> !k.equals(issuer))
                .collect(Collectors.toSet());
    }

    private static boolean isMeant(Who who, Set<String> concerned, Parent parent) {
        return switch (who) {
            case Who.Issuer _ -> false;
            case Who.Agency a -> concerned.contains(a.key());
            case Who.Role r -> {
                Set<String> charged = parent.charged(r.name());
                yield concerned.stream().anyMatch(charged::contains);
            }
        };
    }

    private static Policies read(Parent parent, Set<String> meant) {
        Policies out = new Policies(parent, meant);
        out.read(parent.plan().body(), Optional.empty(), Basis.SECTION, List.of());
        // how to turn to whom in doubt is said again at each level
        out.read(parent.plan().closing(), Optional.of(Policy.LOCALISE), Basis.CLOSING, List.of());
        for (Annex annex : parent.plan().annexes()) {
            out.read(annex.body(), Optional.empty(), Basis.SECTION, List.of());
            out.leaveOut(annex.body());
        }
        out.leaveOutWhatSpeaksOfOthers();
        return out;
    }

    Policy of(Node node) {
        return policies.getOrDefault(node.key(), Policy.LOCALISE);
    }

    /** What the node's policy rests on. */
    Basis basis(Node node) {
        return bases.getOrDefault(node.key(), Basis.SHAPE);
    }

    /** What the agency has to take up, in the plan's order. */
    List<Duty> duties() {
        return duties;
    }

    /** An annex goes with the document that it belongs to; what it charges the agency with is the agency's all the same. */
    private void leaveOut(List<Node> nodes) {
        for (Node node : nodes) {
            if (of(node) != Policy.MUST_COVER) {
                policies.put(node.key(), Policy.OMIT);
                bases.put(node.key(), Basis.ANNEX);
            }
            leaveOut(node.body());
        }
    }

    /** The nodes that are left out because their words speak of what is, with the id of that. */
    Map<Node, String> leftOut() {
        return leftOut;
    }

    /** Words about what another agency does are that agency's, and so are words about those. */
    private void leaveOutWhatSpeaksOfOthers() {
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : parent.plan().nodes()) {
                Optional<String> about = isSaid(node) || !node.body().isEmpty()
                        || of(node) != Policy.LOCALISE ? Optional.empty() : others(node);
                if (about.isPresent()) {
                    policies.put(node.key(), Policy.OMIT);
                    bases.put(node.key(), Basis.SPEAKS_OF);
                    leftOut.put(node, about.get());
                    more = true;
                }
            }
        }
    }

    private boolean isSaid(Node node) {
        return switch (basis(node)) {
            case SAID, SECTION, CLOSING -> true;
            case ADDRESSEE, SHAPE, ANNEX, SPEAKS_OF -> false;
        };
    }

    private Optional<String> others(Node node) {
        return node.shape().texts().stream().flatMap(t -> t.inlines().stream())
                .flatMap(i -> i instanceof Inline.LookUp l ? Stream.of(l.reference().name()) : Stream.empty())
                .filter(this::isNotTaken).findFirst();
    }

    /** Whether an id names something of the superior's plan that this level's plan does not have. */
    boolean isNotTaken(String id) {
        return parent.isAnnex(id) || parent.find(id).map(n -> of(n.node()))
                .filter(p -> p == Policy.OMIT || p == Policy.MUST_COVER).isPresent();
    }

    private void read(List<Node> nodes, Optional<Policy> section, Basis where, List<Who> above) {
        for (Node node : nodes) {
            Optional<Policy> said = node.marks().onDerive().or(() -> section);
            List<Who> doers = node.marks().doers().isEmpty() ? above : node.marks().doers();
            Policy policy = said.orElseGet(() -> usual(node, doers));
            policies.put(node.key(), policy);
            bases.put(node.key(), said.isEmpty()
                    ? charged(node, doers).isEmpty() ? Basis.SHAPE : Basis.ADDRESSEE
                    : node.marks().onDerive().isPresent() ? Basis.SAID : where);
            if (policy == Policy.MUST_COVER) {
                duties(node, doers);
            }
            Set<Key> lines = TaskLines.of(node);
            lines.forEach(k -> {
                policies.put(k, policy);
                bases.put(k, bases.get(node.key()));
            });
            read(node.body().stream().filter(n -> !lines.contains(n.key())).toList(), said,
                    node.marks().onDerive().isPresent() ? Basis.SECTION : where, doers);
        }
    }

    /** All whom a node charges, itself or a part of it. */
    private static List<Who> charged(Node node, List<Who> doers) {
        List<Who> all = new ArrayList<>(doers);
        node.shape().parts().forEach(p -> all.addAll(p.marks().doers()));
        return all;
    }

    private Policy usual(Node node, List<Who> doers) {
        List<Who> all = charged(node, doers);
        if (!all.isEmpty()) {
            return all.stream().anyMatch(this::charges) ? Policy.MUST_COVER : Policy.OMIT;
        }
        if (node.shape() instanceof Shape.Table && node.id().filter(parent.shareTables()::contains).isPresent()) {
            // each unit has its own share of what the table shares out
            return Policy.OMIT;
        }
        if (!isTarget(node)) {
            return Policy.LOCALISE;
        }
        // a sum over all units binds nobody alone
        return node.marks().applies().equals(Optional.of(Marks.Applies.AGGREGATE)) ? Policy.OMIT : Policy.NARROW;
    }

    /** Whether the superior's plan shares the target out, so that each unit has a number of its own. */
    static boolean isAllocated(Node node) {
        return node.marks().applies().equals(Optional.of(Marks.Applies.ALLOCATED))
                || ShareTable.allocation(node).isPresent();
    }

    static boolean isTarget(Node node) {
        if (node.shape() instanceof Shape.Target) {
            return true;
        }
        for (Text text : node.shape().texts()) {
            for (Inline inline : text.inlines()) {
                if (inline instanceof Inline.Fact f && f.name() instanceof FactName.Value) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean charges(Who who) {
        return meant.contains(who.words());
    }

    /** Each part of a paragraph is its own duty; what stands under one is read for itself, and its words only introduce it. */
    private void duties(Node node, List<Who> doers) {
        boolean task = TaskLines.isTask(node);
        boolean introduces = !node.body().isEmpty() && !task && !(node.shape() instanceof Shape.Heading);
        List<Part> parts = switch (node.shape()) {
            case Shape.Table t -> List.of(all(node, t.texts()));
            case Shape.Heading h when task && h.parts().isEmpty() -> List.of(all(node, h.texts()));
            case Shape.Heading _,Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> node.shape().parts();
        };
        for (Part part : parts) {
            List<Who> own = part.marks().doers();
            if (own.isEmpty()
                    ? !introduces && (doers.isEmpty() || doers.stream().anyMatch(this::charges))
                    : own.stream().anyMatch(this::charges)) {
                Optional<String> id = part.id().or(() -> parts.size() == 1 ? node.id() : Optional.empty());
                boolean report = part.marks().report().or(() -> node.marks().report()).isPresent();
                duties.add(new Duty(id, node, part, report, parent.words(part.text()), Bounds.values(part.text()),
                        Day.of(part.text(), part.marks(), node.marks())));
            }
        }
    }

    /** A table that charges the agency is one duty, in the words of its cells; a heading over lines that say who leads is. */
    private static Part all(Node node, List<Text> texts) {
        List<Inline> inlines = new ArrayList<>();
        texts.forEach(t -> {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Words(" ", Emphasis.NONE));
            }
            inlines.addAll(t.inlines());
        });
        return new Part(node.key().below("text"), Optional.empty(), new Text(inlines, node.origin()), Marks.NONE,
                node.origin());
    }

    /**
     * What a lower level must take up (nhiệm vụ giao cấp dưới).
     *
     * @param id     by which it is covered; empty where the superior's file has none yet
     * @param report whether it orders a report
     * @param words  as they print
     * @param values that it sets, by name
     * @param days   that it sets, by name
     */
    record Duty(Optional<String> id, Node node, Part part, boolean report, String words,
            Map<String, Inline.Fact> values, Map<String, Day> days) {

        /** The days that it sets, as they print. */
        String due() {
            return days.values().stream().map(d -> d.date().words()).collect(Collectors.joining("; "));
        }

        Text text() {
            return part.text();
        }
    }
}
