package org.kehoach.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.opc.WordPackage;

/** Makes the Word file of a {@link LayoutCase}: its blocks are parts, and what they leave out is as in {@link Docx}. */
final class CaseDocx {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** All that Word, LibreOffice, Google Docs and WPS declare, and those of theirs that a reader may ignore. */
    private static final String NAMESPACES = namespaces();

    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
            + "w:bottom=\"1134\" w:left=\"1701\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>";
    private static final String DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
            + "<w:sz w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>";
    private static final String NORMAL = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
            + "<w:name w:val=\"Normal\"/></w:style>";
    private static final String SETTINGS = "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
            + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder stories = new StringBuilder();
    private final Map<String, String> blocks;

    private CaseDocx(Map<String, String> blocks) {
        this.blocks = blocks;
    }

    static byte[] of(LayoutCase layoutCase) {
        return new CaseDocx(layoutCase.blocks()).make();
    }

    private byte[] make() {
        String styles = blocks.getOrDefault("styles", "");
        part("styles", "styles", (styles.contains("<w:docDefaults") ? "" : DEFAULTS)
                + (styles.contains("w:default=\"1\" w:styleId=\"Normal\"") ? "" : NORMAL) + styles);
        part("settings", "settings", blocks.getOrDefault("settings", SETTINGS));
        blocks.forEach(this::block);
        String section = blocks.getOrDefault("section", "");
        put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + blocks.get("body") + "<w:sectPr>" + stories
                + (section.contains("<w:pgSz") ? "" : PAGE) + section + "</w:sectPr></w:body></w:document>");
        put("word/_rels/document.xml.rels", relationships(links.toString()));
        put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
        put(WordPackage.CONTENT_TYPES, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>" + type("document", "document.main")
                + types + "</Types>");
        return new WordPackage(parts).write();
    }

    private void block(String name, String text) {
        String[] words = name.split(" ", -1);
        switch (words[0]) {
            case "numbering" -> part("numbering", "numbering", text);
            case "footnotes" -> part("footnotes", "footnotes", text);
            case "header", "footer" -> story(words[0], words[1], text);
            case "link" -> links.append("<Relationship Id=\"").append(words[1]).append("\" Type=\"").append(OFFICE)
                    .append("hyperlink\" Target=\"").append(text.strip()).append("\" TargetMode=\"External\"/>");
            case "theme" -> {
                types.append("<Override PartName=\"/word/theme/theme1.xml\" ")
                        .append("ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>");
                links.append(relationship("theme1", "theme", "theme/theme1.xml"));
                put("word/theme/theme1.xml", text);
            }
            case "picture" -> {
                links.append(relationship(words[1].replaceAll("\\..*", ""), "image", "media/" + words[1]));
                parts.put("word/media/" + words[1], Base64.getMimeDecoder().decode(text));
            }
            case "body", "styles", "settings", "section" -> {
                // seen to by make
            }
            default -> throw new IllegalArgumentException("no such block: " + name);
        }
    }

    private void story(String kind, String type, String text) {
        String name = kind + Character.toUpperCase(type.charAt(0)) + type.substring(1);
        types.append(type(name, kind));
        links.append(relationship(name, kind, name + ".xml"));
        String root = kind.equals("header") ? "w:hdr" : "w:ftr";
        put("word/" + name + ".xml", "<" + root + NAMESPACES + ">" + text + "</" + root + ">");
        stories.append("<w:").append(kind).append("Reference w:type=\"").append(type).append("\" r:id=\"").append(name)
                .append("\"/>");
    }

    private void part(String name, String kind, String text) {
        types.append(type(name, kind));
        links.append(relationship(name, kind, name + ".xml"));
        put("word/" + name + ".xml", "<w:" + kind + NAMESPACES + ">" + text + "</w:" + kind + ">");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private void put(String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String namespaces() {
        String office = "http://schemas.microsoft.com/office/";
        Map<String, String> all = new LinkedHashMap<>();
        all.put("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        all.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        all.put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        all.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        all.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        all.put("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        all.put("m", "http://schemas.openxmlformats.org/officeDocument/2006/math");
        all.put("wps", office + "word/2010/wordprocessingShape");
        all.put("wpg", office + "word/2010/wordprocessingGroup");
        all.put("wpc", office + "word/2010/wordprocessingCanvas");
        all.put("wp14", office + "word/2010/wordprocessingDrawing");
        all.put("w14", office + "word/2010/wordml");
        all.put("w15", office + "word/2012/wordml");
        all.put("v", "urn:schemas-microsoft-com:vml");
        all.put("o", "urn:schemas-microsoft-com:office:office");
        all.put("w10", "urn:schemas-microsoft-com:office:word");
        all.put("wpsCustomData", "http://www.wps.cn/officeDocument/2013/wpsCustomData");
        StringBuilder out = new StringBuilder();
        all.forEach((prefix, uri) -> out.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"'));
        return out.append(" mc:Ignorable=\"w14 w15 wp14\"").toString();
    }
}
