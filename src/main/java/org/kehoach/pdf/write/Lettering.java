package org.kehoach.pdf.write;

import org.kehoach.font.Face;
import org.kehoach.pdf.Rule;

/** Writes letters that fill a rectangle (chữ nghệ thuật): as wide as it, and from its top to its bottom as high as a line. */
record Lettering(Rule rule, Rule.Form.Lettered letters, int pageHeight) {

    private static final double TWIPS = 20;

    void write(PdfFonts fonts, PdfBytes out) {
        Face face = letters.face();
        Face.Metrics m = face.metrics();
        String text = letters.text();
        int index = fonts.index(face);
        double wide = text.codePoints().mapToLong(c -> face.advanceOfGlyph(face.glyph(c))).sum();
        double high = m.ascent() + m.descent();
        double turn = StrictMath.toRadians(-letters.turn() / 100.0);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        // an em across and an em upward, in points
        double across = rule.width() / TWIPS * m.em() / Math.max(1, wide);
        double up = rule.height() / TWIPS * m.em() / Math.max(1, high);
        // from the middle of the rectangle to where the first letter stands
        double left = -rule.width() / TWIPS / 2;
        double base = rule.height() / TWIPS * (m.descent() / Math.max(1, high) - 0.5);
        double x = (rule.x() + rule.width() / 2.0) / TWIPS + left * cos - base * sin;
        double y = (pageHeight - rule.y() - rule.height() / 2.0) / TWIPS + left * sin + base * cos;
        out.put("q BT ").color(rule.color()).put("rg /F").put(index).put(" 1 Tf 100 Tz ");
        number(out, across * cos).put(' ');
        number(out, across * sin).put(' ');
        number(out, -up * sin).put(' ');
        number(out, up * cos).put(' ');
        number(out, x).put(' ');
        number(out, y).put(" Tm(");
        text.codePoints().map(face::glyph).forEach(g -> {
            fonts.use(index, g);
            out.escaped(g >> 8).escaped(g & 0xff);
        });
        out.put(")Tj ET Q\n");
    }

    private static PdfBytes number(PdfBytes out, double points) {
        return out.hundredths(Math.round(points * 100));
    }
}
