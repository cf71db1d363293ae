package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kehoach.font.Face;

/** The faces that a document uses (phông chữ của tệp), each embedded once, with the glyphs used at least. */
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
        EmbeddedFace embedded = EmbeddedFace.of(face, used.get(index));
        Face.Metrics m = face.metrics();
        int program = objects.deflated(embedded.program(), "/Length1 " + embedded.length());
        int toUnicode = objects.deflated(embedded.toUnicode(), "");
        String name = embedded.tag() + "+" + face.name();
        int descriptor = objects.begin();
        PdfBytes out = objects.out();
        out.put("<</Type/FontDescriptor/FontName/").put(name).put("/Flags ").put(m.italicAngle() == 0 ? 6 : 70)
                .put("/FontBBox[").put(em(m.xMin(), m)).put(' ').put(em(m.yMin(), m)).put(' ').put(em(m.xMax(), m))
                .put(' ').put(em(m.yMax(), m)).put("]/ItalicAngle ").put(m.italicAngle()).put("/Ascent ")
                .put(em(m.ascent(), m)).put("/Descent ").put(em(m.yMin(), m)).put("/CapHeight ")
                .put(em(m.capHeight(), m)).put("/StemV ").put(m.stem()).put("/FontFile2 ").put(program)
                .put(" 0 R>>");
        objects.end();
        int cid = objects.begin();
        out.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/").put(name)
                .put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
                .put(descriptor).put(" 0 R/CIDToGIDMap/Identity/DW 0/W[")
                .put(embedded.widths(), embedded.widths().length).put("]>>");
        objects.end();
        int font = objects.begin();
        out.put("<</Type/Font/Subtype/Type0/BaseFont/").put(name).put("/Encoding/Identity-H/DescendantFonts[")
                .put(cid).put(" 0 R]/ToUnicode ").put(toUnicode).put(" 0 R>>");
        objects.end();
        return font;
    }

    private static long em(int units, Face.Metrics m) {
        return Math.round(units * 1000.0 / m.em());
    }
}
