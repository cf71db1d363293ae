package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;

/**
 * A footnote broken into lines (cước chú đã dàn), at x from the edge of its column and y from its own top.
 *
 * @param height of it all
 */
record LaidNote(List<Line> lines, List<Rule> rules, int height) {

    /** As many lines stand on either side of a parting. */
    private static final int LEAST = 2;

    /** The height of the lines that must stand together where it begins. */
    int least() {
        int count = lines.size() <= LEAST + 1 ? lines.size() : LEAST;
        return count == lines.size() ? height : bottom(count);
    }

    /** How many lines may stand in so much room, when the rest goes to the next page. */
    int fitting(int room) {
        int count = 0;
        while (count < lines.size() && bottom(count + 1) <= room) {
            count++;
        }
        return count == lines.size() ? count : Math.min(count, lines.size() - LEAST);
    }

    private int bottom(int count) {
        return count == 0 ? 0 : lines.get(count - 1).y() + lines.get(count - 1).height();
    }

    /** Its first lines. */
    LaidNote first(int count) {
        int cut = bottom(count);
        return new LaidNote(lines.subList(0, count), rules.stream().filter(r -> r.y() < cut).toList(), cut);
    }

    /** What follows the first lines. */
    LaidNote rest(int count) {
        int cut = lines.get(count).y();
        return new LaidNote(lines.subList(count, lines.size()).stream().map(l -> l.moved(0, -cut)).toList(),
                rules.stream().filter(r -> r.y() >= cut).map(r -> r.moved(0, -cut)).toList(), height - cut);
    }
}
