package org.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Puts new values into the named fields and facts of a node (thay giá trị). */
final class Changes {

    private Changes() {}

    /** The names that {@code set} may have on a node: its fields, then its facts. */
    static List<String> fields(Node node, Optional<Part> part) {
        List<String> out = new ArrayList<>();
        if (part.isEmpty()) {
            out.add(word(node.shape()));
            if (node.shape() instanceof Shape.Heading) {
                out.add("text");
            }
            out.addAll(List.of("body", "label"));
        } else {
            out.add("text");
        }
        out.addAll(List.of("assign", "request", "with", "due", "product", "resources"));
        out.addAll(facts(node, part));
        return out;
    }

    /** The names of the facts in a node or part. */
    static SortedSet<String> facts(Node node, Optional<Part> part) {
        return facts(part.map(p -> List.of(p.text())).orElseGet(() -> node.shape().texts()));
    }

    private static SortedSet<String> facts(List<Text> texts) {
        TreeSet<String> out = new TreeSet<>();
        texts.forEach(t -> t.facts(f -> out.add(f.name().name())));
        return out;
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

    /** @param part the id of the part that is meant; empty where it is the node */
    static Node apply(Node node, Optional<String> part, Map<String, Change> set) {
        Node out = node;
        for (Map.Entry<String, Change> e : set.entrySet()) {
            out = part.isPresent()
                    ? ofPart(out, part.get(), e.getKey(), e.getValue())
                    : one(out, e.getKey(), e.getValue());
        }
        return out;
    }

    private static Node ofPart(Node node, String id, String name, Change change) {
        return withParts(node, node.shape().parts().stream().map(p -> {
            if (!p.id().equals(Optional.of(id))) {
                return p;
            }
            return switch (change) {
                case Change.Words w when name.equals("text") ->
                    new Part(p.key(), p.id(), w.text(), p.marks(), p.origin());
                case Change.Words w when facts(List.of(p.text())).contains(name) ->
                    new Part(p.key(), p.id(), fact(p.text(), name, w.text()), p.marks(), p.origin());
                case Change c -> new Part(p.key(), p.id(), p.text(), marks(p.marks(), name, c), p.origin());
            };
        }).toList());
    }

    private static Node one(Node node, String name, Change change) {
        return switch (change) {
            case Change.Body b -> withBody(node, b.nodes());
            case Change.Units u -> withMarks(node, marks(node.marks(), name, u));
            case Change.Words w when name.equals("heading") && node.shape() instanceof Shape.Heading h ->
                withShape(node, new Shape.Heading(Optional.of(w.text()), h.parts()));
            case Change.Words w when name.equals("table") && node.shape() instanceof Shape.Table t ->
                withShape(node, new Shape.Table(Optional.of(w.text()), t.header(), t.widths(), t.rows()));
            case Change.Words w when name.equals("label") -> new Node(node.key(), node.id(), node.shape(), node.marks(),
                    Optional.of(new Located<>(w.text().typedWords(), w.origin())), node.numbering(), node.body(),
                    node.origin());
            case Change.Words w when name.equals(word(node.shape())) || name.equals("text") -> withParts(node,
                    List.of(new Part(node.key().below("text"), Optional.empty(), w.text(), Marks.NONE, w.origin())));
            case Change.Words w when facts(node.shape().texts()).contains(name) -> withFact(node, name, w.text());
            case Change.Words w -> withMarks(node, marks(node.marks(), name, w));
        };
    }

    private static Node withFact(Node node, String name, Text words) {
        if (node.shape() instanceof Shape.Heading h && h.title().isPresent()) {
            Shape shape = new Shape.Heading(h.title().map(t -> fact(t, name, words)), h.parts());
            return withParts(withShape(node, shape), parts(h.parts(), name, words));
        }
        return node.shape() instanceof Shape.Table t
                ? withShape(node, t.with(own -> fact(own, name, words)))
                : withParts(node, parts(node.shape().parts(), name, words));
    }

    private static List<Part> parts(List<Part> parts, String name, Text words) {
        return parts.stream().map(p -> new Part(p.key(), p.id(), fact(p.text(), name, words), p.marks(), p.origin()))
                .toList();
    }

    /** The text with other words in its fact of a name. */
    private static Text fact(Text text, String name, Text words) {
        Optional<Inline> blank = Optional.of(words.inlines()).filter(all -> all.size() == 1).map(List::getFirst)
                .filter(Inline.Blank.class::isInstance);
        return new Text(text.inlines().stream().map(i -> i instanceof Inline.Fact f && f.name().name().equals(name)
                ? blank.orElseGet(
                        () -> new Inline.Fact(FactName.of(name), words.typedWords(), f.emphasis(), words.origin()))
                : i).toList(), text.origin());
    }

    private static Marks marks(Marks m, String name, Change change) {
        List<Who> who = change instanceof Change.Units u ? u.who() : List.of();
        Optional<Text> words = change instanceof Change.Words w ? Optional.of(w.text()) : Optional.empty();
        return new Marks(name.equals("assign") ? who : m.assign(), name.equals("request") ? who : m.request(),
                name.equals("with") ? who : m.with(), name.equals("due") ? words.flatMap(Changes::date) : m.due(),
                name.equals("product") ? words : m.product(),
                name.equals("resources") ? words : m.resources(), m.report(), m.direction(), m.applies(),
                m.allocation(), m.covers(),
                m.onDerive(), m.supersedes());
    }

    private static Optional<Located<PrintedDate>> date(Text words) {
        return PrintedDate.parse(words.typedWords()).map(d -> new Located<>(d, words.origin()));
    }

    static Node withMarks(Node n, Marks marks) {
        return new Node(n.key(), n.id(), n.shape(), marks, n.label(), n.numbering(), n.body(), n.origin());
    }

    static Node withBody(Node n, List<Node> body) {
        return new Node(n.key(), n.id(), n.shape(), n.marks(), n.label(), n.numbering(), body, n.origin());
    }

    static Node withShape(Node n, Shape shape) {
        return new Node(n.key(), n.id(), shape, n.marks(), n.label(), n.numbering(), n.body(), n.origin());
    }

    static Node withParts(Node n, List<Part> parts) {
        return withShape(n, n.shape().with(parts));
    }
}
