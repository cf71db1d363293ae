package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a paragraph stands, resolved (định dạng đoạn); lengths in twips.
 *
 * @param style        the style's id, or empty
 * @param outlineLevel 1 to 9 for headings, 0 for body text
 * @param auto         which of the spaces are automatic, and go at the edges of their story
 * @param shading      background as 0xRRGGBB, where there is one
 * @param onGrid       whether its lines stand on the document grid, where there is one
 * @param firstLine    beyond {@code left}; negative where it hangs
 */
public record ParagraphFormat(String style, int outlineLevel, Alignment alignment, int left, int right, int firstLine,
        int before, int after, LineSpacing line, boolean contextual, boolean keepNext, boolean keepLines,
        Break breakBefore, boolean widowControl, List<TabStop> tabs, Borders borders,
        Auto auto, OptionalInt shading, boolean onGrid) {

    /** What a paragraph has that nothing is said about. */
    public static final ParagraphFormat PLAIN = new ParagraphFormat("", 0, Alignment.LEFT, 0, 0, 0, 0, 0,
            LineSpacing.SINGLE, false, false, false, Break.NONE, true, List.of(), Borders.NONE, Auto.NONE,
            OptionalInt.empty(), true);

    /** Spaces that are automatic, as those of web pages (giãn cách tự động). */
    public record Auto(boolean before, boolean after) {
        static final Auto NONE = new Auto(false, false);
    }

    /** The same with other spaces above and below. */
    public ParagraphFormat withSpaces(int otherBefore, int otherAfter) {
        return new ParagraphFormat(style, outlineLevel, alignment, left, right, firstLine, otherBefore, otherAfter,
                line,
                contextual, keepNext, keepLines, breakBefore, widowControl, tabs, borders, auto, shading, onGrid);
    }

    /** The same with other indents and tab stops. */
    public ParagraphFormat withIndents(int otherLeft, int otherFirstLine, List<TabStop> otherTabs) {
        return new ParagraphFormat(style, outlineLevel, alignment, otherLeft, right, otherFirstLine, before, after,
                line,
                contextual, keepNext, keepLines, breakBefore, widowControl, otherTabs, borders, auto, shading,
                onGrid);
    }

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

    /**
     * The lines around a paragraph (đường viền).
     *
     * @param bars places of upright lines through it, which a tab stop may ask for, in twips from the text's edge
     */
    public record Borders(Optional<Border> top, Optional<Border> bottom, Optional<Border> left, Optional<Border> right,
            Optional<Border> between, List<Integer> bars) {

        static final Borders NONE = new Borders(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());

        public Borders {
            bars = List.copyOf(bars);
        }
    }

    /** What a break that stands in the paragraph makes of its second part. */
    public ParagraphFormat after(Break before) {
        return new ParagraphFormat(style, outlineLevel, alignment, left, right, firstLine, this.before, after, line,
                contextual, keepNext, keepLines, before, widowControl, tabs, borders, auto, shading, onGrid);
    }

    /** Where a paragraph begins (ngắt trang, ngắt cột). */
    public enum Break {
        NONE, COLUMN, PAGE
    }
}
