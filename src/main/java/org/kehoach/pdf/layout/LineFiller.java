package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.ParagraphFormat.TabStop;

/** Breaks a paragraph into lines (ngắt dòng): greedily, as Word and LibreOffice do, in sixths of a twip. */
final class LineFiller {

    private static final int TWIP = TextWidth.SIXTHS;

    private final Text text;
    private final ParagraphFormat format;
    private final int width;
    private final Conventions conventions;
    private final List<LaidParagraph.Row> rows;
    private final RowBuilder builder;
    private int start;
    private boolean more = true;

    /** A filler that goes on after the lines that a paragraph has. */
    private LineFiller(Paragraph paragraph, List<LaidParagraph.Row> done, int width, Conventions conventions,
            Text.Numbers numbers) {
        this.width = width;
        this.conventions = conventions;
        rows = done;
        text = new Text(paragraph, numbers);
        format = paragraph.format();
        builder = new RowBuilder(paragraph, text, conventions);
    }

    /**
     * The lines of a paragraph.
     *
     * @param width between the edges that the indents count from, in twips
     */
    static LaidParagraph fill(Paragraph paragraph, int width, Conventions conventions, Text.Numbers numbers) {
        LineFiller filler = new LineFiller(paragraph, new ArrayList<>(), width, conventions, numbers);
        filler.fill();
        return new LaidParagraph(paragraph, filler.rows, width, false);
    }

    /**
     * The lines of a paragraph, clear of the shapes on a sheet.
     *
     * @param laid as it was broken for another place
     * @param from the first line that stands on this sheet
     * @param y    where it begins
     */
    static LaidParagraph refill(LaidParagraph laid, int from, Sheet sheet, int y, Conventions conventions) {
        int width = sheet.across().length();
        LineFiller filler = new LineFiller(laid.paragraph(), new ArrayList<>(laid.rows().subList(0, from)), width,
                conventions, sheet.numbers());
        filler.start = laid.rows().get(from).start();
        boolean floated = sheet.floats().reach(y);
        if (floated) {
            filler.fill(sheet, y);
        } else {
            filler.fill();
        }
        return new LaidParagraph(laid.paragraph(), filler.rows, width, floated);
    }

    private void fill() {
        Ground.Span whole = new Ground.Span(0, width);
        while (more) {
            rows.add(row(List.of(whole)));
        }
    }

    /** Fills lines from a height downward, beside the shapes that stand there and below those that leave no room. */
    private void fill(Sheet sheet, int top) {
        int y = top;
        boolean topmost = true;
        int skip = 0;
        while (more) {
            LineHeight height = builder.heights().beginning(start, rows.isEmpty());
            int above = topmost ? 0 : height.growth();
            int lineTop = y + skip + above;
            List<Ground.Span> free = sheet.floats().free(sheet.across(), lineTop, lineTop + height.height()).stream()
                    .map(s -> new Ground.Span(s.from() - sheet.across().from(), s.to() - sheet.across().from()))
                    .toList();
            if (free.stream().noneMatch(s -> holdsWord(s, !s.equals(free.getFirst())))) {
                skip += Math.max(1, sheet.floats().below(lineTop, lineTop + height.height()) - lineTop);
                continue;
            }
            LaidParagraph.Row row = row(free).skipping(skip);
            rows.add(row);
            y += skip + above + row.height();
            skip = 0;
            topmost = false;
        }
    }

    /**
     * Where text begins in a part of the column. Indents count from the column's edge and may reach beyond it, or from
     * a shape that covers the indent; a part behind another has none.
     */
    private int leftEdge(Ground.Span span, boolean behind) {
        int own = format.left() + (rows.isEmpty() ? format.firstLine() : 0);
        return span.from() <= format.left() ? own : behind ? span.from() : span.from() + own;
    }

    private int rightEdge(Ground.Span span) {
        int own = width - format.right();
        return span.to() >= width ? own : Math.min(span.to(), own);
    }

    /** Whether the next word fits into a part of the column; all of the column holds any. */
    private boolean holdsWord(Ground.Span span, boolean behind) {
        if (span.from() <= 0 && span.to() >= width) {
            return true;
        }
        int room = (rightEdge(span) - leftEdge(span, behind)) * TWIP;
        int i = start;
        int sum = 0;
        while (i < text.length() && (i == start || !text.breaksBefore(i)) && text.at(i) != ' '
                && text.at(i) != Text.TAB && text.at(i) != Text.BREAK) {
            sum += text.advance(i++);
        }
        return sum <= room && room > 0;
    }

