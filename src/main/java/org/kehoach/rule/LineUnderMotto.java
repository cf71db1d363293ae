package org.kehoach.rule;

import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.Rule;

/** The line under the motto is as long as the motto (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1). */
final class LineUnderMotto implements PageRule {

    private static final double TOLERANCE = 0.04;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        Optional<PageElement> motto = given.first(Role.MOTTO);
        if (motto.isEmpty()) {
            return List.of();
        }
        int width = motto.get().width();
        Optional<Rule> line = given.under(motto.get());
        boolean equal = line.filter(r -> Math.abs(r.width() - width) <= width * TOLERANCE).isPresent();
        return equal
                ? List.of()
                : List.of(new PageProblem.MottoRule(line.map(r -> PageCase.millimetres(r.width())),
                        PageCase.millimetres(width)));
    }
}
