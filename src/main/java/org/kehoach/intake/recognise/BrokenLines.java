package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of a letterhead that a narrow column broke (dòng đầu văn bản bị ngắt): the national title, the motto, the date. */
final class BrokenLines {

    /** How many columns further on the second half may stand, the other side's lines between. */
    private static final int REACH = 3;
    private static final int LONGEST = 60;

    private BrokenLines() {}

    /** The columns of all lines, halves joined. */
    static List<Stretch> mend(List<Entry> entries) {
        List<Stretch> columns = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Line line) {
                columns.addAll(line.words().columns());
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j <= Math.min(i + REACH, columns.size() - 1); j++) {
                if (areHalves(columns.get(i), columns.get(j))) {
                    columns.set(i, columns.get(i).joined(columns.remove(j)));
                    break;
                }
            }
        }
        return columns;
    }

    private static boolean areHalves(Stretch first, Stretch second) {
        if (first.length() > LONGEST || second.length() > LONGEST) {
            return false;
        }
        String one = first.text();
        String other = second.text();
        return complete(Vocabulary.NATIONAL_TITLE, Vocabulary.fold(one), Vocabulary.fold(other))
                || complete(Vocabulary.MOTTO, Vocabulary.fold(one), Vocabulary.fold(other))
                || complete(Vocabulary.PLACE_DATE, one, other);
    }

    private static boolean complete(Pattern form, String one, String other) {
        return form.matcher(one + " " + other).matches() && !form.matcher(one).find() && !form.matcher(other).find();
    }
}
