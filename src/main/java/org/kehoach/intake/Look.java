package org.kehoach.intake;

/**
 * How characters look (kiểu chữ).
 *
 * @param size in half points; 0 where the file does not say
 */
public record Look(boolean bold, boolean italic, boolean underline, int size) {

    /** Upright and light, of unknown size. */
    public static final Look PLAIN = new Look(false, false, false, 0);
}
