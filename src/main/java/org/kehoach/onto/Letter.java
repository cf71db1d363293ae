package org.kehoach.onto;

import org.jspecify.annotations.Nullable;

/**
 * A letter of an edited line and where it came from (chữ và nguồn gốc).
 *
 * @param slot  the field that it belongs to; null where it belongs to none
 * @param piece of the field's text; -1 where it stands among plain words that were typed
 * @param at    the letter of the plan's line that it is; -1 where it was typed
 */
record Letter(char sign, @Nullable Slot slot, int piece, int at, boolean bold, boolean italic) {

    boolean isTyped() {
        return at < 0;
    }

    Letter in(@Nullable Slot other, int otherPiece) {
        return new Letter(sign, other, otherPiece, at, bold, italic);
    }
}
