package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Authority and position are in capitals, and {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.}, {@code Q.} end with a stop
 * and a space (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
 */
final class AuthorityLines implements Rule {

    private static final Pattern PREFIX = Pattern
            .compile("(?iu)^(T\\s*[./]\\s*U\\s*[./]\\s*Q|TUQ|T\\s*[./]\\s*M|TM|K\\s*[./]\\s*T|KT|T\\s*[./]\\s*L|TL|Q)"
                    + "(\\s*[./:]\\s*|\\s+)(?=\\S)");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().signatures().forEach(s -> s.lines().forEach(line -> {
            String words = line.typedWords().strip();
            if (words.contains("${") || !Own.is(line.origin(), given.plan())) {
                return;
            }
            String fixed = proper(words);
            if (!fixed.equals(words)) {
                found.add(given.found(new DecreeProblem.AuthorityForm(words, fixed), line.origin()));
            }
        }));
        return found;
    }

    /** As the line should be. */
    static String proper(String words) {
        Matcher m = PREFIX.matcher(words);
        return (m.find() ? m.group(1).replaceAll("[\\s./]", "") + ". " + words.substring(m.end()) : words)
                .toUpperCase(Locale.ROOT);
    }
}
