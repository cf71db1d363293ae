package org.kehoach.pdf;

import java.util.List;

/**
 * The cells of a table of data (lưới ô của bảng dữ liệu), as a screen reader walks them; tables that only place text side
 * by side have none.
 *
 * @param number  of the first paragraph in it: no two tables that stand in the same cell, or in none, have the same
 * @param headers how many rows, from the first, say what stands below them
 * @param rows    from top to bottom; all are equally many columns wide
 */
public record TableGrid(int number, int headers, List<List<Cell>> rows) {

    public TableGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell (ô).
     *
     * @param columns how many columns it takes, at least 1
     * @param rows    how many rows it takes; 0 where it is what reaches down from the row above
     */
    public record Cell(int columns, int rows) {}

    /**
     * The place of a cell in its table, both counted from 0.
     *
     * @param cell among the cells of its row
     */
    public record Place(TableGrid grid, int row, int cell) {}
}
