package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.compare.FieldChange;
import org.kehoach.derive.Rebase.Judged;
import org.kehoach.derive.Rebase.Kind;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.document.ShareTable;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Who;

/** What a lower level's plan says of each id of its superior's (các nội dung có quyết định). */
final class Touches {

    private static final Set<String> SHAPES = Set.of("heading", "item", "bullet", "para", "target", "table");

    private final List<Decision> decisions;
    private final Parent before;
    private final Parent after;
    private final Optional<Agency> agency;
    /** Places of decisions by the id that they are about, by what they cover, and by where they add. */
    private final Map<String, Set<Integer>> about = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> covering = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> anchored = new LinkedHashMap<>();

    private Touches(List<Decision> decisions, Parent before, Parent after, Optional<Agency> agency) {
        this.agency = agency;
        this.decisions = decisions;
        this.before = before;
        this.after = after;
    }

    /** @param agency whose plan it is */
    static Touches of(Plan child, Parent before, Parent after, Optional<Agency> agency) {
        Touches out = new Touches(child.derivation().orElseThrow().decisions(), before, after, agency);
        for (int i = 0; i < out.decisions.size(); i++) {
            Decision decision = out.decisions.get(i);
            if (decision instanceof Decision.Add a) {
                put(out.anchored, a.at().value(), i);
                for (String id : CoverageReader.covered(a.nodes())) {
                    put(out.covering, id, i);
                }
            } else {
                put(out.about, decision.at().value(), i);
            }
        }
        Stream.concat(CoverageReader.covered(child.body()).stream(), CoverageReader.covered(child.closing()).stream())
                .forEach(id -> out.covering.computeIfAbsent(id, _ -> new TreeSet<>()));
        return out;
    }

    private static void put(Map<String, Set<Integer>> map, String id, int place) {
        map.computeIfAbsent(id, _ -> new TreeSet<>()).add(place);
    }

    /** All that is decided or covered. */
    Set<String> ids() {
        Set<String> out = new LinkedHashSet<>(about.keySet());
        out.addAll(covering.keySet());
        return out;
    }

    boolean isCovered(String id) {
        return covering.containsKey(id);
    }

    boolean isTouched(String id) {
        return about.containsKey(id) || covering.containsKey(id);
    }

