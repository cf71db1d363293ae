package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Annex;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.TaskTable;
import org.kehoach.plan.Text;

/**
 * Reads the annexes (đọc phụ lục).
 *
 * @param numbering the plan's, which an annex's own is a change of
 */
record AnnexReader(Reading reading, Numbering numbering, OwnKinds kinds) {

    static final Set<String> KEYS = Set.of("id", "kind", "heading", "landscape", "tasks", "numbering", "body");
    private static final Set<String> TASK_KEYS = Set.of("by", "columns", "units");

    List<Annex> read(Fields root) {
        List<Annex> out = new ArrayList<>();
        for (Fields.Item item : root.items("annexes")) {
            reading.mapping(item.node(), item.path(), "annexes")
                    .flatMap(f -> annex(f, new Key("annexes").below(Integer.toString(out.size()))))
                    .ifPresent(out::add);
        }
        return out;
    }

    private Optional<Annex> annex(Fields f, Key place) {
        f.allow(KEYS);
        Optional<String> id = f.ownId();
        Key key = id.map(Key::new).orElse(place);
        if (!f.has("heading")) {
            reading.fault(new SourceProblem.MissingKey("heading", "heading: Phân công nhiệm vụ"), f.origin());
        }
        Optional<TaskTable> tasks = tasks(f);
        if (!f.has("body") && !f.has("tasks")) {
            reading.fault(new SourceProblem.MissingKey("body", "body:"), f.origin());
        }
        Optional<Text> heading = f.node("heading").flatMap(n -> reading.text(n, f.path("heading"), "heading"));
        // a table of duties is broad
        boolean landscape = f.choice("landscape", List.of("yes", "no"), w -> w).map("yes"::equals)
                .orElse(tasks.isPresent());
        Optional<DocumentKind> kind = f.has("kind")
                ? KindReader.choice(f, kinds)
                : Optional.empty();
        Numbering usual = kind.map(DocumentKind::numbering).orElse(numbering);
        Optional<Numbering> own = f.fields("numbering").map(n -> NumberingReader.read(n, usual))
                .or(() -> kind.map(DocumentKind::numbering));
        List<Node> body = f.node("body").map(n -> new NodeReader(reading, own.orElse(numbering)).nodes(n,
                f.path("body"), key.below("body"))).orElse(List.of());
        return heading.map(h -> new Annex(key, id, kind, h, landscape, tasks, own, body, f.origin()));
    }

    /** {@code tasks: yes}, or a map that says how. */
    private static Optional<TaskTable> tasks(Fields f) {
        if (!(f.node("tasks").orElse(null) instanceof YamlNode.Mapping)) {
            return f.choice("tasks", List.of("yes"), w -> w).map(_ -> TaskTable.USUAL);
        }
        return f.fields("tasks").map(t -> {
            t.allow(TASK_KEYS);
            List<TaskTable.Column> columns = new ArrayList<>();
            for (Located<String> word : t.words("columns")) {
                t.choice("columns", word, List.of(TaskTable.Column.values()), TaskTable.Column::word)
                        .filter(c -> !columns.contains(c)).ifPresent(columns::add);
            }
            return new TaskTable(t.choice("by", List.of(TaskTable.Grouping.values()), TaskTable.Grouping::word),
                    columns, MarksReader.who(t, "units"));
        });
    }
}
