package org.kehoach.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.TaskLines;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/**
 * The lines below a task of a file that say who leads it (dòng thông tin của nhiệm vụ), as {@link TaskLines} knows them in a
 * plan: nobody speaks of them.
 *
 * @param isTask whether nothing else stands below the task
 */
record LabelLines(List<YamlNode> lines, boolean isTask) {

    static final LabelLines NONE = new LabelLines(List.of(), false);

    /** @param charged whether the task itself says whom it charges */
    static LabelLines below(Mapping task, boolean charged) {
        Optional<YamlNode> body = task.get("body");
        if (!charged || body.isEmpty()) {
            return NONE;
        }
        if (body.get() instanceof Scalar text) {
            List<String> lines = Arrays.stream(text.value().split("\n")).filter(l -> !l.isBlank()).toList();
            return new LabelLines(List.of(),
                    TaskLines.isLed(lines.stream()) && lines.stream().allMatch(TaskLines::isLine));
        }
        List<YamlNode> items = body.get() instanceof Sequence s ? s.items() : List.of();
        if (!TaskLines.isLed(items.stream().map(LabelLines::words))) {
            return NONE;
        }
        List<YamlNode> lines = new ArrayList<>(items);
        lines.removeIf(i -> !TaskLines.isLine(words(i)));
        return new LabelLines(lines, lines.size() == items.size());
    }

    boolean holds(YamlNode node) {
        return lines.contains(node);
    }

    private static String words(YamlNode node) {
        return switch (node) {
            case Scalar s -> s.value();
            case Sequence _ -> "";
            case Mapping m when m.get("body").isPresent() || m.get("assign").isPresent()
                    || m.get("request").isPresent() || m.get("report").isPresent() ->
                "";
            case Mapping m -> NodeReader.SHAPES.stream().flatMap(k -> m.get(k).stream())
                    .filter(Scalar.class::isInstance).map(n -> ((Scalar) n).value()).findFirst()
                    .map(w -> w + m.get("text").filter(Scalar.class::isInstance)
                            .map(t -> (w.endsWith(":") ? " " : ": ") + ((Scalar) t).value()).orElse(""))
                    .orElse("");
        };
    }
}
