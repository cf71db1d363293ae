package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Reference;

/**
 * The first mention of a document names its date and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6); not in
 * tables, where there is no room.
 */
final class MentionedInFull implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention m : given.mentions()) {
            if (!m.code().isEmpty() && seen.add(m.key()) && m.passage().kind() != Passage.Kind.CELL
                    && m.asked().filter(f -> f == Reference.Cite.Form.SHORT).isPresent()) {
                found.add(given.found(new DecreeProblem.FirstMentionShort(m.words()), m.origin()));
            }
        }
        return found;
    }
}