    Set<Integer> decisions(String id) {
        return Stream.of(about, covering, anchored).flatMap(m -> m.getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the node that an id names, with all that stands under it, is another now. */
    boolean isOther(String id) {
        return !digest(id, before).equals(digest(id, after));
    }

    /** Whether a decision puts other nodes under one under which the superior's have changed. */
    boolean changesBody(String id) {
        return about.getOrDefault(id, Set.of()).stream().map(decisions::get)
                .anyMatch(d -> d instanceof Decision.Replace r && r.set().containsKey("body")) && isOther(id);
    }

    private static String digest(String id, Parent parent) {
        return parent.find(id).isPresent() ? parent.seen(Set.of(id)) : "";
    }

    /** What a change of a node means for the decisions about it, the gravest; empty where there are none. */
    Optional<Kind> kind(String id, List<FieldChange> changes) {
        List<Kind> out = new ArrayList<>();
        for (int place : about.getOrDefault(id, Set.of())) {
            out.add(isAnswered(place) ? Kind.ANSWERED : switch (decisions.get(place)) {
                case Decision.Replace r -> isSame(r, changes) && !keepsShare(r, changes)
                        ? Kind.BOTH_CHANGED
                        : Kind.BESIDE;
                case Decision.Remove _ -> Kind.REASON;
                case Decision.Keep _ -> Kind.KEPT;
                case Decision.Waive _ -> Kind.WAIVED;
                case Decision.Add _ -> throw new IllegalStateException("an addition is about no node");
            });
        }
        Set<Integer> by = covering.getOrDefault(id, Set.of());
        if (isCovered(id)) {
            out.add(!by.isEmpty() && by.stream().allMatch(this::isAnswered) ? Kind.ANSWERED : Kind.REWORDED);
        }
        return out.stream().sorted().findFirst();
    }

    /** What it means that a node is gone. */
    Optional<Kind> kindGone(String id) {
        List<Kind> out = new ArrayList<>();
        about.getOrDefault(id, Set.of()).forEach(place -> out.add(switch (decisions.get(place)) {
            case Decision.Replace _ -> Kind.GONE;
            case Decision.Remove _,Decision.Keep _,Decision.Waive _,Decision.Add _ -> Kind.MOOT;
        }));
        if (anchored.containsKey(id)) {
            out.add(Kind.GONE);
        }
        if (isCovered(id)) {
            out.add(Kind.COVER_GONE);
        }
        return out.stream().sorted().findFirst();
    }

    private static boolean isSame(Decision.Replace replace, List<FieldChange> changes) {
        Set<String> set = replace.set().keySet().stream().map(Touches::field).collect(Collectors.toSet());
        return set.contains("body") || changes.stream().anyMatch(c -> set.contains(field(c.field())));
    }

    /** Whether the whole alone is another that is shared out, and the lower level's share of it is what it was. */
    private boolean keepsShare(Decision.Replace replace, List<FieldChange> changes) {
        Optional<Node> then = before.find(replace.at().value()).map(Parent.Named::node).filter(Policies::isAllocated);
        Optional<Node> now = after.find(replace.at().value()).map(Parent.Named::node).filter(Policies::isAllocated);
        return then.isPresent() && now.isPresent() && changes.stream().map(FieldChange::field)
                .filter(replace.set()::containsKey).allMatch(f -> {
                    Optional<Quantity> share = share(new Shares(before), then.get(), f);
                    return share.isPresent() && share.equals(share(new Shares(after), now.get(), f));
                });
    }

    private Optional<Quantity> share(Shares shares, Node target, String fact) {
        return agency.flatMap(a -> Optional.ofNullable(ShareTable.values(target).get(fact))
                .flatMap(f -> shares.words(target, f, a))).flatMap(Quantity::parse);
    }

    /** A shape's own words are its text. */
    private static String field(String name) {
        return SHAPES.contains(name) ? "text" : name;
    }

    /** What a decision sets in the fields that the superior changed. */
    List<String> values(String id, List<FieldChange> changes) {
        List<String> out = new ArrayList<>();
        for (int place : about.getOrDefault(id, Set.of())) {
            if (decisions.get(place) instanceof Decision.Replace r) {
                r.set().forEach((name, change) -> {
                    boolean same = changes.stream().anyMatch(c -> field(c.field()).equals(field(name)));
                    if (same) {
                        out.add(words(change));
                    }
                });
            }
        }
        return out;
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.Words w -> w.text().typedWords();
            case Change.Units u -> String.join(", ", u.who().stream().map(Who::words).toList());
            case Change.Body _ -> "body";
        };
    }

    private boolean isAnswered(int place) {
        Decision decision = decisions.get(place);
        return decision.note().seen().filter(s -> digest(decision, after).startsWith(s.value())).isPresent()
                && !digest(decision, after).equals(digest(decision, before));
    }

    private static String digest(Decision decision, Parent parent) {
        if (decision instanceof Decision.Add a) {
            Set<String> ids = CoverageReader.covered(a.nodes());
            return ids.isEmpty() ? "" : parent.seen(ids);
        }
        return digest(decision.at().value(), parent);
    }

    /** How each decision stands, where the rows say what of it is open. */
    List<Judged> judged(Map<String, Row> rows) {
        List<Judged> out = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            int place = i;
            Set<String> open = rows.values().stream()
                    .filter(r -> r.decisions().contains(place) && r.kind().isAcceptable()).map(Row::id)
                    .collect(Collectors.toSet());
            Decision decision = decisions.get(place);
            out.add(new Judged(decision.note().seen().isPresent(), shortened(digest(decision, before)),
                    shortened(digest(decision, after)), open));
        }
        return out;
    }

    private static String shortened(String digest) {
        return digest.isEmpty() ? "" : digest.substring(0, 8);
    }
}
