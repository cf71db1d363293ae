package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.document.OfficialText;

/** Quốc hiệu and tiêu ngữ are there, letter by letter: hyphens, not dashes (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1). */
final class FixedWordsOfHeader implements PageRule {

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        words(given, Role.NATION, OfficialText.NATION, found);
        words(given, Role.MOTTO, OfficialText.MOTTO, found);
        return found;
    }

    private static void words(PageCase given, Role role, String fixed, List<PageProblem> found) {
        Optional<PageElement> element = given.first(role);
        String words = element.map(PageElement::words).orElse("…");
        if (!words.equals(fixed) && !words.replace("HOÀ", "HÒA").equals(fixed)) {
            found.add(new PageProblem.FixedWords(role, words, fixed));
        }
    }
}
