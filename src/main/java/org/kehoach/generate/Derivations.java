package org.kehoach.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Derived;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Resolver;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.rule.TextRules;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Pin;

/** Finds the plans that a plan is derived from, up to the one that stands by itself (chuỗi kế hoạch cấp trên). */
final class Derivations {

    private final PlanFiles plans;
    private final boolean traced;

    Derivations(PlanFiles plans) {
        this(plans, false);
    }

    private Derivations(PlanFiles plans, boolean traced) {
        this.plans = plans;
        this.traced = traced;
    }

    /**
     * The same, which goes on up where an issued plan was derived itself: it is worked out again of what its people wrote,
     * and counts where it comes out as it was issued.
     */
    Derivations traced() {
        return new Derivations(plans, true);
    }

    /**
     * A plan that is whole.
     *
     * @param chain   how it was derived, then how its superior's was, and so on up; empty where it stands by itself
     * @param derives the state of its superior's plan
     * @param files   of the superior's plans that were read, for the lines that findings quote
     */
    record Whole(Plan plan, List<Derived> chain, Optional<Pin> derives, Map<String, byte[]> files) {}

    Outcome<Whole> whole(Plan plan, Directory directory) {
        return whole(plan, directory, List.of(plan.id().value()));
    }

    private Outcome<Whole> whole(Plan plan, Directory directory, List<String> below) {
        Optional<Derivation> derivation = plan.derivation();
        if (derivation.isEmpty()) {
            return Outcome.of(new Whole(plan, List.of(), Optional.empty(), Map.of()));
        }
        Located<String> id = derivation.get().plan();
        if (below.contains(id.value())) {
            List<String> chain = Stream.concat(below.stream(), Stream.of(id.value())).toList();
            return failed(plan, id, new DerivationProblem.Cycle(String.join(" → ", chain)));
        }
        Optional<Outcome<PlanFiles.Opened>> above = plans.parent(id.value(),
                derivation.get().version().map(Located::value), plan.file());
        if (above.isEmpty()) {
            return failed(plan, id, new DerivationProblem.ParentMissing(id.value(), PlanFiles.file(id.value())));
        }
        return above.get().then(o -> again(o, directory, below)
                .orElseGet(() -> parent(o.file(), o.bytes(), directory, below))).then(parent -> {
                    Outcome<Derived> derived = Resolver.resolve(plan, parent.plan(), directory);
                    Pin pin = new Pin(id.value(), parent.plan().version(), CanonicalForm.digest(parent.plan()));
                    return new Outcome<>(derived.value().map(d -> new Whole(d.plan(),
                            Stream.concat(Stream.of(d), parent.chain().stream()).toList(), Optional.of(pin),
                            parent.files())),
                            derived.diagnostics());
                });
    }

    /** One issue of a superior's plan, whole. */
    Outcome<Whole> issue(PlanFiles.Opened opened, Directory directory) {
        return parent(opened.file(), opened.bytes(), directory, List.of()).then(w -> Outcome.of(new Whole(w.plan(),
                w.chain(), opened.record().map(IssueRecord::derives).orElse(w.derives()), w.files())));
    }

    /** An issued plan as it was derived; empty where it was not, or comes out as another today. */
    private Optional<Outcome<Whole>> again(PlanFiles.Opened opened, Directory directory, List<String> below) {
        if (!traced || !opened.isDerived()) {
            return Optional.empty();
        }
        IssueRecord record = opened.record().orElseThrow();
        Issue issue = new Issue(Optional.of(Integer.toString(record.number())),
                PrintedDate.parse(record.printedDate()));
        List<String> chain = Stream.concat(below.stream(), Stream.of(record.id())).toList();
        return plans.source(opened).then(s -> plans.read(s.file(), s.bytes())
                .then(p -> whole(issue.of(p), directory, chain))
                .then(w -> Outcome.of(new Whole(w.plan(), w.chain(), w.derives(), with(w.files(), s)))))
                .value().filter(w -> CanonicalForm.digest(w.plan()).equals(record.digest())).map(Outcome::of);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, PlanFiles.Opened one) {
        Map<String, byte[]> out = new LinkedHashMap<>(files);
        out.put(one.file(), one.bytes());
        return out;
    }

    /** A plan, be it an issued one, with all that it was derived from. */
    List<Derived> chain(PlanFiles.Opened opened, Directory directory) {
        return again(opened, directory, List.of())
                .orElseGet(() -> plans.read(opened.file(), opened.bytes()).then(p -> whole(p, directory)))
                .value().map(Whole::chain).orElse(List.of());
    }

    /** The superior's plan, whole; its errors end the way, its warnings are its own author's. */
    private Outcome<Whole> parent(String file, byte[] bytes, Directory directory, List<String> below) {
        Outcome<Whole> read = plans.read(file, bytes).then(p -> {
            List<String> chain = new ArrayList<>(below);
            chain.add(p.id().value());
            if (below.contains(p.id().value())) {
                return failed(p, p.id(), new DerivationProblem.Cycle(String.join(" → ", chain)));
            }
            return whole(p, directory, chain)
                    .then(w -> new Outcome<>(Optional.of(w),
                            TextRules.check(w.plan(), directory, w.derives().isPresent())));
        });
        List<Diagnostic> errors = Snippets.fill(read.diagnostics().stream().filter(Diagnostic::isError).toList(),
                file, bytes);
        if (!errors.isEmpty() || read.value().isEmpty()) {
            return Outcome.failed(errors);
        }
        Whole whole = read.value().get();
        return Outcome.of(new Whole(whole.plan(), whole.chain(), whole.derives(),
                with(whole.files(), PlanFiles.Opened.of(file, bytes))));
    }

    private static <T> Outcome<T> failed(Plan plan, Located<String> id, DerivationProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(id.origin(), plan.file())));
    }
}
