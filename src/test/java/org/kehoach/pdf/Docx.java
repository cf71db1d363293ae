package org.kehoach.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.opc.WordPackage;

/**
 * Builds small Word files for tests: WordprocessingML written out where it is the point, hidden where it is not.
 *
 * <p>The page is A4 with the margins of Mẫu 1.4; text is Times New Roman 14 pt; nothing else is set.
 */
public final class Docx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:wp14=\"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String NOTE_STYLES = "<w:style w:type=\"paragraph\" w:styleId=\"FootnoteText\">"
            + "<w:name w:val=\"footnote text\"/><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
            + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> stories = new LinkedHashMap<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private String styles = "";
    private String section = "";
    private String compat = "";
    private String core = "";
    private String numbering = "";
    private String footnotes = "";
    private int notes;
    private int mode = 15;

    /** A paragraph of one run: the children of {@code w:pPr}, the children of {@code w:rPr}, the text. */
    public static String p(String pPr, String rPr, String text) {
        return "<w:p><w:pPr>" + pPr + "</w:pPr>" + r(rPr, text) + "</w:p>";
    }

    public static String p(String pPr, String text) {
        return p(pPr, "", text);
    }

    public static String p(String text) {
        return p("", "", text);
    }

    /** A run; {@code \t} and {@code \n} in the text become a tab and a line break. */
    public static String r(String rPr, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:r><w:rPr>" + rPr + "</w:rPr><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    /** A table of fixed columns: children of {@code w:tblPr}, widths in twips, rows made by {@link #row}. */
    public static String table(String tblPr, int[] widths, String... rows) {
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        out.append("<w:tblLayout w:type=\"fixed\"/>").append(tblPr).append("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>");
        for (String row : rows) {
            out.append(row);
        }
        return out.append("</w:tbl>").toString();
    }

    public static String row(String trPr, String... cells) {
        return "<w:tr><w:trPr>" + trPr + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(int width, String tcPr, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + tcPr + "</w:tcPr>" + content + "</w:tc>";
    }

    public static String single(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    /** Borders all over a table. */
    public static String ruled() {
        return "<w:tblBorders>" + single("top") + single("left") + single("bottom") + single("right")
                + single("insideH") + single("insideV") + "</w:tblBorders>";
    }

    public Docx add(String blocks) {
        body.append(blocks);
        return this;
    }

    /** A paragraph style with an id. */
    public Docx style(String id, String basedOn, String pPr, String rPr) {
        styles += "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:pPr>" + pPr
                + "</w:pPr><w:rPr>" + rPr + "</w:rPr></w:style>";
        return this;
    }

    /** An embedded file; every part calls it by its name. */
    public Docx media(String name, byte[] bytes) {
        media.put(name, bytes);
        return this;
    }

    /** Styles written out. */
    public Docx styles(String xml) {
        styles += xml;
        return this;
    }

    /** Children of {@code w:numbering}. */
    public Docx numbering(String xml) {
        numbering = xml;
        return this;
    }

    /** Children of {@code w:sectPr} besides page and margins. */
    public Docx section(String children) {
        section += children;
        return this;
    }

    /** A header or footer of a type: {@code default}, {@code first}, {@code even}. */
    public Docx story(String kind, String type, String blocks) {
        String name = kind + (stories.size() + 1);
        stories.put(name, "<w:" + (kind.equals("header") ? "hdr " : "ftr ") + W + ">" + blocks + "</w:"
                + (kind.equals("header") ? "hdr>" : "ftr>"));
        section = "<w:" + kind + "Reference w:type=\"" + type + "\" r:id=\"" + name + "\"/>" + section;
        return this;
    }

    /** A footnote of one paragraph, as Word writes it; {@link #reference} refers to it by its number, from 1. */
    public Docx footnote(String text) {
        footnotes += "<w:footnote w:id=\"" + ++notes
                + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr>"
                + "<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>" + r("", " " + text)
                + "</w:p></w:footnote>";
        return this;
    }

    /** The run that refers to a footnote. */
    public static String reference(int number) {
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + number
                + "\"/></w:r>";
    }

    public Docx compatibility(int version, String options) {
        mode = version;
        compat = options;
        return this;
    }

    public Docx title(String title) {
        core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title></cp:coreProperties>";
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        StringBuilder links = new StringBuilder(relationship("styles", "styles", "styles.xml"))
                .append(relationship("settings", "settings", "settings.xml"));
        type(types, "document", "document.main");
        type(types, "styles", "styles");
        type(types, "settings", "settings");
        if (!numbering.isEmpty()) {
            type(types, "numbering", "numbering");
            links.append(relationship("numbering", "numbering", "numbering.xml"));
            put(parts, "word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
        }
        if (notes > 0) {
            styles += NOTE_STYLES;
            type(types, "footnotes", "footnotes");
            links.append(relationship("footnotes", "footnotes", "footnotes.xml"));
            put(parts, "word/footnotes.xml", "<w:footnotes " + W + ">" + footnotes + "</w:footnotes>");
        }
        stories.forEach((name, xml) -> {
            String kind = name.startsWith("header") ? "header" : "footer";
            type(types, name, kind);
            links.append(relationship(name, kind, name + ".xml"));
            put(parts, "word/" + name + ".xml", xml);
        });
        for (String ending : media.keySet().stream().map(n -> n.substring(n.lastIndexOf('.') + 1)).distinct()
                .toList()) {
            types.append("<Default Extension=\"").append(ending).append("\" ContentType=\"image/").append(ending)
                    .append("\"/>");
        }
        media.forEach((name, bytes) -> {
            links.append(relationship(name, "image", "media/" + name));
            parts.put("word/media/" + name, bytes);
        });
        if (!media.isEmpty()) {
            String own = media.keySet().stream().map(n -> relationship(n, "image", "media/" + n))
                    .collect(java.util.stream.Collectors.joining());
            stories.keySet().forEach(s -> put(parts, "word/_rels/" + s + ".xml.rels", relationships(own)));
        }
        put(parts, "word/document.xml", "<w:document " + W + "><w:body>" + body + "<w:sectPr>" + section
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" "
                + "w:left=\"1984\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        put(parts, "word/styles.xml", "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                + "<w:sz w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + styles + "</w:styles>");
        put(parts, "word/settings.xml", "<w:settings " + W + "><w:compat>" + compat
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
                + "w:val=\"" + mode + "\"/></w:compat></w:settings>");
        put(parts, "word/_rels/document.xml.rels", relationships(links.toString()));
        put(parts, "_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
        if (!core.isEmpty()) {
            put(parts, "docProps/core.xml", core);
        }
        put(parts, WordPackage.CONTENT_TYPES, types + "</Types>");
        return new WordPackage(parts).write();
    }

    private static void type(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"").append(TYPE)
                .append(type).append("+xml\"/>");
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }
}
