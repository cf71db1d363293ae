package org.kehoach.rule;

import java.util.List;
import java.util.OptionalDouble;

/** Lines are set single at least and 1.5 at most (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class DistanceOfLines implements PageRule {

    /** A single line of Times New Roman, in sizes of the font. */
    private static final double SINGLE = 1.149;

    private static final double LEAST = 0.95;
    private static final double MOST = 1.55;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return given.all(Role.BODY_TEXT).stream().filter(e -> e.first().source().cells().isEmpty())
                .filter(e -> distance(e).stream().anyMatch(d -> d < LEAST || d > MOST)).limit(1)
                .map(e -> new PageProblem.LineDistance(PageCase.decimal(distance(e).orElseThrow()),
                        Shortened.of(e.words()), e.page() + 1))
                .toList();
    }

    /** How far its second line is below its first, in single lines; empty where it has one line. */
    private static OptionalDouble distance(PageElement element) {
        if (element.lines().size() < 2) {
            return OptionalDouble.empty();
        }
        int down = element.lines().get(1).y() - element.first().y();
        return OptionalDouble.of(down / (SINGLE * element.main().size()));
    }
}
