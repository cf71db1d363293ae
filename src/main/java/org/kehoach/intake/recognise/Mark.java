package org.kehoach.intake.recognise;

import java.util.Optional;
import org.kehoach.plan.LevelForm;

/**
 * The mark with which a paragraph begins (dấu đầu đoạn).
 *
 * @param label  as printed, without the blank after it
 * @param words  what follows
 * @param number the number and its form; empty for a bullet
 * @param roman  the number where the letters could be Roman figures too: {@code I}, {@code C}, {@code v}
 */
public record Mark(Stretch label, Stretch words, Optional<Ordinal> number, Optional<Ordinal> roman) {

    /**
     * A number (số thứ tự).
     *
     * @param value the level's own number
     * @param path  the numbers printed before it: {@code 4} of {@code 4.1.}
     */
    public record Ordinal(LevelForm form, int value, String path) {}

    public boolean isBullet() {
        return number.isEmpty();
    }
}
