package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Kinds of bodies in a list are common nouns, {@code các sở, ban, ngành}; of the first alone a capital is a custom of many
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, IV gives capitals to names).
 */
final class ListedBodiesSmall implements Rule {

    private static final String KIND = EitherCase.oneOf(List.of("sở", "bộ", "ban ngành", "ban", "ngành", "phòng",
            "đoàn thể", "hội đoàn thể", "cơ quan", "đơn vị", "địa phương"));

    /** Of a name other words follow: {@code các Sở, Ban Quản lý Khu kinh tế}. */
    private static final String END = "(?=[,.;:)/]|$| (?:và|tỉnh|thành phố|xã|phường|cấp|thuộc|trực thuộc|của|có liên quan"
            + "|liên quan|chuyên môn|ở|tại|trong|cùng|phối hợp|căn cứ|rà soát|tổ chức|thực hiện|Trung ương|trung ương)(?!\\p{L}))";

    private static final Pattern LIST = Pattern
            .compile("(?=[BCĐHNPSbcđhnps])(?<!\\p{L})(?:([Cc]ác|[Nn]hững) )?(" + KIND + ")(?:(?:, ?| và | - |/)"
                    + KIND + "(?=[,.;:)/]|$| ))+");

    private static final Pattern LARGE = Pattern.compile("(?:[,/à-] ?|[Bb]an )(?:Sở|Bộ|Ban|Ngành|Phòng|Đoàn [Tt]hể"
            + "|Hội đoàn thể|Cơ [Qq]uan|Đơn [Vv]ị|Địa [Pp]hương)(?!\\p{L})");

    /** How those begin, and the last letters of what stands before them. */
    private static final List<String> CAPITALS = List.of("Sở", "Bộ", "Ban", "Ngành", "Phòng", "Đoàn ", "Hội đoàn",
            "Cơ ",
            "Đơn ", "Địa ");
    private static final String BEFORE = ",/à-n";

    private static final Pattern WHOLE = Pattern.compile(END);

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            if (passage.kind() == Passage.Kind.SIGNATURE || !isNear(words)) {
                continue;
            }
            Matcher m = LIST.matcher(words);
            while (m.find()) {
                if (isWrong(words, m)) {
                    told.add(new DecreeProblem.ListCapitals(m.group(), fixed(words, m)), passage);
                }
            }
        }
        return told.found();
    }

    /** Whether a kind with a capital stands where one goes on in a list. */
    private static boolean isNear(String words) {
        for (String kind : CAPITALS) {
            for (int at = words.indexOf(kind, 1); at >= 0; at = words.indexOf(kind, at + 1)) {
                int before = words.charAt(at - 1) == ' ' ? at - 2 : at - 1;
                if (before >= 0 && BEFORE.indexOf(words.charAt(before)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWrong(String words, Matcher m) {
        String list = m.group();
        boolean several = m.group(1) != null || list.split("[,/-]|và", -1).length > 2;
        return several && !Passage.isQuoted(words, m.start())
                && LARGE.matcher(list.substring(m.end(2) - m.start())).find()
                && WHOLE.matcher(words).region(m.end(), words.length()).lookingAt();
    }

    /** Small, but for the letter with which a sentence begins. */
    private static String fixed(String words, Matcher m) {
        String list = m.group();
        String small = list.toLowerCase(Locale.ROOT);
        boolean begins = Character.isUpperCase(list.charAt(0))
                && (m.group(1) != null || !AreasCapitalised.isInside(words, m.start()));
        return begins ? list.charAt(0) + small.substring(1) : small;
    }
}
