package org.kehoach.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Border;
import org.kehoach.pdf.read.Conventions;
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
    private final int x;
    private final int width;
    private final Conventions conventions;
    private List<Block> blocks = List.of();
    private @Nullable LaidParagraph[] laid = {};
    private int y;
    /** Where the paragraph begins, with the space before it: what its drawings count from. */
    private int origin;
    private boolean fresh = true;
    private boolean ranOver;
    private int keptTo = -1;

    /** What the paragraph before asks for below it. */
    private int after;
    private int growth;
    private Optional<Paragraph> before = Optional.empty();

    /**
     * A flow onto a sheet.
     *
     * @param x     the left edge of the text, in twips
     * @param width of the text, in twips
     */
    Flow(Sheet sheet, int x, int width, Conventions conventions) {
        this.sheet = sheet;
        this.x = x;
        this.width = width;
        this.conventions = conventions;
        y = sheet.top();
    }

    /** Puts all blocks and gives where they end, with the space below the last. */
    int place(List<Block> all) {
        blocks = all;
        laid = new LaidParagraph[all.size()];
        keptTo = -1;
        for (int i = 0; i < all.size(); i++) {
            switch (all.get(i)) {
                case Paragraph p -> paragraph(i, p.format());
                case Table t -> table(t);
            }
        }
        return y + after + growth;
    }

    private LaidParagraph laid(int i, Paragraph p) {
        LaidParagraph known = laid[i];
        if (known == null) {
            known = LineFiller.fill(p, width, conventions, sheet.numbers());
            laid[i] = known;
        }
        return known;
    }

    private void paragraph(int i, ParagraphFormat format) {
        if (format.pageBreakBefore() && !fresh && sheet.hasPages()) {
            turn(false);
        }
        keepTogether(i);
        LaidParagraph p = laid(i, (Paragraph) blocks.get(i));
        if (sheet.hasPages()) {
            Budget.paragraph(p.paragraph().number());
        }
        int count = p.rows().size();
        int from = 0;
        int gap = gap(p.paragraph(), before, after, growth);
        while (from < count) {
            int start = fresh && ranOver ? y : y + gap;
            int fitting = fitting(p, from, start + (from == 0 ? topBorder(i) : 0));
            int to = Splits.end(format, from, fitting, count);
            if (to == from && !fresh) {
                turn(true);
                continue;
            }
            to = to == from ? Math.max(from + 1, fitting) : to;
            origin = from == 0 ? y : start;
            y = start;
            lines(i, p, from, to);
            from = to;
            gap = 0;
            if (from < count) {
                turn(true);
            }
        }
        before = Optional.of(p.paragraph());
        after = format.after();
        growth = p.rows().getLast().below();
    }

    /** The space between a paragraph and what stands before it. */
    private static int gap(Paragraph p, Optional<Paragraph> before, int after, int growth) {
        boolean alike = before.isPresent() && before.get().format().style().equals(p.format().style());
        int above = alike && p.format().contextual() ? 0 : p.format().before();
        int below = alike && before.get().format().contextual() ? 0 : after;
        return Math.max(above, below) + growth;
    }

    private int fitting(LaidParagraph p, int from, int start) {
        int bottom = start;
        int i = from;
        while (i < p.rows().size()) {
            bottom += p.rows().get(i).height() + (i > from ? p.rows().get(i).above() : 0);
            if (bottom > sheet.bottom()) {
                break;
            }
            i++;
        }
        return i;
    }

    private void lines(int i, LaidParagraph p, int from, int to) {
        int top = y;
        shade(p, i, from, to);
        if (from == 0) {
            y += topBorder(i);
        }
        for (int k = from; k < to; k++) {
            LaidParagraph.Row row = p.rows().get(k);
            y += k > from ? row.above() : 0;
            sheet.put(row.line().moved(x, y));
            for (Rule rule : row.rules()) {
                sheet.put(rule.moved(x, y));
            }
            for (LaidParagraph.Anchor anchor : row.anchors()) {
                new DrawingLayout(sheet, new Ground.Span(x, x + width), origin, conventions).draw(anchor.drawing(),
                        x + anchor.x(), y);
            }
            y += row.height();
            Budget.height(y);
        }
        if (to == p.rows().size()) {
            y += bottomBorder(i);
        }
        new ParagraphBorders(sheet, p.paragraph().format(), x, width).draw(top, y, from == 0 && topBorder(i) > 0,
                to == p.rows().size() && bottomBorder(i) > 0);
        fresh = false;
        ranOver = false;
    }

    /** The background of the part of a paragraph that stands on this page. */
    private void shade(LaidParagraph p, int i, int from, int to) {
        ParagraphFormat format = p.paragraph().format();
        if (format.shading().isPresent()) {
            int left = x + format.left() + Math.min(0, format.firstLine());
            int height = p.height(from, to) + (from == 0 ? topBorder(i) : 0)
                    + (to == p.rows().size() ? bottomBorder(i) : 0);
            sheet.put(new Rule(left, y, x + width - format.right() - left, height, format.shading().getAsInt()));
        }
    }

    /** The room that a border above takes; none between paragraphs whose borders are one. */
    private int topBorder(int i) {
        ParagraphFormat format = format(i).orElseThrow();
        return joins(i - 1, i) ? 0 : room(format.borders().top());
    }

    private int bottomBorder(int i) {
        ParagraphFormat format = format(i).orElseThrow();
        return joins(i, i + 1) ? 0 : room(format.borders().bottom());
    }

    private boolean joins(int i, int j) {
        Optional<ParagraphFormat> a = format(i);
        Optional<ParagraphFormat> b = format(j);
        return a.isPresent() && b.isPresent() && a.get().borders().equals(b.get().borders())
                && a.get().left() == b.get().left() && a.get().right() == b.get().right();
    }

    private Optional<ParagraphFormat> format(int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i) instanceof Paragraph p
                ? Optional.of(p.format())
                : Optional.empty();
    }

    private static int room(Optional<Border> border) {
        return border.isEmpty() ? 0 : border.get().twips() + border.get().space();
    }

    /** Turns the page before a chain of paragraphs that must stay with the next, where it would not fit as a whole. */
    private void keepTogether(int i) {
        if (fresh || !sheet.hasPages() || i <= keptTo || !format(i).orElseThrow().keepNext()) {
            return;
        }
        int needed = 0;
        Optional<Paragraph> above = before;
        int space = after;
        int more = growth;
        int k = i;
        while (k < blocks.size() && blocks.get(k) instanceof Paragraph p && p.format().keepNext()) {
            LaidParagraph lines = laid(k, p);
            needed += gap(p, above, space, more) + topBorder(k) + lines.height(0, lines.rows().size())
                    + bottomBorder(k);
            above = Optional.of(p);
            space = p.format().after();
            more = lines.rows().getLast().below();
            k++;
        }
        if (k < blocks.size()) {
            needed += switch (blocks.get(k)) {
                case Paragraph p -> {
                    LaidParagraph lines = laid(k, p);
                    yield p.format().pageBreakBefore()
                            ? 0
                            : gap(p, above, space, more) + topBorder(k)
                                    + lines.height(0, Splits.least(p.format(), lines.rows().size()));
                }
                case Table t -> space + more + lay(t).least();
            };
        }
        keptTo = k - 1;
        if (y + needed > sheet.bottom() && needed <= sheet.bottom() - sheet.top()) {
            turn(true);
        }
    }

    private LaidTable lay(Table table) {
        return TableLayout.lay(table, x, width, conventions, sheet.numbers());
    }

    private void table(Table table) {
        LaidTable laidTable = lay(table);
        if (!fresh) {
            y += after + growth;
        }
        y = new TableFlow(sheet, laidTable).place(y, fresh);
        Budget.height(y);
        fresh = laidTable.rows().isEmpty() && fresh;
        ranOver = false;
        before = Optional.empty();
        after = 0;
        growth = 0;
    }

    private void turn(boolean runningOver) {
        sheet.turn();
        y = sheet.top();
        fresh = true;
        ranOver = runningOver;
        after = 0;
        growth = 0;
        before = Optional.empty();
    }
}
