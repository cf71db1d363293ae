package org.kehoach.pdf.write;

import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.write.Structure.Heading;

/** The bookmarks panel (bảng dấu trang): the headings, each under the one above it. */
final class Bookmarks {

    private final List<Heading> headings;
    private final int[] numbers;

    private Bookmarks(List<Heading> headings) {
        this.headings = headings;
        numbers = new int[headings.size()];
    }

    /**
     * Writes them.
     *
     * @param pageNumbers the numbers of the pages' objects
     * @return the number of the panel's object; 0 where there are no headings
     */
    static int write(List<Heading> headings, List<Page> pages, int[] pageNumbers, PdfObjects objects) {
        if (headings.isEmpty()) {
            return 0;
        }
        int panel = objects.reserve();
        Bookmarks bookmarks = new Bookmarks(headings);
        for (int i = 0; i < headings.size(); i++) {
            bookmarks.numbers[i] = objects.reserve();
        }
        PdfBytes out = objects.out();
        objects.begin(panel);
        out.put("<</Type/Outlines/First ").put(bookmarks.numbers[0]).put(" 0 R/Last ")
                .put(bookmarks.numbers[bookmarks.lastFrom(0)]).put(" 0 R/Count ").put(headings.size()).put(">>");
        objects.end();
        int[] above = new int[headings.size() + 2];
        above[0] = panel;
        int[] before = new int[above.length];
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int depth = heading.depth();
            objects.begin(bookmarks.numbers[i]);
            out.put("<</Title").text(heading.text()).put("/Parent ").put(above[depth - 1]).put(" 0 R/Dest[")
                    .put(pageNumbers[heading.page()]).put(" 0 R/XYZ null ")
                    .points(pages.get(heading.page()).height() - heading.y()).put(" null]");
            bookmarks.links(i, before[depth], out);
            out.put(">>");
            objects.end();
            above[depth] = bookmarks.numbers[i];
            before[depth] = bookmarks.numbers[i];
            before[depth + 1] = 0;
        }
        return panel;
    }

    private void links(int i, int before, PdfBytes out) {
        if (before != 0) {
            out.put("/Prev ").put(before).put(" 0 R");
        }
        int next = next(i);
        if (next < headings.size() && headings.get(next).depth() == headings.get(i).depth()) {
            out.put("/Next ").put(numbers[next]).put(" 0 R");
        }
        if (next > i + 1) {
            out.put("/First ").put(numbers[i + 1]).put(" 0 R/Last ").put(numbers[lastFrom(i + 1)]).put(" 0 R/Count ")
                    .put(next - i - 1);
        }
    }

    /** The first heading after this one that is not below it. */
    private int next(int i) {
        int next = i + 1;
        while (next < headings.size() && headings.get(next).depth() > headings.get(i).depth()) {
            next++;
        }
        return next;
    }

    /** The last of those that stand beside a heading, from it on. */
    private int lastFrom(int i) {
        int last = i;
        int next = next(i);
        while (next < headings.size() && headings.get(next).depth() == headings.get(i).depth()) {
            last = next;
            next = next(last);
        }
        return last;
    }
}
