package org.kehoach.pdf.layout;

import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.ParagraphFormat;

/** Draws the lines around a paragraph (kẻ viền đoạn), from indent to indent. */
record ParagraphBorders(Sheet sheet, ParagraphFormat format, int x, int width) {

    /** Width of the line that a bar tab draws, in twips. */
    private static final int BAR = 10;

    /**
     * Draws on the part of a paragraph that stands on one page.
     *
     * @param top        of the part, with the border above
     * @param bottom     of the part, with the border below
     */
    void draw(int top, int bottom, boolean withTop, boolean withBottom) {
        int left = x + format.left() + Math.min(0, format.firstLine());
        int right = x + width - format.right();
        if (withTop) {
            format.borders().top().ifPresent(b -> new BorderLine(sheet, b).level(left, top, right - left));
        }
        if (withBottom) {
            format.borders().bottom().ifPresent(
                    b -> new BorderLine(sheet, b).level(left, bottom - b.twips(), right - left));
        }
        format.borders().left().ifPresent(
                b -> new BorderLine(sheet, b).upright(left - b.space() - b.twips(), top, bottom - top));
        format.borders().right()
                .ifPresent(b -> new BorderLine(sheet, b).upright(right + b.space(), top, bottom - top));
        for (int bar : format.borders().bars()) {
            sheet.put(new Rule(x + bar - BAR / 2, top, BAR, bottom - top, 0));
        }
    }
}
