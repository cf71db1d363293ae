package org.kehoach.pdf.read;

/**
 * The fonts that a run names for the kinds of characters (phông chữ theo loại chữ), and which of them a character takes:
 * ECMA-376 Part 1, 17.3.2.26. LibreOffice knows no font of its own for what is Latin and not ASCII; Word does, and holds.
 *
 * @param ascii      the family of ASCII characters
 * @param latin      of other Latin letters, the Vietnamese ones among them ({@code w:hAnsi})
 * @param eastAsia   of characters of East Asia
 * @param hinted     whether signs that are met in all scripts take the East Asian one ({@code w:hint})
 * @param symbols    the symbol font that the run is written in, whose letters are signs; empty where it is none
 * @param bold       whether the face is bold
 * @param italic     whether it is slanted
 */
public record ScriptFonts(String ascii, String latin, String eastAsia, boolean hinted, String symbols, boolean bold,
        boolean italic) {

    /** Signs of Latin-1 that a hint gives to East Asia. */
    private static final String HINTED_LATIN = "\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00af\u00b0\u00b1\u00b2\u00b3\u00b4"
            + "\u00b6\u00b7\u00b8\u00b9\u00ba\u00bc\u00bd\u00be\u00bf\u00d7\u00f7";

    /** Whether characters below those of East Asia take one font. */
    boolean isUniform() {
        return !hinted && ascii.equals(latin);
    }

    /** The family that a character takes. */
    String of(int c) {
        if (c < 0x80 || (c >= 0x590 && c < 0x7c0) || (c >= 0xfb1d && c < 0xfe00) || (c >= 0xfe70 && c < 0xff00)) {
            return ascii;
        }
        return isEastAsian(c) || (hinted && isShared(c)) ? eastAsia : latin;
    }

    static boolean isEastAsian(int c) {
        return (c >= 0x1100 && c < 0x1200) || (c >= 0x2e80 && c < 0xe000) || (c >= 0xf900 && c < 0xfb00)
                || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff00 && c < 0xfff0);
    }

    /** Quotes, dashes, arrows, Greek and Cyrillic letters and the like. */
    private static boolean isShared(int c) {
        return c < 0x100
                ? HINTED_LATIN.indexOf(c) >= 0
                : (c >= 0x2b0 && c < 0x500) || (c >= 0x2000 && c < 0x2c00) || (c >= 0xe000 && c < 0xf900);
    }
}
