package org.kehoach.intake;

/**
 * What of the sheet a block stands in (chỗ trên trang).
 *
 * @param page from 1; 0 where pages are unknown
 */
public record Place(int page, Region region) {

    /** The body of a file without pages. */
    public static final Place FLOW = new Place(0, Region.BODY);

    /** The parts of a sheet (vùng trang). */
    public enum Region {
        /** The text from page to page. */
        BODY,
        /** Repeated above it. */
        PAGE_HEADER,
        /** Repeated below it. */
        PAGE_FOOTER,
        /** A footnote or endnote, standing right after the block that refers to it. */
        NOTE,
        /** A text box, standing where its anchor is. */
        BOX
    }
}
