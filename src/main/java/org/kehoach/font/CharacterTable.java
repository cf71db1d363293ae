package org.kehoach.font;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Glyphs and advances by character, and back (bảng ký tự): pages of 256, for most faces have few of them. */
final class CharacterTable {

    /** Faces at times draw Đ and Ð with one glyph: a Vietnamese text means the first. */
    private static final char D_WITH_STROKE = '\u0110';

    private final char[] @Nullable [] glyphs = new char[256][];
    private final char[] @Nullable [] advances = new char[256][];
    private char[] advanceOfGlyph;
    private char[] textOfGlyph;

    /** @param missing the advance of the glyph for what is missing */
    CharacterTable(int missing) {
        advanceOfGlyph = new char[]{(char) missing};
        textOfGlyph = new char[1];
    }

    /** Adds a character; of those that share a glyph the first added is what the glyph says. */
    void add(char c, int glyph, int advance) {
        if (glyph >= advanceOfGlyph.length) {
            int size = Math.max(glyph + 64, advanceOfGlyph.length * 3 / 2);
            advanceOfGlyph = Arrays.copyOf(advanceOfGlyph, size);
            textOfGlyph = Arrays.copyOf(textOfGlyph, size);
        }
        advanceOfGlyph[glyph] = (char) advance;
        if (textOfGlyph[glyph] == 0 || c == D_WITH_STROKE) {
            textOfGlyph[glyph] = c;
        }
        page(glyphs, c)[c & 0xff] = (char) glyph;
        page(advances, c)[c & 0xff] = (char) advance;
    }

    private static char[] page(char[] @Nullable [] pages, char c) {
        char[] page = pages[c >> 8];
        if (page == null) {
            page = new char[256];
            pages[c >> 8] = page;
        }
        return page;
    }

    int glyph(int codePoint) {
        return at(glyphs, codePoint);
    }

    int advance(int codePoint) {
        return at(advances, codePoint);
    }

    private static int at(char[] @Nullable [] pages, int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        char[] page = pages[codePoint >> 8];
        return page == null ? 0 : page[codePoint & 0xff];
    }

    int advanceOfGlyph(int glyph) {
        return advanceOfGlyph[glyph];
    }

    int glyphs() {
        return advanceOfGlyph.length;
    }

    char textOfGlyph(int glyph) {
        return textOfGlyph[glyph];
    }
}
