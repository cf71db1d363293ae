package org.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Plan;
import org.kehoach.source.Edit.Change;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;
import org.kehoach.source.YamlNode.Style;

/**
 * Gives permanent names to the nodes that other documents speak of (đặt id): headings, numbered paragraphs, targets,
 * reports, and each text or part that is a duty. What has a name keeps it.
 */
public final class IdWriter {

    private static final Pattern VALUE = Pattern
            .compile("\\$\\{([a-z0-9-]+\\.)?[0-9]{4}(-[0-9]{4})?=|\\$\\{value=");
    private static final Pattern FIXED_INDENT = Pattern.compile("[|>][+-]?[1-9]");

    private final SourceText source;
    private final Insertions insertions;
    private final IdNames names;
    private final List<Change> changes = new ArrayList<>();

    private IdWriter(SourceText source, Mapping root) {
        this.source = source;
        this.insertions = new Insertions(source);
        this.names = new IdNames(root, source.text());
    }

    /**
     * The plan with the names that it lacks.
     *
     * @param file as the user named it
     * @return the reader's findings where the plan has errors: it must be sound before it is named
     * @throws IllegalStateException where the named plan would say something else, which is our fault
     */
    public static Outcome<Edit> write(String file, byte[] bytes) {
        Outcome<Plan> plan = PlanReader.read(file, bytes, OwnKinds.ANY);
        if (plan.hasErrors()) {
            return Outcome.failed(plan.diagnostics());
        }
        return Characters.decode(file, bytes).then(source -> YamlParser.parse(source)
                .then(root -> Outcome.of(new IdWriter(source, root).edit(file, bytes, root))));
    }

    private Edit edit(String file, byte[] original, Mapping root) {
        for (String key : List.of("body", "closing")) {
            root.get(key).ifPresent(n -> nodes(n, false, LabelLines.NONE));
        }
        root.get("annexes").filter(Sequence.class::isInstance).map(Sequence.class::cast)
                .ifPresent(s -> s.items().forEach(this::annex));
        byte[] edited = insertions.bytes(original);
        String fault = changes.isEmpty() ? "" : EditCheck.fault(file, root, edited);
        if (!fault.isEmpty()) {
            throw new IllegalStateException("names would change " + file + ": " + fault);
        }
        return new Edit(edited, changes.stream().sorted(Comparator.comparingInt(Change::line)).toList());
    }

    private void annex(YamlNode node) {
        if (node instanceof Mapping m) {
            m.get("body").ifPresent(n -> nodes(n, false, LabelLines.NONE));
        }
    }

    /** Paragraphs of a mere text have no room for a name, nor are they spoken of. */
    private void nodes(YamlNode nodes, boolean charged, LabelLines lines) {
        if (nodes instanceof Sequence s) {
            for (YamlNode item : s.items()) {
                boolean duty = charged && !lines.holds(item);
                switch (item) {
                    case Scalar text when VALUE.matcher(text.value()).find() -> expand(text, "bullet", s.flow(), "tg");
                    case Scalar text when duty -> expand(text, "bullet", s.flow(), "du");
                    case Scalar _,Sequence _ -> {
                        // nothing that is spoken of
                    }
                    case Mapping m -> node(m, duty);
                }
            }
        }
    }

