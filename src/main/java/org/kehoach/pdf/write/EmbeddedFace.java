package org.kehoach.pdf.write;

import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.zip.Deflater;
import org.kehoach.font.Face;

/**
 * What a PDF carries of a face (phông chữ nhúng) for some of its glyphs, deflated: its program, its way back to text, its
 * advances.
 *
 * <p>Packing outlines was the dearest part of writing. Most texts draw letters of one small set, so that what they need
 * of a face is packed once for all documents.
 *
 * @param glyphs       those that it has
 * @param program      the outlines, deflated
 * @param length       of the program before
 * @param toUnicode    from glyphs to characters, deflated
 * @param widths       the advances, as a PDF's {@code /W} lists them
 */
record EmbeddedFace(BitSet glyphs, byte[] program, int length, byte[] toUnicode, byte[] widths) {

    /** The letters of Vietnamese, in both cases, that ASCII has not, and the signs that office texts set beside them. */
    private static final String USUAL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ" + "\u00a0–—‘’“”…";

    /** A text that draws fewer than one in so many of the usual glyphs carries its own alone: its file stays small. */
    private static final int FEW = 3;

    private static final Map<Face, EmbeddedFace> USUAL_OF = Collections.synchronizedMap(new WeakHashMap<>());

    /** What a text carries that draws these glyphs: the same for the same glyphs, whatever was written before. */
    static EmbeddedFace of(Face face, BitSet used) {
        BitSet usual = usual(face);
        BitSet others = (BitSet) used.clone();
        others.andNot(usual);
        boolean fits = others.isEmpty() && used.cardinality() * FEW >= usual.cardinality();
        return fits ? USUAL_OF.computeIfAbsent(face, f -> pack(f, usual)) : pack(face, used);
    }

    private static BitSet usual(Face face) {
        BitSet glyphs = new BitSet(face.glyphs());
        for (char c = ' '; c < 0x7f; c++) {
            glyphs.set(face.glyph(c));
        }
        USUAL.chars().forEach(c -> glyphs.set(face.glyph(c)));
        glyphs.clear(0);
        return glyphs;
    }

    private static EmbeddedFace pack(Face face, BitSet glyphs) {
        byte[] program = face.program(glyphs);
        PdfBytes map = ToUnicode.of(face, glyphs);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            byte[] packed = PdfObjects.deflated(deflater, program, program.length).toArray();
            byte[] packedMap = PdfObjects.deflated(deflater, map.array(), map.length()).toArray();
            return new EmbeddedFace(glyphs, packed, program.length, packedMap, widths(face, glyphs));
        } finally {
            deflater.end();
        }
    }

    private static byte[] widths(Face face, BitSet glyphs) {
        PdfBytes out = new PdfBytes(1 << 11);
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g)) {
            out.put(g).put('[');
            do {
                out.hundredths(Math.round(face.advanceOfGlyph(g) * 100_000.0 / face.metrics().em())).put(' ');
                g++;
            } while (glyphs.get(g));
            out.put(']');
        }
        return out.toArray();
    }

    /** Six letters that tell one subset from another, from the glyphs in it. */
    String tag() {
        int hash = glyphs.hashCode();
        StringBuilder out = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            out.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return out.toString();
    }
}
