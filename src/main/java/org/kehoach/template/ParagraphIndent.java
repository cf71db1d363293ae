package org.kehoach.template;

import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;

/** The properties of a paragraph whose indents are filled in (thụt lề của đường kẻ): they leave a line its length. */
final class ParagraphIndent {

    /** What the schema wants behind {@code w:ind}. */
    private static final Set<String> AFTER = Set.of("w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap",
            "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle",
            "w:rPr", "w:sectPr");

    private ParagraphIndent() {}

    /** {@code w:pPr} with the indents of the line {@code number} in place of its own. */
    static String of(Optional<XmlElement> properties, int number) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        properties.ifPresent(all -> {
            for (XmlElement p : all.children()) {
                if (!p.name().equals("w:ind")) {
                    (AFTER.contains(p.name()) ? after : before).append(FreeMarkerText.xml(p));
                }
            }
        });
        String indent = "${rules[" + number + "]}";
        return "<w:pPr>" + before + "<w:ind w:left=\"" + indent + "\" w:right=\"" + indent
                + "\" w:firstLine=\"0\"/>" + after + "</w:pPr>";
    }
}