    private void node(Mapping m, boolean above) {
        boolean duty = above || doers(m).isPresent();
        String shape = NodeReader.SHAPES.stream().filter(k -> m.get(k).isPresent()).findFirst().orElse("heading");
        Optional<YamlNode> words = m.get(shape).or(() -> doers(m)).or(() -> m.get("text"));
        LabelLines lines = LabelLines.below(m, doers(m).isPresent());
        boolean leaf = m.get("body").isEmpty() || lines.isTask();
        boolean parted = m.get(shape).filter(Sequence.class::isInstance).isPresent();
        Optional<String> kind = switch (shape) {
            case "table" -> Optional.empty();
            case String _ when m.get("report").isPresent() -> Optional.of("rp");
            case "target" -> Optional.of("tg");
            case String _ when m.get(shape).filter(IdWriter::hasValue).isPresent() -> Optional.of("tg");
            case "heading" -> Optional.of(lines.isTask() ? "du" : "");
            case "item" -> Optional.of(duty && leaf && !parted ? "du" : "");
            default -> duty && leaf && !parted ? Optional.of("du") : Optional.empty();
        };
        kind.ifPresent(k -> name(m, k, words.map(IdWriter::words).orElse("")));
        m.get(shape).ifPresent(p -> parts(p, duty));
        m.get("text").ifPresent(p -> parts(p, duty));
        m.get("body").ifPresent(b -> nodes(b, duty, lines));
    }

    private static Optional<YamlNode> doers(Mapping m) {
        return m.get("assign").or(() -> m.get("request"));
    }

    private void parts(YamlNode parts, boolean duty) {
        if (parts instanceof Sequence s) {
            for (YamlNode part : s.items()) {
                switch (part) {
                    case Scalar text when duty -> expand(text, "text", s.flow(), "du");
                    case Scalar _,Sequence _ -> {
                        // nothing that is spoken of
                    }
                    case Mapping m when m.get("report").isPresent() -> name(m, "rp", words(m));
                    case Mapping m when duty || doers(m).isPresent() -> name(m, "du", words(m));
                    case Mapping _ -> {
                        // a part of a plain sentence
                    }
                }
            }
        }
    }

    private static boolean hasValue(YamlNode node) {
        return switch (node) {
            case Scalar s -> VALUE.matcher(s.value()).find();
            case Sequence s -> s.items().stream().anyMatch(IdWriter::hasValue);
            case Mapping m -> m.get("text").filter(IdWriter::hasValue).isPresent();
        };
    }

    private static String words(YamlNode node) {
        return switch (node) {
            case Scalar s -> s.value();
            case Sequence s -> s.items().isEmpty() ? "" : words(s.items().getFirst());
            case Mapping m -> m.get("text").map(IdWriter::words).orElse("");
        };
    }

    /** The name comes before the first key, where no comment and no long text stands in its way. */
    private void name(Mapping m, String kind, String words) {
        if (m.get("id").isPresent()) {
            return;
        }
        String id = named(m, kind, words);
        if (m.flow()) {
            insertions.put(m.start() + 1, id + ", ");
        } else {
            insertions.put(m.start(), id + newLine(m));
        }
    }

    /** {@code - words} to {@code - id: …} and {@code bullet: words} (FORMAT, rule 6). */
    private void expand(Scalar text, String key, boolean flow, String kind) {
        boolean block = text.style() == Style.LITERAL || text.style() == Style.FOLDED;
        if (block && FIXED_INDENT.matcher(source.text().substring(text.start(), text.end())).lookingAt()) {
            return;
        }
        String id = named(text, kind, text.value());
        if (flow) {
            insertions.put(text.start(), "{" + id + ", " + key + ": ");
            insertions.put(text.end(), "}");
            return;
        }
        insertions.put(text.start(), id + newLine(text) + key + ": ");
        // the lines that go on must stand deeper than the new key
        String whole = source.text();
        for (int at = whole.indexOf('\n', text.start()) + 1; at > 0 && at < text.end(); at = whole.indexOf('\n',
                at) + 1) {
            if (whole.charAt(at) != '\n' && whole.charAt(at) != '\r') {
                insertions.put(at, "  ");
            }
        }
    }

    private String named(YamlNode node, String kind, String words) {
        String id = names.next(kind, words);
        changes.add(new Change(source.line(node.start()), "id: " + id));
        return "id: " + id;
    }

    private String newLine(YamlNode node) {
        return insertions.lineEnd() + " ".repeat(source.column(node.start()) - 1);
    }
}
