package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.OfficialText;

/**
 * Quốc hiệu and tiêu ngữ are there, letter by letter: hyphens, not dashes; the type stands in capitals, number and date in
 * their forms (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.3, II.4, II.5).
 */
final class FixedWordsOfHeader implements PageRule {

    private static final Pattern NUMBER = Pattern.compile("S[ốỐ]\\s*:?\\s*(\\d*)\\s*/\\s*(\\S.*)");
    private static final Pattern DATE = Pattern
            .compile("(.+?)\\s*,?\\s+(?:[Nn]gày\\s+)?(\\d{1,2})(?:\\s+tháng\\s+|\\s?[-./]\\s?)(\\d{1,2})"
                    + "(?:\\s+năm\\s+|\\s?[-./]\\s?)(\\d{4})\\.?");

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        words(given, Role.NATION, OfficialText.NATION, found);
        words(given, Role.MOTTO, OfficialText.MOTTO, found);
        given.first(Role.KIND).ifPresent(e -> told(e, e.words().toUpperCase(Locale.ROOT), found));
        given.first(Role.NUMBER).ifPresent(e -> told(e, number(e.words()), found));
        given.first(Role.PLACE_AND_DATE).ifPresent(e -> told(e, date(e.words()), found));
        return found;
    }

    private static void told(PageElement element, String fixed, List<PageProblem> found) {
        if (!element.words().equals(fixed)) {
            found.add(new PageProblem.FixedWords(element.role(), element.words(), fixed));
        }
    }

    /** With a colon, and no space beside the stroke; room for a number to be written stays. */
    private static String number(String words) {
        Matcher m = NUMBER.matcher(words);
        return m.matches() && !m.group(1).isEmpty()
                ? "Số: " + (m.group(1).length() == 1 ? "0" : "") + m.group(1) + "/" + m.group(2)
                : words;
    }

    /** A comma behind the place, then words between the numbers; a day below 10 and the months 1 and 2 have a zero before, no other month has. */
    private static String date(String words) {
        Matcher m = DATE.matcher(words);
        if (!m.matches()) {
            return words;
        }
        int month = Integer.parseInt(m.group(3));
        return m.group(1) + ", ngày " + (m.group(2).length() == 1 ? "0" : "") + m.group(2) + " tháng "
                + (month < 3 ? "0" : "") + month + " năm " + m.group(4);
    }

    private static void words(PageCase given, Role role, String fixed, List<PageProblem> found) {
        Optional<PageElement> element = given.first(role);
        String words = element.map(PageElement::words).orElse("…");
        if (!words.equals(fixed) && !words.replace("HOÀ", "HÒA").equals(fixed)) {
            found.add(new PageProblem.FixedWords(role, words, fixed));
        }
    }
}
