package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** No two marks where one belongs: {@code ,,} {@code ;.} {@code ..} */
final class Punctuated implements Rule {

    private static final String MARKS = ",.;:";

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            for (int i = 0; i + 1 < words.length(); i++) {
                if (words.charAt(i) <= ';' && MARKS.indexOf(words.charAt(i)) >= 0
                        && MARKS.indexOf(words.charAt(i + 1)) >= 0) {
                    int to = i;
                    while (to < words.length() && MARKS.indexOf(words.charAt(to)) >= 0) {
                        to++;
                    }
                    if (isFault(words, i, to)) {
                        int from = words.lastIndexOf(' ', i) + 1;
                        told.add(new DecreeProblem.DoublePunctuation(words.substring(from, to),
                                words.substring(from, i) + words.charAt(to - 1)), passage);
                    }
                    i = to;
                }
            }
        }
        return told.found();
    }

    /** Three stops are an ellipsis, which may follow a comma, {@code kênh, mương,...}; a stop before another mark may end an abbreviation, and {@code ./.} ends a document. */
    private static boolean isFault(String words, int from, int to) {
        String marks = words.substring(from, to);
        boolean dots = marks.chars().allMatch(c -> c == '.');
        boolean abbreviation = marks.charAt(0) == '.' && marks.length() == 2 && !dots;
        return !(dots && to - from >= 3) && !abbreviation && !words.startsWith("./.", to - 1)
                && !marks.contains("...");
    }
}
