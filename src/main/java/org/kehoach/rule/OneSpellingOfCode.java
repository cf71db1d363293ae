package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Diagnostic;

/** A document's number and symbol are spelt in one way wherever they stand. */
final class OneSpellingOfCode implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Map<String, String> first = new HashMap<>();
        given.plan().citations().values().forEach(
                c -> c.code().ifPresent(l -> first.putIfAbsent(Mention.key(l.value()), l.value())));
        List<Diagnostic> found = new ArrayList<>();
        for (Mention mention : given.mentions()) {
            if (!mention.typed()) {
                continue;
            }
            String known = first.putIfAbsent(mention.key(), mention.code());
            // A stray space is told of by itself.
            if (known != null && !Mention.proper(known).equals(Mention.proper(mention.code()))) {
                found.add(given.found(new DecreeProblem.CodeSpeltTwoWays(mention.code(), known), mention.origin()));
            }
        }
        return found;
    }
}
