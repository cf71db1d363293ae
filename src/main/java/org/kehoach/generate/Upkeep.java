package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Directory;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Rebase;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TextRules;
import org.kehoach.source.DerivationStamp;
import org.kehoach.source.Edit;
import org.kehoach.source.PlanReader;
import org.kehoach.source.StampWriter;

/** Keeps derived plans up with their superiors' (cập nhật kế hoạch cấp dưới). */
final class Upkeep {

    /** So many digits of a digest stand in a plan's file. */
    private static final int DIGITS = 8;

    private final PlanFiles plans;
    private final Directories directories;
    private final Derivations derivations;

    Upkeep(PlanFiles plans, Directories directories, Derivations derivations) {
        this.plans = plans;
        this.directories = directories;
        this.derivations = derivations;
    }

    /**
     * What another issue of the superior's plan does to a plan.
     *
     * @param onto     that issue, by its file or as {@code ID@VERSION}; the newest where none is named
     * @param base     the issue that the plan was made from, likewise, where it is not where the plan says
     * @param accepted ids whose change the author has seen and lets his decisions stand on
     */
    Outcome<Following> rebase(String file, Optional<String> onto, Optional<String> base, Set<String> accepted) {
        return plans.open(file).then(opened -> PlanReader.read(file, opened.bytes()).then(child -> {
            if (child.derivation().isEmpty()) {
                return Outcome.failed(new Diagnostic(new DerivationProblem.NotDerived(), Location.of(file)));
            }
            return directories.of(file).then(directory -> before(child, base, directory)
                    .then(before -> after(child, onto).then(o -> derivations.issue(o, directory)).then(after -> {
                        Rebase rebase = rebase(child, before, after, directory);
                        return Outcome.of(new Following(rebase, rebase.isBlocked(accepted)
                                ? Outcome.failed(List.of())
                                : stamp(file, opened.bytes(), rebase, accepted)));
                    })));
        }));
    }

    private static Rebase rebase(Plan child, Plan before, Plan after, Directory directory) {
        Rebase rebase = Rebase.of(child, before, after, directory);
        return rebase.plan().map(p -> rebase.with(TextRules.check(p, directory))).orElse(rebase);
    }

    private static Outcome<Edit> stamp(String file, byte[] bytes, Rebase rebase, Set<String> accepted) {
        return StampWriter.write(file, bytes, new DerivationStamp(rebase.to().id(),
                Integer.toString(rebase.to().version()), rebase.to().digest().substring(0, DIGITS),
                rebase.seen(accepted), rebase.moot()));
    }

    private Outcome<PlanFiles.Opened> after(Plan child, Optional<String> onto) {
        String id = child.derivation().orElseThrow().plan().value();
        return onto.map(plans::open).or(() -> plans.parent(id, Optional.empty(), child.file()))
                .orElseGet(() -> Outcome.failed(new Diagnostic(new DerivationProblem.ParentMissing(id,
                        "plans/" + id + ".yaml"), Location.of(child.derivation().get().origin(), child.file()))));
    }

    /** The issue of the superior's plan that the plan was made from, and no other. */
    private Outcome<Plan> before(Plan child, Optional<String> base, Directory directory) {
        Derivation derivation = child.derivation().orElseThrow();
        Diagnostic missing = new Diagnostic(new DerivationProblem.BaseMissing(derivation.plan().value(),
                derivation.version().map(Located::value).orElse(""),
                derivation.digest().map(Located::value).orElse("")),
                Location.of(derivation.origin(), child.file()));
        return base.map(plans::open)
                .or(() -> plans.parent(derivation.plan().value(), derivation.version().map(Located::value),
                        child.file()))
                .map(o -> o.then(f -> derivations.issue(f, directory))).orElseGet(() -> Outcome.failed(missing))
                .then(plan -> isPinned(plan, derivation) ? Outcome.of(plan) : Outcome.failed(missing));
    }

    private static boolean isPinned(Plan plan, Derivation derivation) {
        return derivation.digest().map(d -> CanonicalForm.digest(plan).startsWith(d.value()))
                .orElseGet(() -> derivation.version().map(Located::value)
                        .equals(Optional.of(Integer.toString(plan.version()))));
    }
}
