package org.kehoach.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.plan.Key;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Where in a plan's file each field and each list stands (vị trí các trường), under the names that printed words know. */
final class Sites {

    /**
     * Words of a field.
     *
     * @param from   where in the scalar's value they begin
     * @param flow   whether they stand in brackets or braces
     * @param holder the map entry that holds them, where it holds nothing else
     * @param owner  the map that has that entry
     */
    record Words(Scalar scalar, int from, int to, boolean flow, Optional<Entry> holder, Optional<Mapping> owner,
            Optional<Item> item) {}

    /**
     * A list that nodes or lines stand in, or could.
     *
     * @param owner  its name: a node's key, or a slash and a key of the document
     * @param key    under which it stands
     * @param map    that has the key; empty where a mere text would have to become a map first
     * @param items  what stands in it; their order is the file's
     * @param nodes  whether its lines are nodes
     */
    record Bed(String owner, String key, Optional<Mapping> map, Optional<YamlNode> value, List<Item> items,
            boolean nodes) {}

    /**
     * An entry of a list.
     *
     * @param node  that is the entry; of a line in a scalar, the scalar
     * @param from  of a line: where it begins in the scalar's value; -1 where the node is the whole entry
     */
    record Item(String bed, Key key, YamlNode node, int from, int to) {
        boolean isLine() {
            return from >= 0;
        }
    }

    /** Keys under which the words of a node stand. */
    private static final List<String> SHAPES = List.of("item", "bullet", "para", "target", "text");

    private final Map<String, List<Words>> words = new HashMap<>();
    private final Map<String, Bed> beds = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Mapping root;

    Sites(Mapping root) {
        this.root = root;
        new DocumentSites(this, root).add();
        nodes("/body", root, "body", new Key("body"));
        nodes("/closing", root, "closing", new Key("closing"));
        annexes();
        decisions();
    }

