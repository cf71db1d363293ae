package org.kehoach.pdf.read;

import java.util.Optional;
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

    /** The background that a {@code w:shd} gives, where it gives one that is seen. */
    static Optional<String> fill(XmlElement shading) {
        return Optional.of(shading.get("w:fill", "auto"))
                .filter(f -> !f.equals("auto") && !f.equalsIgnoreCase("FFFFFF"));
    }
}
