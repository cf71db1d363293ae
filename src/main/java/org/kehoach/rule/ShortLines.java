package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.Rule;
import org.kehoach.plan.DocumentKind;

/**
 * The lines under the issuer and under the subject are a third to a half of the words' length
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 and II.5).
 */
final class ShortLines implements PageRule {

    private static final double LEAST = 1 / 3.0 - 0.02;
    private static final double MOST = 0.52;

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        for (Role role : List.of(Role.ISSUING_BODY, Role.SUBJECT_LINE)) {
            List<PageElement> lines = given.all(role).stream().filter(e -> e.page() == 0).toList();
            // The subject of a letter, V/v, has no line.
            boolean letter = role == Role.SUBJECT_LINE
                    && given.text().type().subject() == DocumentKind.Subject.NUMBER;
            if (!lines.isEmpty() && !letter) {
                int width = lines.stream().mapToInt(PageElement::width).max().orElse(1);
                Optional<Double> share = given.under(lines.getLast()).map(Rule::width).map(w -> w / (double) width);
                if (share.filter(s -> s >= LEAST && s <= MOST).isEmpty()) {
                    found.add(new PageProblem.ShortRule(role, share.map(s -> PageCase.decimal(s * 100) + "%")));
                }
            }
        }
        return found;
    }
}
