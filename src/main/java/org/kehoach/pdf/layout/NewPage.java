package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Section;

/** Makes an empty page (trang trống): with which header and footer, and from where to where text stands on it. */
final class NewPage {

    /** The least height that a page leaves to its text, whatever its header says, in twips. */
    private static final int LEAST_HEIGHT = 1_000;

    private NewPage() {}

    /**
     * A page of a section.
     *
     * @param first whether it is the section's first
     */
    static Pages.Draft of(Conventions conventions, Stories stories, Section section, int number, boolean first) {
        boolean differs = first && section.firstPageDiffers();
        boolean even = conventions.evenHeaders() && number % 2 == 0;
        List<Block> header = choose(section.headers(), differs, even);
        List<Block> footer = choose(section.footers(), differs, even);
        Section.Page page = section.page();
        Text.Numbers guess = new Text.Numbers(number, number, section.numberFormat());
        int top = Math.max(page.top(), header.isEmpty() ? 0 : page.header() + stories.height(header, guess, page));
        int bottom = Math.max(page.bottom(),
                footer.isEmpty() ? 0 : page.footer() + stories.height(footer, guess, page));
        int least = top + LEAST_HEIGHT;
        int room = page.height() - bottom - top;
        int spare = section.grid() > 0 ? Math.floorMod(room, section.grid()) : 0;
        top += spare / 2;
        return new Pages.Draft(number, section, header, footer, top, Math.max(least, top + room - spare),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(0), new Floats());
    }

    private static List<Block> choose(Section.HeaderSet set, boolean first, boolean even) {
        return first ? set.first() : even ? set.even() : set.usual();
    }
}
