package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.plan.LevelForm;

/** Two annexes or more have Roman numbers in their order, a single one has none (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III). */
final class AnnexesCounted implements PageRule {

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageElement> labels = given.all(Role.ANNEX_LABEL);
        List<PageProblem> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String words = labels.get(i).words().strip();
            String expected = "Phụ lục" + (labels.size() == 1 ? "" : " " + LevelForm.roman(i + 1));
            String plain = words.replaceAll("[\\s:.]+", " ").strip();
            if (plain.toLowerCase(Locale.ROOT).startsWith("phụ lục") && !plain.equalsIgnoreCase(expected)) {
                found.add(new PageProblem.AnnexNumber(words, expected));
            }
        }
        return found;
    }
}
