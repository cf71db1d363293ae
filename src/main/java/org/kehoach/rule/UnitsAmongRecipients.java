package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Who;

/**
 * Who is given work receives the document (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9), addressed or as a recipient: by name,
 * or among a group such as {@code Các sở, ban, ngành tỉnh}.
 */
final class UnitsAmongRecipients implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        List<String> lines = given.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.RECIPIENT || p.kind() == Passage.Kind.ADDRESSEE)
                .map(Passage::words).toList();
        if (plan.recipients().isEmpty() || given.lookUps().issuer().isEmpty()) {
            return List.of();
        }
        RecipientList recipients = RecipientList.of(lines);
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Map<String, Optional<String>> known = new HashMap<>();
        for (Node node : given.nodes()) {
            List<Who> doers = new ArrayList<>(node.marks().doers());
            node.shape().parts().forEach(p -> doers.addAll(p.marks().doers()));
            doers.forEach(who -> known.computeIfAbsent(who.words(), _ -> missing(given, recipients, who))
                    .filter(told::add)
                    .ifPresent(unit -> found.add(given.found(new DecreeProblem.UnitNotAmongRecipients(unit),
                            place(plan, who.origin())))));
        }
        return found;
    }

    /** The unit's own place; where the superior's plan names it, the recipients. */
    private static Origin place(Plan plan, Origin who) {
        return Own.is(who, plan) ? who : plan.recipients().getFirst().lines().getFirst().origin();
    }

    /** The name of whoever is meant, where no line has it. */
    private static Optional<String> missing(Case given, RecipientList recipients, Who who) {
        return switch (who) {
            case Who.Issuer _ -> Optional.empty();
            case Who.Agency a -> given.directory().find(a.key()).filter(g -> !receives(given, recipients, g))
                    .map(Agency::runningName);
            case Who.Role r -> switch (given.lookUps().holder(r.name())) {
                case Holder.Unit u -> u.agency().isPresent()
                        ? u.agency().filter(g -> !receives(given, recipients, g)).map(Agency::runningName)
                        : Optional.of(u.name()).filter(n -> !recipients.has(n));
                case Holder.Members m -> Optional.of(m.name()).filter(n -> !recipients.has(n)
                        && (m.agencies().isEmpty()
                                || !m.agencies().stream().allMatch(g -> receives(given, recipients, g))));
                case Holder.Nobody _,Holder.Several _,Holder.UnknownRole _ -> Optional.empty();
            };
        };
    }

    /** Whether the agency is the issuer's own self, or a line has it or the body that it belongs to. */
    private static boolean receives(Case given, RecipientList recipients, Agency agency) {
        boolean self = given.lookUps().issuers().stream()
                .anyMatch(i -> given.directory().chain(i).stream().anyMatch(a -> a.key().equals(agency.key())));
        return self || recipients.has(agency.runningName()) || recipients.has(agency.abbreviated())
                || given.directory().superior(agency).filter(s -> !s.committee())
                        .filter(s -> given.lookUps().issuers().stream().noneMatch(i -> i.key().equals(s.key())))
                        .filter(s -> recipients.has(s.runningName())).isPresent();
    }
}
