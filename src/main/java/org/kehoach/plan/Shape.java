package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The printed shape of a node (hình thức trình bày). */
public sealed interface Shape {

    /** The parts that print in the node's own paragraph, after label and title. */
    List<Part> parts();

    /** All texts that print for the node itself, in order. */
    default List<Text> texts() {
        return parts().stream().map(Part::text).toList();
    }

    /**
     * A numbered, bold heading (đề mục).
     *
     * @param title empty where the names of those assigned or asked are the heading
     * @param parts go on in the heading's line
     */
    record Heading(Optional<Text> title, List<Part> parts) implements Shape {
        public Heading {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Text> texts() {
            List<Text> out = new ArrayList<>();
            title.ifPresent(out::add);
            parts.forEach(p -> out.add(p.text()));
            return out;
        }
    }

    /**
     * A table (bảng).
     *
     * @param columns the words over the columns; empty where the table has no header
     * @param widths  of the columns, in proportion to each other; empty where all are equal
     * @param rows    each covers all columns, with the cells that reach down from above
     */
    record Table(Optional<Text> caption, List<Text> columns, List<Integer> widths,
            List<List<Cell>> rows) implements Shape {

        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * A cell (ô).
         *
         * @param lines  its paragraphs
         * @param across how many columns it takes
         * @param down   how many rows it takes
         */
        public record Cell(List<Text> lines, int across, int down) {
            public Cell {
                lines = List.copyOf(lines);
            }
        }

        /** How many columns it has. */
        public int width() {
            return columns.isEmpty()
                    ? rows.isEmpty() ? 0 : rows.getFirst().stream().mapToInt(Cell::across).sum()
                    : columns.size();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public List<Text> texts() {
            List<Text> out = new ArrayList<>();
            caption.ifPresent(out::add);
            out.addAll(columns);
            rows.forEach(row -> row.forEach(cell -> out.addAll(cell.lines())));
            return out;
        }
    }

    /** A numbered paragraph that counts with its sibling headings (đoạn đánh số). */
    record Item(List<Part> parts) implements Shape {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    /** A dash, or a plus inside a dash (gạch đầu dòng). */
    record Bullet(List<Part> parts) implements Shape {
        public Bullet {
            parts = List.copyOf(parts);
        }
    }

    /** A plain paragraph (đoạn văn). */
    record Paragraph(List<Part> parts) implements Shape {
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /** A bullet that is a target and may count through the document (chỉ tiêu). */
    record Target(List<Part> parts) implements Shape {
        public Target {
            parts = List.copyOf(parts);
        }
    }
}
