package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kehoach.font.Face;

/** The faces that a document uses (phông chữ của tệp), each embedded once, with the glyphs used and no others. */
final class PdfFonts {

    private final List<Face> faces = new ArrayList<>(4);
    private final List<BitSet> used = new ArrayList<>(4);

    /** The number of a face in this document, from 0. */
    int index(Face face) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i) == face) {
                return i;
            }
        }
        faces.add(face);
        used.add(new BitSet(face.glyphs()));
        return faces.size() - 1;
    }

    void use(int index, int glyph) {
        used.get(index).set(glyph);
    }

    int count() {
        return faces.size();
    }

    /** Writes the objects of one face and gives the number of the font's own. */
    int write(int index, PdfObjects objects) {
        Face face = faces.get(index);
        BitSet glyphs = used.get(index);
        Face.Metrics m = face.metrics();
        byte[] outlines = face.program(glyphs);
        int program = objects.reserve();
        objects.deflate(program, outlines, outlines.length, "/Length1 " + outlines.length);
        PdfBytes cmap = ToUnicode.of(face, glyphs);
        int toUnicode = objects.reserve();
        objects.deflate(toUnicode, cmap.array(), cmap.length(), "");
        String name = tag(glyphs) + "+" + face.name();
        int descriptor = objects.begin();
        PdfBytes out = objects.out();
        out.put("<< /Type /FontDescriptor /FontName /").put(name).put(" /Flags ").put(m.italicAngle() == 0 ? 6 : 70)
                .put(" /FontBBox [").put(em(m.xMin())).put(' ').put(em(m.yMin())).put(' ').put(em(m.xMax())).put(' ')
                .put(em(m.yMax())).put("] /ItalicAngle ").put(m.italicAngle()).put(" /Ascent ").put(em(m.ascent()))
                .put(" /Descent ").put(em(m.yMin())).put(" /CapHeight ").put(em(m.capHeight())).put(" /StemV ")
                .put(m.stem()).put(" /FontFile2 ").put(program).put(" 0 R >>");
        objects.end();
        int cid = objects.begin();
        out.put("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /").put(name)
                .put(" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ")
                .put(descriptor).put(" 0 R /CIDToGIDMap /Identity /DW 0 /W [");
        widths(face, glyphs, out);
        out.put("] >>");
        objects.end();
        int font = objects.begin();
        out.put("<< /Type /Font /Subtype /Type0 /BaseFont /").put(name)
                .put(" /Encoding /Identity-H /DescendantFonts [").put(cid).put(" 0 R] /ToUnicode ").put(toUnicode)
                .put(" 0 R >>");
        objects.end();
        return font;
    }

    /** Six letters that tell one subset from another, from the glyphs in it. */
    private static String tag(BitSet glyphs) {
        int hash = glyphs.hashCode();
        StringBuilder out = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            out.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return out.toString();
    }

    private static long em(int units) {
        return Math.round(units * 1000.0 / Face.UNITS);
    }

    private static void widths(Face face, BitSet glyphs, PdfBytes out) {
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g)) {
            out.put(g).put('[');
            do {
                out.hundredths(Math.round(face.advanceOfGlyph(g) * 100_000.0 / Face.UNITS)).put(' ');
                g++;
            } while (glyphs.get(g));
            out.put(']');
        }
    }
}
