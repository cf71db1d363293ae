package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.document.DraftingUnit;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Text;

/** Header and signature have what every document must show (Nghị định 30/2020/NĐ-CP, Điều 8). */
final class HeaderComplete implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Plan plan = given.plan();
        given.lookUps().issuer().ifPresent(issuer -> {
            boolean joint = plan.issuers().size() > 1;
            if (joint && plan.symbol().isEmpty()) {
                found.add(given.found(new PlanProblem.JointWithoutSymbol(plan.kind().value().abbreviation()),
                        plan.issuers().get(1).origin()));
            } else if (plan.symbol().isEmpty() && issuer.symbol().isEmpty()) {
                found.add(given.found(new PlanProblem.NoSymbol(plan.kind().value().abbreviation()),
                        plan.issuers().getFirst().origin()));
            }
            if (plan.kind().value().symbol() == DocumentKind.Symbol.UNIT && plan.symbol().isEmpty()
                    && DraftingUnit.of(plan).isEmpty() && !isToBeFilled(plan.archive())) {
                found.add(given.found(new PlanProblem.NoDraftingUnit(issuer.symbol().orElse("UBND")),
                        plan.kind().origin()));
            }
            if (plan.place().isEmpty() && given.directory().inherited(issuer, Agency::place).isEmpty()) {
                found.add(given.found(new PlanProblem.NoPlace(), plan.issuers().getFirst().origin()));
            }
        });
        if (plan.signatures().isEmpty()) {
            found.add(given.found(new PlanProblem.NoSignature(), plan.origin()));
        }
        if (!plan.signatures().isEmpty() && plan.signatures().size() < plan.issuers().size()) {
            found.add(given.found(new PlanProblem.FewerSignatures(plan.signatures().size(), plan.issuers().size()),
                    plan.signatures().getFirst().origin()));
        }
        if (plan.recipients().isEmpty()) {
            found.add(given.found(new PlanProblem.NoRecipients(), plan.origin()));
        }
        return found;
    }

    private static boolean isToBeFilled(Text archive) {
        return archive.inlines().stream().anyMatch(Inline.Blank.class::isInstance);
    }
}
