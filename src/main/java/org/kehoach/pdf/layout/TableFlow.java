package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Footnote;

/** Puts the rows of a table on pages (xếp bảng): parts rows that may be parted, repeats header rows. */
final class TableFlow {

    private final Sheet sheet;
    private final LaidTable table;
    private final List<LaidTable.Row> headers = new ArrayList<>();
    private final int left;
    private int y;
    private boolean atTop;

    /** The last row of those that were looked at for staying together. */
    private int kept = -1;

    /** The row above on the same page, whose bottom edges are still to be drawn. */
    private List<LaidTable.Cell> above = List.of();

    /** Lines of a cell that is merged downward, for which the page above had no room. */
    private final List<Line> overrun = new ArrayList<>();

    TableFlow(Sheet sheet, LaidTable table) {
        this.sheet = sheet;
        this.table = table;
        left = sheet.across().from();
        for (LaidTable.Row row : table.rows()) {
            if (!row.header()) {
                break;
            }
            headers.add(row);
        }
    }

    /**
     * Puts all rows and gives where they end.
     *
     * @param from  where the table begins
     * @param fresh whether nothing stands above it on the page
     */
    int place(int from, boolean fresh) {
        y = from;
        atTop = fresh;
        for (int i = 0; i < table.rows().size(); i++) {
            keep(i);
            row(table.rows().get(i), i >= headers.size());
        }
        closeBottom();
        while (!overrun.isEmpty()) {
            turn(false);
        }
        return y;
    }

    /** Turns the page where rows that stay with the one below would be parted from it, if a page holds them at all. */
    private void keep(int first) {
        if (atTop || first <= kept || !sheet.hasPages()) {
            return;
        }
        List<LaidTable.Row> rows = table.rows();
        int height = 0;
        kept = first;
        while (kept + 1 < rows.size() && rows.get(kept).keepsNext()) {
            height += rows.get(kept++).height();
        }
        if (kept == first) {
            return;
        }
        LaidTable.Row next = rows.get(kept);
        int needed = height + (next.whole() ? next.height() + next.below() : next.least());
        if (y + needed > sheet.bottom() && needed <= sheet.bottom() - sheet.top()) {
            turn(first >= headers.size());
        }
    }

    private void row(LaidTable.Row row, boolean repeatHeaders) {
        LaidTable.Row rest = row;
        while (y + rest.height() + rest.below() + noteRoom(rest) > sheet.bottom()) {
            int room = sheet.bottom() - y - noteRoom(rest);
            if (!rest.whole() && RowSplit.isPossible(rest, room)) {
                RowSplit split = RowSplit.at(rest, room);
                draw(split.first());
                rest = split.second();
            } else if (atTop) {
                break;
            }
            turn(repeatHeaders);
        }
        draw(rest);
    }

    private int noteRoom(LaidTable.Row row) {
        List<Footnote> notes = row.notes();
        return notes.isEmpty() ? 0 : sheet.leastRoom(notes);
    }

    private void turn(boolean repeatHeaders) {
        closeBottom();
        sheet.turn();
        y = sheet.top();
        if (repeatHeaders && headersFit()) {
            headers.forEach(h -> draw(h.again()));
        }
        atTop = true;
        overrun();
    }

    /** Headers that leave no room for a row would leave none on any page; Word does not repeat them either. */
    private boolean headersFit() {
        return headers.stream().mapToLong(LaidTable.Row::height).sum() < sheet.bottom() - sheet.top();
    }

    /** Puts what the page above had no room for; of many pages, as much as this one holds. */
    private void overrun() {
        List<Line> all = new ArrayList<>(overrun);
        overrun.clear();
        for (int i = 0; i < all.size(); i++) {
            Line placed = all.get(i).moved(0, y - all.getFirst().y());
            if (i == 0 || placed.y() + placed.height() <= sheet.bottom()) {
                sheet.put(placed);
            } else {
                overrun.add(all.get(i));
            }
        }
    }

    private void draw(LaidTable.Row laid) {
        LaidTable.Row row = laid.moved(sheet.across().from() - left);
        for (LaidTable.Cell cell : row.cells()) {
            cell.format().shading()
                    .ifPresent(c -> sheet.put(new Rule(cell.x(), y, cell.width(), row.height(), c)));
        }
        topEdges(row.cells());
        for (LaidTable.Cell cell : row.cells()) {
            cell.format().edges().left().ifPresent(
                    b -> new BorderLine(sheet, b).upright(cell.x() - b.twips() / 2, y, row.height()));
            cell.format().edges().right().ifPresent(
                    b -> new BorderLine(sheet, b).upright(cell.x() + cell.width() - b.twips() / 2, y, row.height()));
            int top = y + row.border() + cell.offset();
            for (Line line : cell.lines()) {
                if (cell.merged() && sheet.hasPages() && top + line.y() + line.height() > sheet.bottom()) {
                    overrun.add(line);
                } else {
                    sheet.put(line.moved(0, top));
                }
            }
            for (Rule rule : cell.rules()) {
                sheet.put(rule.moved(0, top));
            }
        }
        y += row.height();
        if (!row.notes().isEmpty()) {
            sheet.put(row.notes(), y);
        }
        above = row.cells();
        atTop = false;
    }

    private void topEdges(List<LaidTable.Cell> cells) {
        bottomEdges();
        for (LaidTable.Cell cell : cells) {
            cell.format().edges().top()
                    .ifPresent(b -> new BorderLine(sheet, b).level(cell.x(), y, cell.width()));
        }
    }

    private int bottomEdges() {
        int widest = 0;
        for (LaidTable.Cell cell : above) {
            if (cell.format().edges().bottom().isPresent()) {
                var b = cell.format().edges().bottom().get();
                new BorderLine(sheet, b).level(cell.x(), y, cell.width());
                widest = Math.max(widest, b.twips());
            }
        }
        return widest;
    }

    private void closeBottom() {
        y += bottomEdges();
        above = List.of();
    }
}
