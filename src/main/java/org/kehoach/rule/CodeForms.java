package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Citation;

/** Number and symbol of a cited document have no spaces, and hyphens (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
final class CodeForms implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Citation citation : given.plan().citations().values()) {
            citation.code()
                    .filter(c -> Own.is(c.origin(), given.plan()) && !Mention.proper(c.value()).equals(c.value()))
                    .ifPresent(c -> found.add(given.found(
                            new DecreeProblem.CodeForm(c.value(), Mention.proper(c.value())), c.origin())));
        }
        for (Mention mention : given.mentions()) {
            if (mention.typed() && !Mention.proper(mention.code()).equals(mention.code())) {
                found.add(given.found(new DecreeProblem.CodeForm(mention.code(), Mention.proper(mention.code())),
                        mention.origin()));
            }
        }
        return found;
    }
}
