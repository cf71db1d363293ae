package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Paragraph;

/**
 * A paragraph broken into lines (đoạn đã ngắt dòng), not yet on a page.
 *
 * @param width   between the edges that its lines were broken for, in twips
 * @param floated whether lines keep clear of shapes, so that they fit only where they were broken for
 */
record LaidParagraph(Paragraph paragraph, List<Row> rows, int width, boolean floated) {

    /**
     * A line before it has its place.
     *
     * @param start   its first character in the paragraph
     * @param lines   at x from the text's left edge and y 0; more than one where shapes part it
     * @param rules   at the same origin: underlines
     * @param skip    how far it stands below the line before, to be clear of a shape
     * @param above   what line spacing adds above it, unless it is the first on its page or of its paragraph
     * @param below   what line spacing adds to the next paragraph, where this is the last line
     * @param anchors shapes that are anchored in it, at their characters
     * @param notes   footnotes that it refers to
     */
    record Row(int start, List<Line> lines, List<Rule> rules, int skip, int above, int below, List<Anchor> anchors,
            List<Footnote> notes) {

        int height() {
            return lines.getFirst().height();
        }

        /** The same line further down. */
        Row skipping(int more) {
            return more == 0 ? this : new Row(start, lines, rules, skip + more, above, below, anchors, notes);
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
            sum += rows.get(i).skip() + rows.get(i).height() + (i > from ? rows.get(i).above() : 0);
        }
        return sum;
    }
}
