package org.kehoach.pdf.layout;

import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Border;

/** Draws a ruled line (kẻ đường viền): one stroke or two, whole, dashed or dotted, as filled rectangles. */
record BorderLine(Sheet sheet, Border border) {

    /** Strokes and gaps in twips, by turns, as long as LibreOffice makes them. */
    private static final int[] DASHED = {160, 50};
    private static final int[] FINE_DASHED = {60, 20};
    private static final int[] DOTTED = {10, 20};
    private static final int[] DASH_DOT = {160, 50, 50, 50};
    private static final int[] DASH_DOT_DOT = {160, 50, 50, 50, 50, 50};

    /** A level line whose upper edge is at {@code y}. */
    void level(int x, int y, int length) {
        draw(x, y, length, true);
    }

    /** An upright line whose left edge is at {@code x}. */
    void upright(int x, int y, int length) {
        draw(x, y, length, false);
    }

    private void draw(int x, int y, int length, boolean level) {
        switch (border.kind()) {
            case SOLID -> {
                part(x, y, 0, length, 0, border.stroke(), level);
                if (border.second() > 0) {
                    part(x, y, 0, length, border.stroke() + border.gap(), border.second(), level);
                }
            }
            case WAVE -> {
                wave(x, y, length, 0, border.stroke(), level);
                if (border.second() > 0) {
                    wave(x, y, length, border.stroke() + border.gap(), border.second(), level);
                }
            }
            case DASHED -> dashes(x, y, length, DASHED, level);
            case FINE_DASHED -> dashes(x, y, length, FINE_DASHED, level);
            case DOTTED -> dashes(x, y, length, DOTTED, level);
            case DASH_DOT -> dashes(x, y, length, DASH_DOT, level);
            case DASH_DOT_DOT -> dashes(x, y, length, DASH_DOT_DOT, level);
        }
    }

    private void dashes(int x, int y, int length, int[] pattern, boolean level) {
        int i = 0;
        for (int at = 0; at < length; at += pattern[i++ % pattern.length]) {
            if (i % 2 == 0) {
                part(x, y, at, Math.min(pattern[i % pattern.length], length - at), 0, border.stroke(), level);
            }
        }
    }

    /** A wave reaches beyond its stroke's place on both sides, as Word's do. */
    private void wave(int x, int y, int length, int beside, int stroke, boolean level) {
        sheet.put((level
                ? new Rule(x, y + beside - stroke, length, 3 * stroke, border.color())
                : new Rule(x + beside - stroke, y, 3 * stroke, length, border.color())).waved());
    }

    private void part(int x, int y, int at, int length, int beside, int stroke, boolean level) {
        sheet.put(level
                ? new Rule(x + at, y + beside, length, stroke, border.color())
                : new Rule(x + beside, y + at, stroke, length, border.color()));
    }
}
