package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kehoach.pdf.TableGrid;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Table;

/**
 * Tells tables of data (bảng dữ liệu) from those that only place text side by side, as letterheads and signatures do: a
 * table of data has header rows, or is ruled like a grid.
 */
final class DataTables {

    /** Lines around a cell that make it a field of a grid. */
    private static final int GRID_SIDES = 3;

    private DataTables() {}

    /** The cells of a table of data; where no row is marked as its header, the first is taken for it. */
    static Optional<TableGrid> grid(Table table, Merges merges) {
        int marked = 0;
        while (marked < table.rows().size() && table.rows().get(marked).header()) {
            marked++;
        }
        int number = first(table);
        if (number == 0 || (marked == 0 && !isRuled(table))) {
            return Optional.empty();
        }
        int columns = table.rows().stream().mapToInt(DataTables::columns).max().orElse(0);
        return Optional.of(new TableGrid(number, Math.max(1, marked),
                IntStream.range(0, table.rows().size()).mapToObj(r -> cells(table.rows().get(r), r, merges, columns))
                        .toList()));
    }

    /** Whether a table of several rows and columns has lines around most of its cells. */
    private static boolean isRuled(Table table) {
        int all = 0;
        int fields = 0;
        int widest = 0;
        for (Table.Row row : table.rows()) {
            widest = Math.max(widest, row.cells().size());
            all += row.cells().size();
            for (Table.Cell cell : row.cells()) {
                fields += sides(cell.edges()) >= GRID_SIDES ? 1 : 0;
            }
        }
        return table.rows().size() > 1 && widest > 1 && fields * 2 > all;
    }

    private static int sides(Table.Edges edges) {
        return (edges.top().isPresent() ? 1 : 0) + (edges.right().isPresent() ? 1 : 0)
                + (edges.bottom().isPresent() ? 1 : 0) + (edges.left().isPresent() ? 1 : 0);
    }

    private static int columns(Table.Row row) {
        return row.skipped() + row.cells().stream().mapToInt(Table.Cell::span).sum();
    }

    /** The cells of a row; room that it leaves free before or after them is a cell without text. */
    private static List<TableGrid.Cell> cells(Table.Row row, int number, Merges merges, int columns) {
        List<TableGrid.Cell> out = new ArrayList<>(row.cells().size() + 2);
        if (row.skipped() > 0) {
            out.add(new TableGrid.Cell(row.skipped(), 1));
        }
        int column = row.skipped();
        for (Table.Cell cell : row.cells()) {
            boolean begins = merges.first(number, column) == number;
            out.add(new TableGrid.Cell(cell.span(), begins ? merges.last(number, column) - number + 1 : 0));
            column += cell.span();
        }
        if (columns(row) < columns) {
            out.add(new TableGrid.Cell(columns - columns(row), 1));
        }
        return out;
    }

    /** The number of the first paragraph in a table; 0 where there is none. */
    private static int first(Table table) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                for (Block block : cell.blocks()) {
                    int number = switch (block) {
                        case Paragraph p -> p.number();
                        case Table t -> first(t);
                    };
                    if (number > 0) {
                        return number;
                    }
                }
            }
        }
        return 0;
    }
}
