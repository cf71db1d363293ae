package org.kehoach.pdf;

import org.kehoach.font.Face;

/** A rectangle that is filled, or that a line is drawn in (nét kẻ): a border, an underline, a background, a shape. */
public record Rule(int x, int y, int width, int height, int color, Form form, Depth depth) {

    /** What is seen of the rectangle. */
    public sealed interface Form {

        /** All of it. */
        enum Whole implements Form {
            FILLED
        }

        /** A line that waves along its longer sides and touches them. */
        enum Waving implements Form {
            WAVE
        }

        /**
         * A line from corner to corner.
         *
         * @param stroke its width in twips
         * @param rising whether it goes from the lower left to the upper right corner
         */
        record Slanted(int stroke, boolean rising) implements Form {}

        /**
         * Letters that are stretched to fill it and turned about its middle: a mark across the page that is not read.
         *
         * @param turn clockwise, in hundredths of a degree
         */
        record Lettered(String text, Face face, int turn) implements Form {}
    }

    /** A filled rectangle among the page's text. */
    public Rule(int x, int y, int width, int height, int color) {
        this(x, y, width, height, color, Form.Whole.FILLED, Depth.TEXT);
    }

    public Rule moved(int dx, int dy) {
        return new Rule(x + dx, y + dy, width, height, color, form, depth);
    }

    /** How many pieces it is drawn in: of a wave, its halves, each as long as the rectangle is thick. */
    public int pieces() {
        return form instanceof Form.Waving
                ? Math.max(1, Math.max(width, height) / Math.max(1, Math.min(width, height)))
                : 1;
    }

    /** The same with a wave in it. */
    public Rule waved() {
        return drawn(Form.Waving.WAVE);
    }

    /** The same with something else seen of it. */
    public Rule drawn(Form other) {
        return new Rule(x, y, width, height, color, other, depth);
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
