package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/** The issuing agencies are in the directory, or described in the plan. */
final class KnownIssuer implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Plan plan = given.plan();
        for (Issuer issuer : plan.issuers()) {
            if (issuer instanceof Issuer.Listed l && given.directory().find(l.key()).isEmpty()) {
                found.add(given.found(unknown(given, l.key()), l.origin()));
            }
            if (issuer instanceof Issuer.Described d) {
                d.superiorKey().filter(k -> given.directory().find(k.value()).isEmpty())
                        .ifPresent(k -> found.add(given.found(unknown(given, k.value()), k.origin())));
            }
        }
        for (Agency agency : given.lookUps().issuers()) {
            if (ended(agency, plan)) {
                found.add(given.found(new PlanProblem.IssuerEnded(agency.runningName(),
                        agency.until().orElseThrow().words(), agency.successors()), origin(plan, agency)));
            }
        }
        return found;
    }

    private static Origin origin(Plan plan, Agency agency) {
        return plan.issuers().stream().filter(i -> i instanceof Issuer.Listed l && l.key().equals(agency.key()))
                .findFirst().orElseGet(plan.issuers()::getFirst).origin();
    }

    static PlanProblem unknown(Case given, String key) {
        List<String> keys = given.directory().agencies().stream().map(Agency::key).toList();
        Optional<String> named = given.directory().agencies().stream()
                .filter(a -> Stream.of(a.runningName(), a.abbreviated()).anyMatch(key.strip()::equalsIgnoreCase))
                .map(Agency::key).findFirst();
        return new PlanProblem.UnknownAgency(key, named.or(() -> NearNames.nearest(key, keys)).orElse(""),
                keys.isEmpty() ? "agencies.yaml" : "");
    }

    /** Whether the plan is dated, or is for years, after the agency's last day. */
    private static boolean ended(Agency agency, Plan plan) {
        Optional<PrintedDate> until = agency.until();
        if (until.isEmpty()) {
            return false;
        }
        Optional<String> dated = plan.date().map(d -> d.value().iso()).filter(d -> d.length() == 10);
        return dated.map(d -> d.compareTo(until.get().iso()) > 0)
                .orElseGet(() -> plan.period().filter(p -> p.value().from() > until.get().year().orElse(9999))
                        .isPresent());
    }
}
