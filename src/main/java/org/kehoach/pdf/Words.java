package org.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Word;

/** Parts a line into its words (tách từ); runs of several formats may share a word. */
final class Words {

    private final List<Word> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int end;

    private Words() {}

    static List<Word> of(Line line) {
        Words words = new Words();
        for (GlyphRun run : line.runs()) {
            if (line.x() + run.dx() > words.end + 1) {
                words.flush();
            }
            words.add(run, line.x() + run.dx());
        }
        words.flush();
        return words.out;
    }

    private void add(GlyphRun run, int x) {
        int perPoint = TextWidth.SIXTHS;
        long sixths = (long) x * perPoint;
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            long before = sixths;
            sixths += run.advance(i);
            if (c == ' ') {
                flush();
            } else {
                if (text.isEmpty()) {
                    start = (int) (before / perPoint);
                }
                text.append(c == LaidOutDocument.SOFT_HYPHEN ? '-' : c);
                end = (int) (sixths / perPoint);
            }
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            out.add(new Word(text.toString(), start, end - start));
            text.setLength(0);
        }
    }
}
