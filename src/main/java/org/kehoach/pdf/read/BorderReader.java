package org.kehoach.pdf.read;

import java.util.Optional;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Border.Kind;

/** Reads one ruled line (đường kẻ) of a paragraph, table or cell; its strokes are as wide as LibreOffice makes them. */
final class BorderReader {

    /** A thin stroke, and a small gap, beside a thick one, in twips. */
    private static final int THIN = 15;
    private static final int WIDE = 30;

    private final XmlElement e;
    private final Measures measures;
    private final Findings findings;

    private BorderReader(XmlElement e, Measures measures, Findings findings) {
        this.e = e;
        this.measures = measures;
        this.findings = findings;
    }

    /** The line, where the element asks for one that is seen; a kind that cannot be drawn is reported. */
    static Optional<Border> read(XmlElement e, Measures measures, Findings findings) {
        String kind = e.get("w:val", "none");
        return kind.equals("none") || kind.equals("nil")
                ? Optional.empty()
                : new BorderReader(e, measures, findings).line(kind);
    }

    private Optional<Border> line(String kind) {
        int width = Math.max(1, (Math.clamp(measures.number(e, "w:sz", 4), 2, 96) * 20 + 4) / 8);
        return switch (kind) {
            case "single", "outset", "inset" -> line(width, Kind.SOLID);
            case "thick" -> line(2 * width, Kind.SOLID);
            case "wave" -> line(width, Kind.WAVE);
            case "doubleWave" -> Optional.of(border(width, width, width, Kind.WAVE));
            case "double", "triple" -> lines(width, width, width);
            case "thinThickSmallGap", "thinThickThinSmallGap" -> lines(width, THIN, THIN);
            case "thickThinSmallGap" -> lines(THIN, THIN, width);
            case "thinThickMediumGap", "thinThickThinMediumGap" -> lines(width, width / 2, width / 2);
            case "thickThinMediumGap" -> lines(width / 2, width / 2, width);
            case "thinThickLargeGap", "thinThickThinLargeGap" -> lines(WIDE, width, THIN);
            case "thickThinLargeGap" -> lines(THIN, width, WIDE);
            case "threeDEmboss", "threeDEngrave" -> lines(width / 2, width / 2, width);
            case "dotted" -> line(width, Kind.DOTTED);
            case "dashed", "dashDotStroked" -> line(width, Kind.DASHED);
            case "dashSmallGap" -> line(width, Kind.FINE_DASHED);
            case "dotDash" -> line(width, Kind.DASH_DOT);
            case "dotDotDash" -> line(width, Kind.DASH_DOT_DOT);
            default -> {
                findings.unsupported(e.name() + " " + kind);
                yield Optional.empty();
            }
        };
    }

    private Optional<Border> line(int stroke, Kind kind) {
        return Optional.of(border(stroke, 0, 0, kind));
    }

    private Optional<Border> lines(int stroke, int gap, int second) {
        return Optional.of(border(stroke, gap, second, Kind.SOLID));
    }

    private Border border(int stroke, int gap, int second, Kind kind) {
        int space = Math.clamp(measures.number(e, "w:space", 0), 0, 31) * 20;
        return new Border(stroke, gap, second, space, Colors.parse(e.get("w:color", "auto"), 0, findings), kind);
    }
}
