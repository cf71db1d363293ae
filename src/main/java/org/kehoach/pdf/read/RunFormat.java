package org.kehoach.pdf.read;

import org.kehoach.font.Face;

/**
 * How characters look, resolved (định dạng ký tự).
 *
 * @param size       in twips
 * @param color      red, green, blue as 0xRRGGBB
 * @param spacing    added after each character, in twips, may be negative
 * @param raise      of the base line, in half-points, may be negative
 */
public record RunFormat(Face face, int size, int color, boolean underline, boolean strike, Caps caps,
        Script script, int spacing, int raise, boolean hidden) {

    /** Capital letters by format (chữ hoa). */
    public enum Caps {
        NONE, ALL, SMALL
    }

    /** Raised or lowered small characters (chỉ số trên, chỉ số dưới). */
    public enum Script {
        NONE, SUPER, SUB
    }

    public RunFormat withSize(int other) {
        return new RunFormat(face, other, color, underline, strike, caps, script, spacing, raise, hidden);
    }
}
