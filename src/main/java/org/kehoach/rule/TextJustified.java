package org.kehoach.rule;

import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Paragraphs are justified (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class TextJustified implements PageRule {

    private static final int TOLERANCE = 40;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return given.all(Role.BODY_TEXT).stream()
                .filter(e -> e.lines().size() > 2 && e.first().source().cells().isEmpty())
                .filter(e -> {
                    int right = given.page(e).width() - given.page(e).margins().right();
                    return e.lines().subList(0, e.lines().size() - 1).stream().allMatch(l -> isShort(l, right));
                }).limit(1).map(e -> new PageProblem.Ragged(Shortened.of(e.words()), e.page() + 1)).toList();
    }

    private static boolean isShort(Line line, int right) {
        return line.x() + line.width() < right - TOLERANCE;
    }
}
