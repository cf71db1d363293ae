package org.kehoach.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.document.UnitNames;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Who;

/** Every unit that is given work is known: by agency, or by a role; and by name, where its name is the heading. */
final class KnownRoles implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        // a table of duties prints the names of all who do them, where no words of the plan say them
        boolean table = given.plan().annexes().stream().anyMatch(a -> a.tasks().isPresent());
        Set<String> said = table ? UnitNames.marked(given.plan()).keySet() : Set.of();
        for (Node node : given.nodes()) {
            boolean named = node.shape() instanceof Shape.Heading h && h.title().isEmpty();
            boolean typed = node.shape() instanceof Shape.Heading h && h.title().isPresent();
            node.marks().doers()
                    .forEach(w -> check(given, w, named || (table && !typed && !said.contains(w.words())), found));
            node.marks().with().forEach(w -> check(given, w, table && !said.contains(w.words()), found));
            others(node.marks()).forEach(w -> check(given, w, false, found));
            for (Part part : node.shape().parts()) {
                part.marks().doers()
                        .forEach(w -> check(given, w, table && !said.contains(w.words()), found));
                part.marks().with()
                        .forEach(w -> check(given, w, table && !said.contains(w.words()), found));
                others(part.marks()).forEach(w -> check(given, w, false, found));
            }
        }
        given.plan().annexes().forEach(a -> a.tasks().ifPresent(t -> t.units()
                .forEach(w -> check(given, w, false, found))));
        return found;
    }

    private static List<Who> others(Marks marks) {
        List<Who> out = new ArrayList<>();
        marks.report().ifPresent(r -> {
            out.addAll(r.to());
            out.addAll(r.via());
        });
        if (!marks.assign().isEmpty()) {
            out.addAll(marks.request());
        }
        return out;
    }

    private static void check(Case given, Who who, boolean named, List<Diagnostic> found) {
        switch (who) {
            case Who.Issuer _ -> {
                // the issuer is always known
            }
            case Who.Agency a -> {
                if (given.directory().find(a.key()).isEmpty()) {
                    found.add(given.found(KnownIssuer.unknown(given, a.key()), a.origin()));
                }
            }
            case Who.Role r -> held(given, r, named, found);
        }
    }

    private static void held(Case given, Who.Role role, boolean named, List<Diagnostic> found) {
        if (given.lookUps().issuer().isEmpty()) {
            return;
        }
        switch (given.lookUps().holder(role.name())) {
            case Holder.UnknownRole _ -> found.add(given.found(unknown(given, role.name(), named), role.origin()));
            case Holder.Nobody _ -> {
                if (named) {
                    found.add(given.found(notHeld(given, role.name()), role.origin()));
                }
            }
            case Holder.Several s -> {
                if (named) {
                    found.add(given.found(new PlanProblem.RoleHeldBySeveral(role.name(),
                            s.agencies().stream().map(Agency::key).toList()), role.origin()));
                }
            }
            case Holder.Unit _,Holder.Members _ -> {
                // held
            }
        }
    }

    /**
     * A unit's name or a list without brackets in place of a role: say what to write.
     *
     * @param needed whether the directory must say who it is
     */
    static PlanProblem unknown(Case given, String role, boolean needed) {
        if (role.contains(",")) {
            return new PlanProblem.UnknownRole(role, "", "[" + role.strip() + "]", needed);
        }
        Optional<Agency> named = given.directory().agencies().stream()
                .filter(a -> a.runningName().equalsIgnoreCase(role.strip()))
                .min(Comparator.comparing(a -> !isNear(given, a)));
        return new PlanProblem.UnknownRole(role, NearNames.nearest(role, given.directory().knownRoles()).orElse(""),
                named.map(a -> a.roles().isEmpty() || !isNear(given, a) ? a.key() : a.roles().getFirst()).orElse(""),
                needed);
    }

    private static boolean isNear(Case given, Agency agency) {
        return given.lookUps().issuer().map(Agency::key).equals(agency.superior());
    }

    static PlanProblem notHeld(Case given, String role) {
        return new PlanProblem.RoleNotHeld(role, given.lookUps().issuer().map(Agency::runningName).orElse(""));
    }
}
