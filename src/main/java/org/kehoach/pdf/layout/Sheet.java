package org.kehoach.pdf.layout;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;

/** What lines are put on (mặt đặt dòng): the pages of the body, or a cell or header of any height. */
interface Sheet {

    /** Where text begins, in twips from the top. */
    int top();

    /** Where text must end. */
    int bottom();

    /** Whether there are further pages to turn to. */
    boolean hasPages();

    /** Goes on to a new page. */
    void turn();

    void put(Line line);

    void put(Rule rule);

    /** What drawings take their places from. */
    Ground ground();

    /** What fields on it say. */
    Text.Numbers numbers();
}
