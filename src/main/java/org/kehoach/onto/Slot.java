package org.kehoach.onto;

import java.util.List;
import org.kehoach.document.Address;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Text;

/**
 * The words of one field in a printed line (ô chữ của một trường).
 *
 * @param occurrence which of several places that have one address
 * @param from       the letter of the line at which they begin
 * @param pieces     in order: what each piece of the text printed
 * @param bold       whether words without stress are bold here, by the style
 */
record Slot(Address address, int occurrence, int from, int to, Text text, List<Piece> pieces, boolean bold,
        boolean italic) {

    /** A piece of the text and the letters of the line that it printed. */
    record Piece(Inline inline, String words, int from, int to) {

        boolean isComputed() {
            return inline instanceof Inline.LookUp;
        }

        /** Whether words put into the midst of it are its own. */
        boolean takesWords() {
            return inline instanceof Inline.Fact || inline instanceof Inline.Blank;
        }
    }

    /** The piece that printed a letter of the line. */
    int piece(int letter) {
        for (int i = 0; i < pieces.size(); i++) {
            if (letter >= pieces.get(i).from() && letter < pieces.get(i).to()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it prints in capitals what is typed otherwise. */
    boolean isCapitals(String line) {
        String printed = line.substring(from, to);
        String typed = text.typedWords();
        return printed.equals(printed.toUpperCase(java.util.Locale.ROOT))
                && !typed.equals(typed.toUpperCase(java.util.Locale.ROOT));
    }
}
