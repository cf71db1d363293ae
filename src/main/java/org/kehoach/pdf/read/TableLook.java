package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.opc.XmlElement;

/**
 * Which of a table style's conditions hold in a table (tùy chọn kiểu bảng): {@code w:tblLook}.
 *
 * @param known the conditions that the style knows at all
 */
record TableLook(String style, Map<String, List<XmlElement>> known, boolean firstRow, boolean lastRow,
        boolean firstColumn, boolean lastColumn, boolean rowBands, boolean columnBands, int rowBand, int columnBand) {
    private static final int USUAL = 0x04a0;

    static TableLook of(Properties table, Map<String, List<XmlElement>> known, String style) {
        Optional<XmlElement> look = table.get("w:tblLook");
        int bits = look.map(e -> bits(e.get("w:val", ""))).orElse(USUAL);
        return new TableLook(style, known, flag(look, "w:firstRow", bits, 0x20), flag(look, "w:lastRow", bits, 0x40),
                flag(look, "w:firstColumn", bits, 0x80), flag(look, "w:lastColumn", bits, 0x100),
                !flag(look, "w:noHBand", bits, 0x200), !flag(look, "w:noVBand", bits, 0x400),
                size(table, "w:tblStyleRowBandSize"), size(table, "w:tblStyleColBandSize"));
    }

    private static int bits(String text) {
        try {
            return Integer.parseInt(text, 16);
        } catch (NumberFormatException _) {
            return USUAL;
        }
    }

    private static boolean flag(Optional<XmlElement> look, String name, int bits, int bit) {
        return look.map(e -> e.get(name)).map(Drawings::isOn).orElse((bits & bit) != 0);
    }

    private static int size(Properties table, String name) {
        return Math.max(1, table.value(name).map(Drawings::emu).orElse(1));
    }

    /** The conditions of a cell, those that win last (ECMA-376 Part 1, 17.7.6). */
    List<String> conditions(int row, int rows, int column, int columns) {
        if (known.isEmpty()) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        boolean top = firstRow && row == 0;
        boolean bottom = lastRow && row == rows - 1;
        boolean left = firstColumn && column == 0;
        boolean right = lastColumn && column == columns - 1;
        add(out, true, "wholeTable");
        if (columnBands && !left && !right) {
            add(out, true, band(column - (firstColumn ? 1 : 0), columnBand) + "Vert");
        }
        if (rowBands && !top && !bottom) {
            add(out, true, band(row - (firstRow ? 1 : 0), rowBand) + "Horz");
        }
        add(out, left, "firstCol");
        add(out, right, "lastCol");
        add(out, top, "firstRow");
        add(out, bottom, "lastRow");
        add(out, top && right, "neCell");
        add(out, top && left, "nwCell");
        add(out, bottom && right, "seCell");
        add(out, bottom && left, "swCell");
        return out;
    }

    private void add(List<String> out, boolean holds, String condition) {
        if (holds && known.containsKey(condition)) {
            out.add(condition);
        }
    }

    private static String band(int index, int size) {
        return index / size % 2 == 0 ? "band1" : "band2";
    }
}
