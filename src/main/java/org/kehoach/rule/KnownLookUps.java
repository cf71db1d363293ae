package org.kehoach.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/** Every {@code ${…}} finds its words, and no blank is left to fill. */
final class KnownLookUps implements Rule {

    /** So many findings propose a name, which is looked for among all: more of them are not shown to anybody. */
    private static final int PROPOSALS = 100;

    /** The names that a plan knows, to propose the nearest of. */
    private static final class Names {

        private final Set<String> ids;
        private final Supplier<Set<String>> all;
        private int proposed;

        Names(Case given) {
            ids = ids(given);
            all = () -> names(given.plan(), ids);
        }

        /** The nearest; empty where none is near. */
        String nearest(String name, Set<String> known) {
            proposed++;
            return proposed > PROPOSALS ? "" : NearNames.nearest(name, known).orElse("");
        }
    }

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Names names = new Names(given);
        for (Text text : texts(given)) {
            for (Inline inline : text.inlines()) {
                switch (inline) {
                    case Inline.Words _ -> {
                        // prints as typed
                    }
                    case Inline.Blank b -> found.add(given.found(new PlanProblem.BlankLeft(b.words()), b.origin()));
                    case Inline.LookUp l -> fault(given, l.reference(), true, names)
                            .ifPresent(p -> found.add(given.found(p, l.origin())));
                    case Inline.Fact f -> {
                        if (f.name() instanceof FactName.StandsFor(Reference reference)) {
                            fault(given, reference, false, names).map(p -> dated(given, p, f))
                                    .ifPresent(p -> found.add(given.found(p, f.origin())));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Also those that print in no place but a table of duties. */
    private static List<Text> texts(Case given) {
        List<Text> out = new ArrayList<>(given.plan().texts());
        for (Node node : given.nodes()) {
            add(node.marks(), out);
            node.shape().parts().forEach(p -> add(p.marks(), out));
        }
        return out;
    }

    private static void add(Marks marks, List<Text> out) {
        marks.product().ifPresent(out::add);
        marks.resources().ifPresent(out::add);
    }

    private static Set<String> ids(Case given) {
        Set<String> out = new HashSet<>();
        given.plan().annexes().forEach(a -> a.id().ifPresent(out::add));
        given.nodes().forEach(n -> {
            n.id().ifPresent(out::add);
            n.shape().parts().forEach(p -> p.id().ifPresent(out::add));
        });
        return out;
    }

    /** @param prints whether the words are wanted, or only the name must be a known one */
    private static Optional<PlanProblem> fault(Case given, Reference reference, boolean prints, Names names) {
        return switch (reference) {
            case Reference.Cite c -> citation(c.key(), given.plan().citations().keySet(), names);
            case Reference.Unit u -> role(given, u.role(), prints);
            case Reference.Builtin b ->
                prints && given.lookUps().words(b).isEmpty() && given.lookUps().issuer().isPresent()
                        ? Optional.of(new PlanProblem.NothingToLookUp(b.name(), remedy(b.which())))
                        : Optional.empty();
            case Reference.Named n when given.plan().parameters().containsKey(n.name()) -> Optional.empty();
            case Reference.Named n when names.ids.contains(n.name()) ->
                prints && given.lookUps().words(n).isEmpty()
                        ? Optional.of(new PlanProblem.NoNumber(n.name()))
                        : Optional.empty();
            case Reference.Named n when Dossier.Count.of(n.name()).isPresent()
                    && !given.plan().dossier().comments().isEmpty() ->
                Optional.empty();
            case Reference.Named n -> Optional.of(new PlanProblem.UnknownLookUp(n.name(),
                    names.nearest(n.name(), names.all.get()), ""));
        };
    }

    /** A target's value of which the name lacks the year. */
    private static PlanProblem dated(Case given, PlanProblem problem, Inline.Fact fact) {
        return problem instanceof PlanProblem.UnknownLookUp unknown && unknown.nearest().isEmpty()
                && Quantity.parse(fact.words()).isPresent()
                        ? new PlanProblem.UnknownLookUp(unknown.name(), "",
                                unknown.name() + "." + year(given.plan()) + "=" + fact.words())
                        : problem;
    }

    private static String year(Plan plan) {
        return plan.period().map(p -> p.value().to()).filter(y -> y > 0).map(String::valueOf).orElse("value");
    }

    private static Optional<PlanProblem> citation(String key, Set<String> known, Names names) {
        if (known.contains(key)) {
            return Optional.empty();
        }
        Set<String> forms = new TreeSet<>();
        known.stream().filter(k -> key.startsWith(k + ".")).forEach(k -> Stream.of(Reference.Cite.Form.values())
                .forEach(f -> forms.add(k + "." + f.name().toLowerCase(Locale.ROOT))));
        String nearest = names.nearest(key, forms.isEmpty() ? known : forms);
        return Optional.of(
                new PlanProblem.UnknownCitation(key, nearest,
                        nearest.isEmpty() && names.proposed <= PROPOSALS ? List.copyOf(known) : List.of()));
    }

    private static String remedy(Reference.Builtin.Name name) {
        return switch (name) {
            case PERIOD, YEAR -> "period: 2026";
            case AREA -> "area:";
            case LEVEL -> "level:";
            case ISSUER -> "name:";
            case SUPERIOR -> "superior:";
        };
    }

    private static Optional<PlanProblem> role(Case given, String role, boolean prints) {
        if (given.lookUps().issuer().isEmpty()) {
            return Optional.empty();
        }
        return switch (given.lookUps().holder(role)) {
            case Holder.UnknownRole _ -> Optional.of(KnownRoles.unknown(given, role, true));
            case Holder.Nobody _ -> prints ? Optional.of(KnownRoles.notHeld(given, role)) : Optional.empty();
            case Holder.Several s -> prints
                    ? Optional.of(new PlanProblem.RoleHeldBySeveral(role,
                            s.agencies().stream().map(Agency::key).toList()))
                    : Optional.empty();
            case Holder.Unit _,Holder.Members _ -> Optional.empty();
        };
    }

    private static Set<String> names(Plan plan, Set<String> ids) {
        Set<String> out = new TreeSet<>(ids);
        out.addAll(plan.parameters().keySet());
        for (Reference.Builtin.Name b : Reference.Builtin.Name.values()) {
            out.add(b.name().toLowerCase(Locale.ROOT));
        }
        if (!plan.dossier().comments().isEmpty()) {
            Arrays.stream(Dossier.Count.values()).forEach(c -> out.add(c.asked()));
        }
        out.addAll(plan.citations().keySet().stream().map(k -> "cite." + k).collect(Collectors.toSet()));
        return out;
    }
}
