package org.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.derive.Account.Absence;
import org.kehoach.derive.Account.Cause;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Says why a plan has not what its superior's has (lý do một nội dung không có). */
final class Absences {

    private final ChainLevel level;
    private final ChainLevel upper;
    private final Derived derived;

    Absences(ChainLevel level, ChainLevel upper) {
        this.level = level;
        this.upper = upper;
        this.derived = level.workings().orElseThrow();
    }

    /** @param name of a node or part that the plan above has, and this one has not */
    Absence of(String name) {
        Parent.Named named = upper.find(name).orElseThrow();
        List<Node> path = new ArrayList<>(upper.path().getOrDefault(named.node().key(), List.of()));
        path.add(named.node());
        for (int i = 0; i < path.size(); i++) {
            Node node = path.get(i);
            if (level.find(level.below(node.key().value(), upper)).isEmpty()) {
                return absence(name, node, path.subList(0, i));
            }
        }
        return decided(name).orElseGet(() -> policy(name, named.node(), path));
    }

    private Absence absence(String name, Node node, List<Node> above) {
        Optional<Absence> removed = node.id().flatMap(this::decided).or(() -> decided(name));
        return removed.orElseGet(() -> policy(name, node, above));
    }

    private Optional<Absence> decided(String id) {
        return derived.workings().decisions().removal(id).map(r -> new Absence(level.level(), Cause.REMOVED, id,
                derived.workings().policies().of(upper.find(id).orElseThrow().node()), Basis.SAID, "",
                r.why().typedWords(), r.approver().map(Text::typedWords).orElse(""),
                Provenance.place(r.note().origin()), takers(id)));
    }

    private Absence policy(String name, Node node, List<Node> above) {
        Policies policies = derived.workings().policies();
        Policy policy = policies.of(node);
        Optional<Decision.Replace> body = above.isEmpty()
                ? Optional.empty()
                : derived.workings().decisions().replacements(above.getLast()).stream()
                        .filter(r -> r.set().containsKey("body")).findFirst();
        boolean closing = upper.plan().closing().contains(above.isEmpty() ? node : above.getFirst());
        Cause cause = body.isPresent()
                ? Cause.REPLACED
                : closing
                        ? Cause.OWN_CLOSING
                        : switch (policy) {
                            case OMIT -> Cause.OMITTED;
                            case MUST_COVER -> Cause.TAKEN_UP;
                            case KEEP, NARROW, LOCALISE, FREE -> node.shape() instanceof Shape.Heading
                                    ? Cause.EMPTIED
                                    : Cause.OMITTED;
                        };
        Basis basis = policies.basis(node);
        String about = switch (basis) {
            case SPEAKS_OF -> policies.leftOut().getOrDefault(node, "");
            case ADDRESSEE -> upper.lookUps().names(charged(node, above));
            case SAID, SECTION, SHAPE, ANNEX, CLOSING -> "";
        };
        return new Absence(level.level(), cause, node.key().value(), policy, basis, about,
                body.map(Provenance::reason).orElse(""), "",
                body.flatMap(b -> Provenance.place(b.note().origin())), takers(name));
    }

    private static List<Who> charged(Node node, List<Node> above) {
        List<Who> own = new ArrayList<>(node.marks().doers());
        node.shape().parts().forEach(p -> own.addAll(p.marks().doers()));
        for (int i = above.size() - 1; own.isEmpty() && i >= 0; i--) {
            own.addAll(above.get(i).marks().doers());
        }
        return own;
    }

    private List<Coverage.Taker> takers(String id) {
        return derived.coverage().rows().stream().filter(r -> r.id().equals(id)).flatMap(r -> r.takers().stream())
                .toList();
    }
}
