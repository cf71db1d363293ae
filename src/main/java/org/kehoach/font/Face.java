package org.kehoach.font;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * A face (kiểu chữ): the advances and glyphs of its characters and the program that a PDF embeds. Those that come with
 * Kehoach were made when it was built, so that no font is parsed to use them; others are read from font files.
 */
public final class Face {

    static final String EXTENSION = ".face";

    /** Font units in an em of nearly all faces. */
    public static final int UNITS = 2048;

    private final String name;
    private final Metrics metrics;
    private final CharacterTable characters;
    private final Kerning kerning;
    private final GlyphProgram program;

    /**
     * The measures of a face, in font units.
     *
     * @param em                 how many font units an em has
     * @param ascent             above the base line, as Word and LibreOffice reckon lines
     * @param descent            below the base line, positive
     * @param lineGap            further room between lines
     * @param stem               width of upright stems, in 1/1000 em
     * @param underlinePosition  middle of the underline from the base line, negative below it
     * @param underlineThickness of the underline
     */
    public record Metrics(int em, int ascent, int descent, int lineGap, int xMin, int yMin, int xMax, int yMax,
            int italicAngle, int capHeight, int stem, int underlinePosition, int underlineThickness) {}

    Face(String name, Metrics metrics, CharacterTable characters, Kerning kerning, GlyphProgram program) {
        this.kerning = kerning;
        this.name = name;
        this.metrics = metrics;
        this.characters = characters;
        this.program = program;
    }

    private static Face read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Metrics metrics = new Metrics(UNITS, in.readShort(), in.readShort(), in.readShort(), in.readShort(),
                in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readShort(),
                in.readShort(), in.readShort());
        CharacterTable characters = new CharacterTable(in.readChar());
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            characters.add(in.readChar(), in.readChar(), in.readChar());
        }
        return new Face(name, metrics, characters, kerning(in), GlyphProgram.bare(in.readNBytes(in.readInt())));
    }

    private static Kerning kerning(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        int[] pairs = new int[count];
        short[] amounts = new short[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = in.readInt();
            amounts[i] = in.readShort();
        }
        return new Kerning(pairs, amounts);
    }

    static Face load(String resource) {
        try (InputStream in = Face.class.getResourceAsStream(resource + EXTENSION)) {
            if (in == null) {
                throw new IllegalStateException("not built into this program: " + resource);
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 15)));
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
        return characters.glyph(codePoint);
    }

    /** The advance of a code point, in font units; 0 where the face does not have it. */
    public int advance(int codePoint) {
        return characters.advance(codePoint);
    }

    /** Whether it knows of pairs that stand closer together. */
    public boolean hasKerning() {
        return kerning.pairs().length > 0;
    }

    /** By how much a pair is brought closer together, in font units, where a text asks for it: negative if closer. */
    public int kerning(char first, char second) {
        return kerning.of(first, second);
    }

    public boolean has(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /** The advance of a glyph, in font units. */
    public int advanceOfGlyph(int glyph) {
        return characters.advanceOfGlyph(glyph);
    }

    /** How many glyphs can be asked for. */
    public int glyphs() {
        return characters.glyphs();
    }

    /** What a glyph says: the first character that is drawn with it. */
    public char textOfGlyph(int glyph) {
        return characters.textOfGlyph(glyph);
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
