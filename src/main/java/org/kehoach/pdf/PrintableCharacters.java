package org.kehoach.pdf;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kehoach.font.Faces;
import org.kehoach.font.FontSource;

/** Which characters the faces can print (ký tự in được). */
public final class PrintableCharacters {

    private static final String FAMILY = "Times New Roman";

    /** Of letters up to the last that Vietnamese has; asked of every character of every check. */
    private static final BitSet USUAL = usual(0x1EFF);

    private PrintableCharacters() {}

    private static BitSet usual(int last) {
        return IntStream.rangeClosed(0, last).filter(PrintableCharacters::hasGlyph)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The first code point that the document's face has no glyph for. */
    public static OptionalInt firstMissing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!USUAL.get(text.charAt(i))) {
                return text.substring(i).codePoints().filter(c -> !USUAL.get(c) && !hasGlyph(c)).findFirst();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hasGlyph(int c) {
        FontSource fonts = Faces.bundled();
        return fonts.find(FAMILY, false, false).face().has(c) || fonts.fallback(c, false, false).isPresent();
    }
}
