package org.kehoach.pdf.read;

import java.util.Optional;
import java.util.OptionalInt;

import org.kehoach.font.Face;
import org.kehoach.pdf.Link;

/**
 * How characters look, resolved (định dạng ký tự).
 *
 * @param face       that they are drawn with
 * @param line       the face of the font that was asked for, whose measures make the line's height even where another
 *                   lends a character
 * @param fonts      what the run names for each kind of characters
 * @param size       in twips
 * @param color      red, green, blue as 0xRRGGBB
 * @param spacing    added after each character, in twips, may be negative
 * @param raise      of the base line, in half-points, may be negative
 * @param background as 0xRRGGBB, where there is one
 * @param scale      width of the characters in per cent of their own
 * @param kerned     whether pairs such as "To" stand closer together
 * @param link       where they lead
 */
public record RunFormat(Face face, Face line, ScriptFonts fonts, int size, int color, Underline underline,
        Strike strike, Caps caps,
        Script script, int spacing, int raise, boolean hidden,
        OptionalInt background, int scale, boolean kerned, Optional<Link> link) {

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
        return new RunFormat(face, line, fonts, other, color, underline, strike, caps, script, spacing, raise, hidden,
                background, scale, kerned, link);
    }

    /** The same look for characters that lead somewhere. */
    RunFormat linked(Optional<Link> to) {
        return new RunFormat(face, line, fonts, size, color, underline, strike, caps, script, spacing, raise, hidden,
                background, scale, kerned, to);
    }

    /** The same for characters that are not shown. */
    RunFormat concealed() {
        return hidden
                ? this
                : new RunFormat(face, line, fonts, size, color, underline, strike, caps, script, spacing, raise, true,
                        background, scale, kerned, link);
    }

    /** The same look with other faces. */
    RunFormat with(Face drawn, Face measured) {
        return drawn == face && measured == line
                ? this
                : new RunFormat(drawn, measured, fonts, size, color, underline, strike, caps, script, spacing, raise,
                        hidden, background, scale, kerned, link);
    }
}
