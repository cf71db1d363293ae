package org.kehoach.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.Table;

/**
 * Puts blocks under each other on a sheet (xếp khối): spaces, kept lines and paragraphs, widows and orphans, borders.
 *
 * <p>As LibreOffice 7.4 does it: of two spaces that meet the larger counts; what line spacing adds goes below the last
 * line of a paragraph; the space before is dropped where text runs over to a new page, kept after a page break.
 */
final class Flow {

    private final Sheet sheet;
    private Conventions conventions;
    private List<Block> blocks = List.of();
    private Rims rims = new Rims(List.of());
    private @Nullable LaidParagraph[] laid = {};
    private int y;
    /** Where the paragraph begins, with its own space before it: what its drawings count from. */
    private int origin;
    /** Whether nothing stands above on a column that is as high as any. */
    private boolean fresh;
    private boolean ranOver;
    private int keptTo = -1;

    private Above above = Above.NOTHING;

    /**
     * A flow onto a sheet.
     *
     * @param fresh whether the sheet is empty
     */
    Flow(Sheet sheet, Conventions conventions, boolean fresh) {
        this.sheet = sheet;
        this.conventions = conventions;
        this.fresh = fresh;
        y = sheet.top();
    }

    /** Puts blocks below those that it has put before, and gives where they end, with the space below the last. */
    int place(List<Block> more) {
        blocks = more;
        rims = new Rims(more);
        laid = new LaidParagraph[more.size()];
        keptTo = -1;
        for (int i = 0; i < more.size(); i++) {
            switch (more.get(i)) {
                case Paragraph p -> paragraph(i, p);
                case Table t -> table(t);
            }
        }
        return y + above.room();
    }

    /** What follows stands on another grid. */
    void change(Conventions other) {
        conventions = other;
    }

    private LaidParagraph laid(int i, Paragraph p) {
        LaidParagraph known = laid[i];
        if (known == null || known.width() != sheet.across().length()) {
            known = LineFiller.fill(p, sheet.across().length(), conventions, sheet.numbers());
            laid[i] = known;
        }
        return known;
    }

    private void paragraph(int i, Paragraph paragraph) {
        ParagraphFormat format = paragraph.format();
        breakBefore(format);
        keepTogether(i);
        if (sheet.hasPages()) {
            Budget.paragraph(paragraph.number());
        }
        int clear = sheet.floats().count();
        LaidParagraph p = begin(i, paragraph);
        int from = 0;
        while (from < p.rows().size()) {
            int start = start(paragraph, from);
            int count = p.rows().size();
            int to = Splits.end(format, from, Fitting.end(sheet, p, from, start + (from == 0 ? rims.top(i) : 0)),
                    count);
            if (to == from && !fresh) {
                sheet.floats().keep(from == 0 ? clear : sheet.floats().count());
                turn(true);
                clear = sheet.floats().count();
                p = from == 0 ? begin(i, paragraph) : again(p, from);
                continue;
            }
            to = to == from ? Math.max(from + 1, Fitting.end(sheet, p, from, start)) : to;
            origin = from == 0 ? origin(paragraph) : start;
            y = start;
            lines(i, p, from, to);
            from = to;
            if (from < count) {
                turn(true);
                p = again(p, from);
            }
        }
        above = Above.of(p);
    }

    private void breakBefore(ParagraphFormat format) {
        boolean first = fresh || !sheet.hasPages();
        switch (format.breakBefore()) {
            case NONE -> {
                // goes on below
            }
            case COLUMN -> turnUnless(first, false);
            case PAGE -> turnUnless(first, true);
        }
    }

    private void turnUnless(boolean not, boolean page) {
        if (!not) {
            if (page) {
                sheet.turnPage();
            } else {
                sheet.turn();
            }
            beginColumn(false);
        }
    }

    /** Where the lines from one on begin: text that runs over has no space before it. */
    private int start(Paragraph p, int from) {
        return from > 0 || ranOver ? y : y + above.gap(p);
    }

    /** Where a paragraph begins for its drawings: with the part of the space above that is its own. */
    private int origin(Paragraph p) {
        return Math.min(start(p, 0), y + above.room());
    }

    /** A paragraph broken into lines, clear of the shapes that it anchors and of those that were there. */
    private LaidParagraph begin(int i, Paragraph p) {
        floating(p);
        LaidParagraph plain = laid(i, p);
        int start = start(p, 0) + rims.top(i);
        return sheet.floats().reach(start) ? LineFiller.refill(plain, 0, sheet, start, conventions) : plain;
    }

    /** The lines from one on for the column that was turned to, where they were broken for another. */
    private LaidParagraph again(LaidParagraph p, int from) {
        boolean fits = !p.floated() && p.width() == sheet.across().length() && !sheet.floats().reach(y);
        return fits ? p : LineFiller.refill(p, from, sheet, y, conventions);
    }

