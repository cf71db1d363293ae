package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/**
 * {@code Nhân dân} has a capital, but inside names such as {@code Ủy ban nhân dân}
 * (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.1).
 */
final class PeopleCapitalised implements Rule {

    private static final String PEOPLE = "nhân dân";
    private static final String MONEY = " tệ";
    private static final Pattern NAME = Pattern.compile("(?iu)(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|kiểm sát"
            + "|quân đội|công an|cảnh sát|an ninh|quốc phòng|chiến tranh|nhà giáo|nghệ sĩ|nghệ sỹ|thầy thuốc|vũ trang"
            + "|báo|quỹ tín dụng|hội thẩm|thanh tra|trận địa|lòng dân|ban thanh tra|thế trận) $");

    /** A code behind which no sentence ended: what follows is the title of what is cited. */
    private static final Pattern TITLE = Pattern.compile("(?<![\\d/])" + Mention.CODE + "(?:(?![.;] ?\\p{Lu})[^;])*$");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            String words = passage.words();
            for (int at = passage.kind().isProse() ? words.indexOf(PEOPLE) : -1; at >= 0; at = words.indexOf(PEOPLE,
                    at + 1)) {
                if (isInside(words, at) && !isName(words, at) && !Passage.isQuoted(words, at)
                        && !TITLE.matcher(words.substring(0, at)).find()) {
                    found.add(given.found(new DecreeProblem.PeopleCapital(PEOPLE), passage.origin()));
                    break;
                }
            }
        }
        return found;
    }

    /** Whether the words stand within a sentence, and no more of the last of them. */
    private static boolean isInside(String words, int at) {
        int end = at + PEOPLE.length();
        boolean whole = end == words.length() || (!Character.isLetter(words.charAt(end))
                && !words.startsWith(MONEY, end));
        return whole && at >= 2 && words.charAt(at - 1) == ' '
                && (Character.isLetter(words.charAt(at - 2)) || ",;".indexOf(words.charAt(at - 2)) >= 0);
    }

    private static boolean isName(String words, int at) {
        return NAME.matcher(words.substring(Math.max(0, at - 20), at)).find();
    }
}
