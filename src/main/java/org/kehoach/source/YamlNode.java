package org.kehoach.source;

import java.util.List;
import java.util.Map;
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

    /** A map, its entries in the order written, and for each key the entry in which it stands first. */
    record Mapping(List<Entry> entries, Map<String, Entry> first, boolean flow, int start, int end)
            implements
                YamlNode {

        /** The value of the key where it stands first. */
        Optional<YamlNode> get(String key) {
            return Optional.ofNullable(first.get(key)).map(Entry::value);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
