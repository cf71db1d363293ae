package org.kehoach.pdf.read;

/**
 * A ruled line (đường kẻ): one stroke or two, from above or from the left.
 *
 * @param stroke of the first stroke, in twips
 * @param gap    to the second
 * @param second stroke; 0 where there is one only
 * @param space  from the text, in twips
 * @param color  red, green, blue as 0xRRGGBB
 */
public record Border(int stroke, int gap, int second, int space, int color, Kind kind) {

    /** How a stroke is drawn. */
    public enum Kind {
        SOLID, DASHED, FINE_DASHED, DOTTED, DASH_DOT, DASH_DOT_DOT, WAVE
    }

    /** Of the whole line, in twips, at least one. */
    public int twips() {
        return stroke + gap + second;
    }
}
