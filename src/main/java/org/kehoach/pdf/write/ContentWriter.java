package org.kehoach.pdf.write;

import org.kehoach.font.Face;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.LaidOutDocument.Rule;

/** Writes what is drawn on a page (nội dung trang). */
final class ContentWriter {

    private final PdfFonts fonts;
    private final PdfBytes out;
    private int color;
    private int font = -1;
    private int size;

    ContentWriter(PdfFonts fonts, PdfBytes out) {
        this.fonts = fonts;
        this.out = out;
    }

    /** The operators of a page; rules first, so that backgrounds lie under the text. */
    void write(Page page) {
        for (Rule rule : page.rules()) {
            color(rule.color());
            out.points(rule.x()).put(' ').points(page.height() - rule.y() - rule.height()).put(' ')
                    .points(rule.width()).put(' ').points(rule.height()).put(" re f\n");
        }
        out.put("BT\n");
        for (Line line : page.lines()) {
            for (GlyphRun run : line.runs()) {
                color(run.color());
                run(run, line.x() + run.dx(), page.height() - line.y() - line.baseline() + run.raise());
            }
        }
        out.put("ET\n");
    }

    private void color(int rgb) {
        if (rgb == color) {
            return;
        }
        color = rgb;
        component(rgb >> 16).component(rgb >> 8).component(rgb).out.put("rg\n");
    }

    private ContentWriter component(int value) {
        out.hundredths(Math.round((value & 0xff) * 100 / 255f)).put(' ');
        return this;
    }

    private void run(GlyphRun run, int x, int y) {
        int index = fonts.index(run.face());
        if (index != font || run.size() != size) {
            font = index;
            size = run.size();
            out.put("/F").put(index).put(' ').points(size).put(" Tf\n");
        }
        out.put("1 0 0 1 ").points(x).put(' ').points(y).put(" Tm[(");
        glyphs(run, index);
        out.put(")]TJ\n");
    }

    /**
     * The glyphs with the corrections that bring each word to its place: the face's advances are not whole sixths of a
     * twip, as those of the layout are.
     */
    private void glyphs(GlyphRun run, int index) {
        Face face = run.face();
        String text = run.text();
        long perEm = (long) run.size() * TextWidth.SIXTHS;
        long drawn = 0;
        long wanted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int glyph = face.glyph(c);
            if (glyph == 0) {
                continue;
            }
            fonts.use(index, glyph);
            out.escaped(glyph >> 8).escaped(glyph & 0xff);
            drawn += face.advance(c);
            wanted += TextWidth.sixths(face, c, run.size()) + (long) run.spacing() * TextWidth.SIXTHS;
            if (c == ' ') {
                wanted += run.stretch() * (long) TextWidth.SIXTHS;
            }
            if ((c == ' ' || run.spacing() != 0) && i + 1 < text.length()) {
                long adjust = Math.round(drawn * 1000.0 / Face.UNITS - wanted * 1000.0 / perEm);
                if (adjust != 0) {
                    out.put(")").put(adjust).put("(");
                    drawn -= adjust * Face.UNITS / 1000;
                }
            }
        }
    }
}
