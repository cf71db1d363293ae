package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kehoach.agency.Directory;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Parent;
import org.kehoach.derive.Rebase;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TextRules;
import org.kehoach.source.DerivationStamp;
import org.kehoach.source.Edit;
import org.kehoach.source.StampWriter;

/** Keeps derived plans up with their superiors' (cập nhật kế hoạch cấp dưới). */
final class Upkeep {

    /** So many digits of a digest stand in a plan's file. */
    private static final int DIGITS = 8;

    private final World world;
    private final PlanFiles plans;
    private final Derivations derivations;
    private final Superiors superiors;

    Upkeep(World world, PlanFiles plans, Directories directories, Derivations derivations) {
        this.world = world;
        this.plans = plans;
        this.derivations = derivations;
        this.superiors = new Superiors(world, plans, directories, derivations);
    }

    /**
     * What another issue of the superior's plan does to a plan.
     *
     * @param onto     that issue, by its file or as {@code ID@VERSION}; the newest where none is named
     * @param base     the issue that the plan was made from, likewise, where it is not where the plan says
     * @param accepted ids whose change the author has seen and lets his decisions stand on
     */
    Outcome<Following> rebase(String file, Optional<String> onto, Optional<String> base, Set<String> accepted) {
        return plans.open(file).then(opened -> plans.read(file, opened.bytes()).then(child -> {
            if (child.derivation().isEmpty()) {
                return Outcome.failed(new Diagnostic(new DerivationProblem.NotDerived(), Location.of(file)));
            }
            return superiors.directory(file).then(directory -> before(child, base, directory)
                    .then(before -> onto.map(o -> issue(o, directory))
                            .orElseGet(() -> superiors.newest(child, directory)).then(after -> {
                                Rebase rebase = rebase(child, before, after, directory);
                                return Outcome.of(new Following(rebase, rebase.isBlocked(accepted)
                                        ? Outcome.failed(List.of())
                                        : stamp(file, opened.bytes(), rebase, accepted)));
                            })));
        }));
    }

    private Rebase rebase(Plan child, Parent before, Parent after, Directory directory) {
        Rebase rebase = Rebase.of(child, superiors.between(before, after), directory);
        return rebase.plan().map(p -> rebase.with(TextRules.check(p, directory, true))).orElse(rebase);
    }

    private static Outcome<Edit> stamp(String file, byte[] bytes, Rebase rebase, Set<String> accepted) {
        return StampWriter.write(file, bytes, new DerivationStamp(rebase.to().id(),
                Integer.toString(rebase.to().version()), rebase.to().digest().substring(0, DIGITS),
                rebase.seen(accepted), rebase.moot()));
    }

    /** The issue of the superior's plan that the plan was made from, and no other. */
    private Outcome<Parent> before(Plan child, Optional<String> base, Directory directory) {
        return base.map(b -> issue(b, directory)).orElseGet(() -> superiors.before(child, directory))
                .then(p -> Superiors.isPinned(p, child.derivation().orElseThrow())
                        ? Outcome.of(p)
                        : Outcome.failed(Superiors.missing(child)));
    }

    private Outcome<Parent> issue(String named, Directory directory) {
        return plans.open(named).then(o -> derivations.issue(o, directory))
                .then(w -> Outcome.of(Parent.of(w.plan(), directory)));
    }

    /**
     * How those of the files stand to their superiors' plans that derive from one.
     *
     * @param progress is told each file that is looked at
     */
    List<Standing> status(List<String> files, Consumer<String> progress) {
        return new Standings(world, superiors).of(files, progress);
    }
}
