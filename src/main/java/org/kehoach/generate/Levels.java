package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Derived;
import org.kehoach.derive.Parent;
import org.kehoach.derive.Provenance;
import org.kehoach.derive.StandingAlone;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.PlanWriter;

/**
 * What there is to do between the levels (cấp trên, cấp dưới): superiors' plans, those derived from them, what keeps both
 * together. One serves one run: it works out each superior's plan once.
 */
public final class Levels {

    private final Generator generator;
    private final World world;
    private final PlanFiles plans;
    private final Derivations derivations;
    private final Upkeep upkeep;

    Levels(Generator generator, World world, PlanFiles plans, Directories directories, Derivations derivations) {
        this.generator = generator;
        this.world = world;
        this.plans = plans;
        this.derivations = derivations;
        this.upkeep = new Upkeep(world, plans, directories, derivations);
    }

    /** What a derived plan takes up of its superior's; beside findings that stand in the way of printing it too. */
    public Outcome<Coverage> coverage(String file) {
        return generator.check(file).then(draft -> draft.coverage().map(Outcome::of).orElseGet(() -> Outcome
                .failed(new Diagnostic(new DerivationProblem.NotDerived(), Location.of(file)))));
    }

    /**
     * What the plans of lower levels take up of a superior's.
     *
     * @param files    among which they are
     * @param progress is told each file that is looked at
     */
    public Outcome<CoverageMatrix> matrix(String parentFile, List<String> files, Consumer<String> progress) {
        return plans.openIssued(parentFile).then(opened -> Generator.sound(generator.check(opened)))
                .then(draft -> new Children(world).matrix(draft.plan(), draft.directory(),
                        files.stream().filter(f -> !f.equals(parentFile)).toList(), progress));
    }

    /** Where a node or field of a derived plan came from; beside findings that stand in the way of printing it too. */
    public Outcome<Asked> origin(String file, String name) {
        return plans.open(file).then(opened -> generator.check(opened).then(draft -> {
            List<Derived> far = derivations.traced().chain(opened, draft.directory());
            List<Derived> chain = far.isEmpty() ? draft.chain() : far;
            return chain.isEmpty()
                    ? Outcome.failed(new Diagnostic(new DerivationProblem.NotDerived(), Location.of(file)))
                    : Asked.of(Provenance.of(chain), name, file);
        }));
    }

    /** A derived plan as the whole plan that it stands for, in YAML. */
    public Outcome<String> resolved(String file) {
        return Generator.sound(generator.check(file)).then(draft -> Outcome.of(PlanWriter.write(draft.chain().isEmpty()
                ? draft.plan()
                : StandingAlone.of(draft.plan()))));
    }

    /** A plan that others are to be derived from; of what was issued of it the newest counts. */
    public Outcome<Superior> superior(String file) {
        return plans.openIssued(file).then(opened -> {
            Outcome<Draft> draft = generator.check(opened);
            return draft.hasErrors()
                    ? Outcome.failed(draft.diagnostics().stream().filter(Diagnostic::isError).toList())
                    : Outcome.of(superior(draft.value().orElseThrow(), opened));
        });
    }

    private static Superior superior(Draft draft, PlanFiles.Opened opened) {
        return new Superior(Parent.of(draft.plan(), draft.directory()), draft.directory(), opened.working(),
                opened.record());
    }

    /**
     * What another issue of its superior's plan does to a derived plan.
     *
     * @param onto     that issue, by its file or as {@code ID@VERSION}; the newest where none is named
     * @param base     the one that the plan was made from, likewise, where it is not where the plan says
     * @param accepted ids whose change was seen
     */
    public Outcome<Following> rebase(String file, Optional<String> onto, Optional<String> base, Set<String> accepted) {
        return upkeep.rebase(file, onto, base, accepted);
    }

    /**
     * How those of the files stand to their superiors' plans that derive from one, in the order of the files.
     *
     * @param progress is told each file that is looked at
     */
    public List<Standing> status(List<String> files, Consumer<String> progress) {
        return upkeep.status(files, progress);
    }
}
