package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;

/**
 * How a paragraph stands, resolved (định dạng đoạn); lengths in twips.
 *
 * @param style        the style's id, or empty
 * @param outlineLevel 1 to 9 for headings, 0 for body text
 * @param firstLine    beyond {@code left}; negative where it hangs
 */
public record ParagraphFormat(String style, int outlineLevel, Alignment alignment, int left, int right, int firstLine,
        int before, int after, LineSpacing line, boolean contextual, boolean keepNext, boolean keepLines,
        boolean pageBreakBefore, boolean widowControl, List<TabStop> tabs, Borders borders) {

    /** What a paragraph has that nothing is said about. */
    public static final ParagraphFormat PLAIN = new ParagraphFormat("", 0, Alignment.LEFT, 0, 0, 0, 0, 0,
            LineSpacing.SINGLE, false, false, false, false, true, List.of(), Borders.NONE);

    /** Where the lines stand between the indents (căn lề). */
    public enum Alignment {
        LEFT, CENTER, RIGHT, BOTH
    }

    /**
     * The distance of lines (giãn dòng).
     *
     * @param value in 1/240 of a line for {@code AUTO}, else twips
     */
    public record LineSpacing(Rule rule, int value) {

        static final LineSpacing SINGLE = new LineSpacing(Rule.AUTO, 240);

        /** What the value means. */
        public enum Rule {
            AUTO, EXACT, AT_LEAST
        }
    }

    /** A tab stop (điểm dừng tab), from the left edge of the text. */
    public record TabStop(int position, Kind kind, char leader) {

        /** What stands at the stop: the start, the middle, the end of the text, or its decimal comma. */
        public enum Kind {
            LEFT, CENTER, RIGHT, DECIMAL
        }
    }

    /** The lines around a paragraph (đường viền). */
    public record Borders(Optional<Border> top, Optional<Border> bottom, Optional<Border> left, Optional<Border> right,
            Optional<Border> between) {

        static final Borders NONE = new Borders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** What a page break that stands in the paragraph makes of its second part. */
    public ParagraphFormat onNewPage() {
        return new ParagraphFormat(style, outlineLevel, alignment, left, right, firstLine, before, after, line,
                contextual, keepNext, keepLines, true, widowControl, tabs, borders);
    }
}
