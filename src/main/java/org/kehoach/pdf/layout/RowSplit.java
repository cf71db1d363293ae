package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Border;

/** A row parted between two pages (hàng bị ngắt trang), line by line in each cell. */
record RowSplit(LaidTable.Row first, LaidTable.Row second) {

    /** Whether each cell has a line that fits, and some cell has one that does not. */
    static boolean isPossible(LaidTable.Row row, int room) {
        boolean parted = false;
        for (LaidTable.Cell cell : row.raised()) {
            int limit = limit(row, cell, room);
            if (!cell.lines().isEmpty() && cell.lines().stream().noneMatch(l -> fits(l, limit))) {
                return false;
            }
            parted |= cell.lines().stream().anyMatch(l -> !fits(l, limit));
        }
        return parted;
    }

    /** Where the text of a cell must end, from its own top. */
    private static int limit(LaidTable.Row row, LaidTable.Cell cell, int room) {
        int below = cell.format().margins().bottom() + cell.format().edges().bottom().map(Border::twips).orElse(0);
        return room - row.border() - cell.offset() - below;
    }

    private static boolean fits(Line line, int limit) {
        return line.y() + line.height() <= limit;
    }

    static RowSplit at(LaidTable.Row row, int room) {
        List<LaidTable.Cell> upper = new ArrayList<>();
        List<LaidTable.Cell> lower = new ArrayList<>();
        int height = row.border();
        int used = row.border();
        for (LaidTable.Cell cell : row.raised()) {
            int limit = limit(row, cell, room);
            List<Line> lines = cell.lines();
            boolean ordered = Rest.isOrdered(lines);
            int fitting = ordered ? fitting(lines, limit) : 0;
            int cut = ordered
                    ? fitting < lines.size() ? lines.get(fitting).y() : cell.text()
                    : lines.stream().filter(l -> !fits(l, limit)).mapToInt(Line::y).min().orElse(cell.text());
            upper.add(upper(cell, cut, ordered
                    ? lines.subList(0, fitting)
                    : lines.stream().filter(l -> fits(l, limit)).toList()));
            LaidTable.Cell rest = lower(cell, cut, ordered
                    ? Rest.of(lines, fitting, cut)
                    : lines.stream().filter(l -> !fits(l, limit)).map(l -> l.moved(0, -cut)).toList());
            lower.add(rest);
            used = Math.max(used, row.border() + cell.offset() + cut + cell.format().margins().bottom());
            if (!cell.merged()) {
                height = Math.max(height,
                        row.border() + rest.offset() + rest.text() + cell.format().margins().bottom());
            }
        }
        return new RowSplit(
                new LaidTable.Row(Math.min(room - row.below(), used), row.border(), true, row.header(), upper),
                new LaidTable.Row(height, row.border(), row.whole(), row.header(), lower));
    }

    private static int fitting(List<Line> lines, int limit) {
        int i = 0;
        while (i < lines.size() && fits(lines.get(i), limit)) {
            i++;
        }
        return i;
    }

    private static LaidTable.Cell upper(LaidTable.Cell cell, int cut, List<Line> lines) {
        List<Rule> rules = cell.rules().stream().filter(r -> r.y() < cut)
                .map(r -> r.form() instanceof Rule.Form.Whole ? r.cut(r.y(), cut) : r).toList();
        return new LaidTable.Cell(cell.x(), cell.width(), cell.format(), lines, rules, cell.offset(), 0, cut,
                cell.merged(), cell.notes().stream().filter(n -> n.y() <= cut).toList());
    }

    /** Whether something of a rule is seen below the cut; only what is filled is parted. */
    private static boolean isBelow(Rule rule, int cut) {
        return rule.form() instanceof Rule.Form.Whole ? rule.y() + rule.height() > cut : rule.y() >= cut;
    }

    private static LaidTable.Cell lower(LaidTable.Cell cell, int cut, List<Line> lines) {
        List<Rule> rules = cell.rules().stream().filter(r -> isBelow(r, cut))
                .map(r -> r.cut(cut, Integer.MAX_VALUE).moved(0, -cut)).toList();
        return new LaidTable.Cell(cell.x(), cell.width(), cell.format(), lines, rules, cell.format().margins().top(),
                0, cell.text() - cut, cell.merged(),
                cell.notes().stream().filter(n -> n.y() > cut).map(n -> n.moved(-cut)).toList());
    }
}
