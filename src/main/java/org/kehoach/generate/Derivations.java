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
import org.kehoach.rule.TextRules;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Pin;

/** Finds the plans that a plan is derived from, up to the one that stands by itself (chuỗi kế hoạch cấp trên). */
final class Derivations {

    private final PlanFiles plans;

    Derivations(PlanFiles plans) {
        this.plans = plans;
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
        return above.get().then(o -> parent(o.file(), o.bytes(), directory, below)).then(parent -> {
            Outcome<Derived> derived = Resolver.resolve(plan, parent.plan(), directory);
            Pin pin = new Pin(id.value(), parent.plan().version(), CanonicalForm.digest(parent.plan()));
            return new Outcome<>(derived.value().map(d -> new Whole(d.plan(),
                    Stream.concat(Stream.of(d), parent.chain().stream()).toList(), Optional.of(pin), parent.files())),
                    derived.diagnostics());
        });
    }

    /** One issue of a superior's plan, whole. */
    Outcome<Whole> issue(PlanFiles.Opened opened, Directory directory) {
        return parent(opened.file(), opened.bytes(), directory, List.of()).then(w -> Outcome.of(new Whole(w.plan(),
                w.chain(), opened.record().map(IssueRecord::derives).orElse(w.derives()), w.files())));
    }

    /** The superior's plan, whole; its errors end the way, its warnings are its own author's. */
    private Outcome<Whole> parent(String file, byte[] bytes, Directory directory, List<String> below) {
        Outcome<Whole> read = plans.read(file, bytes).then(p -> {
            List<String> chain = new ArrayList<>(below);
            chain.add(p.id().value());
            return whole(p, directory, chain)
                    .then(w -> new Outcome<>(Optional.of(w),
                            TextRules.check(w.plan(), directory, w.derives().isPresent())));
        });
        List<Diagnostic> errors = Snippets.fill(read.diagnostics().stream().filter(Diagnostic::isError).toList(),
                file, bytes);
        if (!errors.isEmpty() || read.value().isEmpty()) {
            return Outcome.failed(errors);
        }
        Map<String, byte[]> files = new LinkedHashMap<>(read.value().get().files());
        files.put(file, bytes);
        return Outcome.of(new Whole(read.value().get().plan(), read.value().get().chain(),
                read.value().get().derives(), files));
    }

    private static <T> Outcome<T> failed(Plan plan, Located<String> id, DerivationProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(id.origin(), plan.file())));
    }
}
