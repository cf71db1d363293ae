package org.kehoach.onto;

import java.util.List;
import java.util.stream.Collectors;

/** What is laid side by side of two Word files (đơn vị so sánh): a line, or the row of a table. */
sealed interface Unit {

    String text();

    /** Where it stands in its file, for messages and comments. */
    int number();

    /** A line outside of the tables of the body. */
    record Line(Para para) implements Unit {
        @Override
        public String text() {
            return para.text();
        }

        @Override
        public int number() {
            return para.number();
        }
    }

    /**
     * A row of a table.
     *
     * @param table counts the tables of the file
     */
    record Row(int table, int row, List<List<Para>> cells) implements Unit {
        @Override
        public String text() {
            return cells.stream().map(c -> c.stream().map(Para::text).collect(Collectors.joining(" / ")))
                    .collect(Collectors.joining(" | "));
        }

        @Override
        public int number() {
            return cells.stream().flatMap(List::stream).mapToInt(Para::number).findFirst().orElse(0);
        }
    }

    /** All lines in it. */
    default List<Para> paras() {
        return switch (this) {
            case Line l -> List.of(l.para());
            case Row r -> r.cells().stream().flatMap(List::stream).toList();
        };
    }
}
