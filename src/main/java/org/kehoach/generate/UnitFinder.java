package org.kehoach.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.Task;
import org.kehoach.document.UnitNames;
import org.kehoach.document.Units;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Who;
import org.kehoach.rule.PlanProblem;
import org.kehoach.rule.TaskProblem;

/** Finds the unit that a person means (tìm đơn vị): by role, by agency key, or by its name as it prints. */
final class UnitFinder {

    private final Draft draft;
    private final List<Task> tasks;
    private final LookUps lookUps;
    private final UnitNames names;

    UnitFinder(Draft draft, List<Task> tasks) {
        this.draft = draft;
        this.tasks = tasks;
        this.lookUps = new LookUps(draft.plan(), draft.directory(), Numbers.of(draft.plan()));
        this.names = new UnitNames(draft.plan(), lookUps);
    }

    /** All that the plan speaks of as doing something, alone or with others, in its order. */
    List<Units> all() {
        Map<String, Units> out = new LinkedHashMap<>();
        Stream.concat(tasks.stream().flatMap(t -> t.doers().stream()), tasks.stream().flatMap(t -> t.with().stream()))
                .map(this::unit).forEach(u -> out.merge(of(u), u, Units::with));
        return List.copyOf(out.values());
    }

    private Units unit(Who who) {
        Units unit = Units.of(who, lookUps);
        return new Units(names.of(who), unit.words(), unit.agencies());
    }

    /**
     * What is wrong with the names of those who have something to do in some duties: who is called by his field of work alone is
     * told, for papers that name him go out.
     */
    List<Diagnostic> unnamed(List<Task> some) {
        Map<String, Diagnostic> out = new LinkedHashMap<>();
        some.stream().flatMap(t -> Stream.concat(t.doers().stream(), t.with().stream()))
                .filter(w -> names.known(w).isEmpty()).forEach(w -> problem(w).ifPresent(p -> out.putIfAbsent(w.words(),
                        new Diagnostic(p, Severity.WARNING, Location.of(w.origin(), draft.plan().file()), ""))));
        return List.copyOf(out.values());
    }

    private Optional<PlanProblem> problem(Who who) {
        return switch (lookUps.holder(who.words())) {
            case Holder.Nobody _,Holder.UnknownRole _ -> Optional.of(new PlanProblem.RoleNotHeld(who.words(),
                    lookUps.issuer().map(Agency::runningName).orElse("")));
            case Holder.Several s -> Optional.of(new PlanProblem.RoleHeldBySeveral(who.words(),
                    s.agencies().stream().map(Agency::key).toList()));
            case Holder.Unit _,Holder.Members _ -> Optional.empty();
        };
    }

    /** The same for all roles of one agency: it gets one document. */
    private static String of(Units unit) {
        return unit.agencies().isEmpty()
                ? String.join(" ", new TreeSet<>(unit.words()))
                : String.join(" ", new TreeSet<>(unit.agencies()));
    }

    /** Those of the duties that are the unit's own. */
    List<Task> led(Units unit) {
        return tasks.stream().filter(t -> unit.among(t.doers(), lookUps)).toList();
    }

    /** Those in which it is a partner of others. */
    List<Task> joined(Units unit) {
        return tasks.stream().filter(t -> !unit.among(t.doers(), lookUps) && unit.among(t.with(), lookUps)).toList();
    }

    /** Whether it is one of those, or of a group of them. */
    boolean charges(List<Who> doers, Units unit) {
        return unit.among(doers, lookUps);
    }

    /** Whether it is below the plan's issuer, as communes are, and not one of its own offices. */
    boolean isLower(Units unit) {
        return !unit.agencies().isEmpty() && unit.agencies().stream()
                .allMatch(k -> draft.directory().find(k).flatMap(Agency::level).isPresent());
    }

    /** The unit of a name, which has something to do in the plan. */
    Outcome<Units> find(String asked) {
        Location at = Location.of(draft.plan().file());
        List<String> names = all().stream().map(Units::name).distinct().toList();
        Optional<Units> known = known(asked);
        if (known.isEmpty()) {
            Map<String, String> candidates = candidates();
            String nearest = NearNames.nearest(asked, candidates.keySet()).map(candidates::get).orElse("");
            return Outcome.failed(new Diagnostic(
                    new TaskProblem.UnknownUnit(asked, nearest, nearest.isEmpty() ? names : List.of()), at));
        }
        return led(known.get()).isEmpty() && joined(known.get()).isEmpty()
                ? Outcome.failed(new Diagnostic(new TaskProblem.UnitWithoutDuty(known.get().name(), names), at))
                : Outcome.of(known.get());
    }

    private Optional<Units> known(String asked) {
        Optional<Units> charged = all().stream().filter(u -> u.words().contains(asked)).findFirst();
        return charged.or(() -> draft.directory().find(asked).map(Units::of))
                .or(() -> isRole(asked)
                        ? Optional.of(unit(Who.of(asked, Origin.SUPPLIED)))
                        : Optional.empty())
                .or(() -> named(asked));
    }

    private boolean isRole(String asked) {
        return switch (lookUps.holder(asked)) {
            case Holder.Unit _,Holder.Members _,Holder.Several _ -> true;
            case Holder.Nobody _,Holder.UnknownRole _ -> false;
        };
    }

    /** By its name: those whom the plan charges come before namesakes, the issuer's own before others'. */
    private Optional<Units> named(String asked) {
        String plain = NearNames.plain(asked.strip());
        Map<String, Who> who = new LinkedHashMap<>();
        tasks.forEach(
                t -> Stream.concat(t.doers().stream(), t.with().stream()).forEach(w -> who.putIfAbsent(w.words(), w)));
        Optional<Units> charged = who.values().stream()
                .filter(w -> lookUps.callings(w).stream().map(NearNames::plain).anyMatch(plain::equals)).findFirst()
                .map(this::unit);
        Optional<Units> printed = tasks.stream().filter(t -> NearNames.plain(t.unit()).equals(plain)).findFirst()
                .map(t -> new Units(t.unit(), t.doers().stream().map(Who::words).collect(Collectors.toSet()),
                        Set.of()));
        Optional<String> issuer = lookUps.issuer().map(Agency::key);
        List<Agency> agencies = draft.directory().agencies().stream()
                .filter(a -> NearNames.plain(a.runningName()).equals(plain)
                        || NearNames.plain(a.abbreviated()).equals(plain))
                .toList();
        return charged.or(() -> printed).or(() -> agencies.stream().filter(a -> a.superior().equals(issuer)).findFirst()
                .or(() -> agencies.stream().findFirst()).map(Units::of));
    }

    /** What may be written, and the name to propose where it is near what was. */
    private Map<String, String> candidates() {
        Map<String, String> out = new LinkedHashMap<>();
        for (Units unit : all()) {
            unit.words().forEach(w -> out.put(w, w));
            out.put(unit.name(), unit.name());
        }
        List<Agency> agencies = new ArrayList<>(draft.directory().agencies());
        agencies.forEach(a -> out.putIfAbsent(a.key(), a.key()));
        agencies.forEach(a -> out.putIfAbsent(a.runningName(), a.runningName()));
        return out;
    }
}
