package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import org.kehoach.source.SourceProblem.WrongShape.Form;

/** A node of a YAML file with its place (nút YAML): offsets in UTF-16 units, {@code end} exclusive. */
sealed interface YamlNode {

    int start();

    int end();

    /** What the node is called in a message. */
    default Form form() {
        return switch (this) {
            case Scalar _ -> Form.TEXT;
            case Sequence _ -> Form.LIST;
            case Mapping _ -> Form.MAP;
        };
    }

    /** How a scalar was written. */
    enum Style {
        PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED
    }

    /** Words. */
    record Scalar(String value, Style style, int start, int end) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, boolean flow, int start, int end) implements YamlNode {}

    /** A map, its entries in the order written. */
    record Mapping(List<Entry> entries, boolean flow, int start, int end) implements YamlNode {
        Optional<YamlNode> get(String key) {
            return entries.stream().filter(e -> e.key().value().equals(key)).map(Entry::value).findFirst();
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
