package org.kehoach.intake.recognise;

import java.util.List;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Flattener.Discard;

/** Bars between the cells of a letterhead or a signature that was copied from a page (gạch đứng giữa các ô). */
final class Bars {

    private static final char BAR = '|';

    private final List<Discard> discards;
    /** Whether the line before was one of cells: what has bars below it is of the same table. */
    private boolean open;

    Bars(List<Discard> discards) {
        this.discards = discards;
    }

    /** The line with room between columns in place of bars; as it stands where it is none of a letterhead or signature. */
    Stretch opened(Stretch line) {
        open = line.text().indexOf(BAR) >= 0 && (open || placesText(line.strip().text()));
        if (!open) {
            return line;
        }
        Stretch out = Stretch.EMPTY;
        int from = 0;
        for (int at = line.text().indexOf(BAR); at >= 0; at = line.text().indexOf(BAR, from)) {
            out = out.plus(line.sub(from, at)).plus(Stretch.supplied("\t"));
            discards.add(new Discard(Furniture.CONVERSION_MARK, line.sub(at, at + 1)));
            from = at + 1;
        }
        return out.plus(line.from(from)).strip();
    }

    /** A bar alone in its line, between two cells of several lines. */
    static boolean isBorder(String line) {
        return line.strip().equals("|");
    }

    private static boolean placesText(String line) {
        boolean lastOnly = line.indexOf(BAR) == line.length() - 1;
        return Vocabulary.LETTERHEAD_OR_SIGNATURE.matcher(Vocabulary.fold(line)).find()
                || Vocabulary.NUMBER.matcher(line).lookingAt() || Vocabulary.PARTY_NUMBER.matcher(line).lookingAt()
                || (lastOnly && (Vocabulary.isCapitals(line)
                        || Vocabulary.PLACE_DATE.matcher(line.substring(0, line.length() - 1).strip()).matches()));
    }
}
