package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** A recipient is typed without the dash and the mark that Kehoach supplies; typed, they would print twice or wrong. */
final class RecipientLines implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().recipients().stream().flatMap(g -> g.lines().stream())
                .filter(line -> Own.is(line.origin(), given.plan())).forEach(line -> {
                    String words = line.typedWords().strip();
                    String fixed = words.replaceFirst("^[-–—+]\\s*", "").replaceFirst("\\s*[;.,]+$", "");
                    if (!fixed.equals(words)) {
                        found.add(given.found(new DecreeProblem.RecipientForm(words, fixed), line.origin()));
                    }
                });
        return found;
    }
}
