package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;

/** A law or ordinance is cited by type and name (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
final class LawsWithoutNumber implements Rule {

    private static final Pattern TYPED = Pattern
            .compile("((?:Bộ luật|Luật|Pháp lệnh)[^,;.()]{0,80}?) số (\\d+/\\d{4}/(?:PL-)?(?:QH|UBTVQH)\\w*)");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Citation c : given.plan().citations().values()) {
            String type = c.type().value();
            boolean law = type.equals("Luật") || type.equals("Bộ luật") || type.equals("Pháp lệnh");
            c.code().filter(l -> law && Own.is(l.origin(), given.plan()))
                    .ifPresent(l -> found.add(given.found(new DecreeProblem.LawWithNumber(l.value(),
                            type + " " + c.subject().map(Located::value).orElse("…")), l.origin())));
        }
        for (Passage passage : given.passages()) {
            if (passage.words().contains("/QH") || passage.words().contains("UBTVQH")) {
                Matcher m = TYPED.matcher(passage.text().typedWords());
                while (m.find()) {
                    found.add(given.found(new DecreeProblem.LawWithNumber(m.group(2), m.group(1)), passage.origin()));
                }
            }
        }
        return found;
    }
}
