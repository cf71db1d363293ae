package org.kehoach.benchmark.peer;

import java.util.Locale;
import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** A plan as XHTML. */
final class HtmlSource extends Markup {

    static final String FAMILY = "Serif of the plan";

    HtmlSource(StyledDocument document) {
        super(document);
    }

    @Override
    void begin() {
        out.append("<html lang=\"vi-VN\"><head><title>").append(escaped(document.title())).append("</title>")
                .append("<meta name=\"description\" content=\"plan\"/><style>@page { size: A4; margin: ")
                .append(points(page.top())).append(' ').append(points(page.right())).append(' ')
                .append(points(page.bottom())).append(' ').append(points(page.left())).append(" }\n")
                .append("body { margin: 0; font-family: '").append(FAMILY).append("' }\n")
                .append("h1, h2, h3, h4, h5, h6 { font-weight: normal }\n")
                .append("table { border-collapse: collapse } td { padding: 0 5pt; vertical-align: top }")
                .append("</style></head><body>\n");
    }

    @Override
    void end() {
        out.append("</body></html>");
    }

    private static String tag(ParagraphFormat format) {
        return format.outlineLevel() > 0 ? "h" + Math.min(6, format.outlineLevel()) : "p";
    }

    @Override
    void beginParagraph(ParagraphFormat format, int size) {
        String align = format.alignment() == ParagraphFormat.Alignment.BOTH
                ? "justify"
                : format.alignment().name().toLowerCase(Locale.ROOT);
        out.append('<').append(tag(format)).append(" style=\"margin: ").append(points(format.before())).append(" 0 ")
                .append(points(format.after())).append(" 0; text-align: ").append(align).append("; text-indent: ")
                .append(points(format.firstLine())).append("; font-size: ").append(points(size))
                .append("; line-height: ").append(points(lineHeight(format, size))).append("\">");
    }

    @Override
    void endParagraph(ParagraphFormat format) {
        out.append("</").append(tag(format)).append(">\n");
    }

    @Override
    void text(String text, RunFormat format) {
        out.append("<span style=\"font-size: ").append(points(format.size()))
                .append(isBold(format) ? "; font-weight: 700" : "")
                .append(isItalic(format) ? "; font-style: italic" : "").append("\">").append(escaped(text))
                .append("</span>");
    }

    @Override
    void lineBreak() {
        out.append("<br/>");
    }

    @Override
    void table(Table table) {
        out.append("<table>");
        for (Table.Row row : table.rows()) {
            out.append("<tr>");
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                int width = table.widths().subList(column, Math.min(table.widths().size(), column + cell.span()))
                        .stream().mapToInt(w -> w).sum();
                out.append("<td colspan=\"").append(cell.span()).append("\" style=\"width: ").append(points(width))
                        .append("\">");
                blocks(cell.blocks());
                out.append("</td>");
                column += cell.span();
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
