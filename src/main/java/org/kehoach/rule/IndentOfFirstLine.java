package org.kehoach.rule;

import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Page;

/** The first line of a paragraph begins 1 or 1.27 cm from the margin (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class IndentOfFirstLine implements PageRule {

    private static final int LEAST = PageCase.twips(9.5);
    private static final int MOST = PageCase.twips(13.2);

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return given.all(Role.BODY_TEXT).stream()
                .filter(e -> e.first().source().first() && e.first().source().cells().isEmpty())
                .filter(e -> {
                    int indent = e.first().x() - given.page(e).margins().left();
                    return (indent < LEAST || indent > MOST) && !isCentred(given.page(e), e);
                }).limit(1)
                .map(e -> new PageProblem.FirstIndent(
                        PageCase.decimal(PageCase.mm(e.first().x() - given.page(e).margins().left()) / 10) + " cm",
                        Shortened.of(e.words()), e.page() + 1))
                .toList();
    }

    private static boolean isCentred(Page page, PageElement element) {
        int middle = (page.margins().left() + page.width() - page.margins().right()) / 2;
        return Math.abs(element.first().x() + element.first().width() / 2 - middle) < PageCase.twips(2);
    }
}
