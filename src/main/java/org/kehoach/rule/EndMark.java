package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;

/** The last paragraph ends with {@code ./.} (the official forms, Nghị định 30/2020/NĐ-CP, Phụ lục III). */
final class EndMark implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        List<Node> nodes = plan.nodes();
        if (nodes.isEmpty() || nodes.getLast().shape().parts().isEmpty()) {
            return List.of();
        }
        Part last = nodes.getLast().shape().parts().getLast();
        String words = last.text().typedWords().strip();
        boolean supplied = !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        return supplied || words.endsWith("./.")
                ? List.of()
                : List.of(given.found(new PlanProblem.NoEndMark(words.substring(Math.max(0, words.length() - 30))),
                        last.origin()));
    }
}
