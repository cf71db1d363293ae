package org.kehoach.pdf.read;

import java.util.Locale;
import java.util.OptionalInt;
import org.kehoach.opc.XmlElement;

/**
 * The line under characters (gạch chân).
 *
 * @param heavy whether it is thicker than others of its kind
 * @param color as 0xRRGGBB; empty where it is that of the characters
 */
public record Underline(Kind kind, boolean heavy, OptionalInt color) {

    /** How it is drawn; {@code WORDS} leaves spaces out. */
    public enum Kind {
        NONE, SINGLE, WORDS, DOUBLE, DOTTED, DASHED, LONG_DASHED, DOT_DASH, DOT_DOT_DASH, WAVE, DOUBLE_WAVE
    }

    static final Underline NONE = new Underline(Kind.NONE, false, OptionalInt.empty());

    /** What {@code w:u} asks for; a kind that is not known is reported. */
    static Underline of(XmlElement u, Findings findings) {
        String value = u.get("w:val", "none");
        Kind kind = switch (value) {
            case "none" -> Kind.NONE;
            case "single", "thick" -> Kind.SINGLE;
            case "words" -> Kind.WORDS;
            case "double" -> Kind.DOUBLE;
            case "dotted", "dottedHeavy" -> Kind.DOTTED;
            case "dash", "dashedHeavy" -> Kind.DASHED;
            case "dashLong", "dashLongHeavy" -> Kind.LONG_DASHED;
            case "dotDash", "dashDotHeavy" -> Kind.DOT_DASH;
            case "dotDotDash", "dashDotDotHeavy" -> Kind.DOT_DOT_DASH;
            case "wave", "wavyHeavy" -> Kind.WAVE;
            case "wavyDouble" -> Kind.DOUBLE_WAVE;
            default -> {
                findings.unsupported("w:u " + value);
                yield Kind.SINGLE;
            }
        };
        boolean heavy = value.equals("thick") || value.toLowerCase(Locale.ROOT).endsWith("heavy");
        String color = u.get("w:color", "auto");
        return new Underline(kind, heavy,
                color.equals("auto") ? OptionalInt.empty() : OptionalInt.of(Colors.parse(color, 0, findings)));
    }
}
