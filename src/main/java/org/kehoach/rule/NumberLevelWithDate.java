package org.kehoach.rule;

import java.util.List;
import java.util.Optional;

/** Number and date stand on one line with each other (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV). */
final class NumberLevelWithDate implements PageRule {

    private static final int TOLERANCE = 40;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        Optional<PageElement> number = given.first(Role.NUMBER);
        Optional<PageElement> date = given.first(Role.PLACE_AND_DATE);
        if (number.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        int apart = Math.abs(baseline(number.get()) - baseline(date.get()));
        return apart <= TOLERANCE ? List.of() : List.of(new PageProblem.NotLevel(PageCase.millimetres(apart)));
    }

    private static int baseline(PageElement element) {
        return element.first().y() + element.first().baseline();
    }
}
