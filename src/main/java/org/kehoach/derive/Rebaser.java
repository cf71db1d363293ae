package org.kehoach.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.compare.FieldChange;
import org.kehoach.compare.NodeChange;
import org.kehoach.compare.Spot;
import org.kehoach.derive.Coverage.Taker;
import org.kehoach.derive.Rebase.Kind;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;

/** Crosses what a superior changed with what a lower level decided (đối chiếu sửa đổi với quyết định). */
final class Rebaser {

    private final Plan child;
    private final Parent before;
    private final Parent after;
    private final Directory directory;
    private final Amendment amendment;
    private final Optional<Agency> agency;
    private final Touches touches;
    private final Outcome<Derived> derived;
    private final Set<String> own = new LinkedHashSet<>();
    private final Map<String, List<Taker>> takers = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    Rebaser(Plan child, Amendment amendment, Directory directory) {
        this.child = child;
        this.before = amendment.before();
        this.after = amendment.after();
        this.directory = directory;
        this.amendment = amendment;
        this.agency = new LookUps(child, directory, Numbers.of(child)).issuer();
        this.touches = Touches.of(child, before, after, agency);
        this.derived = Resolver.against(child, after, directory);
        derived.value().ifPresent(d -> {
            d.plan().nodes().forEach(n -> own.addAll(Parent.ids(n)));
            d.coverage().rows().forEach(r -> takers.put(r.id(), r.takers()));
        });
    }

    Rebase read() {
        agency.ifPresent(a -> {
            Policies now = Policies.of(after, directory, a);
            Policies then = Policies.of(before, directory, a);
            after.named().forEach((id, named) -> here(id, now.of(named.node())));
            amendment.removed().forEach(id -> gone(id, then.of(before.find(id).orElseThrow().node())));
            unnamed(now, then);
        });
        head();
        new RebaseFindings(rows, after, takers).fold(derived.diagnostics(),
                () -> Resolver.against(child, before, directory).diagnostics());
        List<Row> sorted = rows.values().stream()
                .sorted(Comparator.comparing((Row r) -> r.kind().weight())).toList();
        List<String> untouched = touches.ids().stream().filter(id -> !rows.containsKey(id)).toList();
        return new Rebase(Rebase.Issue.of(before), Rebase.Issue.of(after), sorted, untouched, touches.judged(rows),
                derived.value().map(Derived::plan));
    }

    private void here(String id, Policy policy) {
        List<FieldChange> changes = amendment.changed().getOrDefault(id, List.of());
        boolean below = touches.isCovered(id) && !after.find(id).orElseThrow().node().body().isEmpty();
        if (amendment.added().contains(id)) {
            added(id, policy);
        } else if (amendment.successors().containsKey(id) && touches.isTouched(id)) {
            put(id, Kind.SUPERSEDED, changes);
        } else if (!changes.isEmpty() || (below && touches.isOther(id)) || touches.changesBody(id)) {
            put(id, changed(id, changes, policy), changes);
        } else if (amendment.moved().contains(id) && own.contains(id)) {
            put(id, Kind.MOVED, changes);
        }
    }

    private Kind changed(String id, List<FieldChange> changes, Policy policy) {
        return touches.kind(id, changes)
                .orElse(policy == Policy.OMIT || (policy == Policy.MUST_COVER && !own.contains(id))
                        ? Kind.LOGGED
                        : Kind.TAKEN);
    }

    private void added(String id, Policy policy) {
        boolean taken = own.contains(id) || touches.isCovered(id);
        put(id, !taken ? Kind.LOGGED : policy == Policy.LOCALISE || policy == Policy.FREE ? Kind.NEW : Kind.ADDED,
                List.of());
    }

    private void gone(String id, Policy policy) {
        Optional<Kind> decided = touches.kindGone(id);
        boolean divided = amendment.successors().containsKey(id) && decided.isPresent();
        put(id, divided
                ? Kind.SUPERSEDED
                : decided.orElse(policy == Policy.OMIT || policy == Policy.MUST_COVER ? Kind.LOGGED : Kind.DROPPED),
                List.of());
    }

    private void put(String id, Kind kind, List<FieldChange> changes) {
        Parent where = after.find(id).isPresent() ? after : before;
        Parent.Named named = where.find(id).orElseThrow();
        String words = named.part().map(p -> where.words(p.text()))
                .orElseGet(() -> where.words(named.node()));
        List<String> values = new ArrayList<>(touches.values(id, changes));
        takers.getOrDefault(id, List.of()).forEach(t -> {
            if (touches.isCovered(id)) {
                values.add(words(t));
            }
        });
        rows.put(id, new Row(kind, id, where.number(named.node()), words, changes, values,
                amendment.successors().getOrDefault(id, List.of()), Optional.empty(), touches.decisions(id)));
    }

    static String words(Taker taker) {
        String name = taker.id().orElse(taker.number());
        return (name.isEmpty() ? "" : name + ": ") + taker.words();
    }

    /** What the superior's plan says beside its nodes reaches the lower level's as it is, or not at all. */
    private void head() {
        List<FieldChange> changes = amendment.head().stream().filter(c -> !c.field().equals("version")).toList();
        if (!changes.isEmpty()) {
            rows.put("\u0000head", new Row(Kind.HEAD, "", "", "", changes, List.of(), List.of(), Optional.empty(),
                    Set.of()));
        }
    }

    /** Nodes without an id: nothing can be decided about them. */
    private void unnamed(Policies now, Policies then) {
        for (NodeChange change : amendment.unnamed()) {
            boolean here = change.after().isPresent();
            Parent where = here ? after : before;
            Key key = change.after().or(change::before).orElseThrow().key();
            Optional<Node> node = where.plan().nodes().stream().filter(n -> n.key().equals(key)
                    || n.shape().parts().stream().anyMatch(p -> p.key().equals(key))).findFirst();
            Policy policy = node.map(n -> (here ? now : then).of(n)).orElse(Policy.OMIT);
            boolean theirs = policy == Policy.OMIT || policy == Policy.MUST_COVER;
            Kind kind = theirs ? Kind.LOGGED : switch (change) {
                case NodeChange.Added _ -> Kind.NEW;
                case NodeChange.Removed _ -> Kind.DROPPED;
                case NodeChange.Changed _ -> Kind.TAKEN;
                case NodeChange.Moved _ -> Kind.MOVED;
            };
            Spot spot = change.after().or(change::before).orElseThrow();
            rows.put("\u0000" + change.getClass() + key, new Row(kind, "", node.map(where::number).orElse(""),
                    node.map(where::words).orElse(spot.words()),
                    change instanceof NodeChange.Changed c ? c.fields() : List.of(), List.of(), List.of(),
                    Optional.empty(), Set.of()));
        }
    }
}
