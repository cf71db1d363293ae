package org.kehoach.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.XmlElement;

/** Tracks paper, margins and direction of a section's pages (theo dõi thiết lập trang). */
final class Sections {

    private static final List<String> REFERENCES = List.of("w:headerReference", "w:footerReference");

    private Sections() {}

    /** The second section's properties with what leads to them from the first. */
    static XmlElement change(XmlElement before, XmlElement after, Revision.Pen pen) {
        if (setup(before).equals(setup(after))) {
            return after;
        }
        List<Object> content = new ArrayList<>(after.content());
        content.add(pen.mark("w:sectPrChange",
                List.of(new XmlElement("w:sectPr", Map.of(), List.copyOf(setup(before))))));
        return new XmlElement(after.name(), after.attributes(), List.copyOf(content));
    }

    /** Which headers and footers a section has is not part of a change. */
    static boolean haveOtherHeaders(XmlElement before, XmlElement after) {
        return !references(before).equals(references(after));
    }

    static Optional<XmlElement> of(XmlElement paragraph) {
        return paragraph.child("w:pPr").flatMap(p -> p.child("w:sectPr"));
    }

    private static List<XmlElement> setup(XmlElement section) {
        return section.children().stream().filter(e -> !REFERENCES.contains(e.name())).toList();
    }

    private static List<XmlElement> references(XmlElement section) {
        return section.children().stream().filter(e -> REFERENCES.contains(e.name())).toList();
    }
}
