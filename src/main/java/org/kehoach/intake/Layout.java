package org.kehoach.intake;

/**
 * How a paragraph stands (định dạng đoạn), all in twips, 0 where the file does not say.
 *
 * @param left      the indent of its lines
 * @param firstLine the indent of its first line beyond {@code left}; negative where it hangs
 * @param level     the outline level (Word's own, a markdown heading), from 1; 0 for none. A hint only: real files have them
 *                  wrong
 */
public record Layout(Alignment alignment, int left, int firstLine, int spaceBefore, int level) {

    /** Nothing known. */
    public static final Layout UNKNOWN = new Layout(Alignment.UNKNOWN, 0, 0, 0, 0);

    /** How lines stand between the margins (căn lề). */
    public enum Alignment {
        UNKNOWN, LEFT, CENTER, RIGHT, JUSTIFIED
    }
}
