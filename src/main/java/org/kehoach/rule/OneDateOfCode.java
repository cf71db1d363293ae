package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.PrintedDate;

/** A document has one date; two agencies of one name may have one code, so they are told apart by their names. */
final class OneDateOfCode implements Rule {

    private record Dated(String issuer, PrintedDate date) {}

    @Override
    public List<Diagnostic> check(Case given) {
        Map<String, Dated> first = new HashMap<>();
        for (Citation c : given.plan().citations().values()) {
            if (c.code().isPresent() && c.date().flatMap(d -> Dates.of(d.value())).isPresent()) {
                first.putIfAbsent(Mention.key(c.code().get().value()),
                        new Dated(c.issuer().map(Located::value).orElse(""), c.date().get().value()));
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Mention mention : given.mentions()) {
            Optional<PrintedDate> date = mention.date().filter(d -> mention.typed() && Dates.of(d).isPresent());
            if (date.isEmpty()) {
                continue;
            }
            Dated known = first.putIfAbsent(mention.key(), new Dated(mention.issuer(), date.get()));
            if (known != null && !known.date.iso().equals(date.get().iso())
                    && mention.isBy(known.issuer)) {
                found.add(given.found(new DecreeProblem.CodeWithTwoDates(mention.code(), date.get().words(),
                        known.date.words()), mention.origin()));
            }
        }
        return found;
    }
}