    /** What a derived plan adds of its own. */
    private void decisions() {
        Optional<YamlNode> value = root.get("decisions");
        List<YamlNode> all = value.map(v -> v instanceof Sequence s ? s.items() : List.of(v)).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            Key place = new Key("decisions").below(Integer.toString(i));
            if (all.get(i) instanceof Mapping m && m.get("add").isPresent()) {
                nodes("/" + place + "/add", m, "add", place.below("add"));
            }
            if (all.get(i) instanceof Mapping m && m.get("set").orElse(null) instanceof Mapping set) {
                if (set.get("body").isPresent()) {
                    nodes("/" + place + "/body", set, "body", place.below("body"));
                }
                if (m.get("at").orElse(null) instanceof Scalar at) {
                    settings(new Key(Reading.nfc(at.value())), set);
                }
            }
        }
    }

    /** Values that a derived plan decided itself are its own, be they the superior's node's. */
    private void settings(Key node, Mapping set) {
        for (Entry e : set.entries()) {
            if (e.value() instanceof Scalar s && !e.key().value().equals("body")) {
                String field = SHAPES.contains(e.key().value()) ? "text" : e.key().value();
                add(node, field, s, set.flow(), Optional.empty(), Optional.empty());
            }
        }
    }

    Optional<Words> words(Key node, String field, int occurrence) {
        List<Words> found = words.getOrDefault(node + "\n" + field, List.of());
        return occurrence < found.size() ? Optional.of(found.get(occurrence)) : Optional.empty();
    }

    Optional<Bed> bed(String owner) {
        return Optional.ofNullable(beds.get(owner));
    }

    Optional<Item> item(Key key) {
        return Optional.ofNullable(items.get(key.value()));
    }

    void put(Bed bed) {
        beds.put(bed.owner(), bed);
    }

    Mapping root() {
        return root;
    }

    void field(Mapping map, String key, Key node, String name, boolean flow) {
        Optional.ofNullable(map.first().get(key)).filter(e -> e.value() instanceof Scalar).ifPresent(
                e -> add(node, name, (Scalar) e.value(), flow || map.flow(), Optional.of(e), Optional.of(map)));
    }

    private void add(Key node, String field, Scalar s, boolean flow, Optional<Entry> holder, Optional<Mapping> owner) {
        put(node, field, new Words(s, 0, s.value().stripTrailing().length(), flow, holder, owner, Optional.empty()));
    }

    void put(Key node, String field, Words w) {
        words.computeIfAbsent(node + "\n" + field, _ -> new ArrayList<>()).add(w);
    }

    Item item(String bed, Key key, YamlNode node, int[] line) {
        Item item = new Item(bed, key, node, line[0], line[1]);
        items.put(key.value(), item);
        return item;
    }

    /** The paragraphs in a scalar: its lines where it has several. */
    static List<int[]> lines(Scalar s) {
        List<int[]> out = new ArrayList<>();
        if (!s.value().strip().contains("\n")) {
            if (!s.value().isBlank()) {
                out.add(new int[]{0, s.value().stripTrailing().length()});
            }
            return out;
        }
        int from = 0;
        for (String line : s.value().split("\n", -1)) {
            if (!line.isBlank()) {
                out.add(new int[]{from, from + line.stripTrailing().length()});
            }
            from += line.length() + 1;
        }
        return out;
    }

    private void annexes() {
        Optional<YamlNode> value = root.get("annexes");
        List<YamlNode> all = value.map(v -> v instanceof Sequence s ? s.items() : List.of(v)).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Mapping m) {
                Key key = id(m).map(Key::new).orElse(new Key("annexes").below(Integer.toString(i)));
                field(m, "heading", key, "heading", false);
                nodes("/" + key, m, "body", key.below("body"));
            }
        }
    }

    private static Optional<String> id(Mapping m) {
        return m.get("id").filter(Scalar.class::isInstance).map(n -> Reading.nfc(((Scalar) n).value()));
    }

    private void nodes(String owner, Mapping map, String key, Key place) {
        Optional<YamlNode> value = map.get(key);
        List<Item> all = new ArrayList<>();
        value.ifPresent(v -> {
            switch (v) {
                case Scalar s -> {
                    for (int[] line : lines(s)) {
                        Key child = place.below(Integer.toString(all.size()));
                        Item item = item(owner, child, s, line);
                        put(child, "text",
                                new Words(s, line[0], line[1], map.flow(), Optional.empty(), Optional.empty(),
                                        Optional.of(item)));
                        all.add(item);
                    }
                }
                case Sequence s -> {
                    for (int i = 0; i < s.items().size(); i++) {
                        all.add(node(owner, s.items().get(i), place.below(Integer.toString(i)), s.flow()));
                    }
                }
                case Mapping _ -> {
                    // no list
                }
            }
        });
        beds.put(owner, new Bed(owner, key, Optional.of(map), value, all, true));
    }

    private Item node(String owner, YamlNode node, Key place, boolean flow) {
        Key key = node instanceof Mapping m ? id(m).map(Key::new).orElse(place) : place;
        Item item = item(owner, key, node, new int[]{-1, -1});
        switch (node) {
            case Scalar s -> {
                put(key, "text", new Words(s, 0, s.value().stripTrailing().length(), flow, Optional.empty(),
                        Optional.empty(), Optional.of(item)));
                beds.put(key.value(), new Bed(key.value(), "body", Optional.empty(), Optional.empty(), List.of(),
                        true));
            }
            case Mapping m -> {
                field(m, "heading", key, "heading", flow);
                for (String shape : SHAPES) {
                    parts(m, shape, key, flow);
                }
                if (m.get("table").isPresent()) {
                    new TableSites(this, m, key).add();
                } else {
                    nodes(key.value(), m, "body", key.below("body"));
                }
            }
            case Sequence _ -> {
                // no node
            }
        }
        return item;
    }

    private void parts(Mapping m, String shape, Key key, boolean flow) {
        if (!(m.get(shape).orElse(null) instanceof Sequence s)) {
            field(m, shape, key, "text", flow);
            return;
        }
        List<Item> all = new ArrayList<>();
        String bed = key + "#" + shape;
        for (int i = 0; i < s.items().size(); i++) {
            Item item = item(bed, new Key(bed + "/" + i), s.items().get(i), new int[]{-1, -1});
            all.add(item);
            String name = s.items().size() == 1 ? "text" : "text." + i;
            switch (s.items().get(i)) {
                case Scalar t -> put(key, name, new Words(t, 0, t.value().stripTrailing().length(), s.flow(),
                        Optional.empty(), Optional.empty(), Optional.of(item)));
                case Mapping p when p.get("text").orElse(null) instanceof Scalar t -> {
                    Optional<Key> own = id(p).map(Key::new);
                    put(own.orElse(key), own.isPresent() ? "text" : name, new Words(t, 0,
                            t.value().stripTrailing().length(), p.flow(), Optional.empty(), Optional.empty(),
                            Optional.of(item)));
                }
                case Mapping _,Sequence _ -> {
                    // no part
                }
            }
        }
        beds.put(bed, new Bed(bed, shape, Optional.of(m), Optional.of(s), all, false));
    }

    /** The words of a cell's paragraphs, and the cell as an entry of its row. */
    void cell(Key table, String place, YamlNode node, boolean flow) {
        Optional<Scalar> words = node instanceof Scalar s
                ? Optional.of(s)
                : node instanceof Mapping m && m.get("text").orElse(null) instanceof Scalar t
                        ? Optional.of(t)
                        : Optional.empty();
        words.ifPresent(s -> {
            List<int[]> lines = lines(s);
            for (int i = 0; i < lines.size(); i++) {
                put(table, lines.size() == 1 ? place : place + "." + i, new Words(s, lines.get(i)[0],
                        lines.get(i)[1], flow, Optional.empty(), Optional.empty(), Optional.empty()));
            }
            if (lines.isEmpty()) {
                put(table, place, new Words(s, 0, 0, flow, Optional.empty(), Optional.empty(), Optional.empty()));
            }
        });
    }

    void table(Key key, Mapping map) {
        field(map, "table", key, "table", false);
        List<Item> rows = new ArrayList<>();
        if (map.get("rows").orElse(null) instanceof Sequence s) {
            for (YamlNode row : s.items()) {
                rows.add(item(key.value(), key.below("rows").below(Integer.toString(rows.size())), row,
                        new int[]{-1, -1}));
            }
        }
        beds.put(key.value(), new Bed(key.value(), "rows", Optional.of(map), map.get("rows"), rows, false));
    }
}
