package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.LaidOutDocument.Source;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat.Alignment;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.Underline;

/** Makes a line of what {@link LineFiller} put on it (dựng dòng): alignment, runs, underlines, height. */
final class RowBuilder {

    private static final int TWIP = TextWidth.SIXTHS;

    /** Justified spaces are reckoned in 1/100 twip; drawn, like LibreOffice's, they grow by whole twips in a run. */
    private static final int HUNDREDTHS = 100;

    private final Paragraph paragraph;
    private final Text text;
    private List<GlyphRun> runs = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private Figures figures;

    private final boolean stretchesBroken;
    private final RowHeights heights;

    /**
     * A part of a line: characters, and the edges of their room in twips.
     *
     * @param end after its last character
     */
    record Piece(int start, int end, int left, int right) {}

    RowBuilder(Paragraph paragraph, Text text, Conventions conventions) {
        stretchesBroken = conventions.stretchesBrokenLines();
        this.paragraph = paragraph;
        figures = new Figures(paragraph.format().line());
        this.text = text;
        heights = new RowHeights(paragraph, text, paragraph.format().onGrid() ? conventions.grid() : 0);
    }

    /** What says how high lines are. */
    RowHeights heights() {
        return heights;
    }

    /**
     * One line.
     *
     * @param pieces its parts from left to right, more than one where shapes part it
     * @param hard   whether a line break ends it
     */
    LaidParagraph.Row row(List<Piece> pieces, boolean first, boolean last, boolean hard) {
        rules = List.of();
        int start = pieces.getFirst().start;
        int end = pieces.getLast().end;
        int solid = solid(start, end);
        LineHeight height = heights.of(start, text.hasFigures() || last || hard ? end : Math.max(solid, start + 1),
                first,
                hard);
        List<Line> lines = new ArrayList<>(pieces.size());
        List<LaidParagraph.Anchor> anchors = List.of();
        for (int i = 0; i < pieces.size(); i++) {
            boolean ends = i == pieces.size() - 1;
            Line line = line(pieces.get(i), height, first && i == 0, last && ends, hard && ends);
            lines.add(line);
            anchors = joined(anchors,
                    anchors(pieces.get(i).start, last && ends ? Integer.MAX_VALUE : pieces.get(i).end, line));
        }
        return new LaidParagraph.Row(start, lines, rules, 0, height.growth(), height.below(), anchors,
                text.notes(start, last ? Integer.MAX_VALUE : end));
    }