    /** Takes note of the anchored shapes that text keeps clear of. */
    private void floating(Paragraph p) {
        for (Inline inline : p.content()) {
            if (inline instanceof Inline.Anchor(Drawing drawing) && drawing.wrap().kind() != Drawing.Wrap.Kind.NONE) {
                int left = sheet.across().from() + p.format().left();
                int top = origin(p);
                sheet.floats().add(new DrawingLayout(sheet, top, conventions).floating(drawing, left, top), top);
            }
        }
    }

    private void lines(int i, LaidParagraph p, int from, int to) {
        int top = y;
        int x = sheet.across().from();
        shade(p, i, from, to);
        if (from == 0) {
            y += rims.top(i);
        }
        for (int k = from; k < to; k++) {
            LaidParagraph.Row row = p.rows().get(k);
            y += row.skip() + (k > from ? row.above() : 0);
            draw(row.anchors(), true, x);
            for (Line line : row.lines()) {
                sheet.put(line.moved(x, y));
            }
            for (Rule rule : row.rules()) {
                sheet.put(rule.moved(x, y));
            }
            draw(row.anchors(), false, x);
            y += row.height();
            Budget.height(y);
            if (!row.notes().isEmpty()) {
                sheet.put(row.notes(), y);
            }
        }
        if (to == p.rows().size()) {
            y += rims.bottom(i);
        }
        new ParagraphBorders(sheet, p.paragraph().format(), x, sheet.across().length()).draw(top, y,
                from == 0 && rims.top(i) > 0,
                to == p.rows().size() && rims.bottom(i) > 0);
        fresh = false;
        ranOver = false;
    }

    /** Draws frames, which are read before the text that they stand beside, or the other shapes, which are read after. */
    private void draw(List<LaidParagraph.Anchor> anchors, boolean frames, int x) {
        for (LaidParagraph.Anchor anchor : anchors) {
            if (anchor.drawing().isFrame() == frames) {
                new DrawingLayout(sheet, origin, conventions).draw(anchor, x + anchor.x(), y);
            }
        }
    }

    /** The background of the part of a paragraph that stands on this page. */
    private void shade(LaidParagraph p, int i, int from, int to) {
        ParagraphFormat format = p.paragraph().format();
        if (format.shading().isPresent()) {
            int left = sheet.across().from() + format.left() + Math.min(0, format.firstLine());
            int height = p.height(from, to) + (from == 0 ? rims.top(i) : 0)
                    + (to == p.rows().size() ? rims.bottom(i) : 0);
            sheet.put(new Rule(left, y, sheet.across().to() - format.right() - left, height,
                    format.shading().getAsInt()));
        }
    }

    /** Turns the page before a chain of paragraphs that must stay with the next, where it would not fit as a whole. */
    private void keepTogether(int i) {
        if (fresh || !sheet.hasPages() || i <= keptTo || !rims.format(i).orElseThrow().keepNext()) {
            return;
        }
        int needed = 0;
        Above last = above;
        int k = i;
        while (k < blocks.size() && blocks.get(k) instanceof Paragraph p && p.format().keepNext()) {
            LaidParagraph lines = laid(k, p);
            needed += last.gap(p) + rims.top(k) + lines.height(0, lines.rows().size())
                    + rims.bottom(k);
            last = Above.of(lines);
            k++;
        }
        if (k < blocks.size()) {
            needed += switch (blocks.get(k)) {
                case Paragraph p -> {
                    LaidParagraph lines = laid(k, p);
                    yield p.format().breakBefore() != ParagraphFormat.Break.NONE
                            ? 0
                            : last.gap(p) + rims.top(k)
                                    + lines.height(0, Splits.least(p.format(), lines.rows().size()));
                }
                case Table t -> last.room() + lay(t).least();
            };
        }
        keptTo = k - 1;
        if (y + needed > sheet.bottom() && needed <= sheet.bottom() - sheet.top()) {
            turn(true);
        }
    }

    private LaidTable lay(Table table) {
        return TableLayout.lay(table, sheet.across().from(), sheet.across().length(), conventions, sheet.numbers());
    }

    private void table(Table table) {
        LaidTable laidTable = lay(table);
        if (!fresh) {
            y += above.room();
        }
        y = new TableFlow(sheet, laidTable).place(y, fresh);
        Budget.height(y);
        fresh = laidTable.rows().isEmpty() && fresh;
        ranOver = false;
        above = Above.NOTHING;
    }

    private void turn(boolean runningOver) {
        sheet.turn();
        beginColumn(runningOver);
    }

    /** Begins a column. */
    private void beginColumn(boolean runningOver) {
        y = sheet.top();
        fresh = sheet.isWhole();
        ranOver = runningOver;
        above = Above.NOTHING;
    }
}
