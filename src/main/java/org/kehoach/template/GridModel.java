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

    Map<String, Object> fields() {
        int[] widths = widths();
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int width : widths) {
            columns.add(Map.of("width", Integer.toString(width)));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid.Cell[] above = new Grid.Cell[widths.length];
        int[] left = new int[widths.length];
        for (Grid.Row row : grid.rows()) {
            List<Map<String, Object>> cells = new ArrayList<>();
            int next = 0;
            int at = 0;
            while (at < widths.length) {
                boolean goesOn = left[at] > 0;
                if (!goesOn && next == row.cells().size()) {
                    break;
                }
                Grid.Cell cell = goesOn ? above[at] : row.cells().get(next++);
                int end = Math.min(widths.length, at + cell.across());
                cells.add(cell(cell, row.header(), goesOn, at, width(widths, at, end)));
                for (int i = at; i < end; i++) {
                    above[i] = cell;
                    left[i] = (goesOn ? left[i] : cell.down()) - 1;
                }
                at = end;
            }
            Map<String, Object> out = new HashMap<>();
            out.put("cells", cells);
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

    /** A row of one cell over all columns heads the rows below it. */
    private boolean isTitle(Grid.Row row) {
        return row.cells().size() == 1 && row.cells().getFirst().across() == grid.widths().size();
    }

    private Map<String, Object> cell(Grid.Cell cell, boolean header, boolean goesOn, int column, int width) {
        Map<String, Object> out = new HashMap<>();
        out.put("width", Integer.toString(width));
        if (cell.across() > 1) {
            out.put("across", Integer.toString(cell.across()));
        }
        if (cell.down() > 1) {
            out.put("merge", goesOn ? "continue" : "restart");
        }
        if (header || (cell.across() == 1 && grid.centred().get(column))) {
            out.put("centred", "1");
        }
        List<List<Map<String, String>>> lines = new ArrayList<>();
        if (!goesOn) {
            cell.lines().forEach(l -> lines.add(pieces.line(l, "")));
        }
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
