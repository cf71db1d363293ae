package org.kehoach.pdf.layout;

import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.ParagraphFormat;

/** Draws the lines around a paragraph (kẻ viền đoạn), from indent to indent. */
record ParagraphBorders(Sheet sheet, ParagraphFormat format, int x, int width) {

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
            format.borders().top().ifPresent(b -> sheet.put(new Rule(left, top, right - left, b.twips(), b.color())));
        }
        if (withBottom) {
            format.borders().bottom().ifPresent(
                    b -> sheet.put(new Rule(left, bottom - b.twips(), right - left, b.twips(), b.color())));
        }
        format.borders().left().ifPresent(
                b -> sheet.put(new Rule(left - b.space() - b.twips(), top, b.twips(), bottom - top, b.color())));
        format.borders().right()
                .ifPresent(b -> sheet.put(new Rule(right + b.space(), top, b.twips(), bottom - top, b.color())));
    }
}
