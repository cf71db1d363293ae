package org.kehoach.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kehoach.agency.Directory;
import org.kehoach.derive.Amendment;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.store.Pin;

/** The plans that those of one run derive from (kế hoạch cấp trên của một lượt), each worked out once for all of them. */
final class Superiors {

    private final World world;
    private final PlanFiles plans;
    private final Directories directories;
    private final Derivations derivations;
    private final Map<String, Outcome<Directory>> read = new ConcurrentHashMap<>();
    private final Map<String, Outcome<Above>> superiors = new ConcurrentHashMap<>();
    private final Map<String, Boolean> behind = new ConcurrentHashMap<>();
    private final Map<String, Amendment> amendments = new ConcurrentHashMap<>();

    /** @param derives the issue of the plan that it was made from itself */
    private record Above(Parent parent, Optional<Pin> derives) {}

    Superiors(World world, PlanFiles plans, Directories directories, Derivations derivations) {
        this.world = world;
        this.plans = plans;
        this.directories = directories;
        this.derivations = derivations;
    }

    Outcome<Directory> directory(String file) {
        return read.computeIfAbsent(world.directoryOf(file).orElse(""), _ -> directories.of(file));
    }

    /** The issue that a plan was made from, and no other. */
    Outcome<Parent> before(Plan child, Directory directory) {
        Derivation derivation = child.derivation().orElseThrow();
        Outcome<Parent> named = parent(child, derivation.version().map(Located::value), directory);
        return named.hasErrors() || isPinned(named.value().orElseThrow(), derivation)
                ? named
                : newest(child, directory).then(p -> isPinned(p, derivation)
                        ? Outcome.of(p)
                        : Outcome.failed(missing(child)));
    }

    /** The newest issue of the plan that a plan derives from. */
    Outcome<Parent> newest(Plan child, Directory directory) {
        return parent(child, Optional.empty(), directory);
    }

    /** Whether there is a newer issue of the plan that the newest issue of the superior's own derives from. */
    boolean isBehind(Plan child, Directory directory) {
        return superior(child, Optional.empty(), directory).value().flatMap(Above::derives)
                .filter(pin -> behind.computeIfAbsent(pin.digest(), _ -> superior(pin.plan(), Optional.empty(), child,
                        directory).value().filter(s -> !s.parent().digest().equals(pin.digest())).isPresent()))
                .isPresent();
    }

    Amendment between(Parent before, Parent after) {
        return amendments.computeIfAbsent(before.digest() + after.digest(), _ -> Amendment.of(before, after));
    }

    private Outcome<Parent> parent(Plan child, Optional<String> version, Directory directory) {
        return superior(child, version, directory).then(s -> Outcome.of(s.parent()));
    }

    private Outcome<Above> superior(Plan child, Optional<String> version, Directory directory) {
        return superior(child.derivation().orElseThrow().plan().value(), version, child, directory);
    }

    private Outcome<Above> superior(String id, Optional<String> version, Plan child, Directory directory) {
        String key = String.join(" ", world.store(child.file()).shown(), id, version.orElse(""));
        Outcome<Above> known = superiors.get(key);
        if (known != null) {
            return known;
        }
        Optional<Outcome<PlanFiles.Opened>> opened = plans.parent(id, version, child.file());
        if (opened.isEmpty()) {
            // told at each plan that names it
            return Outcome.failed(new Diagnostic(new DerivationProblem.ParentMissing(id, PlanFiles.file(id)),
                    Location.of(child.derivation().orElseThrow().origin(), child.file())));
        }
        Outcome<Above> above = opened.get().then(o -> derivations.issue(o, directory))
                .then(w -> Outcome.of(new Above(Parent.of(w.plan(), directory), w.derives())));
        superiors.put(key, above);
        return above;
    }

    static Diagnostic missing(Plan child) {
        Derivation derivation = child.derivation().orElseThrow();
        return new Diagnostic(new DerivationProblem.BaseMissing(derivation.plan().value(),
                derivation.version().map(Located::value).orElse(""),
                derivation.digest().map(Located::value).orElse("")),
                Location.of(derivation.origin(), child.file()));
    }

    /** Without a digest the version says which issue is meant. */
    static boolean isPinned(Parent parent, Derivation derivation) {
        return derivation.digest().map(d -> parent.digest().startsWith(d.value()))
                .orElseGet(() -> derivation.version().map(Located::value)
                        .equals(Optional.of(Integer.toString(parent.plan().version()))));
    }

    /** Findings of a superior's plan are that plan's. */
    static List<Diagnostic> errors(Outcome<?> outcome) {
        return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
    }
}