    /** The next line, in one or more parts of the column. */
    private LaidParagraph.Row row(List<Ground.Span> spans) {
        List<RowBuilder.Piece> pieces = new ArrayList<>(spans.size());
        boolean hard = false;
        for (int i = 0; i < spans.size() && more && !hard; i++) {
            if (!holdsWord(spans.get(i), i > 0)) {
                continue;
            }
            int left = leftEdge(spans.get(i), i > 0);
            int right = rightEdge(spans.get(i));
            int end = end(start, left * TWIP, right * TWIP);
            hard = end < text.length() && text.at(end) == Text.BREAK;
            pieces.add(new RowBuilder.Piece(start, end, left, right));
            start = hard ? end + 1 : end;
            more = hard || start < text.length();
        }
        return builder.row(pieces, rows.isEmpty(), !more, hard);
    }

    /** Where the line that begins at {@code start} ends: at a line break, a place to break, the end of the text. */
    private int end(int from, int left, int edge) {
        int x = left;
        int breakAt = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.at(i);
            if (c == Text.BREAK) {
                return i;
            }
            boolean breaks = i > from && text.breaksBefore(i);
            boolean afterSlash = breaks && text.at(i - 1) == '/';
            if (breaks && !afterSlash) {
                breakAt = i;
            }
            if (c == Text.TAB) {
                int to = tab(i, x);
                edge = Math.max(edge, beyond(x));
                if (to > edge && x > left) {
                    return i;
                }
                text.setAdvance(i, to - x);
            }
            x += text.advance(i);
            if (c != ' ' && c != Text.TAB && x - text.spacing(i) > edge - text.overhang(i)) {
                int end = breakAt > from ? text.lineEnd(breakAt) : from;
                return end > from ? end : afterSpaces(Math.max(i, from + 1));
            }
            if (afterSlash) {
                breakAt = i;
            }
        }
        return text.length();
    }

    /** Spaces after what is wider than the line hang beside it. */
    private int afterSpaces(int from) {
        int end = from;
        while (end < text.length() && text.at(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Where a tab leads, in sixths from the left edge. */
    private int tab(int at, int x) {
        if (rows.isEmpty() && format.firstLine() < 0 && x < format.left() * TWIP && !hasStopBefore(x)) {
            return format.left() * TWIP;
        }
        for (TabStop stop : format.tabs()) {
            int position = stop.position() * TWIP;
            if (position > x) {
                return switch (stop.kind()) {
                    case LEFT -> position;
                    case CENTER -> aligned(x, position, following(at + 1) / 2);
                    case RIGHT -> aligned(x, position, following(at + 1));
                    case DECIMAL -> aligned(x, position, beforeComma(at + 1));
                };
            }
        }
        int step = conventions.defaultTab() * TWIP;
        return (Math.floorDiv(x, step) + 1) * step;
    }

    /** How far a stop that is not to the left lets the line reach, where it stands beyond the margin. */
    private int beyond(int x) {
        for (TabStop stop : format.tabs()) {
            if (stop.position() * TWIP > x) {
                return stop.kind() == TabStop.Kind.LEFT ? 0 : stop.position() * TWIP;
            }
        }
        return 0;
    }

    private boolean hasStopBefore(int x) {
        for (TabStop stop : format.tabs()) {
            if (stop.position() * TWIP > x && stop.position() < format.left()) {
                return true;
            }
        }
        return false;
    }

    private static int aligned(int x, int position, int before) {
        return Math.max(x, position - before);
    }

    /** The width of a number up to its decimal comma; of all of it where there is none. */
    private int beforeComma(int from) {
        int sum = 0;
        for (int i = from; i < text.length() && text.at(i) != Text.TAB && text.at(i) != Text.BREAK; i++) {
            if (text.at(i) == ',') {
                return sum;
            }
            sum += text.advance(i);
        }
        return following(from);
    }

    /** The width of what stands between a tab and the next, without spaces at its end. */
    private int following(int from) {
        int sum = 0;
        int solid = 0;
        for (int i = from; i < text.length() && text.at(i) != Text.TAB && text.at(i) != Text.BREAK; i++) {
            sum += text.advance(i);
            solid = text.at(i) == ' ' ? solid : sum;
        }
        return solid;
    }
}
