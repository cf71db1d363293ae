package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Text;

/** Work that has partners, a deadline or a product has somebody who must do it. */
final class DutiesHaveLeads implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Duty duty : given.duties()) {
            boolean work = !duty.marks().with().isEmpty() || duty.marks().product().isPresent()
                    || duty.marks().resources().isPresent()
                    || duty.marks().due().isPresent();
            if (work && duty.doers().isEmpty() && Own.is(duty.origin(), given.plan())) {
                String words = duty.texts().stream().map(Text::typedWords).findFirst().orElse("");
                found.add(given.found(new DecreeProblem.NoLead(Shortened.of(words)), duty.origin()));
            }
        }
        return found;
    }
}
