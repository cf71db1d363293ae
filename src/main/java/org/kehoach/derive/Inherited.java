package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/** Words that were taken over and speak of what was not (viện dẫn nội dung không được tiếp nhận). */
final class Inherited {

    private Inherited() {}

    static void check(Plan own, Parent parent, Findings findings) {
        List<Node> nodes = own.nodes();
        Set<String> here = here(own, nodes);
        for (Node node : nodes) {
            for (Text text : node.shape().texts()) {
                omitted(text, own, here, parent).forEach(l -> findings.add(
                        new DerivationProblem.SpeaksOfOmitted(l.reference().name(),
                                Parent.words(text, parent.lookUps())),
                        l.origin()));
            }
        }
    }

    /** The nodes whose words speak of what was not taken over. */
    static List<Node> nodes(Plan own, Parent parent) {
        List<Node> nodes = own.nodes();
        Set<String> here = here(own, nodes);
        return nodes.stream()
                .filter(n -> n.shape().texts().stream().anyMatch(t -> !omitted(t, own, here, parent).isEmpty()))
                .toList();
    }

    private static Set<String> here(Plan own, List<Node> nodes) {
        Set<String> here = new HashSet<>();
        nodes.forEach(n -> here.addAll(Parent.ids(n)));
        own.annexes().forEach(a -> a.id().ifPresent(here::add));
        return here;
    }

    private static List<Inline.LookUp> omitted(Text text, Plan own, Set<String> here, Parent parent) {
        List<Inline.LookUp> out = new ArrayList<>();
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.LookUp l && l.reference() instanceof Reference.Named(String id)
                    && !own.parameters().containsKey(id) && !here.contains(id)
                    && (parent.named().containsKey(id) || parent.isAnnex(id))) {
                out.add(l);
            }
        }
        return out;
    }
}
