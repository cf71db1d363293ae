package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.derive.DerivationProblem.NotAllowed.Deed;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * Builds the lower level's body out of its superior's (dựng nội dung): what the policies take over, in the lower level's
 * terms, changed as decided, with its own nodes at their places.
 */
final class BodyDeriver {

    private final Policies policies;
    private final Decisions decisions;
    private final Localiser localiser;
    private final Findings findings;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    /** Changes that were told of as made in vain. */
    private final Set<Decision.Replace> vain = new HashSet<>();

    BodyDeriver(Policies policies, Decisions decisions, Localiser localiser, Findings findings) {
        this.policies = policies;
        this.decisions = decisions;
        this.localiser = localiser;
        this.findings = findings;
    }

    /** Where own nodes may stand. */
    private record Place(Key node, Side side) {}

    /**
     * A node that is taken over, and what it has become.
     *
     * @param changed whether its own words or marks are others than the superior's in the lower level's terms
     */
    record Taken(Node theirs, Node own, boolean changed) {}

    /** All that was taken over so far. */
    List<Taken> taken() {
        return taken;
    }

    List<Node> build(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            out.addAll(added(node, Side.BEFORE));
            own(node).ifPresent(out::add);
            out.addAll(added(node, Side.AFTER));
        }
        return out;
    }

    private List<Node> added(Node node, Side side) {
        if (!decisions.addTo(node)) {
            return List.of();
        }
        places.add(new Place(node.key(), side));
        return decisions.additions(node, side);
    }

    private Optional<Node> own(Node node) {
        Policy policy = policies.of(node);
        boolean frame = node.shape() instanceof Shape.Heading h && h.title().isPresent()
                && node.marks().doers().isEmpty();
        if (policy == Policy.OMIT || (policy == Policy.MUST_COVER && !frame)) {
            return Optional.empty();
        }
        Optional<Decision.Remove> removed = removed(node);
        if (removed.isPresent()) {
            without(node.body(), Deed.REMOVE, removed.get().at().origin());
            return Optional.empty();
        }
        Node localised = localiser.alone(node);
        Node own = localised;
        if (policy == Policy.MUST_COVER && own.shape() instanceof Shape.Heading h) {
            own = Changes.withShape(own, new Shape.Heading(h.title(), List.of()));
        }
        for (Decision.Replace r : decisions.replacements(node)) {
            boolean whole = node.id().equals(Optional.of(r.at().value()));
            own = Changes.apply(own, whole ? Optional.empty() : Optional.of(r.at().value()), r.set());
        }
        List<Node> body = new ArrayList<>(body(node));
        body.addAll(added(node, Side.IN));
        Node left = withoutRemoved(Changes.withBody(own, body));
        if (isEmptied(node, left)) {
            return Optional.empty();
        }
        taken.add(new Taken(node, left,
                !left.shape().equals(localised.shape()) || !left.marks().equals(localised.marks())));
        return Optional.of(left);
    }

    /** What stands under a node: the superior's, or what the lower level puts in its place. */
    private List<Node> body(Node node) {
        for (Decision.Replace r : decisions.replacements(node)) {
            if (r.set().get("body") instanceof Decision.Change.Body b) {
                without(node.body(), Deed.REPLACE, b.origin());
                return b.nodes();
            }
        }
        return build(node.body());
    }

    /** One decision does away with these nodes: it may not with all, nor with what another decision changes. */
    private void without(List<Node> nodes, Deed deed, Origin origin) {
        for (Node node : nodes) {
            Policy policy = policies.of(node);
            if (policy == Policy.KEEP || policy == Policy.NARROW) {
                String name = Parent.ids(node).stream().findFirst().orElseGet(() -> String.join(" ",
                        node.shape().texts().stream().map(Text::typedWords).toList()));
                findings.add(new DerivationProblem.NotAllowed(name, policy, deed), origin);
            }
            decisions.replacements(node).forEach(r -> {
                vain.add(r);
                findings.add(new DerivationProblem.DecidedTwice(r.at().value(), String.join(", ", r.set().keySet()),
                        Decisions.line(origin)), r.at().origin());
            });
            without(node.body(), deed, origin);
        }
    }

    /** Says of decisions that met nothing that they are lost, and where the nearest place is for what they add. */
    void lost(Parent parent) {
        decisions.replacements().stream().filter(r -> !vain.contains(r))
                .filter(r -> !isTaken(parent.find(r.at().value()).orElseThrow().node()))
                .forEach(r -> findings.add(new DerivationProblem.NotAllowed(r.at().value(), Policy.OMIT, Deed.REPLACE),
                        r.at().origin()));
        for (Decision.Add add : decisions.additions()) {
            Node node = parent.find(add.at().value()).orElseThrow().node();
            if (!places.contains(new Place(node.key(), add.side()))) {
                String near = parent.above(node).stream().filter(this::isTaken).flatMap(n -> n.id().stream())
                        .findFirst().orElse("");
                findings.add(new DerivationProblem.NowhereToAdd(add.at().value(), near, parent.called()),
                        add.at().origin());
            }
        }
    }

    private boolean isTaken(Node theirs) {
        return taken.stream().anyMatch(t -> t.theirs().key().equals(theirs.key()));
    }

    /** The decision that does away with the node, or with all of its words. */
    private Optional<Decision.Remove> removed(Node node) {
        if (!decisions.remove()) {
            return Optional.empty();
        }
        List<Part> parts = node.shape() instanceof Shape.Heading ? List.of() : node.shape().parts();
        Optional<Decision.Remove> whole = node.id().flatMap(decisions::removal);
        return whole.isPresent() || parts.isEmpty()
                || parts.stream().anyMatch(p -> p.id().flatMap(decisions::removal).isEmpty())
                        ? whole
                        : parts.getFirst().id().flatMap(decisions::removal);
    }

    /** The node without the parts that are decided away. */
    private Node withoutRemoved(Node node) {
        if (!decisions.remove()) {
            return node;
        }
        List<Part> parts = node.shape().parts();
        List<Part> left = parts.stream().filter(p -> p.id().flatMap(decisions::removal).isEmpty()).toList();
        return left.size() == parts.size() ? node : Changes.withParts(node, left);
    }

    /** A heading under which nothing is left has nothing to say. */
    private static boolean isEmptied(Node theirs, Node own) {
        return own.shape() instanceof Shape.Heading h && h.parts().isEmpty() && own.body().isEmpty()
                && !(theirs.body().isEmpty() && theirs.shape().parts().isEmpty());
    }
}
