package org.kehoach.font;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A face (kiểu chữ): the advances and glyphs of its characters and the program that a PDF embeds, all made when Kehoach
 * was built; no font is parsed to use it.
 *
 * <p>Font units are 1/2048 em.
 */
public final class Face {

    static final String EXTENSION = ".face";

    /** Font units in an em. */
    public static final int UNITS = 2048;

    private final String name;
    private final Metrics metrics;
    private final char[] @Nullable [] glyphs = new char[256][];
    private final char[] @Nullable [] advances = new char[256][];
    private final char[] advanceOfGlyph;
    private final char[] textOfGlyph;
    private final GlyphProgram program;

    /**
     * The measures of a face, in font units.
     *
     * @param ascent             above the base line, as Word and LibreOffice reckon lines
     * @param descent            below the base line, positive
     * @param lineGap            further room between lines
     * @param stem               width of upright stems
     * @param underlinePosition  middle of the underline from the base line, negative below it
     * @param underlineThickness of the underline
     */
    public record Metrics(int ascent, int descent, int lineGap, int xMin, int yMin, int xMax, int yMax, int italicAngle,
            int capHeight, int stem, int underlinePosition, int underlineThickness) {}

    private Face(DataInputStream in) throws IOException {
        name = in.readUTF();
        metrics = new Metrics(in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readShort(),
                in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readShort(),
                in.readShort());
        char missing = in.readChar();
        int count = in.readUnsignedShort();
        char[] byGlyph = new char[count + 1];
        char[] texts = new char[count + 1];
        byGlyph[0] = missing;
        for (int i = 0; i < count; i++) {
            char c = in.readChar();
            char glyph = in.readChar();
            char advance = in.readChar();
            if (glyph >= byGlyph.length) {
                byGlyph = Arrays.copyOf(byGlyph, glyph + 64);
                texts = Arrays.copyOf(texts, glyph + 64);
            }
            byGlyph[glyph] = advance;
            texts[glyph] = texts[glyph] == 0 ? c : texts[glyph];
            page(glyphs, c)[c & 0xff] = glyph;
            page(advances, c)[c & 0xff] = advance;
        }
        advanceOfGlyph = byGlyph;
        textOfGlyph = texts;
        program = new GlyphProgram(in.readNBytes(in.readInt()));
    }

    private static char[] page(char[] @Nullable [] pages, char c) {
        char[] page = pages[c >> 8];
        if (page == null) {
            page = new char[256];
            pages[c >> 8] = page;
        }
        return page;
    }

    static Face load(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource + EXTENSION)) {
            if (in == null) {
                throw new IllegalStateException("not built into this program: " + resource);
            }
            return new Face(new DataInputStream(new BufferedInputStream(in, 1 << 15)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PostScript name, such as {@code LiberationSerif-Bold}. */
    public String name() {
        return name;
    }

    public Metrics metrics() {
        return metrics;
    }

    /** The glyph of a code point in the program that is embedded; 0 where the face does not have it. */
    public int glyph(int codePoint) {
        return at(glyphs, codePoint);
    }

    /** The advance of a code point, in font units; 0 where the face does not have it. */
    public int advance(int codePoint) {
        return at(advances, codePoint);
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private static int at(char[] @Nullable [] pages, int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        char[] page = pages[codePoint >> 8];
        return page == null ? 0 : page[codePoint & 0xff];
    }

    /** The advance of a glyph, in font units. */
    public int advanceOfGlyph(int glyph) {
        return advanceOfGlyph[glyph];
    }

    /** How many glyphs can be asked for. */
    public int glyphs() {
        return advanceOfGlyph.length;
    }

    /** What a glyph says: the first character that is drawn with it. */
    public char textOfGlyph(int glyph) {
        return textOfGlyph[glyph];
    }

    /**
     * A TrueType program with no other outlines than those of some glyphs, whose numbers stay as they are.
     *
     * @param used the glyphs that are drawn
     */
    public byte[] program(BitSet used) {
        return program.subset(used);
    }

    @Override
    public String toString() {
        return name;
    }
}
