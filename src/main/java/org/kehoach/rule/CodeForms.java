package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;

/** Number and symbol of a cited document have no spaces, a slash and hyphens (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
final class CodeForms implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Citation citation : given.plan().citations().values()) {
            citation.code().filter(c -> Own.is(c.origin(), given.plan()))
                    .ifPresent(c -> check(given, c.value(), citation.type().value(), c.origin(), found));
        }
        for (Mention mention : given.mentions()) {
            if (mention.typed()) {
                check(given, mention.code(), mention.type(), mention.origin(), found);
            }
        }
        return found;
    }

    private static void check(Case given, String code, String type, Origin origin, List<Diagnostic> found) {
        String proper = Mention.proper(code);
        // a letter has no abbreviation of its type
        String fixed = type.equalsIgnoreCase("Công văn") ? proper.replaceFirst("(?<=\\d/)CV-", "") : proper;
        if (!fixed.equals(code)) {
            found.add(given.found(new DecreeProblem.CodeForm(code, fixed), origin));
        }
    }
}
