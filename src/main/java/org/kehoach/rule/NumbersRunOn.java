package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/**
 * A mark that is typed goes on from the one before, and its letter is one that numbers have: no f, j, w, z
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). What Kehoach counts is right by itself.
 */
final class NumbersRunOn implements Rule {

    private static final Pattern LETTER = Pattern.compile("[fjwzFJWZăâêôơưĂÂÊÔƠƯ][.)]");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Plan plan = given.plan();
        Map<LevelForm, Integer> running = new HashMap<>();
        check(given, plan.body(), plan.numbering(), 1, running, found);
        plan.annexes().forEach(a -> check(given, a.body(), a.numbering().orElse(plan.numbering()), 1, new HashMap<>(),
                found));
        return found;
    }

    private static void check(Case given, List<Node> nodes, Numbering numbering, int level,
            Map<LevelForm, Integer> running, List<Diagnostic> found) {
        int count = 0;
        for (Node node : nodes) {
            boolean numbered = node.shape() instanceof Shape.Heading || node.shape() instanceof Shape.Item;
            LevelForm form = numbering.headings().get(Math.min(level, numbering.headings().size()) - 1);
            if (numbered) {
                int before = form.runsOn() ? running.getOrDefault(form, 0) : count;
                count = node.label().isEmpty() ? before + 1 : typed(given, node, form, before, found);
                running.put(form, count);
            }
            check(given, node.body(), node.numbering().orElse(numbering), numbered ? level + 1 : level, running,
                    found);
        }
    }

    /** The count after a typed mark; the first of its siblings may begin anywhere, as in an excerpt. */
    private static int typed(Case given, Node node, LevelForm form, int before, List<Diagnostic> found) {
        String label = node.label().orElseThrow().value();
        if (form.counter() == LevelForm.Counter.LETTER && LETTER.matcher(label).matches()) {
            found.add(given.found(new DecreeProblem.LetterNotUsed(label), node.label().orElseThrow().origin()));
            return before + 1;
        }
        OptionalInt number = number(form, label);
        if (number.isEmpty()) {
            return before;
        }
        if (before > 0 && number.getAsInt() != before + 1) {
            String expected = form.prefix() + form.number(before + 1) + form.suffix();
            found.add(given.found(new DecreeProblem.NumberOutOfOrder(label, expected),
                    node.label().orElseThrow().origin()));
        }
        return number.getAsInt();
    }

    private static OptionalInt number(LevelForm form, String label) {
        for (int i = 1; i <= 300; i++) {
            if (label.equals(form.prefix() + form.number(i) + form.suffix())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
