package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.ParagraphFormat.Alignment;
import org.kehoach.pdf.read.Table.Cell;
import org.kehoach.pdf.read.Table.Edges;
import org.kehoach.pdf.read.Table.Insets;
import org.kehoach.pdf.read.Table.Row;

/** Reads tables (bảng): style, own properties, rows, cells. */
final class TableReader {

    /** Left and right of a cell's text where nothing says otherwise, in twips. */
    private static final int USUAL_MARGIN = 108;

    private final StyleSheet styles;
    private final BlockReader blocks;
    private final Measures measures;
    private final Findings findings;

    TableReader(StyleSheet styles, BlockReader blocks, Measures measures, Findings findings) {
        this.styles = styles;
        this.blocks = blocks;
        this.measures = measures;
        this.findings = findings;
    }

    Table read(XmlElement table) {
        XmlElement own = table.child("w:tblPr").orElse(null);
        String style = styles.tableStyle(own == null ? Optional.empty() : own.childValue("w:tblStyle"));
        Properties all = styles.style(style).table().with(own);
        refuseForTable(all);
        List<Integer> widths = table.child("w:tblGrid").map(g -> g.children("w:gridCol")).orElse(List.of()).stream()
                .map(c -> Math.max(0, measures.twips(c, "w:w", 0))).toList();
        List<XmlElement> rowElements = new ArrayList<>();
        gather(table, "w:tr", rowElements);
        rowElements.removeIf(r -> !findings.isForWords() && !isShown(r));
        TableLook look = TableLook.of(all, styles.conditions(style), style);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rowElements.size(); i++) {
            int index = i;
            Runnable reading = () -> rows.add(row(rowElements.get(index), look, all, index, rowElements.size()));
            if (isShown(rowElements.get(i))) {
                reading.run();
            } else {
                findings.deleting(reading);
            }
        }
        return new Table(alignment(all), width(all),
                all.get("w:tblInd").map(e -> measures.twips(e, "w:w", 0)).orElse(0),
                margins(Properties.NONE, all).left(), widths, rows);
    }

    private Table.Width width(Properties all) {
        Optional<XmlElement> e = all.get("w:tblW");
        String text = e.map(x -> x.get("w:w", "0")).orElse("0");
        return switch (e.map(x -> x.get("w:type", "dxa")).orElse("auto")) {
            case "dxa" -> new Table.Width(Math.max(0, measures.twips(e.orElseThrow(), "w:w", 0)), false);
            case "pct" -> new Table.Width(Math.clamp(fiftieths(text), 0, 10_000), true);
            default -> new Table.Width(0, false);
        };
    }

    /** Fiftieths of a per cent, or a number of per cent with its sign. */
    private static int fiftieths(String text) {
        return text.endsWith("%")
                ? Drawings.emu(text.substring(0, text.length() - 1)) * 50
                : Drawings.emu(text);
    }

    private void refuseForTable(Properties all) {
        if (all.get("w:tblpPr").isPresent()) {
            findings.unsupported("w:tblpPr");
        }
        if (all.on("w:bidiVisual")) {
            findings.unsupported("w:bidiVisual");
        }
        if (all.get("w:tblCellSpacing").map(e -> measures.twips(e, "w:w", 0)).orElse(0) > 0) {
            findings.unsupported("w:tblCellSpacing");
        }
    }

    /** Rows that a tracked change deletes are not shown. */
    private static boolean isShown(XmlElement row) {
        return row.child("w:trPr").flatMap(p -> p.child("w:del")).isEmpty();
    }

    /** The rows of a table or the cells of a row, those inside content controls and changes as well. */
    private static void gather(XmlElement holder, String name, List<XmlElement> out) {
        for (XmlElement e : holder.children()) {
            switch (e.name()) {
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml", "w:moveTo" -> gather(e, name, out);
                default -> {
                    if (e.name().equals(name)) {
                        out.add(e);
                    }
                }
            }
        }
    }

    private static Alignment alignment(Properties all) {
        return switch (all.value("w:jc").orElse("left")) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.LEFT;
        };
    }

    private Row row(XmlElement row, TableLook look, Properties table, int index, int count) {
        Properties own = Properties.of(row.child("w:trPr").orElse(null));
        Properties whole = table.with(row.child("w:tblPrEx").orElse(null));
        Optional<XmlElement> height = own.get("w:trHeight");
        OptionalInt value = height.map(e -> measures.twips(e, "w:val")).orElse(OptionalInt.empty());
        List<XmlElement> cellElements = new ArrayList<>();
        gather(row, "w:tc", cellElements);
        boolean exact = height.map(e -> e.get("w:hRule", "").equals("exact")).orElse(false)
                || (value.isPresent() && cellElements.stream().allMatch(TableReader::hidesMark));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < cellElements.size(); i++) {
            boolean[] outer = {index == 0, i == cellElements.size() - 1, index == count - 1, i == 0};
            String style = styles.conditional(look.style(), look.conditions(index, count, i, cellElements.size()));
            Cell cell = cell(cellElements.get(i), style, whole, outer);
            if (isMergedAcross(cellElements.get(i)) && !cells.isEmpty()) {
                cells.add(cells.removeLast().widenedBy(cell));
            } else {
                cells.add(cell);
            }
        }
        return new Row(value, exact, own.on("w:cantSplit"), own.on("w:tblHeader"), columns(own, "w:gridBefore"),
                columns(own, "w:gridAfter"), cells);
    }

    private int columns(Properties own, String name) {
        return Math.clamp(own.get(name).map(e -> measures.number(e, "w:val", 0)).orElse(0), 0, 63);
    }

    /** Whether a cell is one with that before it, in the way of old files. */
    private static boolean isMergedAcross(XmlElement cell) {
        return cell.child("w:tcPr").flatMap(p -> p.child("w:hMerge"))
                .map(e -> e.get("w:val", "continue").equals("continue")).orElse(false);
    }

    /** An empty cell whose end mark takes no height. */
    private static boolean hidesMark(XmlElement cell) {
        return cell.child("w:tcPr").flatMap(p -> p.child("w:hideMark")).map(Properties::isOn).orElse(false)
                && cell.text().isBlank();
    }

    private Cell cell(XmlElement cell, String style, Properties table, boolean[] outer) {
        Properties own = styles.style(style).cell().with(cell.child("w:tcPr").orElse(null));
        own.value("w:textDirection").filter(d -> !d.equals("lrTb") && !d.equals("tb"))
                .ifPresent(d -> findings.unsupported("w:textDirection " + d));
        OptionalInt width = own.get("w:tcW").filter(e -> e.get("w:type", "dxa").equals("dxa"))
                .map(e -> measures.twips(e, "w:w")).orElse(OptionalInt.empty());
        int span = own.get("w:gridSpan").map(e -> measures.number(e, "w:val", 1)).orElse(1);
        OptionalInt shading = own.get("w:shd").or(() -> table.get("w:shd")).map(e -> Colors.fill(e, findings))
                .orElse(OptionalInt.empty());
        Table.Vertical vertical = switch (own.value("w:vAlign").orElse("top")) {
            case "center" -> Table.Vertical.CENTER;
            case "bottom" -> Table.Vertical.BOTTOM;
            default -> Table.Vertical.TOP;
        };
        Table.Merge merge = own.get("w:vMerge").map(e -> e.get("w:val", "continue").equals("restart")
                ? Table.Merge.FIRST
                : Table.Merge.FURTHER).orElse(Table.Merge.NONE);
        return new Cell(width, Math.clamp(span, 1, 63), merge, margins(own, table), edges(own, table, outer), vertical,
                shading, blocks.inCell(cell, style));
    }

    private Insets margins(Properties own, Properties table) {
        return new Insets(margin(own, table, 0, "w:top"), margin(own, table, USUAL_MARGIN, "w:right", "w:end"),
                margin(own, table, 0, "w:bottom"), margin(own, table, USUAL_MARGIN, "w:left", "w:start"));
    }

    private int margin(Properties own, Properties table, int otherwise, String... sides) {
        for (Optional<XmlElement> holder : List.of(own.get("w:tcMar"), table.get("w:tblCellMar"))) {
            for (String side : sides) {
                Optional<XmlElement> e = holder.flatMap(h -> h.child(side));
                if (e.isPresent()) {
                    return Math.max(0, measures.twips(e.get(), "w:w", otherwise));
                }
            }
        }
        return otherwise;
    }

    /** A cell's own lines, else the table's: outer ones at its rim, inner ones elsewhere. */
    private Edges edges(Properties own, Properties table, boolean[] outer) {
        return new Edges(edge(own, table, "w:top", outer[0] ? "w:top" : "w:insideH"),
                edge(own, table, "w:right", outer[1] ? "w:right" : "w:insideV"),
                edge(own, table, "w:bottom", outer[2] ? "w:bottom" : "w:insideH"),
                edge(own, table, "w:left", outer[3] ? "w:left" : "w:insideV"));
    }

    private Optional<Border> edge(Properties own, Properties table, String side, String ofTable) {
        return own.get("w:tcBorders").flatMap(b -> b.child(side))
                .or(() -> table.get("w:tblBorders").flatMap(b -> b.child(ofTable)))
                .flatMap(e -> BorderReader.read(e, measures, findings));
    }
}
