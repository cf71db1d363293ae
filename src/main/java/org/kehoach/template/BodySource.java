package org.kehoach.template;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code ${body}} becomes (phần nội dung): a paragraph for each block, in the style that its role asks for. The mark of
 * a Phần or Chương has a line of its own in it, so that the two stay one heading.
 */
final class BodySource {

    static final String CAPTION = "tableCaption";
    static final String HEAD = "tableHead";
    static final String CELL = "tableCell";

    /** Roles of blocks and the names of the styles that a template gives them. */
    static final Map<String, String> STYLES = styles();

    /**
     * Styles for tables that a template may have: without them the words of a table stand in the style of paragraphs, with
     * a format of their own.
     */
    static final Map<String, String> OPTIONAL = Map.of(CAPTION, "Tên bảng", HEAD, "Đầu cột bảng", CELL, "Ô bảng");

    /** Headings that stand deeper take the last style. */
    static final int HEADINGS = 5;
    static final int BULLETS = 2;

    private BodySource() {}

    private static Map<String, String> styles() {
        Map<String, String> styles = new LinkedHashMap<>();
        for (int level = 1; level <= 5; level++) {
            styles.put("heading" + level, "Mục cấp " + level);
        }
        styles.put("item", "Đoạn đánh số");
        styles.put("paragraph", "Đoạn văn");
        styles.put("bullet1", "Gạch đầu dòng cấp 1");
        styles.put("bullet2", "Gạch đầu dòng cấp 2");
        return styles;
    }

    /** The blocks of a list of the model. */
    static String of(String list, boolean marked) {
        return "[#list " + list + " as b][#if b.grid??]" + table(marked)
                + "[#else]<w:p><w:pPr><w:pStyle w:val=\"${b.style}\"/>"
                + "[#if b.keep??]<w:keepNext w:val=\"${b.keep}\"/>[/#if]"
                + "[#if b.mark??]<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>[/#if]</w:pPr>"
                + "[#if b.mark??]<w:r><w:t>${b.mark}</w:t></w:r><w:r><w:br/></w:r>[/#if]"
                + RunCompiler.pieces("b.pieces", RunLook.NONE, marked) + "</w:p>[/#if][/#list]";
    }

    /** A table as wide as the text, a small paragraph behind it: Word would join two that meet. */
    private static String table(boolean marked) {
        return "[#if b.pieces?has_content]<w:p><w:pPr><w:pStyle w:val=\"${b.style}\"/><w:keepNext/>[#if b.plain??]"
                + "<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>[/#if]</w:pPr>"
                + RunCompiler.pieces("b.pieces", RunLook.NONE, marked) + "</w:p>[/#if]"
                + "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>" + border("top")
                + border("left") + border("bottom") + border("right") + border("insideH") + border("insideV")
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0020\" w:firstRow=\"1\" "
                + "w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
                + "<w:tblGrid>[#list b.grid.columns as c]<w:gridCol w:w=\"${c.width}\"/>[/#list]</w:tblGrid>"
                + "[#list b.grid.rows as row]<w:tr><w:trPr>[#if !row.long??]<w:cantSplit/>[/#if][#if row.header??]<w:tblHeader/>[/#if]</w:trPr>"
                + "[#list row.cells as c]<w:tc><w:tcPr><w:tcW w:w=\"${c.width}\" w:type=\"dxa\"/>"
                + "[#if c.across??]<w:gridSpan w:val=\"${c.across}\"/>[/#if]"
                + "[#if c.merge??]<w:vMerge w:val=\"${c.merge}\"/>[/#if]"
                + "[#if row.header??]<w:vAlign w:val=\"center\"/>[/#if]</w:tcPr>"
                + "[#list c.lines as line]<w:p><w:pPr><w:pStyle w:val=\"[#if row.header??]${b.head}[#else]${b.cell}[/#if]\"/>"
                + "[#if row.keep??]<w:keepNext/>[/#if]"
                + "[#if b.plain??]<w:spacing w:before=\"40\" w:after=\"40\"/><w:ind w:firstLine=\"0\"/>[/#if]"
                + "[#if c.centred??]<w:jc w:val=\"center\"/>[#elseif b.plain??]<w:jc w:val=\"left\"/>[/#if]</w:pPr>"
                + RunCompiler.pieces("line", RunLook.NONE, marked)
                + "</w:p>[/#list]</w:tc>[/#list]</w:tr>[/#list]</w:tbl>"
                + "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }
}
