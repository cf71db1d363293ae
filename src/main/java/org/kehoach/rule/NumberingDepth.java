package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Shape;

/** Every level of headings and items has a form of number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class NumberingDepth implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        check(given, given.plan().body(), given.plan().numbering(), 1, found);
        check(given, given.plan().closing(), given.plan().numbering(), 1, found);
        given.plan().annexes().forEach(a -> check(given, a.body(), a.numbering().orElse(given.plan().numbering()), 1,
                found));
        return found;
    }

    private static void check(Case given, List<Node> nodes, Numbering numbering, int level, List<Diagnostic> found) {
        for (Node node : nodes) {
            boolean numbered = node.shape() instanceof Shape.Heading || node.shape() instanceof Shape.Item;
            if (numbered && level > numbering.headings().size() && node.label().isEmpty()) {
                found.add(given.found(new PlanProblem.TooDeep(Integer.toString(level),
                        String.join(", ", numbering.headings().stream().map(f -> f.words()).toList())), node.origin()));
                continue;
            }
            check(given, node.body(), node.numbering().orElse(numbering), numbered ? level + 1 : level, found);
        }
    }
}
