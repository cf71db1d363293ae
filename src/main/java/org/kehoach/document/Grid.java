package org.kehoach.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells of a table (lưới của bảng).
 *
 * @param widths  of the columns, in proportion to each other
 * @param centred for each column, whether its cells stand in the middle: all hold numbers, dates or a few letters
 * @param rows    those of the header first; the cells of each cover all columns
 */
public record Grid(List<Integer> widths, List<Boolean> centred, List<Row> rows) {

    private static final Pattern SHORT = Pattern.compile("[\\d.,%/ \u2013-]{0,24}|.{1,4}");

    /** A row (hàng), in the header or below it. */
    public record Row(boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell (ô).
     *
     * @param across how many columns it takes
     * @param down   how many rows it takes, of this row and those below
     * @param goesOn whether it is what reaches down from the row above, without words of its own
     */
    public record Cell(List<Line> lines, int across, int down, boolean goesOn) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell that begins in its row. */
        Cell(List<Line> lines, int across, int down) {
            this(lines, across, down, false);
        }

        private Cell below() {
            return new Cell(List.of(), across, down - 1, true);
        }

        /** Its words, the lines parted by spaces. */
        public String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining(" "));
        }
    }

    public Grid {
        widths = List.copyOf(widths);
        centred = List.copyOf(centred);
        rows = List.copyOf(rows);
    }

    /**
     * A grid of so many columns; without widths of their own all are equal.
     *
     * @param typed rows with the cells that begin in them alone
     */
    static Grid of(int columns, List<BigDecimal> widths, List<Row> typed) {
        Boolean[] centred = new Boolean[columns];
        Arrays.fill(centred, true);
        Cell[] above = new Cell[columns];
        List<Row> rows = new ArrayList<>();
        for (Row row : typed) {
            List<Cell> cells = new ArrayList<>();
            int next = 0;
            for (int at = 0; at < columns; at += cells.getLast().across) {
                boolean reaches = above[at] != null && above[at].down > 1;
                if (!reaches && next == row.cells.size()) {
                    break;
                }
                Cell cell = reaches ? above[at].below() : row.cells.get(next++);
                cells.add(cell);
                Arrays.fill(above, at, Math.min(columns, at + cell.across), cell);
                if (!row.header && cell.across == 1 && !SHORT.matcher(cell.text()).matches()) {
                    centred[at] = false;
                }
            }
            rows.add(new Row(row.header, cells));
        }
        return new Grid(widths.isEmpty() ? Collections.nCopies(columns, 1) : whole(widths), Arrays.asList(centred),
                rows);
    }

    /** Whole numbers in the same proportion. */
    private static List<Integer> whole(List<BigDecimal> widths) {
        int decimals = widths.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return widths.stream().map(w -> w.movePointRight(Math.max(0, decimals)).intValueExact()).toList();
    }

    /** All words of the table, row by row. */
    public String text() {
        return rows.stream().flatMap(r -> r.cells.stream()).map(Cell::text).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
