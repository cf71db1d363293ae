package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;

/** Leaves a typed mark only where the computed one would differ (bỏ số mục tính được). */
final class Labels {

    /** After so many passes a document numbers at random, and is typed as it stands. */
    private static final int PASSES = 12;

    private final Map<Key, String> printed = new HashMap<>();
    private final Map<Key, String> typed = new HashMap<>();

    private Labels() {}

    /** @param plan each node of which has the mark that is printed, or none */
    static Plan settle(Plan plan) {
        Labels labels = new Labels();
        plan.nodes().forEach(n -> labels.printed.put(n.key(), n.label().map(Located::value).orElse("")));
        Plan settled = labels.apply(plan);
        // a mark typed here changes what is counted behind it: marks are only ever added, so this ends
        int before = -1;
        for (int pass = 0; before < labels.typed.size(); pass++) {
            before = labels.typed.size();
            labels.add(settled, pass >= PASSES);
            settled = labels.apply(plan);
        }
        return settled;
    }

    /** Types the first wrong mark of each row of siblings, or every wrong one. */
    private void add(Plan plan, boolean every) {
        Numbers numbers = Numbers.of(plan);
        wrong(plan.body(), numbers, every);
        wrong(plan.closing(), numbers, every);
        plan.annexes().forEach(a -> wrong(a.body(), numbers, every));
    }

    private void wrong(List<Node> nodes, Numbers numbers, boolean every) {
        boolean found = false;
        for (Node node : nodes) {
            boolean marked = !(node.shape() instanceof Shape.Table);
            if (marked && !found && !numbers.label(node).equals(printed.get(node.key()))
                    && !typed.containsKey(node.key())) {
                typed.put(node.key(), printed.get(node.key()));
                found = !every;
            }
            wrong(node.body(), numbers, every);
        }
    }

    private Plan apply(Plan plan) {
        List<Annex> annexes = plan.annexes().stream()
                .map(a -> new Annex(a.key(), a.id(), a.kind(), a.heading(), a.landscape(), a.tasks(),
                        a.numbering(), apply(a.body()), a.origin()))
                .toList();
        return new Plan(plan.file(), plan.kind(), plan.id(), plan.version(), plan.issuers(), plan.number(),
                plan.symbol(), plan.place(), plan.date(), plan.period(), plan.subject(), plan.addressees(),
                plan.authority(),
                plan.parameters(), plan.citations(), plan.basis(), plan.opening(), plan.numbering(),
                apply(plan.body()), apply(plan.closing()), plan.recipients(), plan.archive(), plan.drafter(),
                plan.signatures(), annexes, plan.derivation(), plan.dossier(), plan.stamps(), plan.origin());
    }

    private List<Node> apply(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node n : nodes) {
            out.add(new Node(n.key(), n.id(), n.shape(), n.marks(),
                    Optional.ofNullable(typed.get(n.key())).map(l -> new Located<>(l, n.origin())), n.numbering(),
                    apply(n.body()),
                    n.origin()));
        }
        return out;
    }
}
