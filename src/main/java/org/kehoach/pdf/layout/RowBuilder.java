package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.LaidOutDocument.Source;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat.Alignment;
import org.kehoach.pdf.read.RunFormat;

/** Makes a line of what {@link LineFiller} put on it (dựng dòng): alignment, runs, underlines, height. */
final class RowBuilder {

    private static final int TWIP = TextWidth.SIXTHS;

    /** Justified spaces are reckoned in 1/100 twip; drawn, like LibreOffice's, they grow by whole twips in a run. */
    private static final int HUNDREDTHS = 100;

    private final Paragraph paragraph;
    private final Text text;
    private final int width;
    private List<GlyphRun> runs = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();

    private final boolean stretchesBroken;
    private final int grid;

    RowBuilder(Paragraph paragraph, Text text, int width, Conventions conventions) {
        stretchesBroken = conventions.stretchesBrokenLines();
        grid = paragraph.format().onGrid() ? conventions.grid() : 0;
        this.paragraph = paragraph;
        this.text = text;
        this.width = width;
    }

    /**
     * One line.
     *
     * @param left  where its room begins, in twips
     * @param hard  whether a line break ends it
     */
    LaidParagraph.Row row(int start, int end, int left, boolean first, boolean last, boolean hard) {
        runs = new ArrayList<>(2);
        rules = List.of();
        int solid = end;
        while (solid > start && text.at(solid - 1) == ' ') {
            solid--;
        }
        int natural = sum(start, solid) + hyphen(end) + (solid > start ? text.overhang(solid - 1) : 0);
        int room = (width - paragraph.format().right() - left) * TWIP;
        int spare = Math.max(0, room - natural);
        int stretch = 0;
        int x = left * TWIP;
        switch (paragraph.format().alignment()) {
            case LEFT -> {
                // begins at the left
            }
            case CENTER -> x += spare / 2;
            case RIGHT -> x += spare;
            case BOTH -> {
                int gaps = last || (hard && !stretchesBroken) ? 0 : spaces(stretchFrom(start, solid), solid);
                stretch = gaps == 0 ? 0 : (int) ((long) spare * HUNDREDTHS / TWIP / gaps);
            }
        }
        int origin = Math.floorDiv(x + TWIP / 2, TWIP);
        LineHeight height = LineHeight.of(paragraph.format().line(),
                metrics(start, last || hard ? end : Math.max(solid, start + 1), hard), first, grid);
        int right = draw(start, solid, end, stretch, origin, height.ascent());
        if (hard) {
            spaceAtEnd();
        }
        Source source = new Source(paragraph.number(), paragraph.format().style(), paragraph.format().outlineLevel(),
                first, last, marks(start, last ? Integer.MAX_VALUE : end));
        Budget.line(end - start, rules.size());
        Line line = new Line(source, origin, 0, right - origin, height.height(), height.ascent(), runs);
        return new LaidParagraph.Row(line, rules, height.growth(), height.below(),
                anchors(start, last ? Integer.MAX_VALUE : end, origin));
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += text.advance(i);
        }
        return sum;
    }

    private int hyphen(int end) {
        if (end == 0 || text.at(end - 1) != Text.SOFT_HYPHEN) {
            return 0;
        }
        RunFormat format = text.format(end - 1);
        return TextWidth.sixths(format.face(), '-', Metrics.size(format));
    }

    /** What stands before the last tab, or in the label of a list, keeps its place. */
    private int stretchFrom(int start, int end) {
        int from = Math.max(start, Math.min(text.label(), end));
        for (int i = end - 1; i >= from; i--) {
            if (text.at(i) == Text.TAB) {
                return i;
            }
        }
        return from;
    }

    private int spaces(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.at(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    private List<String> marks(int from, int to) {
        List<Text.Mark> marks = text.marks(from, to);
        return marks.isEmpty() ? List.of() : marks.stream().map(Text.Mark::name).toList();
    }

    private List<LaidParagraph.Anchor> anchors(int from, int to, int origin) {
        List<Text.Anchored> anchors = text.anchors(from, to);
        return anchors.isEmpty()
                ? List.of()
                : anchors.stream()
                        .map(a -> new LaidParagraph.Anchor(a.drawing(), origin + sum(from, a.at()) / TWIP)).toList();
    }

    private Metrics metrics(int start, int end, boolean hard) {
        int to = hard ? end + 1 : end;
        if (start >= to) {
            return Metrics.of(start > 0 ? text.format(start - 1) : paragraph.mark());
        }
        Metrics highest = Metrics.of(text.format(start));
        for (int i = start + 1; i < to; i++) {
            if (text.formatIndex(i) != text.formatIndex(i - 1)) {
                highest = highest.max(Metrics.of(text.format(i)));
            }
        }
        return highest;
    }

    /** Draws the runs and gives the right end of what is seen, in twips. */
    private int draw(int start, int solid, int end, int stretch, int origin, int baseline) {
        int stretchFrom = stretch == 0 ? end : stretchFrom(start, solid);
        long x = (long) origin * TWIP;
        int right = origin;
        int i = start;
        while (i < end) {
            int to = runEnd(i, solid, end);
            boolean isTab = text.at(i) == Text.TAB;
            int own = stretch != 0 && i >= stretchFrom && i < solid && !isTab ? stretch : 0;
            long next = x + sum(i, to) + (long) spaces(i, to) * own * TWIP / HUNDREDTHS;
            if (to == end) {
                next += hyphen(end);
            }
            int from = twips(x);
            int until = twips(next);
            String drawn = isTab ? leader(i) : text.drawn(i, to, to == end);
            if (!drawn.isEmpty()) {
                run(text.format(i), drawn, from - origin, until - from, own / HUNDREDTHS);
            }
            if (i < solid) {
                right = until;
                decorate(text.format(i), from, until - from, baseline);
            }
            x = next;
            i = to;
        }
        return right;
    }

    private int runEnd(int from, int solid, int end) {
        int limit = from < solid ? solid : end;
        if (text.at(from) == Text.TAB) {
            return from + 1;
        }
        int to = from + 1;
        limit = from < text.label() ? Math.min(limit, text.label()) : limit;
        while (to < limit && text.formatIndex(to) == text.formatIndex(from) && text.at(to) != Text.TAB
                && (text.at(to - 1) != Text.NO_BREAK_SPACE || text.overhang(to - 1) == 0)) {
            to++;
        }
        return to;
    }

    private void run(RunFormat format, String drawn, int dx, int runWidth, int stretch) {
        runs.add(new GlyphRun(format.face(), Metrics.size(format), format.color(), dx, Metrics.raise(format),
                format.spacing(), stretch, runWidth, drawn));
    }

    /** A line break parts words without a space: where the text is read, and not seen, there must be one. */
    private void spaceAtEnd() {
        if (!runs.isEmpty() && !runs.getLast().text().endsWith(" ")) {
            GlyphRun last = runs.removeLast();
            runs.add(new GlyphRun(last.face(), last.size(), last.color(), last.dx(), last.raise(), last.spacing(),
                    last.stretch(), last.width(), last.text() + " "));
        }
    }

    /** The dots of a tab, where its stop asks for them; else a space, so that words are apart where the text is read. */
    private String leader(int tab) {
        for (var stop : paragraph.format().tabs()) {
            if (stop.leader() != ' ') {
                RunFormat format = text.format(tab);
                int one = TextWidth.sixths(format.face(), stop.leader(), Metrics.size(format));
                return String.valueOf(stop.leader()).repeat(one == 0 ? 0 : text.advance(tab) / one);
            }
        }
        return runs.isEmpty() ? "" : " ";
    }

    private void decorate(RunFormat format, int x, int width, int baseline) {
        boolean plain = format.underline() == RunFormat.Underline.NONE && format.strike() == RunFormat.Strike.NONE
                && format.background().isEmpty();
        if (plain) {
            return;
        }
        if (rules.isEmpty()) {
            rules = new ArrayList<>();
        }
        Decoration.of(format, x, width, baseline).draw(rules);
    }

    private static int twips(long sixths) {
        return (int) Math.floorDiv(sixths + TWIP / 2, TWIP);
    }
}
