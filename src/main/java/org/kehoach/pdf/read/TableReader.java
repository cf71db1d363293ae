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
        if (styles.isConditional(style)) {
            findings.unsupported("w:tblStylePr");
        }
        Properties all = styles.style(style).table().with(own);
        refuseForTable(all);
        List<Integer> widths = table.child("w:tblGrid").map(g -> g.children("w:gridCol")).orElse(List.of()).stream()
                .map(c -> Math.max(0, measures.twips(c, "w:w", 0))).toList();
        List<XmlElement> rowElements = new ArrayList<>();
        gather(table, "w:tr", rowElements);
        rowElements.removeIf(r -> !isShown(r));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rowElements.size(); i++) {
            rows.add(row(rowElements.get(i), style, all, i == 0, i == rowElements.size() - 1));
        }
        return new Table(alignment(all), all.get("w:tblInd").map(e -> measures.twips(e, "w:w", 0)).orElse(0), widths,
                rows);
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
        all.get("w:shd").flatMap(Colors::fill).ifPresent(_ -> findings.unsupported("w:tblPr w:shd"));
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

    private Row row(XmlElement row, String style, Properties table, boolean first, boolean last) {
        Properties own = Properties.of(row.child("w:trPr").orElse(null));
        Optional<XmlElement> height = own.get("w:trHeight");
        OptionalInt value = height.map(e -> measures.twips(e, "w:val")).orElse(OptionalInt.empty());
        boolean exact = height.map(e -> e.get("w:hRule", "").equals("exact")).orElse(false);
        int skipped = own.get("w:gridBefore").map(e -> measures.number(e, "w:val", 0)).orElse(0);
        List<XmlElement> cellElements = new ArrayList<>();
        gather(row, "w:tc", cellElements);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < cellElements.size(); i++) {
            boolean[] outer = {first, i == cellElements.size() - 1, last, i == 0};
            cells.add(cell(cellElements.get(i), style, table, outer));
        }
        return new Row(value, exact, own.on("w:cantSplit"), own.on("w:tblHeader"), Math.clamp(skipped, 0, 63), cells);
    }

    private Cell cell(XmlElement cell, String style, Properties table, boolean[] outer) {
        Properties own = styles.style(style).cell().with(cell.child("w:tcPr").orElse(null));
        refuse(own);
        OptionalInt width = own.get("w:tcW").filter(e -> e.get("w:type", "dxa").equals("dxa"))
                .map(e -> measures.twips(e, "w:w")).orElse(OptionalInt.empty());
        int span = own.get("w:gridSpan").map(e -> measures.number(e, "w:val", 1)).orElse(1);
        OptionalInt shading = own.get("w:shd").flatMap(Colors::fill)
                .map(f -> OptionalInt.of(Colors.parse(f, 0xffffff, findings))).orElse(OptionalInt.empty());
        Table.Vertical vertical = switch (own.value("w:vAlign").orElse("top")) {
            case "center" -> Table.Vertical.CENTER;
            case "bottom" -> Table.Vertical.BOTTOM;
            default -> Table.Vertical.TOP;
        };
        return new Cell(width, Math.clamp(span, 1, 63), margins(own, table), edges(own, table, outer), vertical,
                shading, blocks.inCell(cell, style));
    }

    private void refuse(Properties own) {
        if (own.get("w:vMerge").isPresent()) {
            findings.unsupported("w:vMerge");
        }
        own.value("w:textDirection").filter(d -> !d.equals("lrTb") && !d.equals("tb"))
                .ifPresent(d -> findings.unsupported("w:textDirection " + d));
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
