package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Border;

/** A row parted between two pages (hàng bị ngắt trang), line by line in each cell. */
record RowSplit(LaidTable.Row first, LaidTable.Row second) {

    /** Whether each cell has a line that fits, and some cell has one that does not. */
    static boolean isPossible(LaidTable.Row row, int room) {
        for (LaidTable.Cell cell : row.cells()) {
            if (!cell.lines().isEmpty() && fitting(cell, room - row.border()) == 0) {
                return false;
            }
        }
        return row.cells().stream().anyMatch(c -> fitting(c, room - row.border()) < c.lines().size());
    }

    private static int fitting(LaidTable.Cell cell, int room) {
        int below = cell.format().margins().bottom() + cell.format().edges().bottom().map(Border::twips).orElse(0);
        int i = 0;
        while (i < cell.lines().size()
                && cell.offset() + cell.lines().get(i).y() + cell.lines().get(i).height() + below <= room) {
            i++;
        }
        return i;
    }

    static RowSplit at(LaidTable.Row row, int room) {
        List<LaidTable.Cell> upper = new ArrayList<>();
        List<LaidTable.Cell> lower = new ArrayList<>();
        int height = row.border();
        for (LaidTable.Cell cell : row.cells()) {
            int fitting = fitting(cell, room - row.border());
            boolean all = fitting == cell.lines().size();
            int cut = all ? cell.text() : cell.lines().get(fitting).y();
            upper.add(part(cell, cell.lines().subList(0, fitting), 0, cut, cell.offset()));
            lower.add(part(cell, cell.lines().subList(fitting, cell.lines().size()), cut, cell.text(),
                    cell.format().margins().top()));
            height = Math.max(height, row.border() + lower.getLast().offset() + lower.getLast().text()
                    + cell.format().margins().bottom());
        }
        return new RowSplit(new LaidTable.Row(room, row.border(), true, row.header(), upper),
                new LaidTable.Row(height, row.border(), row.whole(), row.header(), lower));
    }

    private static LaidTable.Cell part(LaidTable.Cell cell, List<Line> lines, int from, int to, int offset) {
        List<Line> moved = lines.stream().map(l -> l.moved(0, -from)).toList();
        List<Rule> rules = cell.rules().stream().filter(r -> r.y() >= from && r.y() < to).map(r -> r.moved(0, -from))
                .toList();
        return new LaidTable.Cell(cell.x(), cell.width(), cell.format(), moved, rules, offset, to - from);
    }
}
