package org.kehoach.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells of a table (lưới của bảng).
 *
 * @param widths   of the columns, in proportion to each other
 * @param centred  for each column, whether its cells stand in the middle: all hold numbers, dates or a few letters
 * @param rows     those of the header first
 */
public record Grid(List<Integer> widths, List<Boolean> centred, List<Row> rows) {

    private static final Pattern SHORT = Pattern.compile("[\\d.,%/ \u2013-]{0,24}|.{1,4}");

    /** A row (hàng), in the header or below it. */
    public record Row(boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell (ô) and how many columns and rows it takes. */
    public record Cell(List<Line> lines, int across, int down) {
        public Cell {
            lines = List.copyOf(lines);
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

    /** A grid of so many columns; without widths of their own all are equal. */
    static Grid of(int columns, List<Integer> widths, List<Row> rows) {
        Boolean[] centred = new Boolean[columns];
        Arrays.fill(centred, true);
        int[] taken = new int[columns];
        for (Row row : rows) {
            int at = 0;
            for (Cell cell : row.cells) {
                while (at < columns && taken[at] > 0) {
                    taken[at++]--;
                }
                for (int i = at; i < Math.min(columns, at + cell.across); i++) {
                    taken[i] = cell.down - 1;
                }
                if (!row.header && cell.across == 1 && at < columns && !SHORT.matcher(cell.text()).matches()) {
                    centred[at] = false;
                }
                at += cell.across;
            }
            while (at < columns) {
                taken[at] = Math.max(0, taken[at] - 1);
                at++;
            }
        }
        return new Grid(widths.isEmpty() ? List.copyOf(java.util.Collections.nCopies(columns, 1)) : widths,
                Arrays.asList(centred), rows);
    }

    /** All words of the table, row by row. */
    public String text() {
        return rows.stream().flatMap(r -> r.cells.stream()).map(Cell::text).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
