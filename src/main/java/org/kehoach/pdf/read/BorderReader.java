package org.kehoach.pdf.read;

import java.util.Optional;
import org.kehoach.opc.XmlElement;

/** Reads one ruled line (đường kẻ) of a paragraph, table or cell. */
final class BorderReader {

    private BorderReader() {}

    /** The line, where the element asks for one that is seen; a kind that cannot be drawn is reported. */
    static Optional<Border> read(XmlElement e, Measures measures, Findings findings) {
        String kind = e.get("w:val", "none");
        return switch (kind) {
            case "none", "nil" -> Optional.empty();
            case "single", "thick", "outset", "inset" -> Optional.of(line(e, Border.Kind.SINGLE, measures, findings));
            case "double", "thinThickSmallGap", "thickThinSmallGap", "thinThickMediumGap", "thickThinMediumGap",
                    "thinThickLargeGap", "thickThinLargeGap", "triple" ->
                Optional.of(line(e, Border.Kind.DOUBLE, measures, findings));
            case "dotted" -> Optional.of(line(e, Border.Kind.DOTTED, measures, findings));
            case "dashed", "dashSmallGap", "dotDash", "dotDotDash", "dashDotStroked" ->
                Optional.of(line(e, Border.Kind.DASHED, measures, findings));
            default -> {
                findings.unsupported(e.name() + " " + kind);
                yield Optional.empty();
            }
        };
    }

    private static Border line(XmlElement e, Border.Kind kind, Measures measures, Findings findings) {
        int width = Math.clamp(measures.number(e, "w:sz", 4), 2, 96);
        int space = Math.clamp(measures.number(e, "w:space", 0), 0, 31) * 20;
        return new Border(width, space, Colors.parse(e.get("w:color", "auto"), 0, findings), kind);
    }
}
