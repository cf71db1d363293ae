package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * Makes a review copy of a filled Word file (bản rà soát): passages look as what they are, by colour and by another sign, with
 * comments and numbered notes that tell their origin, and a legend above. The file that it is made of stays as it is.
 */
public final class ReviewCopy {

    private static final String COMMENTS = "word/comments.xml";
    private static final String AUTHOR = "Kehoach";

    /** How a passage looks: dark colours that keep apart on paper, and a sign for those who do not see them (dáng chữ). */
    public enum Look {
        INHERITED("1F3864", ""), CHANGED("8A3B00", "double"), LOCAL("1B5E20", "single"), REMOVED("A61C1C", "strike");

        private final String colour;
        private final String sign;

        Look(String colour, String sign) {
            this.colour = colour;
            this.sign = sign;
        }
    }

    /**
     * How a passage looks, and what is told of it (đoạn được đánh dấu).
     *
     * @param note empty where there is nothing to tell here
     */
    public record Passage(Look look, String note) {}

    /**
     * The words around the text.
     *
     * @param legend a line for each look
     */
    public record Frame(String title, Map<Look, String> legend, String notes) {
        public Frame {
            legend = new LinkedHashMap<>(legend);
        }
    }

    private final Map<String, Address> addresses;
    private final Map<Address, Passage> passages;
    private final List<Passage> noted = new ArrayList<>();

    private ReviewCopy(Map<String, Address> addresses, Map<Address, Passage> passages) {
        this.addresses = addresses;
        this.passages = passages;
    }

    /**
     * The review copy of a file.
     *
     * @param word as {@link TemplateFiller} made it, with its map of bookmarks
     */
    public static WordPackage of(WordPackage word, Map<Address, Passage> passages, Frame frame) {
        try {
            Map<String, Address> addresses = CustomMap.read(word).map(CustomMap::marks).orElse(Map.of());
            ReviewCopy copy = new ReviewCopy(addresses, passages);
            XmlElement document = copy.visit(word.xml(WordPackage.DOCUMENT).orElseThrow(), frame);
            WordPackage plain = CustomMap.strip(word.with(WordPackage.DOCUMENT, XmlWriter.write(document)));
            Map<String, byte[]> parts = new LinkedHashMap<>(plain.parts());
            parts.put(COMMENTS, copy.comments());
            new PackageParts(parts).comments(COMMENTS);
            return new WordPackage(parts);
        } catch (OpcException e) {
            throw new IllegalStateException("a Word file that was just made", e);
        }
    }

    private XmlElement visit(XmlElement element, Frame frame) {
        return switch (element.name()) {
            case "w:body" -> body(element, frame);
            case "w:p" -> new XmlElement("w:p", element.attributes(), paragraph(element));
            default -> new XmlElement(element.name(), element.attributes(), element.content().stream()
                    .map(c -> c instanceof XmlElement e ? visit(e, frame) : c).toList());
        };
    }

    private XmlElement body(XmlElement body, Frame frame) {
        List<Object> content = new ArrayList<>(legend(frame));
        List<XmlElement> children = body.children();
        for (XmlElement child : children) {
            if (child.name().equals("w:sectPr")) {
                content.addAll(notes(frame));
            }
            content.add(visit(child, frame));
        }
        return new XmlElement("w:body", body.attributes(), content);
    }

    private List<Object> paragraph(XmlElement paragraph) {
        List<Object> out = new ArrayList<>();
        Map<String, Passage> open = new LinkedHashMap<>();
        for (XmlElement child : paragraph.children()) {
            String id = child.get("w:id", "");
            switch (child.name()) {
                case "w:bookmarkStart" -> {
                    out.add(child);
                    passage(child).ifPresent(p -> {
                        open.put(id, p);
                        if (!p.note.isEmpty()) {
                            noted.add(p);
                            out.add(comment("w:commentRangeStart"));
                        }
                    });
                }
                case "w:bookmarkEnd" -> {
                    Passage ended = open.remove(id);
                    if (ended != null && !ended.note.isEmpty()) {
                        out.add(comment("w:commentRangeEnd"));
                        out.add(run(List.of(), comment("w:commentReference")));
                        out.add(words(List.of(property("w:vertAlign", "superscript")), "[" + noted.size() + "]"));
                    }
                    out.add(child);
                }
                case "w:r" -> out.add(open.isEmpty() ? child : look(child, open.values().iterator().next().look));
                default -> out.add(child);
            }
        }
        return out;
    }

