package org.kehoach.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.plan.DocumentKind;

/** The sizes of the elements (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V); in tables a template may have its own. */
final class SizesOfFont implements PageRule {

    private record Range(int least, int most) {
        String words() {
            return least == most ? Integer.toString(least) : least + " - " + most;
        }
    }

    private static final Map<Role, Range> SIZES = sizes();

    private static Map<Role, Range> sizes() {
        Map<Role, Range> out = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            switch (role) {
                // That of a letter, V/v, is small and stands on the left.
                case SUBJECT_LINE -> out.put(role, new Range(13, 14));
                case NATION, SUPERIOR_BODY, ISSUING_BODY -> out.put(role, new Range(12, 13));
                case NUMBER -> out.put(role, new Range(13, 13));
                case RECIPIENTS_HEAD -> out.put(role, new Range(12, 12));
                case RECIPIENT_LINE -> out.put(role, new Range(11, 11));
                case ANNEX_LABEL -> out.put(role, new Range(14, 14));
                case MOTTO, PLACE_AND_DATE, KIND, ENACTING, ADDRESSEE, BASIS, OPENING, BODY_HEADING, BODY_TEXT,
                        AUTHORITY,
                        SIGNER_TITLE, SIGNER_NAME, ANNEX_TITLE, ANNEX_REFERENCE ->
                    out
                            .put(role, new Range(13, 14));
                case OTHER -> {
                    // nothing is known of it
                }
            }
        }
        return out;
    }

    @Override
    public List<? extends PageProblem> check(PageCase given) {
        List<PageProblem> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        boolean letter = given.text().type().subject() == DocumentKind.Subject.NUMBER;
        for (PageElement element : given.elements()) {
            Range range = letter && element.role() == Role.SUBJECT_LINE
                    ? new Range(12, 13)
                    : SIZES.get(element.role());
            if (range == null) {
                continue;
            }
            GlyphRun main = element.main();
            double points = main.size() / 20.0;
            if ((points < range.least - 0.01 || points > range.most + 0.01)
                    && told.add(element.role() + " " + main.size())) {
                found.add(new PageProblem.FontSize(element.role(), PageCase.decimal(points), range.words(),
                        Shortened.of(element.words())));
            }
        }
        return found;
    }
}
