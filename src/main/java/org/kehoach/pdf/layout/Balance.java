package org.kehoach.pdf.layout;

import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Section;

/** Makes the columns of a section equally high where another section follows on the same page (cân cột). */
final class Balance {

    private Balance() {}

    /** Puts a section's blocks in columns as low as they fit in, and gives where these end. */
    static int place(Pages pages, Section section, Conventions conventions) {
        Pages.Mark mark = pages.mark();
        run(pages, section, conventions);
        int last = pages.drafts().size() - 1;
        int top = pages.top();
        int low = 0;
        int high = pages.drafts().getLast().bottom() - top;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits(pages, mark, section, conventions, last, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        fits(pages, mark, section, conventions, last, high);
        pages.limit(-1, 0);
        return top + high;
    }

    private static void run(Pages pages, Section section, Conventions conventions) {
        new Flow(pages, conventions, pages.isWhole()).place(section.blocks());
    }

    private static boolean fits(Pages pages, Pages.Mark mark, Section section, Conventions conventions, int page,
            int height) {
        pages.reset(mark);
        pages.limit(page, height);
        run(pages, section, conventions);
        return pages.drafts().size() - 1 == page;
    }
}
