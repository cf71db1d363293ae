package org.kehoach.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.Decision.Note;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;
import org.kehoach.source.YamlNode.Entry;

/**
 * Reads what makes a plan a derived one (đọc phần dẫn xuất): {@code derives} and {@code decisions}.
 *
 * @param numbering the plan's, for nodes of its own
 * @param numbered  the parts of it that the file says
 */
record DerivationReader(Reading reading, Numbering numbering, Set<String> numbered) {

    private static final Set<String> PIN = Set.of("plan", "version", "digest");
    private static final Set<String> NOTE = Set.of("seen", "reason");
    private static final Set<String> WAIVER = Set.of("issuer", "code", "date", "until");
    /** What a decision does, by its key; it does one thing. */
    private static final List<String> DEEDS = List.of("set", "remove", "keep", "waiver", "add");
    private static final List<String> SIDES = List.of("before", "after", "in");
    private static final Set<String> TEXTS = Set.of("heading", "item", "bullet", "para", "target", "text", "label",
            "product", "resources", "due", "direction", "applies");
    private static final Set<String> UNITS = Set.of("assign", "request", "with");

    Optional<Derivation> read(Fields root) {
        List<Decision> decisions = decisions(root);
        if (!root.has("derives")) {
            if (root.has("decisions")) {
                reading.fault(new SourceProblem.MissingKey("derives", "derives: {plan: an-hai/ubnd/ke-hoach-2026}"),
                        root.origin(root.node("decisions").orElseThrow()));
            }
            return Optional.empty();
        }
        return root.fields("derives").flatMap(f -> {
            f.allow(PIN);
            Optional<Located<String>> plan = f.needed("plan", "plan: an-hai/ubnd/ke-hoach-2026")
                    .filter(l -> PlanReader.isId(l, reading));
            return plan.map(p -> new Derivation(p, f.word("version"), digest(f, "digest"), decisions, numbered,
                    f.origin()));
        });
    }

    private Optional<Located<String>> digest(Fields f, String key) {
        return f.word(key).filter(l -> {
            boolean good = l.value().matches("[0-9a-f]{8,64}");
            if (!good) {
                reading.fault(new SourceProblem.BadDigest(key, l.value()), l.origin());
            }
            return good;
        });
    }

    private List<Decision> decisions(Fields root) {
        List<Decision> out = new ArrayList<>();
        for (Fields.Item item : root.items("decisions")) {
            Key place = new Key("decisions").below(Integer.toString(out.size()));
            reading.mapping(item.node(), item.path(), "decisions").flatMap(f -> decision(f, place))
                    .ifPresent(out::add);
        }
        return out;
    }

    private Optional<Decision> decision(Fields f, Key place) {
        List<String> deeds = DEEDS.stream().filter(f::has).toList();
        if (deeds.size() != 1) {
            f.allow(all());
            reading.fault(deeds.isEmpty()
                    ? new SourceProblem.NothingDecided(DEEDS)
                    : new SourceProblem.SeveralShapes(deeds), f.origin());
            return Optional.empty();
        }
        Note note = new Note(digest(f, "seen"), text(f, "reason"), f.origin());
        return switch (deeds.getFirst()) {
            case "add" -> add(f, place, note);
            case "remove" -> at(f, Set.of("at", "remove", "approver")).flatMap(at -> text(f, "remove")
                    .map(why -> new Decision.Remove(at, why, approver(f), note)));
            case "keep" -> at(f, Set.of("at", "keep"))
                    .filter(_ -> f.choice("keep", List.of("yes"), w -> w).isPresent())
                    .map(at -> new Decision.Keep(at, note));
            case "waiver" -> at(f, Set.of("at", "waiver")).flatMap(at -> waiver(f)
                    .map(w -> new Decision.Waive(at, w, note)));
            default -> at(f, Set.of("at", "set")).flatMap(at -> f.fields("set")
                    .map(s -> new Decision.Replace(at, changes(s, place), note)));
        };
    }

    private static Set<String> all() {
        Set<String> out = new TreeSet<>(DEEDS);
        out.addAll(SIDES);
        out.addAll(NOTE);
        out.addAll(Set.of("at", "approver"));
        return out;
    }

    private Optional<Located<String>> at(Fields f, Set<String> keys) {
        Set<String> allowed = new TreeSet<>(keys);
        allowed.addAll(NOTE);
        f.allow(allowed);
        if (!f.has("at")) {
            reading.fault(new SourceProblem.MissingKey("at", "at: tg.swim"), f.origin());
        }
        return f.id("at");
    }

    private Optional<Decision> add(Fields f, Key place, Note note) {
        Set<String> allowed = new TreeSet<>(SIDES);
        allowed.addAll(NOTE);
        allowed.add("add");
        f.allow(allowed);
        List<String> sides = SIDES.stream().filter(f::has).toList();
        if (sides.size() != 1) {
            reading.fault(sides.isEmpty()
                    ? new SourceProblem.MissingKey("in", "in: execution")
                    : new SourceProblem.SeveralShapes(sides), f.origin());
            return Optional.empty();
        }
        String side = sides.getFirst();
        List<Node> nodes = new NodeReader(reading, numbering).nodes(f.node("add").orElseThrow(), f.path("add"),
                place.below("add"));
        return f.id(side).map(at -> new Decision.Add(Side.valueOf(side.toUpperCase(Locale.ROOT)), at, nodes, note));
    }

    private Optional<Text> approver(Fields f) {
        if (!f.has("approver")) {
            reading.fault(new SourceProblem.MissingKey("approver", "approver: Chủ tịch UBND xã"), f.origin());
        }
        return text(f, "approver");
    }

    private Optional<Decision.Waiver> waiver(Fields f) {
        return f.fields("waiver").flatMap(w -> {
            w.allow(WAIVER);
            return w.needed("code", "code: 412/UBND-VX").map(code -> new Decision.Waiver(text(w, "issuer"), code,
                    w.date("date"), w.date("until")));
        });
    }

    private Map<String, Change> changes(Fields set, Key place) {
        Map<String, Change> out = new LinkedHashMap<>();
        for (Entry e : set.map().entries()) {
            String key = e.key().value();
            if (key.equals("body")) {
                out.put(key, new Change.Body(new NodeReader(reading, numbering).nodes(e.value(), set.path(key),
                        place.below("body")), set.origin(e.key())));
            } else if (UNITS.contains(key)) {
                out.put(key, new Change.Units(set.words(key).stream().map(l -> Who.of(l.value(), l.origin())).toList(),
                        set.origin(e.key())));
            } else if (TEXTS.contains(key) || !(FactName.of(key) instanceof FactName.StandsFor)) {
                words(set, key).ifPresent(t -> out.put(key, new Change.Words(t)));
            } else {
                unknown(key, set.origin(e.key()));
            }
        }
        return out;
    }

    /** A change of a date must be one. */
    private Optional<Text> words(Fields set, String key) {
        boolean day = FactName.of(key) instanceof FactName.Due;
        return day && set.date(key).isEmpty() ? Optional.empty() : text(set, key);
    }

    private void unknown(String key, Origin at) {
        Set<String> known = new TreeSet<>(TEXTS);
        known.addAll(UNITS);
        known.add("body");
        String nearest = NearNames.nearest(key, known).orElse("");
        reading.fault(new SourceProblem.UnknownKey(key, nearest, nearest.isEmpty() ? List.copyOf(known) : List.of()),
                at);
    }

    private Optional<Text> text(Fields f, String key) {
        return f.node(key).flatMap(n -> reading.text(n, f.path(key), key));
    }
}
