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
    private final List<LaidParagraph.Row> rows = new ArrayList<>();
    private final RowBuilder builder;

    private LineFiller(Paragraph paragraph, int width, Conventions conventions, Text.Numbers numbers) {
        this.width = width;
        this.conventions = conventions;
        text = new Text(paragraph, numbers);
        format = paragraph.format();
        builder = new RowBuilder(paragraph, text, width, conventions);
    }

    /**
     * The lines of a paragraph.
     *
     * @param width between the edges that the indents count from, in twips
     */
    static LaidParagraph fill(Paragraph paragraph, int width, Conventions conventions, Text.Numbers numbers) {
        LineFiller filler = new LineFiller(paragraph, width, conventions, numbers);
        filler.fill();
        return new LaidParagraph(paragraph, filler.rows);
    }

    private void fill() {
        int start = 0;
        boolean more = true;
        while (more) {
            int left = format.left() + (rows.isEmpty() ? format.firstLine() : 0);
            int end = end(start, left * TWIP);
            boolean hard = end < text.length() && text.at(end) == Text.BREAK;
            int next = hard ? end + 1 : end;
            more = hard || next < text.length();
            rows.add(builder.row(start, end, left, rows.isEmpty(), !more, hard));
            start = next;
        }
    }

    /** Where the line that begins at {@code start} ends: at a line break, a place to break, the end of the text. */
    private int end(int start, int left) {
        int edge = (width - format.right()) * TWIP;
        int x = left;
        int breakAt = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.at(i);
            if (c == Text.BREAK) {
                return i;
            }
            if (i > start && text.breaksBefore(i)) {
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
                return breakAt > start ? breakAt : Math.max(i, start + 1);
            }
        }
        return text.length();
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
