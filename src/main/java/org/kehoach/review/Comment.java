package org.kehoach.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.Xml;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/** The one comment of a redline (ghi chú): beside the first paragraph, and no part of the text. */
final class Comment {

    private static final String PART = "word/comments.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final Map<String, String> ID = Map.of("w:id", "0");

    private Comment() {}

    /** Adds the comment to a file's parts; gives the run that refers to it. */
    static XmlElement add(Map<String, byte[]> parts, String document, Revision by, List<String> lines)
            throws OpcException {
        List<XmlElement> paragraphs = lines.stream().map(l -> element("w:p", element("w:r",
                new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(l))))).toList();
        XmlElement comment = by.new Pen().mark("w:comment", ID, paragraphs);
        parts.put(PART, XmlWriter.write(element("w:comments", comment)));
        edit(parts, WordPackage.CONTENT_TYPES, new XmlElement("ct:Override",
                Map.of("PartName", '/' + PART, "ContentType", TYPE), List.of()));
        int slash = document.lastIndexOf('/') + 1;
        edit(parts, document.substring(0, slash) + "_rels/" + document.substring(slash) + ".rels",
                new XmlElement("rel:Relationship", Map.of("Id", "rIdComments", "Type", RELATION, "Target",
                        '/' + PART), List.of()));
        return element("w:r", new XmlElement("w:commentReference", ID, List.of()));
    }

    private static void edit(Map<String, byte[]> parts, String name, XmlElement more) throws OpcException {
        byte[] bytes = parts.get(name);
        if (bytes != null) {
            XmlElement root = Xml.parse(name, bytes);
            List<Object> content = new ArrayList<>(root.content());
            content.add(more);
            parts.put(name, XmlWriter.write(new XmlElement(root.name(), root.attributes(), List.copyOf(content))));
        }
    }

    private static XmlElement element(String name, XmlElement... content) {
        return new XmlElement(name, Map.of(), List.of((Object[]) content));
    }

    /** The blocks, the first paragraph of which, in whatever cell, bears the comment. */
    static List<XmlElement> first(List<XmlElement> blocks, XmlElement reference) {
        return content(blocks, reference).<List<XmlElement>>map(
                all -> all.stream().map(XmlElement.class::cast).toList()).orElse(blocks);
    }

    /** Empty where no paragraph is in it. */
    private static Optional<List<Object>> content(List<?> content, XmlElement reference) {
        List<Object> out = new ArrayList<>(content);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof XmlElement e) {
                Optional<XmlElement> changed = e.name().equals("w:p")
                        ? Optional.of(bearing(e, reference))
                        : content(e.content(), reference)
                                .map(c -> new XmlElement(e.name(), e.attributes(), List.copyOf(c)));
                if (changed.isPresent()) {
                    out.set(i, changed.get());
                    return Optional.of(out);
                }
            }
        }
        return Optional.empty();
    }

    private static XmlElement bearing(XmlElement paragraph, XmlElement reference) {
        List<Object> content = new ArrayList<>(paragraph.content());
        int at = paragraph.child("w:pPr").isPresent() ? 1 : 0;
        content.add(at, new XmlElement("w:commentRangeStart", ID, List.of()));
        content.add(new XmlElement("w:commentRangeEnd", ID, List.of()));
        content.add(reference);
        return new XmlElement(paragraph.name(), paragraph.attributes(), List.copyOf(content));
    }
}
