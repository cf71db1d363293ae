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

    private static final Pattern PEOPLE = Pattern.compile("(?<=\\p{L} |, |; )nhân dân(?!\\p{L}| tệ)");
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
            if (!passage.kind().isProse() || !words.contains("nhân dân")) {
                continue;
            }
            Matcher m = PEOPLE.matcher(words);
            while (m.find()) {
                String before = words.substring(0, m.start());
                if (!Passage.isQuoted(words, m.start()) && !TITLE.matcher(before).find()
                        && !NAME.matcher(before.substring(Math.max(0, before.length() - 20))).find()) {
                    found.add(given.found(new DecreeProblem.PeopleCapital(m.group()), passage.origin()));
                    break;
                }
            }
        }
        return found;
    }
}
