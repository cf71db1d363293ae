package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.rule.PageProblem.PageNumber;

/**
 * The page's number stands in the middle of the top margin, upright, of 13 to 14, and not on a first page
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 and phần III).
 */
final class PlaceOfPageNumber implements PageRule {

    private static final int TOLERANCE = 120;

    /** 13 to 14, in twips. */
    private static final int LEAST = 259;
    private static final int MOST = 281;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        Set<PageNumber.Fault> told = new HashSet<>();
        List<Page> pages = given.document().pages();
        if (!pages.isEmpty() && pages.getFirst().number() != 1) {
            return List.of(new PageNumber(PageNumber.Fault.NUMBER_START, 1));
        }
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            fault(pages.get(i)).filter(told::add)
                    .ifPresent(f -> found.add(new PageNumber(f, number)));
        }
        return found;
    }

    private static Optional<PageNumber.Fault> fault(Page page) {
        Optional<Line> above = number(page, Area.HEADER);
        Optional<Line> below = number(page, Area.FOOTER);
        if (page.number() == 1) {
            return above.or(() -> below).map(_ -> PageNumber.Fault.NUMBER_ON_FIRST);
        }
        if (above.isEmpty()) {
            return Optional.of(below.isPresent() ? PageNumber.Fault.NUMBER_BELOW : PageNumber.Fault.NUMBER_MISSING);
        }
        GlyphRun look = above.get().runs().getFirst();
        if (look.size() < LEAST || look.size() > MOST || look.face().name().contains("Italic")) {
            return Optional.of(PageNumber.Fault.NUMBER_LOOK);
        }
        int middle = (page.margins().left() + page.width() - page.margins().right()) / 2;
        int centre = above.get().x() + above.get().width() / 2;
        return Math.abs(centre - middle) > TOLERANCE ? Optional.of(PageNumber.Fault.NUMBER_ASIDE) : Optional.empty();
    }

    private static Optional<Line> number(Page page, Area area) {
        String printed = Integer.toString(page.number());
        return page.lines().stream().filter(l -> l.source().area() == area && l.text().strip().equals(printed))
                .findFirst();
    }
}
