package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;

/** What a plan cites was there before it. */
final class CitedBeforeIssue implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Days> issued = given.plan().date().map(Located::value).flatMap(Days::of);
        for (Citation cited : given.plan().citations().values()) {
            if (cited.date().isPresent() && given.isOwn(cited.date().get().origin()) && issued
                    .filter(i -> Days.of(cited.date().get().value()).filter(i::isBefore).isPresent()).isPresent()) {
                found.add(given.found(
                        new PlanProblem.CitedAfterIssue(cited.code().map(Located::value).orElse(cited.key()),
                                cited.date().get().value().words(),
                                given.plan().date().orElseThrow().value().words()),
                        cited.date().get().origin()));
            }
        }
        for (Mention cited : given.mentions()) {
            cited.date().filter(d -> cited.typed() && issued.isPresent())
                    .filter(d -> Days.of(d).filter(issued.orElseThrow()::isBefore).isPresent())
                    .ifPresent(d -> found.add(given.found(new PlanProblem.CitedAfterIssue(cited.code(), d.words(),
                            given.plan().date().orElseThrow().value().words()), cited.origin())));
        }
        return found;
    }
}
