package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Key;
import org.kehoach.source.Sites.Bed;
import org.kehoach.source.Sites.Item;
import org.kehoach.source.Sites.Words;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Where the document's own fields stand in the file (vị trí các trường của văn bản). */
record DocumentSites(Sites sites, Mapping root) {

    private static final Key DOCUMENT = new Key("document");

    void add() {
        for (String key : List.of("symbol", "place", "authority", "archive", "drafter")) {
            sites.field(root, key, DOCUMENT, key, false);
        }
        for (String key : List.of("subject", "addressees", "basis", "opening")) {
            texts(key);
        }
        recipients();
        signatures();
    }

    /** A text or a list of texts of the document; each line of a block is one. */
    private void texts(String key) {
        Optional<YamlNode> value = root.get(key);
        List<Item> all = new ArrayList<>();
        boolean[] apart = {false};
        value.ifPresent(v -> {
            List<YamlNode> nodes = v instanceof Sequence s ? s.items() : List.of(v);
            for (YamlNode n : nodes) {
                List<int[]> lines = n instanceof Scalar s ? Sites.lines(s) : List.of();
                apart[0] |= v instanceof Sequence && lines.size() > 1;
                for (int[] line : lines) {
                    Item item = sites.item("/" + key, new Key("/" + key + "/" + all.size()), n,
                            v instanceof Scalar ? line : new int[]{-1, -1});
                    sites.put(DOCUMENT, key + "." + all.size(), new Words((Scalar) n, line[0], line[1],
                            v instanceof Sequence q && q.flow(), Optional.empty(), Optional.empty(),
                            Optional.of(item)));
                    all.add(item);
                }
            }
        });
        if (!apart[0]) {
            sites.put(new Bed("/" + key, key, Optional.of(root), value, all, false));
        }
    }

    private void recipients() {
        List<Item> all = new ArrayList<>();
        Optional<YamlNode> value = root.get("recipients");
        if (!(value.orElse(null) instanceof Sequence s)) {
            return;
        }
        for (YamlNode n : s.items()) {
            String field = "recipients." + all.size();
            Item item = sites.item("/recipients", new Key("/recipients/" + all.size()), n, new int[]{-1, -1});
            all.add(item);
            switch (n) {
                case Scalar t ->
                    sites.put(DOCUMENT, field, new Words(t, 0, t.value().stripTrailing().length(), s.flow(),
                            Optional.empty(), Optional.empty(), Optional.of(item)));
                case Mapping m -> {
                    sites.field(m, "note", DOCUMENT, field + ".note", s.flow());
                    list(item.key().value(), m, "of", field + (m.get("note").isPresent() ? ".of." : ""));
                }
                case Sequence _ -> {
                    // no recipient
                }
            }
        }
        sites.put(new Bed("/recipients", "recipients", Optional.of(root), value, all, false));
    }

    /** A list of texts, or the one in its place; {@code field} ends with a dot where they are counted. */
    private void list(String owner, Mapping map, String key, String field) {
        Optional<YamlNode> value = map.get(key);
        List<YamlNode> nodes = value.map(v -> v instanceof Sequence s ? s.items() : List.of(v)).orElse(List.of());
        List<Item> all = new ArrayList<>();
        for (YamlNode n : nodes) {
            if (n instanceof Scalar t) {
                int[] whole = value.get() instanceof Sequence
                        ? new int[]{-1, -1}
                        : new int[]{0, t.value().stripTrailing().length()};
                Item item = sites.item(owner, new Key(owner + "/" + key + "/" + all.size()), n, whole);
                boolean flow = map.flow() || (value.get() instanceof Sequence s && s.flow());
                sites.put(DOCUMENT, field.endsWith(".") ? field + all.size() : field, new Words(t, 0,
                        t.value().stripTrailing().length(), flow, Optional.empty(), Optional.empty(),
                        Optional.of(item)));
                all.add(item);
            }
        }
        sites.put(new Bed(owner, key, Optional.of(map), value, all, false));
    }

    private void signatures() {
        Optional<YamlNode> value = root.get("signature");
        List<YamlNode> all = value.map(v -> v instanceof Sequence s ? s.items() : List.of(v)).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Mapping m) {
                String field = all.size() == 1 ? "signature" : "signature." + i;
                sites.field(m, "name", DOCUMENT, field + ".name", false);
                sites.field(m, "title", DOCUMENT, field + ".title", false);
                list("/" + field + ".lines", m, "lines", field + ".lines.");
            }
        }
    }
}
