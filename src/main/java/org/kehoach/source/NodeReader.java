package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Reads the nodes of body and closing (đọc nội dung). */
final class NodeReader {

    /** The keys that say what a node looks like; a node has one. */
    static final List<String> SHAPES = List.of("heading", "item", "bullet", "para", "target", "table");
    private static final Set<String> BESIDE = Set.of("text", "body", "id", "label", "numbering");
    private static final Set<String> PART_KEYS = union(MarksReader.KEYS, Set.of("text", "id"));
    private static final Set<String> NODE_KEYS = union(union(MarksReader.KEYS, BESIDE), Set.copyOf(SHAPES));

    /** A key of a node whose colon lacks its space, so that YAML takes all for words. */
    private static final Pattern GLUED = Pattern
            .compile("(?:" + String.join("|", SHAPES) + "|assign|request|body):\\S");

    private final Reading reading;
    private final Numbering numbering;

    /** @param numbering the plan's, which a heading's own is a change of */
    NodeReader(Reading reading, Numbering numbering) {
        this.reading = reading;
        this.numbering = numbering;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> out = new java.util.TreeSet<>(a);
        out.addAll(b);
        return Set.copyOf(out);
    }

    /** The nodes under a key: a text is plain paragraphs, one to a line; a list is bullets and nodes. */
    List<Node> nodes(YamlNode node, String path, Key parent) {
        return switch (node) {
            case Scalar s -> paragraphs(s, path, parent);
            case Sequence s -> {
                reading.notEmpty(s, path, "body");
                List<Node> out = new ArrayList<>();
                for (int i = 0; i < s.items().size(); i++) {
                    node(s.items().get(i), path + "[" + i + "]", parent.below(Integer.toString(i))).ifPresent(out::add);
                }
                yield out;
            }
            case Mapping m -> {
                reading.wrongShape(m, path, "body", Form.LIST);
                yield List.of();
            }
        };
    }

    private List<Node> paragraphs(Scalar scalar, String path, Key parent) {
        if (scalar.value().isBlank()) {
            reading.fault(new SourceProblem.EmptyText("body"), reading.origin(scalar, path));
            return List.of();
        }
        List<Node> out = new ArrayList<>();
        for (Text text : reading.texts(scalar, path, "body")) {
            Key key = parent.below(Integer.toString(out.size()));
            out.add(plain(new Shape.Paragraph(List.of(part(text, key))), key, text.origin()));
        }
        return out;
    }

    private static Part part(Text text, Key key) {
        return new Part(key.below("text"), Optional.empty(), text, Marks.NONE, text.origin());
    }

    private static Node plain(Shape shape, Key key, Origin origin) {
        return new Node(key, Optional.empty(), shape, Marks.NONE, Optional.empty(), Optional.empty(), List.of(),
                origin);
    }

    /** Whether a person would take the words for a key that lacks its space. */
    static boolean looksGlued(String words) {
        return GLUED.matcher(words).lookingAt();
    }

    /** Whether a node may have such a key. */
    static boolean isKey(String word) {
        return NODE_KEYS.contains(word) || TableReader.KEYS.contains(word);
    }

    private Optional<Node> node(YamlNode node, String path, Key place) {
        return switch (node) {
            case Scalar s when s.style() == YamlNode.Style.PLAIN && looksGlued(s.value()) -> {
                int colon = s.value().indexOf(':');
                reading.fault(new SourceProblem.NoSpaceAfterColon(s.value().substring(0, colon),
                        s.value().substring(colon + 1).split("\n", 2)[0]), reading.origin(s, path));
                yield Optional.empty();
            }
            case Scalar s -> reading.text(s, path, "bullet")
                    .map(t -> plain(new Shape.Bullet(List.of(part(t, place))), place, t.origin()));
            case Mapping m when Reading.looksLikeProse(m) -> {
                reading.fault(new SourceProblem.UnquotedProse(Quoting.quotedLine(reading.source(), m.start())),
                        reading.origin(m.entries().getFirst().key(), path));
                yield Optional.empty();
            }
            case Mapping m -> node(new Fields(reading, m, path), place);
            case Sequence s -> {
                reading.wrongShape(s, path, "-", Form.NODE);
                yield Optional.empty();
            }
        };
    }

