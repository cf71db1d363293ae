package org.kehoach.pdf.read;

/**
 * What a Word file settles for all of its pages (thiết lập của tệp).
 *
 * @param defaultTab           distance of the tab stops that no one set, in twips
 * @param evenHeaders          whether even pages have headers of their own
 * @param tablesAtMargin       whether a table's edge, not its text, stands at the margin (compatibility mode 15)
 * @param stretchesBrokenLines whether a justified line that a line break ends is stretched like the others
 * @param grid                 distance of the lines of the document grid that text stands on, in twips; 0 for none
 */
public record Conventions(int defaultTab, boolean evenHeaders, boolean tablesAtMargin, boolean stretchesBrokenLines,
        int grid) {

    /** The same on another grid. */
    public Conventions onGrid(int pitch) {
        return pitch == grid
                ? this
                : new Conventions(defaultTab, evenHeaders, tablesAtMargin, stretchesBrokenLines, pitch);
    }
}
