package org.kehoach.intake.pdf;

/**
 * A character on a page (ký tự trên trang), in points from the upper left corner of the page as it is shown.
 *
 * @param text     what it says; several letters for a ligature
 * @param x        its left edge
 * @param baseline what it stands on
 * @param width    its advance
 * @param size     of its font
 * @param unseen   whether it is not drawn, as the words under a scan
 */
record Glyph(String text, float x, float baseline, float width, float size, FontFacts font, boolean bold,
        boolean slanted, boolean unseen) {

    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** A mark over the letter before it. */
    boolean isMark() {
        return !text.isEmpty() && text.charAt(0) >= 0x300 && text.charAt(0) < 0x370;
    }

    /** The same drawn again over itself, to look bold. */
    Glyph emboldened() {
        return new Glyph(text, x, baseline, width, size, font, true, slanted, unseen);
    }

    /** The same with another text and right edge. */
    Glyph saying(String other, float right) {
        return new Glyph(other, x, baseline, Math.max(width, right - x), size, font, bold, slanted, unseen);
    }

    Glyph at(float otherX, float otherBaseline) {
        return new Glyph(text, otherX, otherBaseline, width, size, font, bold, slanted, unseen);
    }
}
