package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;

/**
 * {@code Kính gửi} stands in letters, and in submissions and reports to a higher body; nowhere else
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).
 */
final class AddresseesWhereTheyBelong implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        DocumentKind kind = given.plan().kind().value();
        String name = kind.title().toLowerCase(Locale.ROOT);
        boolean has = !given.plan().addressees().isEmpty();
        if (has && kind.addressees() == DocumentKind.Addressees.NO) {
            return List.of(given.found(new DecreeProblem.AddresseesNotHere(name),
                    given.plan().addressees().getFirst().origin()));
        }
        return has || kind.addressees() != DocumentKind.Addressees.MUST
                ? List.of()
                : List.of(given.found(new DecreeProblem.NoAddressees(name), given.plan().kind().origin()));
    }
}
