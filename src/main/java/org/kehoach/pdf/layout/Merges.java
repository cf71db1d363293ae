package org.kehoach.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.pdf.read.Table;

/**
 * Which cells of a table are one, downward (ô gộp dọc): found by row and by the grid column that they begin at. What
 * reaches over thousands of rows is followed once, not from each of them.
 */
final class Merges {

    /** For each row with merged cells, these by the column that they begin at. */
    private final List<Map<Integer, Table.Cell>> merged;
    private final List<Map<Integer, Integer>> firsts;
    private final List<Map<Integer, Integer>> lasts;

    Merges(Table table) {
        merged = table.rows().stream().map(Merges::mergedCells).toList();
        firsts = merged.stream().map(Merges::numbers).toList();
        lasts = merged.stream().map(Merges::numbers).toList();
        for (int row = 0; row < merged.size(); row++) {
            follow(row, row - 1, firsts, true);
        }
        for (int row = merged.size() - 1; row >= 0; row--) {
            follow(row, row + 1, lasts, false);
        }
    }

    private static Map<Integer, Integer> numbers(Map<Integer, Table.Cell> cells) {
        return cells.isEmpty() ? Map.of() : new HashMap<>();
    }

    private static Map<Integer, Table.Cell> mergedCells(Table.Row row) {
        Map<Integer, Table.Cell> out = Map.of();
        int at = row.skipped();
        for (Table.Cell cell : row.cells()) {
            if (cell.merge() != Table.Merge.NONE) {
                out = out.isEmpty() ? new HashMap<>() : out;
                out.putIfAbsent(at, cell);
            }
            at += cell.span();
        }
        return out;
    }

    /** Takes over what the row beside says of the cells that are one with those of this row. */
    private void follow(int row, int beside, List<Map<Integer, Integer>> numbers, boolean upward) {
        for (int column : merged.get(row).keySet()) {
            boolean one = upward ? joins(beside, column) : joins(row, column);
            numbers.get(row).put(column, one ? numbers.get(beside).getOrDefault(column, beside) : row);
        }
    }

    /** Whether a cell is one with that below it. */
    private boolean joins(int row, int column) {
        return row >= 0 && row + 1 < merged.size() && merged.get(row).containsKey(column)
                && isFurther(row + 1, column);
    }

    private boolean isFurther(int row, int column) {
        return Optional.ofNullable(merged.get(row).get(column)).map(c -> c.merge() == Table.Merge.FURTHER)
                .orElse(false);
    }

    /** Whether a cell is one with that below it. */
    boolean isContinued(int row, int column) {
        return joins(row, column);
    }

    /** The row that a cell's text stands in. */
    int first(int row, int column) {
        return firsts.get(row).getOrDefault(column, row);
    }

    /** The row that a cell ends in. */
    int last(int row, int column) {
        return lasts.get(row).getOrDefault(column, row);
    }

    /** A cell as it stands in its row: without lines inside the merged whole, the text in the first only. */
    Table.Cell part(int row, int column, Table.Cell cell) {
        if (cell.merge() == Table.Merge.NONE) {
            return cell;
        }
        int first = first(row, column);
        Table.Cell head = Optional.ofNullable(merged.get(first).get(column)).orElse(cell);
        Table.Edges own = cell.edges();
        Table.Edges edges = new Table.Edges(first == row ? own.top() : Optional.empty(), own.right(),
                isContinued(row, column) ? Optional.empty() : own.bottom(), own.left());
        return new Table.Cell(cell.width(), cell.span(), cell.merge(), cell.margins(), edges, cell.vertical(),
                head.shading(), first == row ? cell.blocks() : List.of());
    }
}
