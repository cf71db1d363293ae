package org.kehoach.generate;

/**
 * Where a paragraph of a plan stands on its pages (vị trí trên trang): the way from the text to the page and back.
 *
 * @param page   from 0
 * @param x      of its lines on this page, in twips from the page's left edge; y, width and height alike
 * @param line   of the plan's file, from 1
 * @param column from 1
 */
public record Place(int page, int x, int y, int width, int height, int line, int column) {

    /** The same with a further line of the page in it. */
    Place with(int left, int top, int wide, int high) {
        int from = Math.min(x, left);
        int above = Math.min(y, top);
        return new Place(page, from, above, Math.max(x + width, left + wide) - from,
                Math.max(y + height, top + high) - above, line, column);
    }
}
