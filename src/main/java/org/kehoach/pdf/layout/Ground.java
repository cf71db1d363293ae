package org.kehoach.pdf.layout;

/**
 * What drawings take their places from (vùng đặt hình): a page and the edges of its text, or a cell, in the sheet's own
 * twips.
 */
record Ground(Span across, Span down, Span textAcross, Span textDown) {

    /** From one edge to the other. */
    record Span(int from, int to) {
        int length() {
            return to - from;
        }
    }
}
