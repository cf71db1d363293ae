package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Reference;

/** Later mentions have type and number alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class MentionedShortLater implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Mention m : given.mentions()) {
            String first = m.code().isEmpty() ? null : seen.putIfAbsent(m.key(), m.issuer());
            if (first != null && m.isBy(first) && m.passage().kind() != Passage.Kind.CELL
            // the title of a ground may name a document in full
                    && !(m.typed() && m.passage().kind() == Passage.Kind.BASIS)
                    && m.asked().filter(f -> f != Reference.Cite.Form.SHORT).isPresent()) {
                found.add(given.found(new DecreeProblem.FullAgain(m.words(), m.shortForm()), m.origin()));
            }
        }
        return found;
    }
}