    private static List<LaidParagraph.Anchor> joined(List<LaidParagraph.Anchor> some,
            List<LaidParagraph.Anchor> more) {
        if (some.isEmpty()) {
            return more;
        }
        List<LaidParagraph.Anchor> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private int solid(int start, int end) {
        int solid = end;
        while (solid > start && text.at(solid - 1) == ' ') {
            solid--;
        }
        return solid;
    }

    private Line line(Piece piece, LineHeight height, boolean first, boolean last, boolean hard) {
        runs = new ArrayList<>(2);
        figures = new Figures(paragraph.format().line());
        int start = piece.start;
        int end = piece.end;
        int solid = solid(start, end);
        int natural = sum(start, solid) + hyphen(end) + (solid > start ? text.overhang(solid - 1) : 0);
        int spare = Math.max(0, (piece.right - piece.left) * TWIP - natural);
        int stretch = 0;
        int x = piece.left * TWIP;
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
        int right = draw(start, solid, end, stretch, origin, height.ascent());
        if (hard) {
            spaceAtEnd();
        }
        Source source = new Source(paragraph.number(), paragraph.format().style(), paragraph.format().outlineLevel(),
                first, last, text.marks(start, last ? Integer.MAX_VALUE : end),
                text.referred(start, last ? Integer.MAX_VALUE : end));
        Budget.line(end - start, rules.stream().mapToInt(Rule::pieces).sum());
        return new Line(source, origin, 0, right - origin, height.height(), height.ascent(), runs,
                figures.pictures());
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
        return TextWidth.sixths(format.face(), '-', Metrics.size(format), format.scale());
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

    private List<LaidParagraph.Anchor> anchors(int from, int to, Line line) {
        List<Text.Anchored> anchors = text.anchors(from, to);
        if (anchors.isEmpty()) {
            return figures.others(line);
        }
        List<LaidParagraph.Anchor> out = new ArrayList<>(figures.others(line));
        anchors.forEach(a -> out
                .add(new LaidParagraph.Anchor(a.drawing(), line.x() + sum(from, a.at()) / TWIP, line)));
        return out;
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
            boolean isFigure = text.at(i) == Text.FIGURE;
            if (isFigure) {
                rules = rules.isEmpty() ? new ArrayList<>() : rules;
                figures.place(text.figure(i), from, origin, baseline, rules);
            }
            String drawn = isTab || isFigure ? "" : text.drawn(i, to, to == end);
            if (isTab) {
                tab(i, x, from - origin, until - from);
            } else if (!drawn.isEmpty()) {
                run(text.format(i), drawn, from - origin, until - from, own / HUNDREDTHS);
            }
            if (i < solid) {
                right = until;
            }
            if (i < solid && !isFigure) {
                if (text.format(i).underline().kind() == Underline.Kind.WORDS) {
                    words(i, Math.min(to, solid), x, own, baseline);
                } else {
                    decorate(text.format(i), from, until - from, baseline);
                }
            }
            x = next;
            i = to;
        }
        return right;
    }

    private int runEnd(int from, int solid, int end) {
        int limit = from < solid ? solid : end;
        if (text.at(from) == Text.TAB || text.at(from) == Text.FIGURE) {
            return from + 1;
        }
        int to = from + 1;
        limit = from < text.label() ? Math.min(limit, text.label()) : limit;
        while (to < limit && text.formatIndex(to) == text.formatIndex(from) && text.at(to) != Text.TAB
                && text.at(to) != Text.FIGURE
                && (text.at(to - 1) != Text.NO_BREAK_SPACE || text.overhang(to - 1) == 0)) {
            to++;
        }
        return to;
    }

    private void run(RunFormat format, String drawn, int dx, int runWidth, int stretch) {
        runs.add(new GlyphRun(format.face(), Metrics.size(format), format.color(), dx, Metrics.raise(format),
                format.spacing(), stretch, format.scale(), format.kerned(), runWidth, drawn,
                format.link()));
    }

    /** A line break parts words without a space: where the text is read, and not seen, there must be one. */
    private void spaceAtEnd() {
        if (!runs.isEmpty() && !runs.getLast().text().endsWith(" ")) {
            GlyphRun last = runs.removeLast();
            runs.add(last.with(last.text() + " "));
        }
    }

    /**
     * The leader of a tab, where its stop asks for one; else a space, so that words are apart where the text is read.
     * Where a tab is too narrow to be seen there is none.
     */
    private void tab(int tab, long x, int dx, int width) {
        RunFormat format = text.format(tab);
        List<GlyphRun> leader = new TabLeader(TabLeader.of(paragraph.format().tabs(), x), format, width).runs(dx);
        if (leader.isEmpty() && !runs.isEmpty() && width * 10 > Metrics.size(format)) {
            run(format, " ", dx, width, 0);
        }
        runs.addAll(leader);
    }

    /** Decorates what stands between the spaces of a run. */
    private void words(int from, int to, long left, int stretch, int baseline) {
        long x = left;
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && text.at(end) != ' ') {
                end++;
            }
            long next = x + sum(i, end);
            decorate(text.format(from), twips(x), twips(next) - twips(x), baseline);
            x = next + (end < to ? text.advance(end) + (long) stretch * TWIP / HUNDREDTHS : 0);
            i = end + 1;
        }
    }

    private void decorate(RunFormat format, int x, int width, int baseline) {
        boolean plain = format.underline().kind() == Underline.Kind.NONE && format.strike() == RunFormat.Strike.NONE
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
