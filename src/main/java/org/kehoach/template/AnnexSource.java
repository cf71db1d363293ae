package org.kehoach.template;

import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.XmlElement;

/**
 * What the end of a template's text becomes (phần cuối tệp mẫu): the last section, or it and one more section for each annex,
 * with pages of its own that are counted anew. No tag is needed for it, so that no template can lose an annex.
 */
final class AnnexSource {

    /** What stands in a section before its kind, and what stands after the numbers of its pages (ECMA-376, 17.6.17). */
    private static final Set<String> FIRST = Set.of("w:headerReference", "w:footerReference", "w:footnotePr",
            "w:endnotePr");
    private static final Set<String> BEFORE_NUMBERS = Set.of("w:pgSz", "w:pgMar", "w:paperSrc", "w:pgBorders",
            "w:lnNumType");
    private static final Set<String> REPLACED = Set.of("w:type", "w:pgNumType");

    /** Twips of the columns of a letterhead. */
    static final int LEFT = 3118;
    static final int RIGHT = 5953;

    /** The letterhead of an attached document, which has no number and no date (Phụ lục III, Mẫu 1.3). */
    private static final String HEADER = "[#if a.header??]<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
            + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + LEFT + "\"/>"
            + "<w:gridCol w:w=\"" + RIGHT + "\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(LEFT)
            + "[#list a.header.superior as line]" + line("", 24, "${line}") + "[/#list]"
            + "[#list a.header.lines as line]" + line("<w:b/>", 24, "${line}") + "[/#list]" + rule("${attachedIssuer}")
            + "</w:tc>"
            + cell(RIGHT) + line("<w:b/>", 24, OfficialText.NATION) + line("<w:b/>", 26, OfficialText.MOTTO)
            + rule("${attachedMotto}") + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" "
            + "w:line=\"240\" w:lineRule=\"exact\"/></w:pPr></w:p>[/#if]";

    private AnnexSource() {}

    private static String cell(int width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>";
    }

    private static String line(String look, int size, String words) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>"
                + look
                + "<w:sz w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static String rule(String indent) {
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\""
                + indent + "\" w:right=\"" + indent + "\"/></w:pPr></w:p>";
    }

    static String of(XmlElement section, boolean marked) {
        String main = FreeMarkerText.xml(section);
        String own = annex(section);
        return "[#if annexes?has_content]" + ending(main) + "[#list annexes as a]" + HEADER + title(marked)
                + BodySource.of("a.body", marked) + "[#if a?has_next]" + ending(own) + "[#else]" + own
                + "[/#if][/#list][#else]" + main + "[/#if]";
    }

    /** A paragraph that is hardly seen and ends a section. */
    private static String ending(String section) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>" + section
                + "</w:pPr></w:p>";
    }

    private static String title(boolean marked) {
        return "<w:p><w:pPr><w:pStyle w:val=\"${annexHeading}\"/><w:keepNext/><w:ind w:firstLine=\"0\"/>"
                + "<w:jc w:val=\"center\"/></w:pPr><w:r><w:t>${a.label}</w:t></w:r><w:r><w:br/></w:r>"
                + RunCompiler.pieces("a.heading", RunLook.NONE, marked) + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"${annexText}\"/><w:keepNext/><w:spacing w:after=\"0\"/>"
                + "<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:i/></w:rPr>"
                + "<w:t xml:space=\"preserve\">${a.reference}</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
                + "w:color=\"auto\"/></w:pBdr><w:spacing w:before=\"0\" w:after=\"240\" w:line=\"120\" "
                + "w:lineRule=\"exact\"/><w:ind w:left=\"${a.rule}\" w:right=\"${a.rule}\"/></w:pPr></w:p>";
    }

    private static String annex(XmlElement section) {
        return "<w:sectPr>" + some(section, FIRST) + "<w:type w:val=\"nextPage\"/>"
                + (section.child("w:pgSz").isEmpty() ? size(section) : "")
                + section.children().stream().filter(e -> BEFORE_NUMBERS.contains(e.name()))
                        .map(e -> e.name().equals("w:pgSz") ? size(e) : FreeMarkerText.xml(e))
                        .collect(Collectors.joining())
                + "<w:pgNumType w:start=\"1\"/>"
                + section.children().stream()
                        .filter(e -> !FIRST.contains(e.name()) && !BEFORE_NUMBERS.contains(e.name())
                                && !REPLACED.contains(e.name()))
                        .map(FreeMarkerText::xml).collect(Collectors.joining())
                + "</w:sectPr>";
    }

    private static String some(XmlElement section, Set<String> names) {
        return section.children().stream().filter(e -> names.contains(e.name())).map(FreeMarkerText::xml)
                .collect(Collectors.joining());
    }

    /** The paper, with its longer side across where the annex is broad, downward where it is not. */
    private static String size(XmlElement size) {
        int width = Measures.number(size, "w:w", 11_906);
        int height = Measures.number(size, "w:h", 16_838);
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        return "[#if a.landscape??]<w:pgSz w:w=\"" + longer + "\" w:h=\"" + shorter
                + "\" w:orient=\"landscape\"/>[#else]<w:pgSz w:w=\"" + shorter + "\" w:h=\"" + longer + "\"/>[/#if]";
    }
}
