package org.kehoach.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Annex;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * What is compared (phần tử so sánh): a node, a part of one, an annex, or a list of the plan that holds such. A node whose
 * words are one plain part has them as its own field; other parts are elements under it. Equal to itself alone.
 */
final class Element {

    private final Spot spot;
    private final Optional<String> id;
    private final Map<String, Value> fields;
    private final Optional<Shape.Table> table;
    private final List<Element> below = new ArrayList<>();
    private Optional<Part> own;

    private Element(Spot spot, Optional<String> id, Map<String, Value> fields, Optional<Shape.Table> table,
            Optional<Part> own) {
        this.spot = spot;
        this.id = id;
        this.fields = fields;
        this.table = table;
        this.own = own;
    }

    /** A plan as one element: under it its lists and annexes. */
    static Element of(Plan plan) {
        Element root = container("document");
        for (String name : List.of("body", "closing", "annexes")) {
            root.below.add(container(name));
        }
        Key last = null;
        root.below.get(0).add(plan.body());
        root.below.get(1).add(plan.closing());
        List<Element> annexes = root.below.get(2).below;
        for (Annex a : plan.annexes()) {
            annexes.add(annex(a, Optional.ofNullable(last)));
            last = a.key();
        }
        return root;
    }

    private static Element container(String name) {
        Key key = new Key(name);
        return new Element(new Spot(key, name, "", key, Optional.empty(), Origin.SUPPLIED), Optional.empty(),
                new HashMap<>(), Optional.empty(), Optional.empty());
    }

    private static Element annex(Annex a, Optional<Key> previous) {
        Map<String, Value> fields = new Fields().put("shape", Value.of("annex")).put("id", a.id())
                .put("kind", a.kind().map(DocumentKind::word)).text("heading", a.heading())
                .put("landscape", a.landscape() ? Optional.of("yes") : Optional.empty()).tasks(a.tasks())
                .numbering(a.numbering())
                .values();
        Element out = new Element(new Spot(a.key(), "annex", a.heading().typedWords(), new Key("annexes"), previous,
                a.origin()), a.id(), fields, Optional.empty(), Optional.empty());
        out.add(a.body());
        return out;
    }

    private void add(List<Node> nodes) {
        Optional<Key> previous = Optional.empty();
        for (Node n : nodes) {
            below.add(node(n, spot.key(), previous));
            previous = Optional.of(n.key());
        }
    }

    private static Element node(Node n, Key parent, Optional<Key> previous) {
        Fields fields = new Fields().put("shape", Value.of(word(n.shape()))).put("id", n.id());
        List<Part> parts = n.shape().parts();
        Optional<Part> own = parts.size() == 1 && parts.getFirst().id().isEmpty()
                && parts.getFirst().marks().equals(Marks.NONE) ? Optional.of(parts.getFirst()) : Optional.empty();
        switch (n.shape()) {
            case Shape.Heading h -> h.title().ifPresent(t -> fields.text("heading", t));
            case Shape.Table t -> Tables.fields(t, fields);
            case Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> {
                // words stand in parts
            }
        }
        own.ifPresent(p -> fields.text("text", p.text()));
        fields.put("label", n.label().map(l -> l.value().isEmpty() ? "\"\"" : l.value())).numbering(n.numbering())
                .marks(n.marks());
        String words = n.shape().texts().stream().map(Text::typedWords).collect(Collectors.joining(" "));
        Element out = new Element(new Spot(n.key(), word(n.shape()), words, parent, previous, n.origin()), n.id(),
                fields.values(), n.shape() instanceof Shape.Table t ? Optional.of(t) : Optional.empty(), own);
        if (own.isEmpty()) {
            Optional<Key> last = Optional.empty();
            for (Part p : parts) {
                out.below.add(part(p, n.key(), last));
                last = Optional.of(p.key());
            }
        }
        out.add(n.body());
        return out;
    }

    private static Element part(Part p, Key parent, Optional<Key> previous) {
        return new Element(new Spot(p.key(), "part", p.text().typedWords(), parent, previous, p.origin()), p.id(),
                new Fields().put("shape", Value.of("part")).put("id", p.id()).text("text", p.text()).marks(p.marks())
                        .values(),
                Optional.empty(), Optional.empty());
    }

    static String word(Shape shape) {
        return switch (shape) {
            case Shape.Heading _ -> "heading";
            case Shape.Item _ -> "item";
            case Shape.Bullet _ -> "bullet";
            case Shape.Paragraph _ -> "para";
            case Shape.Target _ -> "target";
            case Shape.Table _ -> "table";
        };
    }

    Spot spot() {
        return spot;
    }

    Optional<String> id() {
        return id;
    }

    List<Element> below() {
        return below;
    }

    /** Whether its words are its own field. */
    boolean isPlain() {
        return own.isPresent();
    }

    boolean hasParts() {
        return below.stream().anyMatch(e -> e.spot.shape().equals("part"));
    }

    /** Takes the words that were a field as a part, so that they can be compared with parts. */
    void part() {
        Part p = own.orElseThrow();
        own = Optional.empty();
        Fields text = new Fields().text("text", p.text());
        text.values().keySet().forEach(fields::remove);
        below.addFirst(part(p, spot.key(), Optional.empty()));
    }

    List<FieldChange> changes(Element after) {
        List<FieldChange> out = new ArrayList<>(Fields.changes(fields, after.fields));
        out.addAll(Tables.changes(table, after.table));
        return out;
    }

    /** All that it says by itself but for its id: two with the same differ in nothing but that and what is under them. */
    String meaning() {
        return fields.entrySet().stream().filter(e -> !e.getKey().equals("id"))
                .map(e -> e.getKey() + '\2' + e.getValue().meaning()).collect(Collectors.joining("\3"))
                + table.map(Tables::meaning).orElse("");
    }

    /** Its own words, sorted; signs that stand alone are words too. */
    String[] words() {
        return Stream.of(spot.words().split(" ")).map(Element::bare).filter(w -> !w.isEmpty()).sorted()
                .toArray(String[]::new);
    }

    /** A word without the signs at its ends. */
    private static String bare(String word) {
        String stripped = word.strip();
        int from = 0;
        int to = stripped.length();
        while (from < to && !Character.isLetterOrDigit(stripped.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(stripped.charAt(to - 1))) {
            to--;
        }
        return from < to ? stripped.substring(from, to) : stripped;
    }
}
