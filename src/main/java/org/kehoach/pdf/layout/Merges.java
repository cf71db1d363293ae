package org.kehoach.pdf.layout;

import java.util.List;
import java.util.Optional;

import org.kehoach.pdf.read.Table;

/** Which cells of a table are one, downward (ô gộp dọc): found by row and by the grid column that they begin at. */
record Merges(Table table) {

    private Optional<Table.Cell> cell(int row, int column) {
        if (row < 0 || row >= table.rows().size()) {
            return Optional.empty();
        }
        int at = table.rows().get(row).skipped();
        for (Table.Cell cell : table.rows().get(row).cells()) {
            if (at == column) {
                return Optional.of(cell);
            }
            at += cell.span();
        }
        return Optional.empty();
    }

    private boolean isFurther(int row, int column) {
        return cell(row, column).map(c -> c.merge() == Table.Merge.FURTHER).orElse(false);
    }

    private boolean isMerged(int row, int column) {
        return cell(row, column).map(c -> c.merge() != Table.Merge.NONE).orElse(false);
    }

    /** Whether a cell is one with that below it. */
    boolean isContinued(int row, int column) {
        return isMerged(row, column) && isFurther(row + 1, column);
    }

    /** The row that a cell's text stands in. */
    int first(int row, int column) {
        int first = row;
        while (isFurther(first, column) && isMerged(first - 1, column)) {
            first--;
        }
        return first;
    }

    /** The row that a cell ends in. */
    int last(int row, int column) {
        int last = row;
        while (isContinued(last, column)) {
            last++;
        }
        return last;
    }

    /** A cell as it stands in its row: without lines inside the merged whole, the text in the first only. */
    Table.Cell part(int row, int column, Table.Cell cell) {
        if (cell.merge() == Table.Merge.NONE) {
            return cell;
        }
        int first = first(row, column);
        Table.Cell head = cell(first, column).orElse(cell);
        Table.Edges own = cell.edges();
        Table.Edges edges = new Table.Edges(first == row ? own.top() : Optional.empty(), own.right(),
                isContinued(row, column) ? Optional.empty() : own.bottom(), own.left());
        return new Table.Cell(cell.width(), cell.span(), cell.merge(), cell.margins(), edges, cell.vertical(),
                head.shading(), first == row ? cell.blocks() : List.of());
    }
}
