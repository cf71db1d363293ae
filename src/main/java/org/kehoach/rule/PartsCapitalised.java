package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Parts of a document that are named: Phần, Chương, Mục, Điều with a capital, khoản and điểm without
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6).
 */
final class PartsCapitalised implements Rule {

    private static final Pattern SMALL = Pattern.compile(
            "(?=[KĐ])(?<=[\\p{L},] )(?:Khoản \\d+|Điểm [a-zđ](?=[,;) ]+(?:khoản|Khoản|và|điểm|Điểm)))(?!\\p{L})");
    private static final Pattern CAPITAL = Pattern
            .compile(
                    "(?=[đpcm])(?<=[\\p{L},] )(?:điều \\d+|(?:phần|chương|mục) [IVX]+)(?![\\p{L}\\d])");

    private static final List<String> NOUNS = List.of("điều ", "phần ", "chương ", "mục ");
    private static final String DIGITS = "0123456789IVX";

    private static final Pattern BEHIND_CLAUSE = Pattern.compile("(?<=khoản \\d{1,2} )điều \\d+(?![\\p{L}\\d])");

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            if (!passage.kind().isProse()) {
                continue;
            }
            if (words.contains("Khoản") || words.contains("Điểm")) {
                Matcher m = SMALL.matcher(words);
                while (m.find()) {
                    add(told, passage, m.group(), m.group().substring(0, 1).toLowerCase(Locale.ROOT));
                }
            }
            if (NOUNS.stream().anyMatch(noun -> isNumbered(words, noun))) {
                Matcher m = CAPITAL.matcher(words);
                while (m.find()) {
                    add(told, passage, m.group(), m.group().substring(0, 1).toUpperCase(Locale.ROOT));
                }
                if (words.contains("khoản ")) {
                    Matcher behind = BEHIND_CLAUSE.matcher(words);
                    while (behind.find()) {
                        add(told, passage, behind.group(), "Đ");
                    }
                }
            }
        }
        return told.found();
    }

    /** Whether a number stands behind the noun: most parts and articles of life have none. */
    private static boolean isNumbered(String words, String noun) {
        for (int at = words.indexOf(noun); at >= 0; at = words.indexOf(noun, at + 1)) {
            int number = at + noun.length();
            if (number < words.length() && DIGITS.indexOf(words.charAt(number)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(Told told, Passage passage, String words, String first) {
        told.add(new DecreeProblem.PartCapitals(words, first + words.substring(1)), passage);
    }
}
