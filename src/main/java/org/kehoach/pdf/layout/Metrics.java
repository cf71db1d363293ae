package org.kehoach.pdf.layout;

import org.kehoach.font.Face;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.read.RunFormat;

/**
 * The vertical measures of a run (độ cao chữ), in twips, rounded as LibreOffice rounds them.
 *
 * @param ascent  above the base line, with the face's line gap, which stands on top
 * @param descent below the base line
 */
record Metrics(int ascent, int descent) {

    /** LibreOffice's size of superscripts and subscripts, in per cent. */
    private static final int SCRIPT_SIZE = 58;

    int height() {
        return ascent + descent;
    }

    static Metrics of(RunFormat format) {
        int size = size(format);
        Face.Metrics m = format.face().metrics();
        int up = TextWidth.sixthsOf(m.ascent(), size);
        int down = TextWidth.sixthsOf(m.descent(), size);
        int gap = twips(TextWidth.sixthsOf(m.lineGap(), size));
        int height = twips(up + down) + gap;
        int ascent = twips(up) + gap;
        int raise = raise(format);
        return new Metrics(ascent + raise, height - ascent - raise);
    }

    /** The room that LibreOffice keeps free to the right of slanted text, for its overhang: a twelfth of its height. */
    static int overhang(RunFormat format) {
        return format.face().metrics().italicAngle() == 0 ? 0 : of(format).height() / 12;
    }

    /** The size that is printed, in half-points. */
    static int size(RunFormat format) {
        return format.script() == RunFormat.Script.NONE
                ? format.halfPoints()
                : Math.max(1, (format.halfPoints() * SCRIPT_SIZE + 50) / 100);
    }

    /** How far the base line is raised, in twips. */
    static int raise(RunFormat format) {
        int full = format.halfPoints() * 10;
        return format.raise() * 10 + switch (format.script()) {
            case NONE -> 0;
            case SUPER -> full * 33 / 100;
            case SUB -> -full * 8 / 100;
        };
    }

    Metrics max(Metrics other) {
        return new Metrics(Math.max(ascent, other.ascent), Math.max(descent, other.descent));
    }

    static int twips(int sixths) {
        return (sixths + TextWidth.SIXTHS / 2) / TextWidth.SIXTHS;
    }
}
