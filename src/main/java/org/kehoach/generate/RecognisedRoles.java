package org.kehoach.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Location;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.Tail;
import org.kehoach.intake.recognise.Vocabulary;
import org.kehoach.rule.Role;

/**
 * What the paragraphs of a Word file are, as recognition found them (thành phần thể thức của từng đoạn). A paragraph that holds
 * two elements, as a header that was set with tabs, is neither: nothing can be measured of it.
 */
final class RecognisedRoles {

    private final Characters characters;
    private final String part;
    private final Map<Integer, Role> roles = new HashMap<>();

    private RecognisedRoles(Characters characters, String part) {
        this.characters = characters;
        this.part = part;
    }

    /** @param part the one with the text, such as {@code word/document.xml} */
    static Map<Integer, Role> of(Recognised document, Characters characters, String part) {
        RecognisedRoles out = new RecognisedRoles(characters, part);
        out.read(document);
        return out.roles;
    }

    private void read(Recognised d) {
        d.discards().stream().filter(w -> w.furniture() == Dropped.Furniture.NATIONAL_TITLE)
                .forEach(w -> add(Vocabulary.fold(w.words().text()).contains("DOC LAP") ? Role.MOTTO : Role.NATION,
                        List.of(w.words())));
        add(Role.SUPERIOR_BODY, d.head().superior());
        add(Role.ISSUING_BODY, d.head().issuer());
        add(Role.NUMBER, List.of(d.head().number(), d.head().symbol()));
        add(Role.PLACE_AND_DATE, List.of(d.head().place()));
        add(Role.KIND, List.of(d.head().kindWords()));
        add(Role.SUBJECT_LINE, d.head().subject());
        add(Role.ADDRESSEE, d.addressees());
        add(Role.BASIS, d.basis());
        add(Role.OPENING, d.opening());
        branches(d.body());
        add(Role.BODY_TEXT, d.closing());
        for (Tail.Signed signed : d.tail().signatures()) {
            add(Role.AUTHORITY, signed.lines());
            add(Role.SIGNER_NAME, List.of(signed.name()));
        }
        for (Tail.Group group : d.tail().recipients()) {
            add(Role.RECIPIENT_LINE, group.lines());
            add(Role.OTHER, List.of(group.note()));
        }
        add(Role.RECIPIENT_LINE, List.of(d.tail().archive()));
        for (Recognised.Appendix annex : d.annexes()) {
            add(Role.ANNEX_LABEL, List.of(annex.label()));
            add(Role.ANNEX_TITLE, List.of(annex.heading()));
            branches(annex.body());
        }
    }

    private void branches(List<Branch> branches) {
        for (Branch branch : branches) {
            boolean heading = !branch.heading().isEmpty();
            add(heading ? Role.BODY_HEADING : Role.BODY_TEXT, List.of(branch.label(), branch.heading()));
            add(heading && isWithin(branch) ? Role.BODY_HEADING : Role.BODY_TEXT, List.of(branch.text()));
            branch.grid().ifPresent(g -> add(Role.OTHER, g.words()));
            branches(branch.children());
        }
    }

    /** Whether a heading's text goes on in its own paragraph. */
    private boolean isWithin(Branch branch) {
        return !branch.text().isEmpty()
                && characters.locate(branch.text()).equals(characters.locate(branch.heading()));
    }

    private void add(Role role, List<Stretch> words) {
        words.forEach(w -> w.places(p -> {
            Location at = characters.locate(p, 1);
            if (at.path().equals(part)) {
                roles.merge(at.line(), role, (a, b) -> a == b ? a : Role.OTHER);
            }
        }));
    }
}
