package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.pdf.PrintableCharacters;
import org.kehoach.plan.Text;

/**
 * Every character can be printed in the document's face: a sign that is missing would leave a box on paper. What comes of
 * a superior's plan was looked at there.
 */
final class Printable implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Text text : given.plan().texts()) {
            if (Own.is(text.origin(), given.plan())) {
                PrintableCharacters.firstMissing(text.typedWords())
                        .ifPresent(c -> found.add(given.found(new PlanProblem.NotPrintable(Character.toString(c),
                                String.format(Locale.ROOT, "U+%04X", c)), text.origin())));
            }
        }
        return found;
    }
}
