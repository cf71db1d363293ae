package org.kehoach.pdf.read;

import java.util.List;

/**
 * A part of the document with its own page (phần): twips throughout.
 *
 * @param firstPageDiffers whether the first page has a header and a footer of its own
 * @param firstNumber      the number of its first page; 0 where it goes on counting
 * @param numberFormat     how page numbers are written, as {@code w:fmt} gives it
 * @param grid             distance of the lines of its grid in twips; 0 where text stands on none
 * @param start            which number its first page may have
 * @param continuous       whether it begins where the section before it ends, on the same page
 */
public record Section(Page page, Columns columns, HeaderSet headers, HeaderSet footers, boolean firstPageDiffers,
        int firstNumber,
        String numberFormat, int grid, Start start, boolean continuous, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * The sheet and its margins.
     *
     * @param header from the paper's top edge to the header
     * @param footer from the paper's bottom edge to the footer
     */
    public record Page(int width, int height, int top, int right, int bottom, int left, int header, int footer) {

        /** The width that text may take. */
        public int textWidth() {
            return width - left - right;
        }
    }

    /**
     * The columns that text runs through (cột), from left to right.
     *
     * @param ruled whether a line parts them
     */
    public record Columns(List<Strip> strips, boolean ruled) {

        public Columns {
            strips = List.copyOf(strips);
        }

        /** Whether there is more than one. */
        public boolean areMany() {
            return strips.size() > 1;
        }
    }

    /**
     * A column.
     *
     * @param left from the left margin
     */
    public record Strip(int left, int width) {}

    /** Whether a section begins on any page, or on one with an even or odd number. */
    public enum Start {
        ANY, EVEN, ODD
    }

    /** The headers, or the footers, of a section; an empty list where there is none. */
    public record HeaderSet(List<Block> usual, List<Block> first, List<Block> even) {

        public static final HeaderSet NONE = new HeaderSet(List.of(), List.of(), List.of());
    }
}
