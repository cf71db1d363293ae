package org.kehoach.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.ShareTable;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;

/**
 * Adds up what the units set for targets that are shared out (cộng số phân bổ), and holds it to the superior's number; a
 * unit without a plan counts with its share in the superior's table.
 */
final class ShareSums {

    private final Parent parent;
    private final Shares shares;
    private final Map<String, Sum> sums = new HashMap<>();

    private record Sum(BigDecimal number, int units) {}

    /** The values of which a unit's number is not known: no sum can be held against the whole. */
    private final Set<String> unknown = new HashSet<>();

    ShareSums(Parent parent) {
        this.parent = parent;
        this.shares = new Shares(parent);
    }

    private List<Node> targets() {
        return parent.plan().nodes().stream().filter(Policies::isAllocated).filter(n -> n.id().isPresent()).toList();
    }

    /** A unit's plan. */
    void add(Plan own) {
        Map<String, Node> named = new HashMap<>();
        if (targets().isEmpty()) {
            return;
        }
        own.nodes().forEach(n -> n.id().ifPresent(id -> named.put(id, n)));
        for (Node target : targets()) {
            Optional<Map<String, Inline.Fact>> kept = Optional.ofNullable(named.get(target.id().orElseThrow()))
                    .map(ShareTable::values);
            ShareTable.values(target).forEach((name, whole) -> put(key(target, name),
                    kept.map(k -> k.get(name)).map(Inline.Fact::words), whole));
        }
    }

    /** @param whole of which it is a share: shares are added up in its unit */
    private void put(String key, Optional<String> words, Inline.Fact whole) {
        Optional<Quantity> unit = Quantity.parse(whole.words());
        words.flatMap(Quantity::parse).flatMap(q -> unit.isEmpty() || q.unit().isEmpty()
                ? Optional.of(q)
                : q.in(unit.get().unit())).ifPresentOrElse(
                        q -> sums.merge(key, new Sum(q.number(), 1),
                                (a, b) -> new Sum(a.number.add(b.number), a.units + b.units)),
                        () -> unknown.add(key));
    }

    private static String key(Node target, String name) {
        return target.id().orElseThrow() + '\n' + name;
    }

    /**
     * The values whose sum is not what the superior's plan sets.
     *
     * @param missing units of which there is no plan
     */
    List<Diagnostic> missed(List<Agency> missing) {
        List<Diagnostic> out = new ArrayList<>();
        for (Node target : targets()) {
            ShareTable.values(target).forEach((name, fact) -> {
                int planned = Optional.ofNullable(sums.get(key(target, name))).map(Sum::units).orElse(0);
                missing.forEach(a -> put(key(target, name), shares.words(target, fact, a), fact));
                Optional<Sum> sum = Optional.ofNullable(sums.get(key(target, name)))
                        .filter(_ -> planned > 0 && !unknown.contains(key(target, name)));
                Optional<Quantity> whole = Quantity.parse(fact.words());
                if (sum.isPresent() && whole.isPresent() && misses(sum.get(), whole.get(), target)) {
                    String id = target.id().orElseThrow();
                    out.add(new Diagnostic(new DerivationProblem.SharesMissTotal(id, parent.number(id), name,
                            Quantity.printed(sum.get().number()), fact.words(), Integer.toString(planned),
                            Integer.toString(missing.size())), Location.of(fact.origin(), parent.plan().file())));
                }
            });
        }
        return out;
    }

    private static boolean misses(Sum sum, Quantity whole, Node target) {
        return Limits.compare(new Quantity(sum.number, whole.unit(), Optional.empty()), whole,
                Limits.bound(
                        new Quantity(whole.number(), whole.unit(), whole.bound().filter(b -> b != Quantity.Bound.MORE
                                && b != Quantity.Bound.LESS)),
                        target, Optional.empty())) == Limits.Standing.WEAKER;
    }
}
