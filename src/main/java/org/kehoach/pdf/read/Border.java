package org.kehoach.pdf.read;

/**
 * A single ruled line (đường kẻ).
 *
 * @param width in eighths of a point, as {@code w:sz} gives it
 * @param space from the text, in twips
 * @param color red, green, blue as 0xRRGGBB
 */
public record Border(int width, int space, int color) {

    /** In twips, at least one. */
    public int twips() {
        return Math.max(1, (width * 20 + 4) / 8);
    }
}
