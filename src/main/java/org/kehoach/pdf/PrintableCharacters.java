package org.kehoach.pdf;

import java.util.OptionalInt;
import org.kehoach.font.Face;
import org.kehoach.font.Faces;
import org.kehoach.font.FontSource;

/** Which characters the faces can print (ký tự in được). */
public final class PrintableCharacters {

    private static final String FAMILY = "Times New Roman";

    private PrintableCharacters() {}

    /** The first code point that the document's face has no glyph for. */
    public static OptionalInt firstMissing(String text) {
        FontSource fonts = Faces.bundled();
        Face face = fonts.find(FAMILY, false, false).face();
        return text.codePoints().filter(c -> !face.has(c) && fonts.fallback(c, false, false).isEmpty()).findFirst();
    }
}
