package org.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.plan.Inline;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.TaskTable;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** The fields of something by name (các trường), in the words of plan YAML. */
final class Fields {

    private final Map<String, Value> values = new LinkedHashMap<>();

    Fields put(String field, Value value) {
        values.merge(field, value, Value::and);
        return this;
    }

    Fields put(String field, Optional<String> words) {
        words.ifPresent(w -> put(field, Value.of(w)));
        return this;
    }

    Fields located(String field, Optional<Located<String>> words) {
        return put(field, words.map(Located::value));
    }

    /** A text, and each of its facts under the fact's own name. */
    Fields text(String field, Text text) {
        put(field, frame(List.of(text)));
        return facts(text);
    }

    Fields facts(Text text) {
        text.facts(f -> put(f.name().name(), Value.of(f.words())));
        return this;
    }

    /** Texts as they stand, one to a line, nothing if there are none. */
    Fields lines(String field, List<Text> texts) {
        return texts.isEmpty()
                ? this
                : put(field, new Value(join("\0", texts.stream().map(Text::markup).toList()),
                        join("\n", texts.stream().map(Text::typedWords).toList()),
                        join("\n", texts.stream().map(Text::markup).toList())));
    }

    Fields marks(Marks m) {
        return who("assign", m.assign()).who("request", m.request()).who("with", m.with())
                .put("due", m.due().map(d -> d.value().words()))
                .lines("product", m.product().stream().toList())
                .lines("resources", m.resources().stream().toList())
                .put("report", m.report().map(Fields::report))
                .put("direction", m.direction().map(Fields::word)).put("applies", m.applies().map(Fields::word))
                .put("allocation", m.allocation().map(a -> a.table().value()
                        + a.column().map(c -> ", " + c.value()).orElse("")))
                .words("covers", m.covers().stream().map(Located::value).toList())
                .put("on-derive", m.onDerive().map(Fields::word))
                .words("supersedes", m.supersedes().stream().map(Located::value).toList());
    }

    Fields words(String field, List<String> words) {
        return words.isEmpty()
                ? this
                : put(field, new Value(join("\0", words), join(", ", words), join(", ", words)));
    }

    private Fields who(String field, List<Who> who) {
        return words(field, who.stream().map(Who::words).toList());
    }

    private static String report(ReportDuty report) {
        List<String> out = new ArrayList<>();
        who("to", report.to(), out);
        who("via", report.via(), out);
        report.every().ifPresent(e -> out.add("every: " + word(e)));
        return '{' + join(", ", out) + '}';
    }

    private static void who(String name, List<Who> who, List<String> out) {
        if (!who.isEmpty()) {
            String words = join(", ", who.stream().map(Who::words).toList());
            out.add(name + ": " + (who.size() == 1 ? words : '[' + words + ']'));
        }
    }

    Fields tasks(Optional<TaskTable> tasks) {
        return put("tasks", tasks.map(t -> "{by: " + t.by().map(TaskTable.Grouping::word).orElse("") + ", columns: ["
                + join(", ", t.columns().stream().map(TaskTable.Column::word).toList()) + "], units: ["
                + join(", ", t.units().stream().map(Who::words).toList()) + "]}"));
    }

    Fields numbering(Optional<Numbering> numbering) {
        return put("numbering",
                numbering.map(n -> "{headings: [" + join(", ", n.headings().stream().map(LevelForm::words).toList())
                        + "], capitals: " + n.capitals() + ", bullets: [\"" + join("\", \"", n.bullets())
                        + "\"], targets: \"" + n.targets() + "\"}"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Texts without the words of their facts, which are fields by themselves. */
    static Value frame(List<Text> texts) {
        return new Value(texts.stream().map(Fields::frame).collect(Collectors.joining("\0")),
                join("\n", texts.stream().map(Text::typedWords).toList()),
                join("\n", texts.stream().map(Text::markup).toList()));
    }

    private static String frame(Text text) {
        return new Text(text.inlines().stream().<Inline>map(i -> i instanceof Inline.Fact f
                ? new Inline.Fact(f.name(), "", f.emphasis(), f.origin())
                : i).toList(), text.origin()).markup();
    }

    private static String join(String between, List<String> words) {
        return String.join(between, words);
    }

    Map<String, Value> values() {
        return values;
    }

    /** What leads from these to those. */
    static List<FieldChange> changes(Map<String, Value> before, Map<String, Value> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().flatMap(n -> Value
                .change(n, Optional.ofNullable(before.get(n)), Optional.ofNullable(after.get(n))).stream()).toList();
    }
}
