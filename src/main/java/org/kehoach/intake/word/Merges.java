package org.kehoach.intake.word;

import org.kehoach.pdf.read.Table;

/** How far cells reach in a table (ô gộp), where each row tells of its own part alone. */
record Merges(Table table) {

    /** The rows that a cell takes which begins in this row and column. */
    int down(int row, int column) {
        int rows = 1;
        if (mergeAt(row, column) == Table.Merge.FIRST) {
            while (row + rows < table.rows().size() && mergeAt(row + rows, column) == Table.Merge.FURTHER) {
                rows++;
            }
        }
        return rows;
    }

    private Table.Merge mergeAt(int row, int column) {
        int at = table.rows().get(row).skipped();
        for (Table.Cell cell : table.rows().get(row).cells()) {
            if (at == column) {
                return cell.merge();
            }
            at += cell.span();
        }
        return Table.Merge.NONE;
    }

    /** The width of grid columns in twips; 0 where the grid has no such columns. */
    int width(int column, int across) {
        int width = 0;
        for (int i = column; i < Math.min(column + across, table.widths().size()); i++) {
            width += table.widths().get(i);
        }
        return width;
    }
}
