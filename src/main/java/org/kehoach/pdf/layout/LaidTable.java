package org.kehoach.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Border;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Table;

/** A table whose cells are laid out (bảng đã dàn), not yet on a page. */
record LaidTable(List<Row> rows) {

    /**
     * A row before it has its place.
     *
     * @param height of the row, with the border above
     * @param border the room that the border above takes
     * @param whole  whether it may not be parted between pages
     */
    record Row(int height, int border, boolean whole, boolean header, List<Cell> cells) {

        /** The room of the border below, which the row has to have where it is the last on its page. */
        int below() {
            return cells.stream().map(c -> c.format().edges().bottom()).flatMap(Optional::stream)
                    .mapToInt(Border::twips).max().orElse(0);
        }

        /** Whether it stays on the page of the row below: so its first paragraph says. */
        boolean keepsNext() {
            return !cells.isEmpty() && !cells.getFirst().format().blocks().isEmpty()
                    && cells.getFirst().format().blocks().getFirst() instanceof Paragraph p && p.format().keepNext();
        }

        /** The least of the row that may stand on a page, in twips. */
        int least() {
            return whole ? height : cells.stream().mapToInt(c -> border + c.least()).max().orElse(height);
        }

        /** Its cells as they stand where the row is parted: text that is parted stands at the top. */
        List<Cell> raised() {
            return cells.stream().map(Cell::raised).toList();
        }

        /** The row as it is repeated on a further page. */
        Row again() {
            return new Row(height, border, whole, header, cells.stream().map(Cell::again).toList());
        }

        /** The row in another column of the page. */
        Row moved(int dx) {
            return dx == 0
                    ? this
                    : new Row(height, border, whole, header, cells.stream().map(c -> c.moved(dx)).toList());
        }

        /** The footnotes that it refers to. */
        List<Footnote> notes() {
            return cells.stream().flatMap(c -> c.notes.stream()).flatMap(n -> n.notes().stream()).toList();
        }
    }

    /**
     * A cell.
     *
     * @param x      of its left edge on the page
     * @param lines  at their x on the page; y from the top of the text
     * @param offset of the text from the cell's top edge, without the border
     * @param lowered what of the offset comes from vertical alignment
     * @param text   height of the text
     * @param merged whether its text may reach into the rows below
     * @param notes  footnotes that its lines refer to; y as that of the lines
     */
    record Cell(int x, int width, Table.Cell format, List<Line> lines, List<Rule> rules, int offset, int lowered,
            int text, boolean merged, List<Column.Noted> notes) {

        Cell again() {
            return new Cell(x, width, format, lines.stream().map(Line::again).toList(), rules, offset, lowered, text,
                    merged, List.of());
        }

        Cell moved(int dx) {
            return new Cell(x + dx, width, format, lines.stream().map(l -> l.moved(dx, 0)).toList(),
                    rules.stream().map(r -> r.moved(dx, 0)).toList(), offset, lowered, text, merged, notes);
        }

        /** The cell with its text at the top. */
        Cell raised() {
            return new Cell(x, width, format, lines, rules, offset - lowered, 0, text, merged, notes);
        }

        int least() {
            return offset + (lines.isEmpty() ? text : lines.getFirst().y() + lines.getFirst().height());
        }
    }

    /** The least of the table that may stand on a page, in twips. */
    int least() {
        return rows.isEmpty() ? 0 : rows.getFirst().least();
    }
}
