package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.TableGrid;
import org.kehoach.pdf.read.Border;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Table;

/** Lays out the cells of a table (dàn bảng): widths from the grid, heights from what the cells hold. */
final class TableLayout {

    /** LibreOffice keeps the edges of columns as ten-thousandths of the table, rounded down. */
    private static final int PARTS = 10_000;

    private final Table table;
    private final Conventions conventions;
    private final Text.Numbers numbers;
    private final Optional<TableGrid> data;
    private final Merges merges;
    private int[] grid = {};

    private TableLayout(Table table, Conventions conventions, Text.Numbers numbers) {
        this.table = table;
        this.conventions = conventions;
        this.numbers = numbers;
        merges = new Merges(table);
        data = DataTables.grid(table, merges);
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
        grid = grid(width);
        int left = x + left(width);
        List<LaidTable.Row> out = new ArrayList<>(table.rows().size());
        for (int i = 0; i < table.rows().size(); i++) {
            out.add(row(i, left, out));
        }
        int[] edges = new int[out.size() + 1];
        for (int i = 0; i < out.size(); i++) {
            edges[i + 1] = edges[i] + out.get(i).height();
        }
        for (int i = 0; i < out.size(); i++) {
            out.set(i, aligned(i, out, edges));
        }
        return new LaidTable(out);
    }

    /** The grid's columns, together as wide as the table wants to be. */
    private int[] grid(int available) {
        long wanted = table.width().relative()
                ? (long) available * table.width().value() / 5_000
                : table.width().value();
        int[] columns = table.widths().stream().mapToInt(Integer::intValue).toArray();
        if (Arrays.stream(columns).allMatch(c -> c == 0)) {
            columns = ofCells((int) (wanted > 0 ? wanted : available));
        }
        long sum = Arrays.stream(columns).asLongStream().sum();
        long whole = wanted > 0 ? wanted : sum;
        long until = 0;
        long before = 0;
        for (int i = 0; i < columns.length && sum > 0; i++) {
            until += columns[i];
            long edge = i == columns.length - 1 ? whole : until * PARTS / sum * whole / PARTS;
            columns[i] = (int) (edge - before);
            before = edge;
        }
        return columns;
    }

    /** Columns that no grid tells: as wide as cells of one column say, the others share what is left. */
    private int[] ofCells(int room) {
        int count = table.rows().stream().mapToInt(r -> r.skipped() + r.spared() + spans(r)).max().orElse(0);
        int[] columns = new int[count];
        for (Table.Row row : table.rows()) {
            int column = row.skipped();
            for (Table.Cell cell : row.cells()) {
                if (cell.span() == 1 && columns[column] == 0) {
                    columns[column] = cell.width().orElse(0);
                }
                column += cell.span();
            }
        }
        int free = (int) Arrays.stream(columns).filter(c -> c == 0).count();
        int share = free == 0 ? 0 : Math.max(200, (room - Arrays.stream(columns).sum()) / free);
        return Arrays.stream(columns).map(c -> c == 0 ? share : c).toArray();
    }

    private static int spans(Table.Row row) {
        return row.cells().stream().mapToInt(Table.Cell::span).sum();
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
        return table.inset() + half(cell.edges().left());
    }

    private int width(Table.Row row) {
        int sum = 0;
        int all = columns(row);
        int column = row.skipped();
        for (Table.Cell cell : row.cells()) {
            sum += width(all, cell, column);
            column += cell.span();
        }
        return sum;
    }

    /** The grid's width where the row fills the grid, else the cell's own, as LibreOffice takes them. */
    private int width(int all, Table.Cell cell, int column) {
        int ofGrid = between(column, column + cell.span());
        return all == grid.length && ofGrid > 0 ? ofGrid : cell.width().orElse(ofGrid);
    }

    private static int columns(Table.Row row) {
        return row.skipped() + row.spared() + row.cells().stream().mapToInt(Table.Cell::span).sum();
    }

    private int between(int from, int to) {
        int sum = 0;
        for (int i = from; i < Math.min(to, grid.length); i++) {
            sum += grid[i];
        }
        return sum;
    }

