package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** A document that is named by its number has a capital: {@code Quyết định số …} (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.5). */
final class TypesCapitalised implements Rule {

    private static final List<String> TYPES = List.of("nghị quyết", "nghị định", "quyết định", "kế hoạch", "thông tư",
            "chỉ thị", "công văn", "công điện", "tờ trình", "thông báo", "kết luận", "chương trình");

    private static final String SIGN = " số";
    private static final Pattern NUMBER = Pattern.compile(":? (?=\\d+(?:/\\d{4})?[/-]\\p{Lu})");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            String words = passage.words();
            for (int at = words.indexOf(SIGN); at >= 0; at = words.indexOf(SIGN, at + 1)) {
                if (passage.kind().isProse()) {
                    check(words, at).ifPresent(p -> found.add(given.found(p, passage.origin())));
                }
            }
        }
        return found;
    }

    /** Of a number's sign: types stand before few of them, so that this is asked first where it costs least. */
    private static Optional<DecreeProblem> check(String words, int sign) {
        Matcher number = NUMBER.matcher(words).region(sign + SIGN.length(), words.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        return TYPES.stream().filter(t -> isBehind(words, t, sign)).map(t -> sign - t.length()).findFirst()
                .map(from -> {
                    String typed = words.substring(from, number.end()).strip();
                    return new DecreeProblem.TypeCapitals(typed,
                            typed.substring(0, 1).toUpperCase(Locale.ROOT)
                                    + words.substring(from + 1, sign).toLowerCase(Locale.ROOT)
                                    + typed.substring(sign - from));
                });
    }

    /** Whether the type stands there with other capitals than the first; a line in capitals is no mistake. */
    private static boolean isBehind(String words, String type, int sign) {
        int from = sign - type.length();
        if (from < 0 || !words.regionMatches(true, from, type, 0, type.length())
                || (from > 0 && Character.isLetter(words.charAt(from - 1)))) {
            return false;
        }
        String rest = words.substring(from + 1, sign);
        boolean proper = Character.isUpperCase(words.charAt(from)) && rest.equals(rest.toLowerCase(Locale.ROOT));
        return !proper && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }
}
