package org.kehoach.derive;

import java.util.List;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;

/**
 * A derived plan as one that stands by itself (kế hoạch độc lập): it takes up nothing any more, for it names no superior's
 * plan whose duties these could be.
 */
public final class StandingAlone {

    private StandingAlone() {}

    public static Plan of(Plan p) {
        return new Plan(p.file(), p.kind(), p.id(), p.version(), p.issuers(), p.number(), p.symbol(), p.place(),
                p.date(), p.period(), p.subject(), p.addressees(), p.authority(),
                p.parameters(), p.citations(), p.basis(),
                p.opening(), p.numbering(), nodes(p.body()), nodes(p.closing()), p.recipients(), p.archive(),
                p.drafter(), p.signatures(), p.annexes(), p.derivation(), p.dossier(), p.stamps(), p.origin());
    }

    private static List<Node> nodes(List<Node> nodes) {
        return nodes.stream().map(n -> {
            List<Part> parts = n.shape().parts().stream()
                    .map(p -> new Part(p.key(), p.id(), p.text(), p.marks().coveringNothing(), p.origin())).toList();
            Node own = Changes.withMarks(Changes.withParts(n, parts), n.marks().coveringNothing());
            return Changes.withBody(own, nodes(n.body()));
        }).toList();
    }
}
