package org.kehoach.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.RunFormat;

/**
 * Says how high the lines of a paragraph are (chiều cao các dòng), from the letters and figures in them.
 *
 * @param grid distance of the lines of the document grid, in twips; 0 where the paragraph stands on none
 */
record RowHeights(Paragraph paragraph, Text text, int grid) {

    /** The height of a line that begins with a character, as far as this tells. */
    LineHeight beginning(int start, boolean first) {
        return of(start, Math.min(start + 1, text.length()), first, false);
    }

    /** The height of a line of some characters. */
    LineHeight of(int start, int end, boolean first, boolean hard) {
        Metrics letters = metrics(start, end, hard);
        Metrics all = text.hasFigures() ? withFigures(letters, start, end, hard) : letters;
        return LineHeight.of(paragraph.format().line(), letters, all, first, grid);
    }

    private Metrics withFigures(Metrics letters, int start, int end, boolean hard) {
        Metrics figured = new Metrics(0, 0);
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.at(i) == Text.FIGURE) {
                figured = figured.max(Figures.metrics(text.figure(i)));
                count++;
            }
        }
        return count == 0 ? letters : Figures.joined(letters, figured, hard || count < end - start);
    }

    /**
     * As high as what is seen in the line: blanks and tabs do not count, as in Word and LibreOffice. Blanks between small
     * capitals do: they have the size that these stand for.
     */
    private Metrics metrics(int start, int end, boolean hard) {
        int to = hard ? end + 1 : end;
        if (start >= to) {
            return Metrics.of(start > 0 ? text.format(start - 1) : paragraph.mark());
        }
        @Nullable
        Metrics highest = null;
        int i = start;
        while (i < to) {
            int from = i;
            boolean seen = false;
            boolean small = text.format(from).caps() == RunFormat.Caps.SMALL;
            while (i < to && text.formatIndex(i) == text.formatIndex(from)) {
                char c = text.at(i++);
                seen |= c != Text.TAB && c != Text.FIGURE && (c != ' ' || small);
            }
            if (seen) {
                Metrics run = Metrics.of(text.format(from));
                highest = highest == null ? run : highest.max(run);
            }
        }
        return highest != null ? highest : Metrics.of(paragraph.mark());
    }
}
