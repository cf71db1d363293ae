package org.kehoach.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;

/**
 * The common noun of a territory is small, {@code tỉnh An Hải}; it has a capital before the name of a person, a number or
 * an event, as the directory writes it (Nghị định 30/2020/NĐ-CP, Phụ lục II, II.1).
 */
final class AreasCapitalised implements Rule {

    private static final Pattern AREA = Pattern.compile(
            "(?<!\\p{L})(?iu:tỉnh|xã|phường|thành phố|đặc khu|thủ đô) (?=\\p{Lu})(?:\\p{Lu}\\p{L}*(?: (?=\\p{Lu}))?)+");
    private static final List<String> NOUNS = List.of("tỉnh ", "xã ", "phường ", "thành phố ", "đặc khu ", "thủ đô ");
    private static final String LAST_LETTERS = "hãgốuô";
    private static final Map<String, String> FIXED = Map.of("thành phố hồ chí minh", "Thành phố Hồ Chí Minh",
            "thủ đô hà nội", "Thủ đô Hà Nội");

    private static final List<String> NAMELESS_NOUNS = List.of(" Tỉnh", " Xã", " Phường");
    private static final Pattern NAMELESS = Pattern.compile("(?<!\\p{L})((?:[ỦU]y ban nhân dân|Uỷ ban nhân dân"
            + "|Hội đồng nhân dân|UBND|HĐND) )(Tỉnh|Xã|Phường)(?!\\p{L}| [\\p{Lu}\\d])");

    private final Gathered<Map<String, String>> areas = new Gathered<>(AreasCapitalised::areas);

    private static Map<String, String> areas(Directory directory) {
        Map<String, String> out = new HashMap<>(FIXED);
        directory.agencies().forEach(a -> a.area().ifPresent(w -> out.put(w.toLowerCase(Locale.ROOT), w)));
        return out;
    }

    @Override
    public List<Diagnostic> check(Case given) {
        Map<String, String> areas = this.areas.of(given.directory());
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            if (passage.kind() == Passage.Kind.SIGNATURE) {
                continue;
            }
            nameless(told, passage);
            Matcher m = AREA.matcher(words);
            for (int at = next(words, 0); at >= 0 && m.find(at); at = next(words, m.end())) {
                String typed = m.group().strip();
                String known = areas.getOrDefault(typed.toLowerCase(Locale.ROOT), typed);
                boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
                boolean begins = Character.isUpperCase(typed.charAt(0)) && !isInside(words, m.start());
                if (!capitals && !begins && !known.equals(typed)) {
                    told.add(new DecreeProblem.AreaCapitals(typed, known), passage);
                }
            }
        }
        return told.found();
    }

    /** {@code Ủy ban nhân dân Tỉnh}: no name follows that the capital would belong to; a city calls itself Thành phố. */
    private static void nameless(Told told, Passage passage) {
        String words = passage.words();
        if (!passage.has(NAMELESS_NOUNS)) {
            return;
        }
        Matcher m = NAMELESS.matcher(words);
        while (m.find()) {
            if (!Passage.isQuoted(words, m.start())) {
                told.add(new DecreeProblem.AreaCapitals(m.group(), m.group(1) + m.group(2).toLowerCase(Locale.ROOT)),
                        passage);
            }
        }
    }

    /** Where the next common noun stands before a name; looked for by hand, for most words are neither. */
    private static int next(String words, int from) {
        for (int i = from + 3; i < words.length(); i++) {
            if (Passage.isCapital(words.charAt(i)) && words.charAt(i - 1) == ' '
                    && LAST_LETTERS.indexOf(Character.toLowerCase(words.charAt(i - 2))) >= 0) {
                for (String noun : NOUNS) {
                    int begin = i - noun.length();
                    boolean whole = begin >= from && (begin == 0 || !Character.isLetter(words.charAt(begin - 1)));
                    if (whole && words.regionMatches(true, begin, noun, 0, noun.length())) {
                        return begin;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether a sentence is under way. */
    static boolean isInside(String words, int at) {
        return at >= 2 && words.charAt(at - 1) == ' '
                && (Character.isLetterOrDigit(words.charAt(at - 2)) || words.charAt(at - 2) == ',');
    }
}
