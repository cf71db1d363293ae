package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.rule.PageProblem.Margin;

/**
 * A4, upright, with margins of 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right; a page that lies may have them
 * turned (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1 to I.3).
 */
final class PaperAndMargins implements PageRule {

    private static final int SHORT_SIDE = PageCase.twips(210);
    private static final int LONG_SIDE = PageCase.twips(297);
    private static final int TOLERANCE = PageCase.twips(0.6);

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        List<Page.Margins> seen = new ArrayList<>();
        for (int i = 0; i < given.document().pages().size(); i++) {
            Page page = given.document().pages().get(i);
            int shorter = Math.min(page.width(), page.height());
            int longer = Math.max(page.width(), page.height());
            boolean told = found.stream().anyMatch(PageProblem.Paper.class::isInstance);
            if (!told && (Math.abs(shorter - SHORT_SIDE) > TOLERANCE || Math.abs(longer - LONG_SIDE) > TOLERANCE)) {
                found.add(new PageProblem.Paper(PageCase.millimetres(page.width()),
                        PageCase.millimetres(page.height()), i + 1));
            }
            if (page.width() < page.height() && !seen.contains(page.margins())) {
                seen.add(page.margins());
                margins(page.margins(), i + 1, found);
            }
        }
        return found;
    }

    private static void margins(Page.Margins m, int page, List<PageProblem> found) {
        margin(Margin.Side.TOP, m.top(), 20, 25, page, found);
        margin(Margin.Side.BOTTOM, m.bottom(), 20, 25, page, found);
        margin(Margin.Side.LEFT, m.left(), 30, 35, page, found);
        margin(Margin.Side.RIGHT, m.right(), 15, 20, page, found);
    }

    private static void margin(Margin.Side side, int length, int least, int most, int page, List<PageProblem> found) {
        if (length < PageCase.twips(least) - TOLERANCE || length > PageCase.twips(most) + TOLERANCE) {
            found.add(new Margin(side, PageCase.millimetres(length), least + " - " + most + " mm", page));
        }
    }
}
