package org.kehoach.benchmark.peer;

import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** A plan as Typst has it, its lines broken in the simple way, as Word's are. */
final class TypstSource extends Markup {

    TypstSource(StyledDocument document) {
        super(document);
    }

    @Override
    void begin() {
        out.append("#set document(title: \"").append(document.title().replace("\"", "\\\"")).append("\")\n")
                .append("#set page(paper: \"a4\", margin: (top: ").append(points(page.top())).append(", right: ")
                .append(points(page.right())).append(", bottom: ").append(points(page.bottom())).append(", left: ")
                .append(points(page.left())).append("))\n")
                .append("#set text(font: \"Liberation Serif\", lang: \"vi\", hyphenate: false, ")
                .append("top-edge: 0.891em, bottom-edge: -0.216em)\n")
                .append("#set par(linebreaks: \"simple\")\n#show heading: it => it.body\n");
    }

    @Override
    void end() {}

    @Override
    void beginParagraph(ParagraphFormat format, int size) {
        String align = switch (format.alignment()) {
            case LEFT, BOTH -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
        out.append("#block(above: ").append(points(format.before())).append(", below: ")
                .append(points(format.after())).append(", width: 100%)[#set align(").append(align)
                .append(")\n#set par(justify: ").append(format.alignment() == ParagraphFormat.Alignment.BOTH)
                .append(", leading: ").append(points(lineHeight(format, size) - size * 1107 / 1000))
                .append(", first-line-indent: (amount: ").append(points(format.firstLine())).append(", all: true))\n");
        if (format.outlineLevel() > 0) {
            out.append("#heading(level: ").append(format.outlineLevel()).append(")[");
        }
    }

    @Override
    void endParagraph(ParagraphFormat format) {
        out.append(format.outlineLevel() > 0 ? "]]\n" : "]\n");
    }

    @Override
    void text(String text, RunFormat format) {
        out.append("#text(size: ").append(points(format.size())).append(", weight: ").append(isBold(format) ? 700 : 400)
                .append(isItalic(format) ? ", style: \"italic\"" : "").append(")[#\"")
                .append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }

    @Override
    void lineBreak() {
        out.append("#linebreak()");
    }

    @Override
    void table(Table table) {
        out.append("#grid(columns: (");
        table.widths().forEach(w -> out.append(points(w)).append(", "));
        out.append("),\n");
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                out.append("grid.cell(colspan: ").append(cell.span()).append(")[");
                blocks(cell.blocks());
                out.append("],\n");
            }
        }
        out.append(")\n");
    }
}
