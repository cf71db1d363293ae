package org.kehoach.pdf.read;

import java.util.OptionalInt;

import org.kehoach.font.Face;

/**
 * How characters look, resolved (định dạng ký tự).
 *
 * @param size       in twips
 * @param color      red, green, blue as 0xRRGGBB
 * @param spacing    added after each character, in twips, may be negative
 * @param raise      of the base line, in half-points, may be negative
 * @param background as 0xRRGGBB, where there is one
 */
public record RunFormat(Face face, int size, int color, Underline underline, Strike strike, Caps caps,
        Script script, int spacing, int raise, boolean hidden,
        OptionalInt background) {

    /** Lines under characters (gạch chân). */
    public enum Underline {
        NONE, SINGLE, WORDS, DOUBLE, THICK, DASHED, DOTTED, WAVE
    }

    /** Lines through characters (gạch ngang). */
    public enum Strike {
        NONE, SINGLE, DOUBLE
    }

    /** Capital letters by format (chữ hoa). */
    public enum Caps {
        NONE, ALL, SMALL
    }

    /** Raised or lowered small characters (chỉ số trên, chỉ số dưới). */
    public enum Script {
        NONE, SUPER, SUB
    }

    public RunFormat withSize(int other) {
        return new RunFormat(face, other, color, underline, strike, caps, script, spacing, raise, hidden,
                background);
    }
}
