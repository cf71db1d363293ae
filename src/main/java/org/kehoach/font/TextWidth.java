package org.kehoach.font;

import java.text.Normalizer;

/** The width of a text on paper (độ rộng chữ), reckoned as LibreOffice and Word reckon it. */
public final class TextWidth {

    /** Sixths of a twip: 8640 to the inch, the grid on which LibreOffice rounds each advance. */
    public static final int SIXTHS = 6;

    private TextWidth() {}

    /**
     * The width of a text on one line, in twips (1/20 pt), rounded to the nearest.
     *
     * @param text       in any normal form; measured as NFC
     * @param halfPoints the size in half-points, as {@code w:sz} gives it
     */
    public static int twips(Face face, String text, int halfPoints) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int sixths = 0;
        for (int i = 0; i < composed.length(); i++) {
            sixths += sixths(face, composed.charAt(i), halfPoints * 10);
        }
        return (sixths + SIXTHS / 2) / SIXTHS;
    }

    /** The advance of one character at a size in twips, in sixths of a twip, rounded to the nearest. */
    public static int sixths(Face face, int codePoint, int size) {
        return sixthsOf(face.advance(codePoint), size, face.metrics().em());
    }

    /** By how much a pair stands closer together, in sixths of a twip, rounded to the nearest: negative if closer. */
    public static int kerning(Face face, char first, char second, int size, int scale) {
        int units = face.kerning(first, second);
        return units == 0 ? 0 : Math.round((float) units * size * SIXTHS * scale / (100 * face.metrics().em()));
    }

    /** The advance of one character that is made wider or narrower, by per cent. */
    public static int sixths(Face face, int codePoint, int size, int scale) {
        return scale == 100 ? sixths(face, codePoint, size) : (sixths(face, codePoint, size) * scale + 50) / 100;
    }

    /**
     * A measure in font units at a size in twips, in sixths of a twip, rounded to the nearest.
     *
     * @param em how many font units an em has
     */
    public static int sixthsOf(int units, int size, int em) {
        return em == Face.UNITS
                ? (units * size * SIXTHS + Face.UNITS / 2) / Face.UNITS
                : (int) (((long) units * size * SIXTHS + em / 2) / em);
    }
}
