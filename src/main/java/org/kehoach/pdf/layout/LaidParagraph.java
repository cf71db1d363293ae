package org.kehoach.pdf.layout;

import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Paragraph;

/** A paragraph broken into lines (đoạn đã ngắt dòng), not yet on a page. */
record LaidParagraph(Paragraph paragraph, List<Row> rows) {

    /**
     * A line before it has its place.
     *
     * @param line  at x from the text's left edge and y 0
     * @param rules at the same origin: underlines
     * @param above what line spacing adds above it, unless it is the first on its page or of its paragraph
     * @param anchors shapes that are anchored in it, at their characters
     * @param below what line spacing adds to the next paragraph, where this is the last line
     */
    record Row(Line line, List<Rule> rules, int above, int below, List<Anchor> anchors) {

        int height() {
            return line.height();
        }
    }

    /**
     * A shape that is anchored at a character.
     *
     * @param x    of the character, from the text's left edge
     * @param line that it stands in
     */
    record Anchor(Drawing drawing, int x, Line line) {}

    /** The height of lines from one to another, with what stands between them. */
    int height(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += rows.get(i).height() + (i > from ? rows.get(i).above() : 0);
        }
        return sum;
    }
}
