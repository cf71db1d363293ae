package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Days and months in words have a capital for their number: {@code thứ Hai}, {@code tháng Tám}
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.8).
 */
final class DaysCapitalised implements Rule {

    /** Behind {@code thứ} a number may as well count: {@code lần thứ hai}. */
    private static final Pattern DAY = Pattern.compile(
            "(?<=sáng |chiều |tối |các ngày )thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\\p{L})"
                    + "|thứ (?:hai|ba|tư|năm|sáu|bảy)(?= (?:hằng|hàng|đầu|trong|cuối|mỗi) tuần)");
    private static final Pattern MONTH = Pattern
            .compile("(?<!(?:mỗi|một|hằng|hàng|từng|hai|ba|bốn|sáu|các|vài|mấy|\\d) )"
                    + "tháng (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)"
                    + "(?= (?:năm \\d|hằng năm|hàng năm|âm lịch|dương lịch)|(?<=tám)(?:[,.;)]|$))");

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            if (passage.kind().isProse()) {
                check(told, passage, "thứ ", DAY);
                check(told, passage, "tháng ", MONTH);
            }
        }
        return told.found();
    }

    /** The sign stands in many sentences, a number in words behind it in few. */
    private static void check(Told told, Passage passage, String sign, Pattern pattern) {
        String words = passage.words();
        for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
            int number = at + sign.length();
            if (number < words.length() && Character.isLowerCase(words.charAt(number))
                    && (at == 0 || !Character.isLetter(words.charAt(at - 1)))) {
                Matcher m = pattern.matcher(words).useTransparentBounds(true).region(at, words.length());
                if (m.lookingAt() && !Passage.isQuoted(words, at)) {
                    told.add(new DecreeProblem.DayCapitals(m.group(), sign + words.substring(number, number + 1)
                            .toUpperCase(Locale.ROOT) + words.substring(number + 1, m.end())), passage);
                }
            }
        }
    }
}
