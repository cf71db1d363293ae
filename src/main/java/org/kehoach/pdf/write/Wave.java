package org.kehoach.pdf.write;

import org.kehoach.pdf.Rule;

/** Draws a line that waves along the longer sides of a rectangle and fills it (nét lượn sóng), in whole waves. */
record Wave(Rule rule, int pageHeight) {

    private static final int HUNDREDTHS_PER_TWIP = 5;

    /** The part of half a wave after which its curve's control points stand, and how far beyond its crest. */
    private static final double BEFORE_CREST = 0.364;
    private static final double BEYOND_CREST = 4.0 / 3;

    void write(PdfBytes out) {
        boolean level = rule.width() >= rule.height();
        double length = (double) HUNDREDTHS_PER_TWIP * (level ? rule.width() : rule.height());
        double across = (double) HUNDREDTHS_PER_TWIP * (level ? rule.height() : rule.width());
        double stroke = across / 3;
        double crest = (across - stroke) / 2;
        int count = rule.pieces();
        double half = length / count;
        double x = (double) HUNDREDTHS_PER_TWIP * rule.x();
        double y = (double) HUNDREDTHS_PER_TWIP * (pageHeight - rule.y());
        out.put("q ");
        Pen pen = new Pen(out, level ? x : x + across / 2, level ? y - across / 2 : y, level);
        out.color(rule.color()).put("RG ");
        out.hundredths(Math.round(stroke)).put(" w ");
        pen.point(0, 0);
        out.put("m\n");
        for (int i = 0; i < count; i++) {
            double beside = (i % 2 == 0 ? crest : -crest) * BEYOND_CREST;
            pen.point((i + BEFORE_CREST) * half, beside);
            pen.point((i + 1 - BEFORE_CREST) * half, beside);
            pen.point((i + 1) * half, 0);
            out.put("c\n");
        }
        out.put("S Q\n");
    }

    /** Puts points by how far they are along the line and beside it, in hundredths of a point. */
    private record Pen(PdfBytes out, double x, double y, boolean level) {

        void point(double along, double beside) {
            out.hundredths(Math.round(level ? x + along : x + beside)).put(' ')
                    .hundredths(Math.round(level ? y + beside : y - along)).put(' ');
        }
    }
}
