package org.kehoach.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Between paragraphs there are 6 pt at least (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class GapOfParagraphs implements PageRule {

    private static final int LEAST = 110;
    private static final int TWIPS_IN_POINT = 20;
    private static final Set<Role> TEXT = EnumSet.of(Role.BODY_TEXT, Role.BODY_HEADING, Role.OPENING);

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageElement> all = given.elements();
        return IntStream.range(1, all.size()).filter(i -> isText(all.get(i - 1)) && isText(all.get(i)))
                .filter(i -> all.get(i).page() == all.get(i - 1).page() && all.get(i).first().source().first())
                .filter(i -> gap(all, i) >= -LEAST && gap(all, i) < LEAST).limit(1)
                .mapToObj(i -> new PageProblem.ParagraphGap(
                        PageCase.decimal(Math.max(0, gap(all, i)) / (double) TWIPS_IN_POINT) + " pt",
                        Shortened.of(all.get(i).words()), all.get(i).page() + 1))
                .toList();
    }

    private static boolean isText(PageElement element) {
        return TEXT.contains(element.role()) && element.first().source().cells().isEmpty();
    }

    /** From the bottom of the paragraph above, in twips. */
    private static int gap(List<PageElement> all, int i) {
        return all.get(i).first().y() - all.get(i - 1).bottom();
    }
}
