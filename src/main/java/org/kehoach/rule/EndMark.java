package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;

/**
 * The last paragraph ends with {@code ./.} (the official forms, Nghị định 30/2020/NĐ-CP, Phụ lục III); a superior's words
 * are its to mend.
 */
final class EndMark implements Rule {

    /** Where one of these ends the text, Kehoach supplies nothing. */
    private static final String MARKS = ".,;:!?…";

    /** A form ends with what is to be filled in. */
    private static final Pattern BLANK = Pattern.compile("(?:…{2,}|\\.{4,}|_{4,})[.;)]?$");

    /** Half of the mark, behind which Kehoach supplies a whole one, or more than one. */
    private static final Pattern HALF = Pattern.compile("(?<![/.])(?:\\./|\\. ?/ ?\\. ?/(?: ?\\.)?)$");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>(none(given));
        for (Passage passage : given.passages()) {
            String words = passage.words().stripTrailing();
            int end = words.length() - 1;
            if (passage.kind() != Passage.Kind.BODY || words.lastIndexOf('/') < Math.max(0, end - 2)) {
                continue;
            }
            Matcher m = HALF.matcher(words);
            if (m.find()) {
                int from = words.lastIndexOf(' ', m.start()) + 1;
                found.add(given.found(new DecreeProblem.EndMarkForm(words.substring(from),
                        words.substring(from, m.start()) + "./."), passage.origin()));
            }
        }
        return found;
    }

    private static List<Diagnostic> none(Case given) {
        List<Node> nodes = given.nodes();
        if (nodes.isEmpty() || nodes.getLast().shape().parts().isEmpty()) {
            return List.of();
        }
        Part last = nodes.getLast().shape().parts().getLast();
        String words = last.text().typedWords().strip();
        if (BLANK.matcher(words).find()) {
            return List.of();
        }
        boolean supplied = words.isEmpty() || MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
        return supplied || words.endsWith("./.")
                || !Own.is(last.origin(), given.plan())
                        ? List.of()
                        : List.of(given.found(
                                new PlanProblem.NoEndMark(words.substring(Math.max(0, words.length() - 30))),
                                last.origin()));
    }
}
