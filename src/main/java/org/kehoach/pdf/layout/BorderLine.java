package org.kehoach.pdf.layout;

import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Border;

/** Draws a ruled line (kẻ đường viền): single, double, dashed or dotted, as filled rectangles. */
record BorderLine(Sheet sheet, Border border) {

    /** A level line whose upper edge is at {@code y}. */
    void level(int x, int y, int length) {
        draw(x, y, length, true);
    }

    /** An upright line whose left edge is at {@code x}. */
    void upright(int x, int y, int length) {
        draw(x, y, length, false);
    }

    private void draw(int x, int y, int length, boolean level) {
        int stroke = border.stroke();
        switch (border.kind()) {
            case SINGLE -> part(x, y, 0, length, 0, level);
            case DOUBLE -> {
                part(x, y, 0, length, 0, level);
                part(x, y, 0, length, 2 * stroke, level);
            }
            case DASHED -> dashes(x, y, length, 8 * stroke, level);
            case DOTTED -> dashes(x, y, length, Math.max(stroke, 10), level);
        }
    }

    private void dashes(int x, int y, int length, int dash, boolean level) {
        for (int at = 0; at < length; at += 2 * dash) {
            part(x, y, at, Math.min(dash, length - at), 0, level);
        }
    }

    private void part(int x, int y, int at, int length, int beside, boolean level) {
        int stroke = border.stroke();
        sheet.put(level
                ? new Rule(x + at, y + beside, length, stroke, border.color())
                : new Rule(x + beside, y + at, stroke, length, border.color()));
    }
}
