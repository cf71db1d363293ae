package org.kehoach.pdf.layout;

import static org.kehoach.pdf.layout.BreakClass.AL;
import static org.kehoach.pdf.layout.BreakClass.CL;
import static org.kehoach.pdf.layout.BreakClass.CM;
import static org.kehoach.pdf.layout.BreakClass.GL;
import static org.kehoach.pdf.layout.BreakClass.NU;
import static org.kehoach.pdf.layout.BreakClass.OP;
import static org.kehoach.pdf.layout.BreakClass.QU;
import static org.kehoach.pdf.layout.BreakClass.SP;

/**
 * Says where a line may end (chỗ được ngắt dòng): UAX #14 for the scripts that our faces have, as LibreOffice 7.4
 * applies it.
 *
 * <p>Measured on it, character by character, this differs from the standard: after a hyphen a line may always end, be it
 * before digits (against LB 25); a line that would end after a slash ends before the path or symbol instead ({@link #held});
 * an ellipsis keeps only to letters, digits and marks of exclamation before it (the older LB 22);
 * between letters and a per cent sign, and between a full stop or comma and an opening bracket.
 */
final class LineBreaks {

    /** So far back a slash looks for a space. */
    private static final int PATH = 66;

    private LineBreaks() {}

    /** Whether a line may end before the character at an index from 1 up. */
    static boolean allowed(char[] text, int index) {
        BreakClass after = BreakClass.of(text[index]);
        BreakClass before = BreakClass.of(text[index - 1]);
        if (before == AL && after == AL) {
            return false;
        }
        if (after == SP || after == BreakClass.ZW || (after == CM && before != SP)) {
            return false;
        }
        if (before == SP) {
            return afterSpace(text, index, after);
        }
        if (after == BreakClass.PO && endsNumber(text, index - 1)) {
            return false;
        }
        return before == BreakClass.ZW || adjacent(before == CM ? base(text, index - 1) : before, after);
    }

    /**
     * Where a line ends that has its last allowed end at an index: after a slash it is the space before the path or
     * symbol, which keeps {@code 72-NQ/TW} together where its hyphen alone would part it; only what is longer than 66
     * characters parts at its slashes.
     */
    static int held(char[] text, int index) {
        if (text[index - 1] != '/') {
            return index;
        }
        for (int i = index - 2; i >= 0 && index - i <= PATH; i--) {
            if (Character.isWhitespace(text[i])) {
                return i + 1;
            }
        }
        return index;
    }

    /** LB 13 and 14: closing marks keep to what stands before the spaces, and text to an opening bracket. */
    private static boolean afterSpace(char[] text, int index, BreakClass after) {
        int i = index - 1;
        while (i >= 0 && BreakClass.of(text[i]) == SP) {
            i--;
        }
        BreakClass before = i < 0 ? SP : BreakClass.of(text[i]);
        boolean closing = after == CL || after == BreakClass.EX || after == BreakClass.IS || after == BreakClass.SY;
        return before != OP && (!closing || before == BreakClass.HY);
    }

    private static boolean endsNumber(char[] text, int index) {
        int i = index;
        while (i > 0 && (BreakClass.of(text[i]) == BreakClass.IS || BreakClass.of(text[i]) == CL)) {
            i--;
        }
        return BreakClass.of(text[i]) == NU;
    }

    private static BreakClass base(char[] text, int index) {
        int i = index;
        while (i > 0 && BreakClass.of(text[i]) == CM) {
            i--;
        }
        BreakClass found = BreakClass.of(text[i]);
        return found == CM || found == SP ? AL : found;
    }

    private static boolean adjacent(BreakClass before, BreakClass after) {
        if (before == GL || before == QU || before == OP || before == BreakClass.BB) {
            return false;
        }
        return switch (after) {
            case CL, EX, IS, SY, QU, BA, HY, SP, ZW, CM -> false;
            case GL -> before == BreakClass.BA || before == BreakClass.HY;
            case BB, CB -> true;
            case B2 -> before != BreakClass.B2;
            case IN -> before != AL && before != NU && before != BreakClass.EX && before != BreakClass.IN;
            case AL -> before != NU && before != BreakClass.IS && before != CL && !isSign(before);
            case NU -> before != AL && before != BreakClass.IS && before != CL && !isSign(before) && before != NU
                    && before != BreakClass.SY;
            case OP -> before != AL && before != NU;
            case PR, PO -> before != NU && !(after == BreakClass.PR && before == AL);
        };
    }

    private static boolean isSign(BreakClass c) {
        return c == BreakClass.PR || c == BreakClass.PO;
    }
}
