package org.kehoach.rule;

import java.util.List;
import java.util.stream.Stream;

/** Quốc hiệu, tiêu ngữ, number and date stand on one line each (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.3, II.4). */
final class HeaderOnOneLine implements PageRule {

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return Stream.of(Role.NATION, Role.MOTTO, Role.NUMBER, Role.PLACE_AND_DATE)
                .flatMap(role -> given.first(role).stream()).filter(e -> e.lines().size() > 1)
                .map(e -> new PageProblem.Wraps(e.role(), Shortened.of(e.words()), e.lines().size())).toList();
    }
}