    private LaidTable.Row row(int index, int left, List<LaidTable.Row> above) {
        Table.Row row = table.rows().get(index);
        int border = topBorder(index);
        int top = row.cells().stream().mapToInt(c -> c.margins().top()).max().orElse(0);
        int bottom = row.cells().stream().mapToInt(c -> c.margins().bottom()).max().orElse(0);
        List<LaidTable.Cell> cells = new ArrayList<>(row.cells().size());
        int x = left + between(0, row.skipped());
        int column = row.skipped();
        int all = columns(row);
        int height = 0;
        for (Table.Cell cell : row.cells()) {
            int width = width(all, cell, column);
            boolean goesOn = merges.isContinued(index, column);
            Table.Cell part = merges.part(index, column, cell);
            int number = cells.size() + (row.skipped() > 0 ? 1 : 0);
            LaidTable.Cell laid = cell(part, x, width, top, goesOn,
                    data.map(g -> new TableGrid.Place(g, index, number)));
            cells.add(laid);
            if (!goesOn) {
                height = Math.max(height, border + laid.offset() + laid.text() + bottom);
                height = Math.max(height, merged(index, column, x, above));
            }
            x += width;
            column += cell.span();
        }
        if (row.height().isPresent()) {
            height = row.exact() ? row.height().getAsInt() : Math.max(height, row.height().getAsInt());
        }
        return new LaidTable.Row(height, border, row.whole() || row.exact(), row.header(), cells);
    }

    /** What a cell that ends in this row needs of it, for the text that begins in a row above. */
    private int merged(int index, int column, int x, List<LaidTable.Row> above) {
        int first = merges.first(index, column);
        int used = 0;
        for (int i = first; i < index; i++) {
            used += above.get(i).height();
        }
        return first == index
                ? 0
                : above.get(first).cells().stream().filter(c -> c.x() == x && c.merged())
                        .mapToInt(
                                c -> above.get(first).border() + c.offset() + c.text() + c.format().margins().bottom())
                        .max().orElse(0) - used;
    }

    private LaidTable.Cell cell(Table.Cell cell, int x, int width, int top, boolean merged,
            Optional<TableGrid.Place> place) {
        int textX = x + cell.margins().left() + half(cell.edges().left());
        int textWidth = width - cell.margins().left() - cell.margins().right();
        Column column = new Column(numbers,
                Column.within(new Ground.Span(x, x + width), new Ground.Span(textX, textX + textWidth)),
                new Ground.Span(textX, textX + Math.max(1, textWidth)));
        int height = column.place(cell.blocks(), conventions);
        List<Line> lines = place.isEmpty()
                ? column.lines()
                : column.lines().stream().map(l -> l.in(place.get())).toList();
        return new LaidTable.Cell(x, width, cell, lines, column.rules(), top, 0, height, merged, column.notes());
    }

    /** Moves the text of cells down where it stands in the middle or at the bottom. */
    private LaidTable.Row aligned(int index, List<LaidTable.Row> all, int[] edges) {
        LaidTable.Row row = all.get(index);
        List<LaidTable.Cell> out = new ArrayList<>(row.cells().size());
        int column = table.rows().get(index).skipped();
        for (LaidTable.Cell c : row.cells()) {
            int height = edges[merges.last(index, column) + 1] - edges[index] - row.border();
            int spare = Math.max(0, height - c.offset() - c.text() - c.format().margins().bottom());
            int down = switch (c.format().vertical()) {
                case TOP -> 0;
                case CENTER -> spare / 2;
                case BOTTOM -> spare;
            };
            out.add(new LaidTable.Cell(c.x(), c.width(), c.format(), c.lines(), c.rules(), c.offset() + down, down,
                    c.text(), c.merged(), c.notes()));
            column += c.format().span();
        }
        return new LaidTable.Row(row.height(), row.border(), row.whole(), row.header(), out);
    }

    /** The room of the border above a row: the widest of its own and of those below the row above. */
    private int topBorder(int index) {
        int widest = widest(index, true);
        return index > 0 ? Math.max(widest, widest(index - 1, false)) : widest;
    }

    private int widest(int index, boolean top) {
        int widest = 0;
        int column = table.rows().get(index).skipped();
        for (Table.Cell cell : table.rows().get(index).cells()) {
            Table.Edges edges = merges.part(index, column, cell).edges();
            widest = Math.max(widest, (top ? edges.top() : edges.bottom()).map(Border::twips).orElse(0));
            column += cell.span();
        }
        return widest;
    }

    private static int half(Optional<Border> border) {
        return border.map(b -> b.twips() / 2).orElse(0);
    }
}
