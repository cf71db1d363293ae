package org.kehoach.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** YAML that is to be written (YAML sẽ ghi): what stands where, without its signs. */
sealed interface Written {

    /** A scalar, in quotes where YAML needs them. */
    record Words(String value) implements Written {}

    /** Paragraphs, one to a line, under a {@code |}. */
    record Lines(List<String> lines) implements Written {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A list.
     *
     * @param compact whether it may stand in one line, if it is short
     */
    record Items(List<Written> items, boolean compact) implements Written {
        public Items {
            items = List.copyOf(items);
        }

        static Items inOneLine(List<String> values) {
            return new Items(values.stream().<Written>map(Words::new).toList(), true);
        }

        static Items of(List<Written> items) {
            return new Items(items, false);
        }
    }

    /** A map, to which keys are added in the order in which they are written; keys without a value are left out. */
    final class Entries implements Written {

        private final Map<String, Written> all = new LinkedHashMap<>();
        private final boolean compact;

        private Entries(boolean compact) {
            this.compact = compact;
        }

        static Entries inOneLine() {
            return new Entries(true);
        }

        static Entries below() {
            return new Entries(false);
        }

        Entries put(String key, Written value) {
            all.put(key, value);
            return this;
        }

        Entries put(String key, Optional<? extends Written> value) {
            value.ifPresent(v -> all.put(key, v));
            return this;
        }

        Entries word(String key, String value) {
            return put(key, new Words(value));
        }

        Entries word(String key, Optional<String> value) {
            return put(key, value.map(Words::new));
        }

        /** Nothing, the one, or a list in one line. */
        Entries words(String key, List<String> values) {
            return switch (values.size()) {
                case 0 -> this;
                case 1 -> word(key, values.getFirst());
                default -> put(key, Items.inOneLine(values));
            };
        }

        Map<String, Written> all() {
            return all;
        }

        /** Whether it may stand in one line, if it is short. */
        boolean compact() {
            return compact;
        }
    }
}
