package org.kehoach.pdf.write;

import java.util.BitSet;
import org.kehoach.font.Face;

/** The CMap that gives back the text (bảng mã chữ): glyph to character, in blocks of at most 100 as the format demands. */
final class ToUnicode {

    private static final int BLOCK = 100;

    private ToUnicode() {}

    static PdfBytes of(Face face, BitSet glyphs) {
        PdfBytes out = new PdfBytes(1 << 12);
        out.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .put("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int left = glyphs.cardinality();
        int inBlock = 0;
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
            if (inBlock == 0) {
                inBlock = Math.min(left, BLOCK);
                out.put(inBlock).put(" beginbfchar\n");
            }
            char c = face.textOfGlyph(g);
            out.put('<').hex(g >> 8).hex(g & 0xff).put("> <").hex(c >> 8).hex(c & 0xff).put(">\n");
            left--;
            inBlock--;
            if (inBlock == 0) {
                out.put("endbfchar\n");
            }
        }
        return out.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
