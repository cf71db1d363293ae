package org.kehoach.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.XmlElement;

/** Puts properties to those of a run (định dạng chữ), in the order that Word asks for (ECMA-376, 17.3.2.28). */
final class RunProperties {

    private static final List<String> ORDER = List.of("w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps",
            "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof",
            "w:snapToGrid", "w:vanish", "w:webHidden", "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz",
            "w:szCs", "w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs",
            "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath");

    private RunProperties() {}

    /** @param more take the place of those of the same name */
    static XmlElement with(Optional<XmlElement> properties, List<XmlElement> more) {
        List<XmlElement> all = new ArrayList<>(more);
        properties.map(XmlElement::children).orElse(List.of()).stream()
                .filter(p -> more.stream().noneMatch(m -> m.name().equals(p.name()))).forEach(all::add);
        all.sort(Comparator.comparingInt(p -> ORDER.contains(p.name()) ? ORDER.indexOf(p.name()) : ORDER.size()));
        return new XmlElement("w:rPr", Map.of(), List.copyOf(all));
    }
}
