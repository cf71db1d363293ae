package org.kehoach.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Reads a face from a TrueType font (đọc kiểu chữ): its measures, its characters, its program. */
final class FaceReader {

    private static final int USE_TYPOGRAPHIC = 0x0080;
    private static final int POSTSCRIPT_NAME = 6;

    private final Sfnt font;
    private final ByteBuffer head;
    private final ByteBuffer hhea;
    private final ByteBuffer os2;
    private final ByteBuffer hmtx;
    private final int ownAdvances;

    private FaceReader(Sfnt font) {
        this.font = font;
        head = font.table("head");
        hhea = font.table("hhea");
        os2 = font.table("OS/2");
        hmtx = font.table("hmtx");
        ownAdvances = Short.toUnsignedInt(hhea.getShort(34));
    }

    /**
     * A face.
     *
     * @throws IndexOutOfBoundsException where tables are missing, cut off or contradict each other
     */
    static Face read(Sfnt font) {
        return new FaceReader(font).read();
    }

    private Face read() {
        GlyphProgram program = new GlyphProgram(font, true);
        int em = Short.toUnsignedInt(head.getShort(18));
        boolean whole = head.limit() >= 54 && font.length("maxp") >= 32 && ownAdvances > 0
                && hmtx.limit() >= 4 * ownAdvances;
        if (!whole || em < 16 || !program.isSound()) {
            throw new IndexOutOfBoundsException("not a sound font");
        }
        CharacterTable characters = new CharacterTable(advance(0));
        int glyphs = Short.toUnsignedInt(font.table("maxp").getShort(4));
        CharacterMap.of(font.table("cmap")).forEach((c, glyph) -> {
            if (glyph > 0 && glyph < glyphs) {
                characters.add(c, glyph, advance(glyph));
            }
        });
        Aliases.addMissing(characters);
        return new Face(name(), metrics(em), characters, Kerning.NONE, program);
    }

    private int advance(int glyph) {
        return Short.toUnsignedInt(hmtx.getShort(4 * Math.min(glyph, ownAdvances - 1)));
    }

    /** Heights as LibreOffice takes them, on every system: of {@code hhea}, unless the font asks for its typographic ones. */
    private Face.Metrics metrics(int em) {
        int ascent = hhea.getShort(4);
        int descent = -hhea.getShort(6);
        int gap = hhea.getShort(8);
        if (ascent + descent == 0) {
            ascent = Short.toUnsignedInt(os2.getShort(74));
            descent = Short.toUnsignedInt(os2.getShort(76));
            gap = 0;
        }
        if ((os2.getShort(62) & USE_TYPOGRAPHIC) != 0 && os2.getShort(68) - os2.getShort(70) != 0) {
            ascent = os2.getShort(68);
            descent = -os2.getShort(70);
            gap = os2.getShort(72);
        }
        boolean hasCapHeight = os2.limit() >= 90 && os2.getShort(0) >= 2;
        ByteBuffer post = font.table("post");
        return new Face.Metrics(em, ascent, descent, Math.max(0, gap), head.getShort(36), head.getShort(38),
                head.getShort(40), head.getShort(42), Math.round(post.getInt(4) / 65536f),
                hasCapHeight ? os2.getShort(88) : ascent * 7 / 10, stem(os2.getShort(4)), post.getShort(8),
                post.getShort(10));
    }

    /** The usual estimate of the width of upright stems, in 1/1000 em, from the weight class. */
    static int stem(int weight) {
        return Math.round(10 + 220f * (weight - 50) / 900);
    }

    /** The PostScript name, as far as a name in a PDF can be written as it is. */
    private String name() {
        ByteBuffer names = font.table("name");
        int count = Short.toUnsignedInt(names.getShort(2));
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            Charset charset = FontScanner.charset(names.getShort(entry));
            if (names.getShort(entry + 6) == POSTSCRIPT_NAME && charset != null) {
                String name = FontScanner.text(names, entry, Short.toUnsignedInt(names.getShort(4)), charset)
                        .replaceAll("[^A-Za-z0-9+,._-]", "");
                if (!name.isEmpty()) {
                    return name.substring(0, Math.min(63, name.length()));
                }
            }
        }
        return "Unnamed";
    }
}
