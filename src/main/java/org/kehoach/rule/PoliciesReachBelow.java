package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * What lower levels are to take over does not stand in what they leave out (chính sách kế thừa có tác dụng): another's
 * work, an annex, a section that is said to be left out or to be covered.
 */
final class PoliciesReachBelow implements Rule {

    /** What lower levels do not take over, with all that stands in it. */
    private record LeftOut(String words, boolean annex) {}

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        check(given, given.plan().body(), Optional.empty(), Optional.empty(), found);
        for (Annex annex : given.plan().annexes()) {
            check(given, annex.body(), Optional.empty(),
                    Optional.of(new LeftOut(annex.heading().typedWords(), true)), found);
        }
        return found;
    }

    /**
     * @param section what is said of the nearest section above of which something is said
     * @param above   the section above that is left out
     */
    private static void check(Case given, List<Node> nodes, Optional<Policy> section, Optional<LeftOut> above,
            List<Diagnostic> found) {
        for (Node node : nodes) {
            Optional<Policy> own = node.marks().onDerive();
            if (above.isPresent() && own.filter(PoliciesReachBelow::takesOver).isPresent()
                    && given.isOwn(node.origin())) {
                String policy = own.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
                found.add(given.found(new PlanProblem.PolicyWithoutEffect(policy, above.get().words(),
                        above.get().annex() ? "" : "on-derive: " + policy), node.origin()));
            }
            Optional<Policy> said = own.or(() -> section);
            check(given, node.body(), said, above.or(() -> isLeftOut(node, said)
                    ? Optional.of(new LeftOut(words(given, node), false))
                    : Optional.empty()), found);
        }
    }

    private static boolean takesOver(Policy policy) {
        return switch (policy) {
            case KEEP, NARROW, LOCALISE, FREE -> true;
            case MUST_COVER, OMIT -> false;
        };
    }

    /** A heading that is covered stays, as the frame of what covers it, unless it is itself the work of somebody. */
    private static boolean isLeftOut(Node node, Optional<Policy> said) {
        boolean charged = !node.marks().doers().isEmpty();
        return said.map(p -> p == Policy.OMIT || (p == Policy.MUST_COVER && (charged || !isTitled(node))))
                .orElse(charged);
    }

    private static boolean isTitled(Node node) {
        return node.shape() instanceof Shape.Heading h && h.title().isPresent();
    }

    private static String words(Case given, Node node) {
        String typed = node.shape().texts().stream().map(Text::typedWords).collect(Collectors.joining(" "));
        return Shortened.of(typed.isEmpty() ? given.lookUps().names(node.marks().doers()) : typed);
    }
}
