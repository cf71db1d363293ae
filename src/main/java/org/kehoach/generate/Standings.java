package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Derived;
import org.kehoach.derive.Parent;
import org.kehoach.derive.Rebase;
import org.kehoach.derive.Rebase.Weight;
import org.kehoach.derive.Resolver;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Standing.State;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TextRules;
import org.kehoach.store.Store;

/** Looks at many derived plans at once (rà soát nhiều kế hoạch cấp dưới). */
final class Standings {

    private final World world;
    private final Superiors superiors;

    Standings(World world, Superiors superiors) {
        this.world = world;
        this.superiors = superiors;
    }

    /**
     * How those of the files stand that derive from another plan, in the order of the files.
     *
     * @param progress is told each file that is looked at
     */
    List<Standing> of(List<String> files, Consumer<String> progress) {
        return files.parallelStream().flatMap(file -> {
            synchronized (this) {
                progress.accept(file);
            }
            return world.read(file).value().flatMap(b -> of(file, b)).stream();
        }).toList();
    }

    private Optional<Standing> of(String file, byte[] yaml) {
        if (!Children.mayDerive(yaml, "")) {
            return Optional.empty();
        }
        Outcome<Plan> read = new PlanFiles(world).read(file, yaml);
        Optional<Plan> plan = read.value();
        if (plan.isEmpty() || plan.get().derivation().isEmpty()) {
            return read.hasErrors() ? Optional.of(unreadable(file, read.diagnostics())) : Optional.empty();
        }
        return Optional.of(read.hasErrors() ? blocked(plan.get(), read.diagnostics()) : of(plan.get()));
    }

    private Standing of(Plan child) {
        List<Diagnostic> tampered = tampered(child);
        Outcome<Directory> directory = superiors.directory(child.file());
        Outcome<Parent> newest = directory.then(d -> superiors.newest(child, d));
        Outcome<Parent> before = directory.then(d -> superiors.before(child, d));
        if (directory.value().isEmpty() || newest.value().isEmpty() || before.value().isEmpty()) {
            List<Diagnostic> errors = Stream.of(directory, newest, before).flatMap(o -> Superiors.errors(o).stream())
                    .distinct().toList();
            return standing(child, tampered, State.BLOCKED, before.value(), newest.value(), List.of(), errors);
        }
        Parent from = before.value().get();
        Parent to = newest.value().get();
        return from.digest().equals(to.digest())
                ? current(child, to, directory.value().get(), tampered)
                : behind(child, from, to, directory.value().get(), tampered);
    }

    private Standing current(Plan child, Parent parent, Directory directory, List<Diagnostic> tampered) {
        Outcome<Derived> derived = Resolver.resolve(child, parent, directory);
        List<Diagnostic> found = new ArrayList<>(derived.diagnostics());
        derived.value().ifPresent(d -> found.addAll(TextRules.check(d.plan(), directory, true)));
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        boolean changed = found.stream().anyMatch(d -> d.problem() instanceof DerivationProblem.NodeChanged);
        State state = errors.isEmpty()
                ? changed ? State.REVIEW : superiors.isBehind(child, directory) ? State.ANCESTOR_AHEAD : State.CURRENT
                : errors.stream().allMatch(d -> d.problem() instanceof DerivationProblem.Uncovered)
                        ? State.UNCOVERED
                        : State.BLOCKED;
        return standing(child, tampered, state, Optional.of(parent), Optional.of(parent), List.of(), found);
    }

    private Standing behind(Plan child, Parent from, Parent to, Directory directory, List<Diagnostic> tampered) {
        Rebase bare = Rebase.of(child, superiors.between(from, to), directory);
        Rebase rebase = bare.plan().map(p -> bare.with(TextRules.check(p, directory, true))).orElse(bare);
        State state = rebase.isBlocked()
                ? State.BLOCKED
                : rebase.count(Weight.REVIEW) > 0 ? State.REVIEW : State.STALE;
        return standing(child, tampered, state, Optional.of(from), Optional.of(to), rebase.rows(), List.of());
    }

    private List<Diagnostic> tampered(Plan child) {
        Store store = world.store(child.file());
        String id = child.id().value();
        return store.versions(id).stream().flatMap(v -> {
            var record = store.record(id, v);
            return Stream.concat(record.diagnostics().stream(), record.value().stream()
                    .flatMap(r -> store.verify(r).stream()));
        }).toList();
    }

    private static Standing standing(Plan child, List<Diagnostic> tampered, State state, Optional<Parent> from,
            Optional<Parent> to, List<Rebase.Row> rows, List<Diagnostic> found) {
        List<Diagnostic> all = Stream.concat(tampered.stream(), found.stream()).toList();
        return new Standing(child.file(), child.id().value(), child.derivation().orElseThrow().plan().value(),
                tampered.isEmpty() ? state : State.TAMPERED, from.map(Rebase.Issue::of), to.map(Rebase.Issue::of),
                rows, all);
    }

    private static Standing blocked(Plan child, List<Diagnostic> found) {
        return standing(child, List.of(), State.BLOCKED, Optional.empty(), Optional.empty(), List.of(), found);
    }

    private static Standing unreadable(String file, List<Diagnostic> found) {
        return new Standing(file, "", "", State.BLOCKED, Optional.empty(), Optional.empty(), List.of(), found);
    }
}
