package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;

/**
 * The footnotes at the foot of a column (vùng cước chú), under a short line; measures as LibreOffice takes them.
 *
 * @param across the column
 * @param height of the notes, the line above them included
 */
record Foot(Ground.Span across, List<LaidNote> notes, int height) {

    /** What parts notes from the text, in twips: 1 mm, a line of half a point, 1 mm. */
    static final int SEPARATOR = 57 + 10 + 57;
    private static final int ABOVE_LINE = 57;
    private static final int STROKE = 10;
    private static final int PART_OF_WIDTH = 4;

    static Foot under(Ground.Span across) {
        return new Foot(across, List.of(), 0);
    }

    Foot with(LaidNote note) {
        List<LaidNote> all = new ArrayList<>(notes);
        all.add(note);
        return new Foot(across, all, height + note.height() + (notes.isEmpty() ? SEPARATOR : 0));
    }

    /** The height of so much more. */
    int more(int heightOfNotes) {
        return heightOfNotes + (notes.isEmpty() ? SEPARATOR : 0);
    }

    /** Puts the notes above a height. */
    void draw(int bottom, List<Line> lines, List<Rule> rules) {
        if (notes.isEmpty()) {
            return;
        }
        int y = bottom - height;
        rules.add(new Rule(across.from(), y + ABOVE_LINE, across.length() / PART_OF_WIDTH, STROKE, 0));
        y += SEPARATOR;
        for (LaidNote note : notes) {
            for (Line line : note.lines()) {
                lines.add(line.moved(across.from(), y));
            }
            for (Rule rule : note.rules()) {
                rules.add(rule.moved(across.from(), y));
            }
            y += note.height();
        }
    }
}
