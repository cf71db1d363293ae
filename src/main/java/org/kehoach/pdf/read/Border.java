package org.kehoach.pdf.read;

/**
 * A ruled line (đường kẻ).
 *
 * @param width of one of its strokes, in eighths of a point, as {@code w:sz} gives it
 * @param space from the text, in twips
 * @param color red, green, blue as 0xRRGGBB
 */
public record Border(int width, int space, int color, Kind kind) {

    /** How the line is drawn. */
    public enum Kind {
        SINGLE, DOUBLE, DASHED, DOTTED
    }

    /** Of the whole line in twips, at least one: a double line has a gap as wide as its strokes. */
    public int twips() {
        return kind == Kind.DOUBLE ? 3 * stroke() : stroke();
    }

    /** Of one stroke, in twips. */
    public int stroke() {
        return Math.max(1, (width * 20 + 4) / 8);
    }
}
