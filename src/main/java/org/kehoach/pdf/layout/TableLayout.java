package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.TableGrid;
import org.kehoach.pdf.read.Border;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Table;

/** Lays out the cells of a table (dàn bảng): widths from the grid, heights from what the cells hold. */
final class TableLayout {

    private final Table table;
    private final Conventions conventions;
    private final Text.Numbers numbers;
    private final Optional<TableGrid> grid;

    private TableLayout(Table table, Conventions conventions, Text.Numbers numbers) {
        this.table = table;
        this.conventions = conventions;
        this.numbers = numbers;
        grid = DataTables.grid(table);
    }

    /**
     * A table between two edges.
     *
     * @param x     of the text's left edge
     * @param width of the text
     */
    static LaidTable lay(Table table, int x, int width, Conventions conventions, Text.Numbers numbers) {
        return new TableLayout(table, conventions, numbers).lay(x, width);
    }

    private LaidTable lay(int x, int width) {
        int left = x + left(width);
        List<LaidTable.Row> out = new ArrayList<>(table.rows().size());
        for (int i = 0; i < table.rows().size(); i++) {
            out.add(row(i, left));
        }
        return new LaidTable(out);
    }

    private int left(int width) {
        int total = table.rows().isEmpty() ? 0 : width(table.rows().getFirst());
        return switch (table.alignment()) {
            case CENTER -> (width - total) / 2;
            case RIGHT -> width - total;
            case LEFT, BOTH -> table.indent() - (conventions.tablesAtMargin() ? 0 : firstInset());
        };
    }

    /** What stands between a table's edge and its text: before Word 2013 the text, not the edge, stood at the margin. */
    private int firstInset() {
        if (table.rows().isEmpty() || table.rows().getFirst().cells().isEmpty()) {
            return 0;
        }
        Table.Cell cell = table.rows().getFirst().cells().getFirst();
        return cell.margins().left() + half(cell.edges().left());
    }

    private int width(Table.Row row) {
        int sum = 0;
        int column = row.skipped();
        for (Table.Cell cell : row.cells()) {
            sum += width(cell, column);
            column += cell.span();
        }
        return sum;
    }

    private int width(Table.Cell cell, int column) {
        return cell.width().orElseGet(() -> grid(column, column + cell.span()));
    }

    private int grid(int from, int to) {
        int sum = 0;
        for (int i = from; i < Math.min(to, table.widths().size()); i++) {
            sum += table.widths().get(i);
        }
        return sum;
    }

    private LaidTable.Row row(int index, int left) {
        Table.Row row = table.rows().get(index);
        int border = topBorder(index);
        List<LaidTable.Cell> cells = new ArrayList<>(row.cells().size());
        int x = left + grid(0, row.skipped());
        int column = row.skipped();
        int height = 0;
        for (Table.Cell cell : row.cells()) {
            int width = width(cell, column);
            int place = cells.size() + (row.skipped() > 0 ? 1 : 0);
            LaidTable.Cell laid = cell(cell, x, width, grid.map(g -> new TableGrid.Place(g, index, place)));
            cells.add(laid);
            height = Math.max(height, border + laid.offset() + laid.text() + cell.margins().bottom());
            x += width;
            column += cell.span();
        }
        if (row.height().isPresent()) {
            height = row.exact() ? row.height().getAsInt() : Math.max(height, row.height().getAsInt());
        }
        return new LaidTable.Row(height, border, row.whole() || row.exact(), row.header(),
                aligned(cells, height - border));
    }

    private LaidTable.Cell cell(Table.Cell cell, int x, int width, Optional<TableGrid.Place> place) {
        int textX = x + cell.margins().left() + half(cell.edges().left());
        int textWidth = width - cell.margins().left() - cell.margins().right();
        Column column = new Column(numbers);
        int height = new Flow(column, textX, Math.max(1, textWidth), conventions).place(cell.blocks());
        List<Line> lines = place.isEmpty()
                ? column.lines()
                : column.lines().stream().map(l -> l.in(place.get())).toList();
        return new LaidTable.Cell(x, width, cell, lines, column.rules(), cell.margins().top(), height);
    }

    private static List<LaidTable.Cell> aligned(List<LaidTable.Cell> cells, int height) {
        List<LaidTable.Cell> out = new ArrayList<>(cells.size());
        for (LaidTable.Cell c : cells) {
            int spare = Math.max(0, height - c.offset() - c.text() - c.format().margins().bottom());
            int down = switch (c.format().vertical()) {
                case TOP -> 0;
                case CENTER -> spare / 2;
                case BOTTOM -> spare;
            };
            out.add(down == 0
                    ? c
                    : new LaidTable.Cell(c.x(), c.width(), c.format(), c.lines(), c.rules(),
                            c.offset() + down, c.text()));
        }
        return out;
    }

    /** The room of the border above a row: the widest of its own and of those below the row above. */
    private int topBorder(int index) {
        int widest = 0;
        for (Table.Cell cell : table.rows().get(index).cells()) {
            widest = Math.max(widest, cell.edges().top().map(Border::twips).orElse(0));
        }
        if (index > 0) {
            for (Table.Cell cell : table.rows().get(index - 1).cells()) {
                widest = Math.max(widest, cell.edges().bottom().map(Border::twips).orElse(0));
            }
        }
        return widest;
    }

    private static int half(Optional<Border> border) {
        return border.map(b -> b.twips() / 2).orElse(0);
    }
}
