package org.kehoach.pdf.read;

import java.util.OptionalInt;
import org.kehoach.opc.XmlElement;

/** Reads colours (màu): six hexadecimal digits, or {@code auto}. */
final class Colors {

    private Colors() {}

    static int parse(String text, int auto, Findings findings) {
        if (text.equals("auto")) {
            return auto;
        }
        try {
            if (text.length() == 6) {
                return Integer.parseUnsignedInt(text, 16);
            }
        } catch (NumberFormatException _) {
            // said below, with the place
        }
        findings.badMeasure("w:color", text);
        return auto;
    }

    /**
     * The background that a {@code w:shd} gives, where it gives one that is seen: a pattern is the mixture of its two
     * colours.
     */
    static OptionalInt fill(XmlElement shading, Findings findings) {
        String pattern = shading.get("w:val", "clear");
        if (pattern.equals("nil")) {
            return OptionalInt.empty();
        }
        String fill = shading.get("w:fill", "auto");
        int per = part(pattern);
        int below = parse(fill, 0xffffff, findings);
        if (per == 0) {
            return fill.equals("auto") || below == 0xffffff ? OptionalInt.empty() : OptionalInt.of(below);
        }
        int above = parse(shading.get("w:color", "auto"), 0, findings);
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mixed = (((above >> shift) & 0xff) * per + ((below >> shift) & 0xff) * (100 - per)) / 100;
            out |= mixed << shift;
        }
        return OptionalInt.of(out);
    }

    private static int part(String pattern) {
        return switch (pattern) {
            case "clear" -> 0;
            case "solid" -> 100;
            default -> pattern.matches("pct\\d{1,2}") ? Integer.parseInt(pattern.substring(3)) : 0;
        };
    }

    /** The colour of a highlighter; yellow for a name that there is not. */
    static int highlight(String name) {
        return switch (name) {
            case "black" -> 0;
            case "blue" -> 0x0000ff;
            case "cyan" -> 0x00ffff;
            case "green" -> 0x00ff00;
            case "magenta" -> 0xff00ff;
            case "red" -> 0xff0000;
            case "white" -> 0xffffff;
            case "darkBlue" -> 0x000080;
            case "darkCyan" -> 0x008080;
            case "darkGreen" -> 0x008000;
            case "darkMagenta" -> 0x800080;
            case "darkRed" -> 0x800000;
            case "darkYellow" -> 0x808000;
            case "darkGray" -> 0x808080;
            case "lightGray" -> 0xc0c0c0;
            default -> 0xffff00;
        };
    }
}
