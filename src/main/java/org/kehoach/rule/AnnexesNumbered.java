package org.kehoach.rule;

import java.util.List;

/** The pages of each annex are numbered from 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III). */
final class AnnexesNumbered implements PageRule {

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        return given.all(Role.ANNEX_LABEL).stream().filter(e -> given.page(e).number() != 1)
                .map(e -> new PageProblem.AnnexPages(e.words(), given.page(e).number())).toList();
    }
}
