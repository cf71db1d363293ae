package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Footnote;

/** What lines are put on (mặt đặt dòng): the columns of the body's pages, or a cell or header of any height. */
interface Sheet {

    /** Where text begins, in twips from the top. */
    int top();

    /** Where text must end: above the footnotes. */
    int bottom();

    /** The left and the right edge of the text. */
    Ground.Span across();

    /** Whether there are further pages to turn to. */
    boolean hasPages();

    /** Whether what finds no room from {@link #top()} downward finds none anywhere. */
    boolean isWhole();

    /** Goes on to the next column, or to a new page. */
    void turn();

    /** Goes on to a new page. */
    void turnPage();

    void put(Line line);

    void put(Rule rule);

    /** Shapes that text keeps clear of. */
    Floats floats();

    /** How much of the sheet's foot notes take, in twips, besides those that are there. */
    int room(List<Footnote> notes);

    /** The least that notes take: all but the last whole, of this as much as may stand before it is parted. */
    int leastRoom(List<Footnote> notes);

    /** Puts notes at the foot, as far as there is room below {@code y}; the rest goes to the next. */
    void put(List<Footnote> notes, int y);

    /** What drawings take their places from. */
    Ground ground();

    /** What fields on it say. */
    Text.Numbers numbers();
}
