package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** Each syllable of the signer's name begins with a capital, the rest is small (Nghị định 30/2020/NĐ-CP, Phụ lục II, I). */
final class NamesCapitalised implements Rule {

    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().signatures().forEach(s -> s.name().filter(n -> !n.hasBlank()).ifPresent(n -> {
            String words = n.typedWords().strip();
            String fixed = fixed(words);
            boolean several = words.indexOf(' ') > 0;
            boolean small = SYLLABLE.matcher(words).results().anyMatch(r -> Character.isLowerCase(r.group().charAt(0)));
            boolean rank = words.matches("(?iu)(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng) .*");
            boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
            if (several && !rank && !DegreesLeftOut.isPresent(words) && (small || capitals)) {
                found.add(given.found(new DecreeProblem.NameCapitals(words, fixed), n.origin()));
            }
        }));
        return found;
    }

    private static String fixed(String words) {
        Matcher m = SYLLABLE.matcher(words);
        return m.replaceAll(r -> r.group().substring(0, 1).toUpperCase(Locale.ROOT)
                + r.group().substring(1).toLowerCase(Locale.ROOT));
    }
}
