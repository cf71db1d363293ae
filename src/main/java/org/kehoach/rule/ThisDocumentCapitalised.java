package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.diagnostic.Diagnostic;

/** The document speaks of itself with a capital: {@code Kế hoạch này} (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.5). */
final class ThisDocumentCapitalised implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        String title = given.plan().kind().value().title();
        String small = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + " này";
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            int at = passage.kind().isProse() ? passage.words().indexOf(small) : -1;
            boolean whole = at >= 0 && (at == 0 || !Character.isLetter(passage.words().charAt(at - 1)));
            if (whole) {
                found.add(given.found(new DecreeProblem.ThisCapitals(small, title + " này"), passage.origin()));
            }
        }
        return found;
    }
}
