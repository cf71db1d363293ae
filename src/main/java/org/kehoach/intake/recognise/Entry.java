package org.kehoach.intake.recognise;

import java.util.List;
import org.kehoach.intake.Block.Ending;
import org.kehoach.intake.Layout;

/** A line, a paragraph or a table of data, in reading order (dòng). */
public sealed interface Entry {

    /**
     * Words.
     *
     * @param gap  whether an empty line stands before it
     * @param cell which cell of a table that only places text it stands in, from 1; 0 for none
     * @param note whether it is a footnote's
     */
    record Line(Stretch words, Layout layout, Ending ending, boolean gap, int page, int cell, boolean note)
            implements
                Entry {

        Line with(Stretch other) {
            return new Line(other, layout, ending, gap, page, cell, note);
        }
    }

    /** Data in rows. */
    record Grid(List<List<Cell>> rows, int headers) implements Entry {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        public List<Stretch> words() {
            return rows.stream().flatMap(List::stream).flatMap(c -> c.lines().stream()).toList();
        }
    }

    /** A cell of data (ô dữ liệu). */
    record Cell(List<Stretch> lines, int across, int down, int width) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }
}
