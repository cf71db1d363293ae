package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;

/**
 * An office has its capitals before the name of its body or of its holder, {@code Phó Chủ tịch UBND tỉnh}
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, V).
 */
final class OfficesCapitalised implements Rule {

    /** As they are written; the longer stand before those which they end with. */
    private static final List<String> OFFICES = List.of("Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Giám đốc",
            "Phó Bí thư", "Bí thư", "Phó Chánh Văn phòng", "Chánh Văn phòng", "Phó Chánh Thanh tra", "Chánh Thanh tra",
            "Phó Hiệu trưởng", "Hiệu trưởng", "Phó Thủ tướng", "Thủ tướng", "Bộ trưởng", "Thứ trưởng",
            "Phó Chi cục trưởng", "Chi cục trưởng", "Phó Cục trưởng", "Cục trưởng");

    private static final Map<String, String> BY_SMALL_LETTERS = OFFICES.stream()
            .collect(Collectors.toUnmodifiableMap(o -> o.toLowerCase(Locale.ROOT), Function.identity()));

    /** A name of three syllables is a person's; a body's begins with its type. */
    private static final Pattern OFFICE = Pattern.compile("(?=[BCGHPTbcghpt])(?<!\\p{L})(" + EitherCase.oneOf(OFFICES)
            + ") (?=(?:UBND|HĐND|UBMTTQ|MTTQ|(?:Ủy|Uỷ) ban|Hội đồng nhân dân|Mặt trận|Chính phủ|Quốc hội|Bộ|Sở|Cục"
            + "|Chi cục|Văn phòng|Công an|Trung tâm|Bệnh viện|Trường|Kho bạc|Bảo hiểm|Quỹ|Đài|Viện|Học viện|Hội"
            + "|Liên đoàn|Tỉnh (?:ủy|uỷ|đoàn)|Thành (?:ủy|uỷ|đoàn)|Đảng (?:ủy|uỷ)|Chi bộ|Huyện đoàn)(?!\\p{L})"
            + "|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?! \\p{Lu}\\p{Ll}+ \\p{Lu}))");

    /** What every office ends with: words without are soon passed by. */
    private static final List<String> ENDS = OFFICES.stream()
            .map(o -> o.substring(o.lastIndexOf(' ') + 2) + " ").distinct().toList();

    /** Behind these a small office is one of many. */
    private static final Pattern MANY = Pattern
            .compile("(?iu)(?<!\\p{L})(?:các|những|mỗi|từng|một|mọi|\\d+|chức danh|chức vụ) $");

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            if (passage.kind() == Passage.Kind.SIGNATURE || !isNear(words)) {
                continue;
            }
            Matcher m = OFFICE.matcher(words);
            while (m.find()) {
                String typed = m.group(1);
                String proper = BY_SMALL_LETTERS.getOrDefault(typed.toLowerCase(Locale.ROOT), typed);
                if (!typed.equals(proper) && !isOtherwise(words, m.start(), typed)) {
                    told.add(new DecreeProblem.OfficeCapitals(typed, proper), passage);
                }
            }
        }
        return told.found();
    }

    /** Whether an end of an office stands before a capital, as it does before a name. */
    private static boolean isNear(String words) {
        for (int at = 1; at < words.length(); at++) {
            if (Passage.isCapital(words.charAt(at)) && words.charAt(at - 1) == ' ' && isBehindOffice(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindOffice(String words, int at) {
        for (String end : ENDS) {
            if (words.startsWith(end, at - end.length())) {
                return true;
            }
        }
        return false;
    }

    /** One of many, or another's words. */
    private static boolean isOtherwise(String words, int at, String typed) {
        boolean small = typed.equals(typed.toLowerCase(Locale.ROOT));
        return (small && MANY.matcher(words.substring(0, at)).find()) || Passage.isQuoted(words, at);
    }
}
