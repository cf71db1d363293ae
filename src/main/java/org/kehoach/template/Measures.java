package org.kehoach.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kehoach.opc.XmlElement;

/** Widths that words have to themselves (bề rộng cột chữ), in twips. */
final class Measures {

    /** In a text box: a line under words is not expected there. */
    static final int UNKNOWN = 0;

    /** What Word keeps free at either side of a cell unless told otherwise. */
    private static final int CELL_MARGIN = 108;

    private Measures() {}

    /** The page between its margins, by the document's last section. */
    static int ofPage(XmlElement document) {
        Optional<XmlElement> section = document.child("w:body").flatMap(b -> b.child("w:sectPr"));
        Optional<XmlElement> margins = section.flatMap(s -> s.child("w:pgMar"));
        int width = section.flatMap(s -> s.child("w:pgSz")).map(s -> number(s, "w:w", 11906)).orElse(11906);
        return width - margins.map(m -> number(m, "w:left", 1701) + number(m, "w:right", 1134)
                + number(m, "w:gutter", 0)).orElse(2835);
    }

    /** A cell between its own margins. */
    static int ofCell(XmlElement table, XmlElement cell, int column, int measure) {
        Optional<XmlElement> properties = cell.child("w:tcPr");
        int width = properties.flatMap(p -> p.child("w:tcW")).filter(Measures::isTwips).map(w -> number(w, "w:w", 0))
                .filter(w -> w > 0).orElseGet(() -> ofGrid(table, column, span(cell), measure));
        Optional<XmlElement> own = properties.flatMap(p -> p.child("w:tcMar"));
        Optional<XmlElement> all = table.child("w:tblPr").flatMap(p -> p.child("w:tblCellMar"));
        return width - margin(own, all, List.of("w:left", "w:start")) - margin(own, all, List.of("w:right", "w:end"));
    }

    /** How many columns of the grid a cell takes. */
    static int span(XmlElement cell) {
        return cell.child("w:tcPr").flatMap(p -> p.child("w:gridSpan")).map(s -> number(s, "w:val", 1)).orElse(1);
    }

    private static int ofGrid(XmlElement table, int column, int span, int measure) {
        List<XmlElement> columns = table.child("w:tblGrid").map(g -> g.children("w:gridCol")).orElse(List.of());
        int width = columns.stream().skip(column).limit(span).mapToInt(c -> number(c, "w:w", 0)).sum();
        return width > 0 ? width : measure;
    }

    private static int margin(Optional<XmlElement> own, Optional<XmlElement> all, List<String> sides) {
        Predicate<XmlElement> side = e -> sides.contains(e.name());
        return own.flatMap(m -> m.children().stream().filter(side).findFirst())
                .or(() -> all.flatMap(m -> m.children().stream().filter(side).findFirst()))
                .map(m -> number(m, "w:w", 0)).orElse(CELL_MARGIN);
    }

    private static boolean isTwips(XmlElement width) {
        return width.get("w:type", "dxa").equals("dxa");
    }

    static int number(XmlElement element, String attribute, int otherwise) {
        try {
            return Integer.parseInt(element.get(attribute, ""));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
