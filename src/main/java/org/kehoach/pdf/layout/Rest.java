package org.kehoach.pdf.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.kehoach.pdf.LaidOutDocument.Line;

/**
 * The lines of a cell that are still to be placed (các dòng còn lại), each moved up when it is asked for: a cell of a
 * thousand pages is parted a thousand times.
 */
final class Rest extends AbstractList<Line> implements RandomAccess {

    private final List<Line> lines;
    private final int up;

    private Rest(List<Line> lines, int up) {
        this.lines = lines;
        this.up = up;
    }

    /**
     * Lines that stand under each other.
     *
     * @param from the first of them
     * @param up   how far they are moved, in twips
     */
    static Rest of(List<Line> lines, int from, int up) {
        return lines instanceof Rest r
                ? new Rest(r.lines.subList(from, r.lines.size()), r.up + up)
                : new Rest(lines.subList(from, lines.size()), up);
    }

    /** Whether no line reaches below the next: so it is but where tables stand in the cell. */
    static boolean isOrdered(List<Line> lines) {
        if (lines instanceof Rest) {
            return true;
        }
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.y() < above.y() || line.y() + line.height() < above.y() + above.height()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Line get(int index) {
        return lines.get(index).moved(0, -up);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
