package org.kehoach.pdf;

/** A rectangle that is filled, or that a wave fills (nét kẻ): a border, an underline, a background. */
public record Rule(int x, int y, int width, int height, int color, Form form, Depth depth) {

    /** What is seen of the rectangle: all of it, or a line that waves along its longer sides. */
    public enum Form {
        FILLED, WAVE
    }

    /** A filled rectangle among the page's text. */
    public Rule(int x, int y, int width, int height, int color) {
        this(x, y, width, height, color, Form.FILLED, Depth.TEXT);
    }

    public Rule moved(int dx, int dy) {
        return new Rule(x + dx, y + dy, width, height, color, form, depth);
    }

    /** The same with a wave in it. */
    public Rule waved() {
        return new Rule(x, y, width, height, color, Form.WAVE, depth);
    }

    /** The same behind or before other things. */
    public Rule at(Depth other) {
        return new Rule(x, y, width, height, color, form, other);
    }

    /** What is left of it from one height to another. */
    public Rule cut(int top, int bottom) {
        int from = Math.max(y, top);
        return new Rule(x, from, width, Math.min(y + height, bottom) - from, color, form, depth);
    }
}
