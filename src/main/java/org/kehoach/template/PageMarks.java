package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.document.Stamped;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.Xml;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * What stands on the pages of a filled file whatever its template (dấu trên trang): the mark of a draft behind each page, so
 * that no template can lose it; and annexes do not repeat what belongs to the first page of the document alone.
 */
final class PageMarks {

    private static final String SETTINGS = "word/settings.xml";

    /** As Word itself writes a mark across the page, which it then knows and can take out again. */
    private static final String MARK = "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:rPr>"
            + "<w:noProof/></w:rPr><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" "
            + "adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
            + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
            + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
            + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas><v:path textpathok=\"t\" "
            + "o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/><v:handles><v:h position=\"#0,bottomRight\" "
            + "xrange=\"6629,14971\"/></v:handles><o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>"
            + "<v:shape id=\"PowerPlusWaterMarkObject%d\" type=\"#_x0000_t136\" style=\"position:absolute;"
            + "margin-left:0;margin-top:0;width:430pt;height:108pt;rotation:315;z-index:-251658752;"
            + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
            + "mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#e2e2e2\" stroked=\"f\">"
            + "<v:textpath style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt;font-weight:bold\" string=\""
            + Stamped.DRAFT + "\"/></v:shape></w:pict></w:r>";

    private final Map<String, byte[]> parts;
    private final PackageParts pack;
    private final XmlElement document;
    private final List<XmlElement> sections = new ArrayList<>();

    private PageMarks(Map<String, byte[]> parts) throws OpcException {
        this.parts = parts;
        pack = new PackageParts(parts);
        document = Xml.parse(WordPackage.DOCUMENT, part(WordPackage.DOCUMENT).orElseThrow());
        collect(document);
    }

    /** @param annexes how many of the last sections are annexes */
    static void put(Map<String, byte[]> parts, Stamped stamped, int annexes) throws OpcException {
        PageMarks marks = new PageMarks(parts);
        for (XmlElement section : marks.sections.subList(Math.max(1, marks.sections.size() - annexes),
                marks.sections.size())) {
            if (stamped.circulation().isPresent()) {
                marks.blank(section, "header");
            }
            if (!stamped.contact().isEmpty()) {
                marks.blank(section, "footer");
            }
        }
        if (stamped.draft()) {
            marks.draft();
        }
        parts.put(WordPackage.DOCUMENT, XmlWriter.write(marks.document));
    }

    private Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private void collect(XmlElement element) {
        for (XmlElement child : element.children()) {
            if (child.name().equals("w:sectPr")) {
                sections.add(child);
            } else {
                collect(child);
            }
        }
    }

    /** An empty header or footer on the first page of a section that has one of its own. */
    private void blank(XmlElement section, String kind) throws OpcException {
        if (section.child("w:titlePg").isPresent()) {
            section.content().removeIf(c -> c instanceof XmlElement e && isReference(e, kind, "first"));
            refer(section, kind, "first", pack.story(kind));
        }
    }

    private static boolean isReference(XmlElement e, String kind, String pages) {
        return e.name().equals("w:" + kind + "Reference") && e.get("w:type", "default").equals(pages);
    }

    private static void refer(XmlElement section, String kind, String pages, String id) {
        section.content().addFirst(
                new XmlElement("w:" + kind + "Reference", Map.of("w:type", pages, "r:id", id), List.of()));
    }

    private void draft() throws OpcException {
        XmlElement first = sections.getFirst();
        need(first, "default");
        if (sections.stream().anyMatch(s -> s.child("w:titlePg").isPresent())) {
            need(first, "first");
        }
        Optional<byte[]> settings = part(SETTINGS);
        if (settings.isPresent() && Xml.parse(SETTINGS, settings.get()).child("w:evenAndOddHeaders").isPresent()) {
            need(first, "even");
        }
        Set<String> headers = new LinkedHashSet<>();
        for (XmlElement section : sections) {
            for (XmlElement reference : section.children("w:headerReference")) {
                pack.related(reference.get("r:id", "")).ifPresent(headers::add);
            }
        }
        int number = 0;
        for (String header : headers) {
            mark(header, ++number);
        }
    }

    private void need(XmlElement section, String pages) throws OpcException {
        if (section.children().stream().noneMatch(e -> isReference(e, "header", pages))) {
            refer(section, "header", pages, pack.story("header"));
        }
    }

    private void mark(String header, int number) throws OpcException {
        XmlElement root = Xml.parse(header, part(header).orElseThrow());
        XmlElement mark = Xml.parse(header,
                MARK.replace("%d", Integer.toString(number)).getBytes(StandardCharsets.UTF_8));
        Optional<XmlElement> paragraph = root.child("w:p");
        if (paragraph.isPresent()) {
            List<Object> content = paragraph.get().content();
            content.add(paragraph.get().child("w:pPr").map(p -> content.indexOf(p) + 1).orElse(0), mark);
        } else {
            root.content().add(new XmlElement("w:p", Map.of(), new ArrayList<>(List.of(mark))));
        }
        parts.put(header, XmlWriter.write(root));
    }
}
