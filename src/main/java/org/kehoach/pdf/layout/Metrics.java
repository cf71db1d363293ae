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
        Metrics printed = at(format.line().metrics(), size(format));
        int raise = raise(format);
        if (format.raise() != 0 && format.script() == RunFormat.Script.NONE) {
            int descent = printed.descent - raise;
            return new Metrics(printed.ascent + Math.max(0, raise), descent > 0 ? descent : printed.descent);
        }
        return new Metrics(printed.ascent + raise, printed.descent - raise);
    }

    private static Metrics at(Face.Metrics m, int size) {
        int up = TextWidth.sixthsOf(m.ascent(), size, m.em());
        int down = TextWidth.sixthsOf(m.descent(), size, m.em());
        int gap = twips(TextWidth.sixthsOf(m.lineGap(), size, m.em()));
        int ascent = twips(up) + gap;
        return new Metrics(ascent, twips(up + down) + gap - ascent);
    }

    /** The room that LibreOffice keeps free to the right of slanted text, for its overhang: a twelfth of its height. */
    static int overhang(RunFormat format) {
        return format.face().metrics().italicAngle() == 0 ? 0 : of(format).height() / 12;
    }

    /** The size that is printed, in twips. */
    static int size(RunFormat format) {
        return format.script() == RunFormat.Script.NONE
                ? format.size()
                : Math.max(1, (format.size() * SCRIPT_SIZE + 50) / 100);
    }

    /** How far the base line is raised, in twips: scripts by what their smaller size leaves free. */
    static int raise(RunFormat format) {
        return switch (format.script()) {
            case NONE -> position(format);
            case SUPER -> format.raise() * 10 + full(format).ascent * (100 - SCRIPT_SIZE) / 100;
            case SUB -> format.raise() * 10 - full(format).descent * (100 - SCRIPT_SIZE) / 100;
        };
    }

    /** LibreOffice keeps the position as whole per cent of the size, and takes these of the line's height. */
    private static int position(RunFormat format) {
        return format.raise() == 0 ? 0 : full(format).height() * (format.raise() * 1_000 / format.size()) / 100;
    }

    private static Metrics full(RunFormat format) {
        return at(format.line().metrics(), format.size());
    }

    Metrics max(Metrics other) {
        return new Metrics(Math.max(ascent, other.ascent), Math.max(descent, other.descent));
    }

    static int twips(int sixths) {
        return (sixths + TextWidth.SIXTHS / 2) / TextWidth.SIXTHS;
    }
}