    private Optional<Node> node(Fields f, Key place) {
        f.allow(f.has("table") ? union(NODE_KEYS, TableReader.KEYS) : NODE_KEYS);
        Optional<String> id = f.ownId();
        Key key = id.map(Key::new).orElse(place);
        Marks marks = MarksReader.read(f);
        Optional<Shape> shape = shape(f, key, marks);
        Optional<Numbering> numbering = f.fields("numbering").map(n -> NumberingReader.read(n, this.numbering));
        Optional<Located<String>> label = f.scalar("label")
                .map(s -> new Located<>(Reading.nfc(s.value()), reading.origin(s, f.path("label"))));
        List<Node> body = f.node("body").map(b -> nodes(b, f.path("body"), key.below("body"))).orElse(List.of());
        return shape.map(s -> new Node(key, id, s, marks, label, numbering, body, origin(f)));
    }

    /** Where the node's shape key stands: the place a person looks for. */
    private Origin origin(Fields f) {
        return f.map().entries().stream().filter(e -> SHAPES.contains(e.key().value())).findFirst()
                .map(e -> (Origin) reading.source().origin(f.path(), e.key().start(), e.value().end()))
                .orElseGet(f::origin);
    }

    private Optional<Shape> shape(Fields f, Key key, Marks marks) {
        List<String> shapes = SHAPES.stream().filter(f::has).toList();
        if (shapes.size() > 1) {
            reading.fault(new SourceProblem.SeveralShapes(shapes), f.origin());
            return Optional.empty();
        }
        if (shapes.isEmpty()) {
            boolean mistyped = f.map().entries().stream().anyMatch(e -> !NODE_KEYS.contains(e.key().value()));
            if (mistyped) {
                return Optional.empty();
            }
            if (marks.doers().isEmpty()) {
                reading.fault(new SourceProblem.NoShape(SHAPES), f.origin());
                return Optional.empty();
            }
            return Optional.of(new Shape.Heading(Optional.empty(), runIn(f, key)));
        }
        String shape = shapes.getFirst();
        if (!shape.equals("heading") && f.has("text")) {
            reading.fault(new SourceProblem.SeveralShapes(List.of(shape, "text")), f.origin());
        }
        YamlNode value = f.node(shape).orElseThrow();
        String path = f.path(shape);
        return switch (shape) {
            case "heading" -> reading.text(value, path, shape)
                    .map(t -> new Shape.Heading(Optional.of(t), runIn(f, key)));
            case "item" -> some(parts(value, path, shape, key)).map(Shape.Item::new);
            case "bullet" -> some(parts(value, path, shape, key)).map(Shape.Bullet::new);
            case "para" -> some(parts(value, path, shape, key)).map(Shape.Paragraph::new);
            case "table" -> TableReader.read(f);
            default -> some(parts(value, path, shape, key)).map(Shape.Target::new);
        };
    }

    private static Optional<List<Part>> some(List<Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private List<Part> runIn(Fields f, Key key) {
        return f.node("text").map(n -> parts(n, f.path("text"), "text", key)).orElse(List.of());
    }

    private List<Part> parts(YamlNode node, String path, String name, Key key) {
        if (!(node instanceof Sequence s)) {
            return reading.text(node, path, name).map(t -> List.of(part(t, key))).orElse(List.of());
        }
        reading.notEmpty(s, path, name);
        List<Part> out = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            String at = path + "[" + i + "]";
            Key place = key.below("text").below(Integer.toString(i));
            switch (s.items().get(i)) {
                case Mapping m when !Reading.looksLikeProse(m) ->
                    marked(new Fields(reading, m, at), place).ifPresent(out::add);
                case YamlNode n -> reading.text(n, at, name)
                        .ifPresent(t -> out.add(new Part(place, Optional.empty(), t, Marks.NONE, t.origin())));
            }
        }
        return out;
    }

    private Optional<Part> marked(Fields f, Key place) {
        f.allow(PART_KEYS);
        Optional<String> id = f.ownId();
        Key key = id.map(Key::new).orElse(place);
        if (!f.has("text")) {
            reading.fault(new SourceProblem.MissingKey("text", "text: …"), f.origin());
            return Optional.empty();
        }
        return reading.text(f.node("text").orElseThrow(), f.path("text"), "text")
                .map(t -> new Part(key, id, t, MarksReader.read(f), f.origin()));
    }
}
