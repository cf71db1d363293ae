package org.kehoach.font;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.GlyphDescription;

/** Digits and signs below and above the line (chỉ số dưới, chỉ số trên): those of a bundled face, made smaller. */
final class SmallSigns {

    private static final String BELOW = "0123456789+\u2212=()";
    private static final double SCALE = 0.6;
    private static final int LOWERED = -290;
    private static final int RAISED = 560;

    private SmallSigns() {}

    static SortedMap<Character, SymbolShapes.Sign> all(TrueTypeFont font) throws IOException {
        Map<Character, Character> above = new TreeMap<>(Map.of('\u2070', '0', '\u2071', 'i', '\u207f', 'n'));
        SortedMap<Character, SymbolShapes.Sign> out = new TreeMap<>();
        for (int i = 0; i < BELOW.length(); i++) {
            out.put((char) (0x2080 + i), sign(font, BELOW.charAt(i), LOWERED));
            if (i > 3) {
                above.put((char) (0x2070 + i), BELOW.charAt(i));
            }
        }
        for (Map.Entry<Character, Character> e : above.entrySet()) {
            out.put(e.getKey(), sign(font, e.getValue(), RAISED));
        }
        return out;
    }

    private static SymbolShapes.Sign sign(TrueTypeFont font, char full, int shift) throws IOException {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(full);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        GlyphDescription points = data.getDescription();
        points.resolve();
        Outline outline = new Outline();
        int from = 0;
        for (int c = 0; c < points.getContourCount(); c++) {
            int end = points.getEndPtOfContours(c) + 1;
            int[][] contour = new int[end - from][];
            for (int i = from; i < end; i++) {
                contour[i - from] = new int[]{scaled(points.getXCoordinate(i)),
                        scaled(points.getYCoordinate(i)) + shift, points.getFlags(i) & 1};
            }
            outline.contour(contour);
            from = end;
        }
        return new SymbolShapes.Sign(outline, scaled(font.getAdvanceWidth(glyph)));
    }

    private static int scaled(int units) {
        return (int) StrictMath.round(units * SCALE);
    }
}
