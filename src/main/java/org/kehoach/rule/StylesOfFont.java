package org.kehoach.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.rule.PageProblem.FontStyle.Style;

/** Which elements are bold, and which lean (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V). */
final class StylesOfFont implements PageRule {

    private static final Map<Role, Style> STYLES = styles();

    private static Map<Role, Style> styles() {
        Map<Role, Style> out = new EnumMap<>(Role.class);
        for (Role role : List.of(Role.NATION, Role.MOTTO, Role.ISSUING_BODY, Role.KIND, Role.ENACTING, Role.AUTHORITY,
                Role.SIGNER_NAME, Role.ANNEX_LABEL, Role.ANNEX_TITLE)) {
            out.put(role, Style.BOLD_UPRIGHT);
        }
        for (Role role : List.of(Role.SUPERIOR_BODY, Role.NUMBER, Role.ADDRESSEE, Role.RECIPIENT_LINE)) {
            out.put(role, Style.UPRIGHT);
        }
        out.put(Role.PLACE_AND_DATE, Style.ITALIC);
        out.put(Role.ANNEX_REFERENCE, Style.ITALIC);
        out.put(Role.RECIPIENTS_HEAD, Style.BOLD_ITALIC);
        return out;
    }

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        Set<Role> told = new HashSet<>();
        for (PageElement element : given.elements()) {
            Style expected = STYLES.get(element.role());
            if (expected != null && expected != style(element.main().face().name()) && told.add(element.role())) {
                found.add(new PageProblem.FontStyle(element.role(), expected, Shortened.of(element.words())));
            }
        }
        return found;
    }

    private static Style style(String face) {
        boolean bold = face.contains("Bold");
        boolean italic = face.contains("Italic") || face.contains("Oblique");
        return bold ? italic ? Style.BOLD_ITALIC : Style.BOLD_UPRIGHT : italic ? Style.ITALIC : Style.UPRIGHT;
    }
}