    private Optional<Passage> passage(XmlElement bookmark) {
        return Optional.ofNullable(addresses.get(bookmark.get("w:name", "")))
                .flatMap(a -> Optional.ofNullable(passages.get(a)));
    }

    private XmlElement comment(String name) {
        return new XmlElement(name, Map.of("w:id", Integer.toString(noted.size())), List.of());
    }

    private static XmlElement look(XmlElement run, Look look) {
        List<Object> content = new ArrayList<>();
        content.add(RunProperties.with(run.child("w:rPr"), properties(look)));
        run.content().stream().filter(c -> !(c instanceof XmlElement e) || !e.name().equals("w:rPr"))
                .forEach(content::add);
        return new XmlElement("w:r", run.attributes(), content);
    }

    private static List<XmlElement> properties(Look look) {
        List<XmlElement> out = new ArrayList<>();
        out.add(property("w:color", look.colour));
        if (look.sign.equals("strike")) {
            out.add(new XmlElement("w:strike", Map.of(), List.of()));
        } else if (!look.sign.isEmpty()) {
            out.add(property("w:u", look.sign));
        }
        return out;
    }

    private static List<XmlElement> legend(Frame frame) {
        List<XmlElement> out = new ArrayList<>();
        out.add(boxed(words(List.of(new XmlElement("w:b", Map.of(), List.of())), frame.title)));
        frame.legend.forEach((look, line) -> out.add(boxed(words(properties(look), line))));
        out.add(plain(List.of(), List.of()));
        return out;
    }

    private List<XmlElement> notes(Frame frame) {
        List<XmlElement> out = new ArrayList<>();
        out.add(plain(List.of(new XmlElement("w:pageBreakBefore", Map.of(), List.of())),
                List.of(words(List.of(new XmlElement("w:b", Map.of(), List.of())), frame.notes))));
        for (int i = 0; i < noted.size(); i++) {
            out.add(plain(List.of(), List.of(words(List.of(property("w:color", noted.get(i).look.colour)),
                    "[" + (i + 1) + "] " + noted.get(i).note))));
        }
        return out;
    }

    private static XmlElement boxed(XmlElement run) {
        List<XmlElement> sides = List.of(border("w:top"), border("w:left"), border("w:bottom"), border("w:right"));
        return plain(List.of(new XmlElement("w:pBdr", Map.of(), List.copyOf(sides))), List.of(run));
    }

    private static XmlElement border(String side) {
        return new XmlElement(side, Map.of("w:val", "single", "w:sz", "6", "w:space", "4", "w:color", "55625F"),
                List.of());
    }

    /** A paragraph in the template's own font that does not take part in the form of the document. */
    private static XmlElement plain(List<XmlElement> before, List<XmlElement> runs) {
        List<Object> properties = new ArrayList<>(before);
        properties.add(new XmlElement("w:spacing",
                Map.of("w:before", "0", "w:after", "40", "w:line", "240", "w:lineRule", "auto"), List.of()));
        properties.add(new XmlElement("w:ind", Map.of("w:firstLine", "0"), List.of()));
        properties.add(property("w:jc", "left"));
        List<Object> content = new ArrayList<>();
        content.add(new XmlElement("w:pPr", Map.of(), properties));
        content.addAll(runs);
        return new XmlElement("w:p", Map.of(), content);
    }

    private static XmlElement property(String name, String value) {
        return new XmlElement(name, Map.of("w:val", value), List.of());
    }

    private static XmlElement words(List<XmlElement> properties, String text) {
        List<XmlElement> sized = new ArrayList<>(properties);
        boolean raised = properties.stream().anyMatch(p -> p.name().equals("w:vertAlign"));
        sized.add(property("w:sz", raised ? "26" : "20"));
        return run(sized, new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(text)));
    }

    private static XmlElement run(List<XmlElement> properties, XmlElement content) {
        return new XmlElement("w:r", Map.of(),
                List.of(RunProperties.with(Optional.empty(), properties), content));
    }

    /** Without a day: a comment of no clock is the same each time. */
    private byte[] comments() {
        StringBuilder xml = new StringBuilder(1 << 12).append(XmlWriter.DECLARATION);
        xml.append("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (int i = 0; i < noted.size(); i++) {
            xml.append("<w:comment w:id=\"").append(i + 1).append("\" w:author=\"" + AUTHOR
                    + "\" w:initials=\"K\"><w:p><w:r><w:t xml:space=\"preserve\">");
            XmlWriter.escape(xml, noted.get(i).note);
            xml.append("</w:t></w:r></w:p></w:comment>");
        }
        return xml.append("</w:comments>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
