package org.kehoach.pdf.layout;

import static org.kehoach.pdf.layout.BreakClass.AL;
import static org.kehoach.pdf.layout.BreakClass.CL;
import static org.kehoach.pdf.layout.BreakClass.CM;
import static org.kehoach.pdf.layout.BreakClass.NU;
import static org.kehoach.pdf.layout.BreakClass.OP;
import static org.kehoach.pdf.layout.BreakClass.QU;
import static org.kehoach.pdf.layout.BreakClass.SP;

/**
 * Says where a line may end (chỗ được ngắt dòng): the rules of UAX #14 for the scripts that our faces have, as
 * LibreOffice 7.4 (ICU 72) applies them.
 *
 * <p>Where that differs from the standard's text: a tab and a line break part words like a space.
 */
final class LineBreaks {

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
        if (before == BreakClass.ZW) {
            return true;
        }
        if (before == CM) {
            before = base(text, index - 1);
        }
        return before == SP ? afterSpace(text, index, after) : adjacent(before, after);
    }

    private static BreakClass base(char[] text, int index) {
        int i = index;
        while (i > 0 && BreakClass.of(text[i]) == CM) {
            i--;
        }
        BreakClass found = BreakClass.of(text[i]);
        return found == CM || found == SP ? AL : found;
    }

    /** LB 13 to 17: some marks keep to what stands before the spaces. */
    private static boolean afterSpace(char[] text, int index, BreakClass after) {
        switch (after) {
            case CL, EX, IS, SY -> {
                return false;
            }
            default -> {
                // depends on what stands before the spaces
            }
        }
        int i = index - 1;
        while (i >= 0 && BreakClass.of(text[i]) == SP) {
            i--;
        }
        if (i < 0) {
            return true;
        }
        BreakClass before = BreakClass.of(text[i]);
        if (before == OP) {
            return false;
        }
        return !(before == QU && after == OP) && !(before == BreakClass.B2 && after == BreakClass.B2);
    }

    private static boolean adjacent(BreakClass before, BreakClass after) {
        return switch (after) {
            case CL, EX, IS, SY, GL, QU, BA, HY, IN -> after == BreakClass.GL && (before == BreakClass.BA
                    || before == BreakClass.HY);
            case B2 -> before != OP && before != BreakClass.GL && before != QU && before != BreakClass.B2;
            case AL -> breaksAfter(before, false) && before != BreakClass.PR && before != BreakClass.PO;
            case NU -> breaksAfter(before, true) && !isSign(before);
            case OP -> before == CL || (breaksAfter(before, false) && before != AL && before != NU
                    && before != BreakClass.PR && before != BreakClass.PO);
            case PR, PO -> breaksAfter(before, false) && before != AL && before != NU && before != CL;
            case SP, ZW, CM -> false;
        };
    }

    private static boolean isSign(BreakClass before) {
        return before == BreakClass.PR || before == BreakClass.PO || before == BreakClass.HY;
    }

    private static boolean breaksAfter(BreakClass before, boolean digit) {
        return switch (before) {
            case OP, QU, GL, AL, NU, IS -> false;
            case SY -> !digit;
            case EX, IN -> true;
            case CL -> false;
            case HY, BA, B2, PR, PO, ZW, SP, CM -> true;
        };
    }
}
