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

    private final Map<Key, String> printed = new HashMap<>();
    private final Map<Key, String> typed = new HashMap<>();

    private Labels() {}

    /** @param plan each node of which has the mark that is printed, or none */
    static Plan settle(Plan plan) {
        Labels labels = new Labels();
        plan.nodes().forEach(n -> labels.printed.put(n.key(), n.label().map(Located::value).orElse("")));
        Plan settled = labels.apply(plan);
        // a mark typed here changes what is counted behind it: marks are only ever added, so this ends
        for (int before = -1; before < labels.typed.size();) {
            before = labels.typed.size();
            labels.add(settled);
            settled = labels.apply(plan);
        }
        return settled;
    }

    /** Types the first wrong mark of each row of siblings. */
    private void add(Plan plan) {
        Numbers numbers = Numbers.of(plan);
        first(plan.body(), numbers);
        first(plan.closing(), numbers);
        plan.annexes().forEach(a -> first(a.body(), numbers));
    }

    private void first(List<Node> nodes, Numbers numbers) {
        boolean found = false;
        for (Node node : nodes) {
            boolean marked = !(node.shape() instanceof Shape.Table);
            if (marked && !found && !numbers.label(node).equals(printed.get(node.key()))
                    && !typed.containsKey(node.key())) {
                typed.put(node.key(), printed.get(node.key()));
                found = true;
            }
            first(node.body(), numbers);
        }
    }

    private Plan apply(Plan plan) {
        List<Annex> annexes = plan.annexes().stream().map(a -> new Annex(a.key(), a.id(), a.heading(), a.landscape(),
                a.numbering(), apply(a.body()), a.origin())).toList();
        return new Plan(plan.file(), plan.kind(), plan.id(), plan.version(), plan.issuers(), plan.number(),
                plan.symbol(), plan.place(), plan.date(), plan.period(), plan.subject(), plan.addressees(),
                plan.parameters(), plan.citations(), plan.basis(), plan.opening(), plan.numbering(),
                apply(plan.body()), apply(plan.closing()), plan.recipients(), plan.archive(), plan.drafter(),
                plan.signatures(), annexes, plan.derivation(), plan.origin());
    }

    private List<Node> apply(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node n : nodes) {
            out.add(new Node(n.key(), n.id(), n.shape(), n.marks(),
                    Optional.ofNullable(typed.get(n.key())).map(Located::supplied), n.numbering(), apply(n.body()),
                    n.origin()));
        }
        return out;
    }
}
