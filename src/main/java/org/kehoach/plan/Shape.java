package org.kehoach.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The printed shape of a node (hình thức trình bày). */
public sealed interface Shape {

    /** The parts that print in the node's own paragraph, after label and title. */
    List<Part> parts();

    /** All texts that print for the node itself, in order. */
    default List<Text> texts() {
        List<Part> parts = parts();
        if (parts.size() == 1) {
            return List.of(parts.getFirst().text());
        }
        List<Text> out = new ArrayList<>(parts.size());
        parts.forEach(p -> out.add(p.text()));
        return out;
    }

    /** The shape with other parts; a table has none. */
    default Shape with(List<Part> parts) {
        return switch (this) {
            case Heading h -> new Heading(h.title(), parts);
            case Item _ -> new Item(parts);
            case Bullet _ -> new Bullet(parts);
            case Paragraph _ -> new Paragraph(parts);
            case Target _ -> new Target(parts);
            case Table t -> t;
        };
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
     * @param header its head, row by row; empty where the table has none
     * @param widths of the columns, in proportion to each other; empty where all are equal
     * @param rows   each covers all columns, with the cells that reach down from above
     */
    record Table(Optional<Text> caption, List<List<Cell>> header, List<BigDecimal> widths,
            List<List<Cell>> rows) implements Shape {

        public Table {
            header = header.stream().map(List::copyOf).toList();
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

            /** Whether its place is one column of one row and its words are at most one paragraph. */
            public boolean isPlain() {
                return across == 1 && down == 1 && lines.size() < 2;
            }
        }

        /** How many columns it has. */
        public int width() {
            List<List<Cell>> all = header.isEmpty() ? rows : header;
            return all.isEmpty() ? 0 : all.getFirst().stream().mapToInt(Cell::across).sum();
        }

        /** The names of the columns where the head is one row of plain cells; else empty. */
        public Optional<List<Cell>> columns() {
            return Optional.of(header).filter(h -> h.size() == 1 && h.getFirst().stream().allMatch(Cell::isPlain))
                    .map(List::getFirst);
        }

        /** The name of a paragraph in the head, {@code columns.2}; of several rows {@code columns.1.2}. */
        public String headerField(int row, int cell, int line) {
            String place = header.size() == 1 ? "columns." + cell : "columns." + row + "." + cell;
            return field(place, header.get(row).get(cell), line);
        }

        /** The name of a paragraph in a row, {@code rows.0.2}; of several in one cell {@code rows.0.2.1}. */
        public String rowField(int row, int cell, int line) {
            return field("rows." + row + "." + cell, rows.get(row).get(cell), line);
        }

        private static String field(String place, Cell cell, int line) {
            return cell.lines.size() == 1 ? place : place + "." + line;
        }

        /** The table with other texts in the place of its own. */
        public Table with(UnaryOperator<Text> change) {
            return new Table(caption.map(change), cells(header, change), widths, cells(rows, change));
        }

        private static List<List<Cell>> cells(List<List<Cell>> rows, UnaryOperator<Text> change) {
            return rows.stream().map(row -> row.stream()
                    .map(c -> new Cell(c.lines.stream().map(change).toList(), c.across, c.down)).toList()).toList();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public List<Text> texts() {
            List<Text> out = new ArrayList<>();
            caption.ifPresent(out::add);
            header.forEach(row -> row.forEach(cell -> out.addAll(cell.lines())));
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
