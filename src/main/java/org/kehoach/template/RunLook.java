package org.kehoach.template;

import java.util.List;
import java.util.Optional;
import org.kehoach.opc.XmlElement;

/**
 * The properties of a tag's run (định dạng chữ) as the source of a template: as they are, and with the emphasis that the
 * plan's words bring. The schema wants {@code w:b} and {@code w:i} in their places among them.
 */
record RunLook(String before, String bold, String between, String italic, String after) {

    static final RunLook NONE = new RunLook("", "", "", "", "");

    private static final List<String> BEFORE_BOLD = List.of("w:rStyle", "w:rFonts");

    static RunLook of(Optional<XmlElement> properties) {
        StringBuilder before = new StringBuilder();
        StringBuilder bold = new StringBuilder();
        StringBuilder between = new StringBuilder();
        StringBuilder italic = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (XmlElement p : properties.map(XmlElement::children).orElse(List.of())) {
            StringBuilder place = switch (p.name()) {
                case "w:b" -> bold;
                case "w:bCs" -> between;
                case "w:i" -> italic;
                default -> BEFORE_BOLD.contains(p.name()) ? before : after;
            };
            place.append(FreeMarkerText.xml(p));
        }
        return new RunLook(before.toString(), bold.toString(), between.toString(), italic.toString(),
                after.toString());
    }

    /** As the template has it. */
    String fixed() {
        String all = before + bold + between + italic + after;
        return all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>";
    }

    /** With the emphasis of the piece {@code r}, where it has any. */
    String variable() {
        String inside = "<w:rPr>" + before + switched("b", bold) + between + switched("i", italic) + after + "</w:rPr>";
        return fixed().isEmpty() ? "[#if r.b?? || r.i??]" + inside + "[/#if]" : inside;
    }

    private static String switched(String name, String otherwise) {
        return "[#if r." + name + "??]<w:" + name + " w:val=\"${r." + name + "}\"/>"
                + (otherwise.isEmpty() ? "" : "[#else]" + otherwise) + "[/#if]";
    }
}
