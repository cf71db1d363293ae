package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** The document speaks of itself with a capital: {@code Kế hoạch này} (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.5). */
final class ThisDocumentCapitalised implements Rule {

    /** Behind these it speaks of several others. */
    private static final Pattern SEVERAL = Pattern.compile("(?iu)(?<!\\p{L})(?:các|những|mọi|hai|ba|\\d+) $");

    @Override
    public List<Diagnostic> check(Case given) {
        String title = given.plan().kind().value().title();
        String small = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + " này";
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.kind().isProse() ? passage.words() : "";
            for (int at = words.indexOf(small); at >= 0; at = words.indexOf(small, at + 1)) {
                boolean whole = at == 0 || !Character.isLetter(words.charAt(at - 1));
                if (whole && !SEVERAL.matcher(words.substring(Math.max(0, at - 7), at)).find()) {
                    told.add(new DecreeProblem.ThisCapitals(small, title + " này"), passage);
                }
            }
        }
        return told.found();
    }
}
