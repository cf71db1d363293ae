package org.kehoach.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.plan.DocumentKind;
import org.kehoach.rule.PageProblem.FontStyle.Style;

/** Which elements are bold, and which lean (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V). */
final class StylesOfFont implements PageRule {

    private static final Map<Role, Style> STYLES = styles();
    private static final Pattern PART = Pattern.compile("[IVX]+\\. [^\\p{Ll}]+");

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
        boolean letter = given.text().type().subject() == DocumentKind.Subject.NUMBER;
        for (PageElement element : given.elements()) {
            Style expected = expected(element, letter);
            if (expected != null && expected != style(element.main().face().name()) && told.add(element.role())) {
                found.add(new PageProblem.FontStyle(element.role(), expected, Shortened.of(element.words())));
            }
        }
        return found;
    }

    /** That of a heading is known where it has a Roman number and stands in capitals. */
    private static @Nullable Style expected(PageElement element, boolean letter) {
        return switch (element.role()) {
            case SUBJECT_LINE -> letter ? Style.UPRIGHT : Style.BOLD_UPRIGHT;
            case BODY_HEADING -> PART.matcher(element.words()).matches() ? Style.BOLD_UPRIGHT : null;
            default -> STYLES.get(element.role());
        };
    }

    private static Style style(String face) {
        boolean bold = face.contains("Bold");
        boolean italic = face.contains("Italic") || face.contains("Oblique");
        return bold ? italic ? Style.BOLD_ITALIC : Style.BOLD_UPRIGHT : italic ? Style.ITALIC : Style.UPRIGHT;
    }
}
