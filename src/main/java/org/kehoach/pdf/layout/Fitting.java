package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.pdf.read.Footnote;

/** Counts the lines for which a column has room, with the footnotes that they refer to (số dòng vừa trang). */
final class Fitting {

    private Fitting() {}

    /**
     * The first line that has no room.
     *
     * @param from  the first line that is to be placed
     * @param start where it begins, in twips
     */
    static int end(Sheet sheet, LaidParagraph p, int from, int start) {
        int bottom = start;
        List<Footnote> notes = List.of();
        int i = from;
        while (i < p.rows().size()) {
            LaidParagraph.Row row = p.rows().get(i);
            bottom += row.skip() + row.height() + (i > from ? row.above() : 0);
            notes = joined(notes, row.notes());
            int room = notes.isEmpty() ? 0 : row.notes().isEmpty() ? sheet.room(notes) : sheet.leastRoom(notes);
            if (bottom + room > sheet.bottom()) {
                break;
            }
            i++;
        }
        return i;
    }

    private static List<Footnote> joined(List<Footnote> some, List<Footnote> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<Footnote> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
