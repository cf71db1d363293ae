package org.kehoach.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.plan.TaskLabels.What;

/**
 * Lines below a task that say of it who leads, with whom, until when (dòng thông tin của nhiệm vụ): what they say is in the
 * task's marks too, so that they are no duties of their own.
 */
public final class TaskLines {

    private TaskLines() {}

    /** The keys of such lines right below a node that charges somebody; none where no line says who leads. */
    public static Set<Key> of(Node node) {
        boolean charges = !node.marks().doers().isEmpty()
                || node.shape().parts().stream().anyMatch(p -> !p.marks().doers().isEmpty());
        return charges && isLed(node.body().stream().map(TaskLines::words))
                ? node.body().stream().filter(n -> isLine(words(n))).map(Node::key)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether a node's own words are all that there is to do, for below it stand such lines alone. */
    public static boolean isTask(Node node) {
        return !node.body().isEmpty() && of(node).size() == node.body().size();
    }

    /** Whether one of the lines below a node says who leads. */
    public static boolean isLed(Stream<String> lines) {
        return lines.anyMatch(
                l -> TaskLabels.read(l).stream().anyMatch(a -> a.what() == What.LEADER && !a.value().isEmpty()));
    }

    /** Whether a line begins with a label. */
    public static boolean isLine(String words) {
        return !TaskLabels.read(words).isEmpty();
    }

    /** The words of a node that may be such a line; empty where it says more than that. */
    private static String words(Node node) {
        Stream<Marks> marks = Stream.concat(Stream.of(node.marks()), node.shape().parts().stream().map(Part::marks));
        boolean more = !node.body().isEmpty()
                || marks.anyMatch(m -> !m.doers().isEmpty() || m.report().isPresent());
        return more ? "" : switch (node.shape()) {
            case Shape.Heading h -> h.title().map(Text::typedWords).filter(_ -> !h.parts().isEmpty())
                    .map(t -> (t.endsWith(":") ? t : t + ":") + " " + typed(h.parts())).orElse("");
            case Shape.Item i -> typed(i.parts());
            case Shape.Bullet b -> typed(b.parts());
            case Shape.Paragraph p -> typed(p.parts());
            case Shape.Target _,Shape.Table _ -> "";
        };
    }

    private static String typed(List<Part> parts) {
        return parts.stream().map(p -> p.text().typedWords()).collect(Collectors.joining(" "));
    }
}
