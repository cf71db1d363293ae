package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** A document that is named by its number has a capital: {@code Quyết định số …} (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.5). */
final class TypesCapitalised implements Rule {

    private static final Pattern TYPE = Pattern.compile("(?<!\\p{L})(?:nghị quyết|nghị định|quyết định|kế hoạch"
            + "|thông tư|chỉ thị|công văn|công điện|tờ trình|thông báo|kết luận|chương trình) số:? (?=\\d+(?:/\\d{4})?[/-]\\p{Lu})");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            if (passage.kind().isProse() && passage.words().contains(" số")) {
                Matcher m = TYPE.matcher(passage.words());
                while (m.find()) {
                    String words = m.group().strip();
                    found.add(given.found(new DecreeProblem.TypeCapitals(words,
                            words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)), passage.origin()));
                }
            }
        }
        return found;
    }
}
