package org.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.derive.DerivationProblem.NotAllowed.Deed;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;

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

    BodyDeriver(Policies policies, Decisions decisions, Localiser localiser, Findings findings) {
        this.policies = policies;
        this.decisions = decisions;
        this.localiser = localiser;
        this.findings = findings;
    }

    /** A node that is taken over, and what it has become. */
    record Taken(Node theirs, Node own) {}

    /** All that was taken over so far. */
    List<Taken> taken() {
        return taken;
    }

    List<Node> build(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            out.addAll(decisions.additions(node, Side.BEFORE));
            own(node).ifPresent(out::add);
            out.addAll(decisions.additions(node, Side.AFTER));
        }
        return out;
    }

    private Optional<Node> own(Node node) {
        Policy policy = policies.of(node);
        boolean frame = node.shape() instanceof Shape.Heading h && h.title().isPresent()
                && node.marks().doers().isEmpty();
        if (policy == Policy.OMIT || (policy == Policy.MUST_COVER && !frame) || isRemoved(node)) {
            lost(node, policy);
            return Optional.empty();
        }
        Node own = localiser.alone(node);
        if (policy == Policy.MUST_COVER && own.shape() instanceof Shape.Heading h) {
            own = Changes.withShape(own, new Shape.Heading(h.title(), List.of()));
        }
        List<Node> body = new ArrayList<>(build(node.body()));
        body.addAll(decisions.additions(node, Side.IN));
        own = Changes.withBody(own, body);
        for (Decision.Replace r : decisions.replacements(node)) {
            boolean whole = node.id().equals(Optional.of(r.at().value()));
            own = Changes.apply(own, whole ? Optional.empty() : Optional.of(r.at().value()), r.set());
        }
        Optional<Node> left = withoutRemoved(own);
        if (left.isEmpty() || isEmptied(node, left.get())) {
            return Optional.empty();
        }
        taken.add(new Taken(node, left.get()));
        return left;
    }

    /** What was to stand in a node that is not there. */
    private void lost(Node node, Policy policy) {
        for (Decision.Add add : decisions.additions()) {
            if (add.side() == Side.IN && node.id().equals(Optional.of(add.at().value()))) {
                findings.add(new DerivationProblem.NotAllowed(add.at().value(), policy, Deed.ADD), add.at().origin());
            }
        }
    }

    private boolean isRemoved(Node node) {
        return node.id().flatMap(decisions::removal).isPresent();
    }

    /** The node without the parts that are decided away; empty where none is left of its words. */
    private Optional<Node> withoutRemoved(Node node) {
        List<Part> parts = node.shape().parts();
        List<Part> left = parts.stream().filter(p -> p.id().flatMap(decisions::removal).isEmpty()).toList();
        if (left.size() == parts.size()) {
            return Optional.of(node);
        }
        return left.isEmpty() && !(node.shape() instanceof Shape.Heading)
                ? Optional.empty()
                : Optional.of(Changes.withParts(node, left));
    }

    /** A heading under which nothing is left has nothing to say. */
    private static boolean isEmptied(Node theirs, Node own) {
        return own.shape() instanceof Shape.Heading h && h.parts().isEmpty() && own.body().isEmpty()
                && !(theirs.body().isEmpty() && theirs.shape().parts().isEmpty());
    }
}
