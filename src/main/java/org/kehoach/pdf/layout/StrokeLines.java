package org.kehoach.pdf.layout;

import java.util.function.Consumer;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Drawing.Stroke;

/** Draws the lines of shapes (nét của hình). */
record StrokeLines(Stroke stroke, Consumer<Rule> to) {

    /** Up to this slant, in twips, a line was meant to be level or upright. */
    private static final int HARDLY = 20;

    /** A line from corner to corner of a rectangle. */
    void line(int x, int y, int width, int height, boolean rising) {
        if (Math.min(width, height) > HARDLY) {
            slanted(x, y, width, height, rising);
        } else {
            straight(x, y, width, height);
        }
    }

    private void slanted(int x, int y, int width, int height, boolean rising) {
        double length = Math.hypot(width, height);
        double step = stroke.dash() == 0 ? length : stroke.dash();
        for (double at = 0; at < length; at += 2 * step) {
            double begin = at / length;
            double end = Math.min(1, (at + step) / length);
            int left = (int) Math.round(width * begin);
            int top = (int) Math.round(height * (rising ? 1 - end : begin));
            to.accept(new Rule(x + left, y + top, (int) Math.round(width * end) - left,
                    (int) Math.round(height * (rising ? 1 - begin : end)) - top, stroke.color())
                    .drawn(new Rule.Form.Slanted(stroke.width(), rising)));
        }
    }

    /** A level or upright line, its stroke on both sides of it. */
    private void straight(int x, int y, int width, int height) {
        boolean level = width >= height;
        int length = level ? width : height;
        int half = stroke.width() / 2;
        int step = stroke.dash() == 0 ? Math.max(1, length) : stroke.dash();
        for (int at = 0; at < length; at += stroke.dash() == 0 ? step : step * 2) {
            int part = Math.min(step, length - at);
            to.accept(level
                    ? new Rule(x + at, y + height / 2 - half, part, stroke.width(), stroke.color())
                    : new Rule(x + width / 2 - half, y + at, stroke.width(), part, stroke.color()));
        }
    }

    /** The four sides of a rectangle. */
    void around(int x, int y, int width, int height) {
        int more = stroke.width();
        straight(x - more / 2, y, width + more, 0);
        straight(x - more / 2, y + height, width + more, 0);
        straight(x, y, 0, height);
        straight(x + width, y, 0, height);
    }
}
