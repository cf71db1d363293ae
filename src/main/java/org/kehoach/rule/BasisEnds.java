package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Text;

/** Each ground ends with a semicolon, the last with a stop (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class BasisEnds implements Rule {

    private static final Pattern GROUND = Pattern.compile("(?:Căn cứ|Thực hiện|Theo|Xét) .*", Pattern.DOTALL);

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        List<Text> basis = given.plan().basis();
        for (int i = 0; i < basis.size(); i++) {
            String words = basis.get(i).typedWords().strip();
            if (words.isEmpty() || !GROUND.matcher(words).matches() || !Own.is(basis.get(i).origin(), given.plan())) {
                continue;
            }
            boolean last = i == basis.size() - 1;
            boolean next = !last && GROUND.matcher(basis.get(i + 1).typedWords()).matches();
            char end = words.charAt(words.length() - 1);
            boolean wrong = last ? end == ';' || end == ',' : next && (end == '.' || end == ',' || end == ':');
            if (wrong) {
                found.add(given.found(new DecreeProblem.BasisEnd(tail(words), last ? "." : ";"),
                        basis.get(i).origin()));
            }
        }
        return found;
    }

    private static String tail(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
