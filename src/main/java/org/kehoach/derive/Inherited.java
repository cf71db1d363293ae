package org.kehoach.derive;

import java.util.HashSet;
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
        Set<String> here = new HashSet<>();
        own.nodes().forEach(n -> here.addAll(Parent.ids(n)));
        own.annexes().forEach(a -> a.id().ifPresent(here::add));
        for (Node node : own.nodes()) {
            for (Text text : node.shape().texts()) {
                for (Inline inline : text.inlines()) {
                    if (inline instanceof Inline.LookUp(Reference.Named(String id), _, var origin)
                            && !own.parameters().containsKey(id) && !here.contains(id)
                            && parent.named().containsKey(id)) {
                        findings.add(new DerivationProblem.SpeaksOfOmitted(id, Parent.words(text, parent.lookUps())),
                                origin);
                    }
                }
            }
        }
    }
}
