package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.document.Grid;

/** A table as FreeMarker is given it (mô hình bảng): its columns, and its rows with the cells that go on from above. */
record GridModel(Pieces pieces, Grid grid, boolean landscape) {

    /** Width of the text between the margins that the decree asks for, in twips; a template's own is scaled to it. */
    private static final int UPRIGHT = 9071;
    private static final int LANDSCAPE = 14003;
    /** A letter's usual width, in twips. */
    private static final int LETTER = 120;

    Map<String, Object> fields() {
        int[] widths = widths();
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int width : widths) {
            columns.add(Map.of("width", Integer.toString(width)));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<Map<String, Object>> cells = new ArrayList<>();
            int at = 0;
            for (Grid.Cell cell : row.cells()) {
                int end = Math.min(widths.length, at + cell.across());
                cells.add(cell(cell, row.header(), at, width(widths, at, end)));
                at = end;
            }
            Map<String, Object> out = new HashMap<>();
            out.put("cells", cells);
            if (isLong(row, widths)) {
                out.put("long", "1");
            }
            if (row.header()) {
                out.put("header", "1");
            }
            if (row.header() || isTitle(row)) {
                out.put("keep", "1");
            }
            rows.add(out);
        }
        return Map.of("columns", columns, "rows", rows);
    }

    /** Whether it may take a page and more: such a row goes on overleaf, while others stay whole. */
    private boolean isLong(Grid.Row row, int[] widths) {
        int at = 0;
        for (Grid.Cell cell : row.cells()) {
            int end = Math.min(widths.length, at + cell.across());
            int line = Math.max(1, width(widths, at, end) / LETTER);
            if (cell.lines().stream().mapToInt(l -> 1 + l.text().length() / line).sum() > (landscape ? 16 : 28)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** A row of one cell over all columns heads the rows below it. */
    private boolean isTitle(Grid.Row row) {
        return row.cells().size() == 1 && row.cells().getFirst().across() == grid.widths().size();
    }

    private Map<String, Object> cell(Grid.Cell cell, boolean header, int column, int width) {
        Map<String, Object> out = new HashMap<>();
        out.put("width", Integer.toString(width));
        if (cell.across() > 1) {
            out.put("across", Integer.toString(cell.across()));
        }
        if (cell.down() > 1 || cell.goesOn()) {
            out.put("merge", cell.goesOn() ? "continue" : "restart");
        }
        if (header || (cell.across() == 1 && grid.centred().get(column))) {
            out.put("centred", "1");
        }
        List<List<Map<String, String>>> lines = new ArrayList<>();
        cell.lines().forEach(l -> lines.add(pieces.line(l, "")));
        // a cell without a paragraph is a damaged file to Word
        out.put("lines", lines.isEmpty() ? List.of(List.of()) : lines);
        return out;
    }

    private int[] widths() {
        long all = grid.widths().stream().mapToLong(Integer::longValue).sum();
        int text = landscape ? LANDSCAPE : UPRIGHT;
        int[] out = new int[grid.widths().size()];
        long sum = 0;
        for (int i = 0; i < out.length; i++) {
            long before = sum * text / all;
            sum += grid.widths().get(i);
            out[i] = (int) (sum * text / all - before);
        }
        return out;
    }

    private static int width(int[] widths, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
