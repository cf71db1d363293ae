package org.kehoach.pdf.layout;

import org.kehoach.pdf.read.ParagraphFormat;

/** Where a paragraph may be parted between pages (dòng mồ côi, dòng góa): two lines at least on either side. */
final class Splits {

    private static final int LEAST = 2;

    private Splits() {}

    /**
     * How far lines may go on this page.
     *
     * @param from    the first line that is still to be placed
     * @param fitting the first line that has no room
     * @param count   of all lines
     * @return the first line of the next page; {@code from} where all must go there
     */
    static int end(ParagraphFormat format, int from, int fitting, int count) {
        if (fitting >= count) {
            return count;
        }
        if (format.keepLines() && from == 0) {
            return 0;
        }
        if (!format.widowControl()) {
            return fitting;
        }
        int to = Math.min(fitting, count - LEAST);
        return to - from < (from == 0 ? LEAST : 1) ? from : to;
    }

    /** The least number of lines that may stand on a page before the paragraph is parted. */
    static int least(ParagraphFormat format, int count) {
        if (format.keepLines() || (format.widowControl() && count < 2 * LEAST)) {
            return count;
        }
        return Math.min(count, format.widowControl() ? LEAST : 1);
    }
}
