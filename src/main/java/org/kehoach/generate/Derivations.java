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
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.rule.TextRules;
import org.kehoach.source.PlanReader;

/** Finds the plans that a plan is derived from, up to the one that stands by itself (chuỗi kế hoạch cấp trên). */
final class Derivations {

    private final World world;

    Derivations(World world) {
        this.world = world;
    }

    /**
     * A plan that is whole.
     *
     * @param coverage of its superior's plan; empty where it stands by itself
     * @param files    of the superior's plans that were read, for the lines that findings quote
     */
    record Whole(Plan plan, Optional<Coverage> coverage, Map<String, byte[]> files) {}

    Outcome<Whole> whole(Plan plan, Directory directory) {
        return whole(plan, directory, List.of(plan.id().value()));
    }

    private Outcome<Whole> whole(Plan plan, Directory directory, List<String> below) {
        Optional<Derivation> derivation = plan.derivation();
        if (derivation.isEmpty()) {
            return Outcome.of(new Whole(plan, Optional.empty(), Map.of()));
        }
        Located<String> id = derivation.get().plan();
        if (below.contains(id.value())) {
            List<String> chain = Stream.concat(below.stream(), Stream.of(id.value())).toList();
            return failed(plan, id, new DerivationProblem.Cycle(String.join(" → ", chain)));
        }
        Optional<String> file = world.plan(id.value(), plan.file());
        if (file.isEmpty()) {
            return failed(plan, id, new DerivationProblem.ParentMissing(id.value(), "plans/" + id.value() + ".yaml"));
        }
        return parent(file.get(), directory, below).then(parent -> {
            Outcome<Derived> derived = Resolver.resolve(plan, parent.plan(), directory);
            return new Outcome<>(
                    derived.value().map(d -> new Whole(d.plan(), Optional.of(d.coverage()), parent.files())),
                    derived.diagnostics());
        });
    }

    /** The superior's plan, whole; its errors end the way, its warnings are its own author's. */
    private Outcome<Whole> parent(String file, Directory directory, List<String> below) {
        return world.read(file).then(bytes -> {
            Outcome<Whole> read = PlanReader.read(file, bytes).then(p -> {
                List<String> chain = new ArrayList<>(below);
                chain.add(p.id().value());
                return whole(p, directory, chain)
                        .then(w -> new Outcome<>(Optional.of(w),
                                TextRules.check(w.plan(), directory, w.coverage().isPresent())));
            });
            List<Diagnostic> errors = Snippets.fill(read.diagnostics().stream().filter(Diagnostic::isError).toList(),
                    file, bytes);
            if (!errors.isEmpty() || read.value().isEmpty()) {
                return Outcome.failed(errors);
            }
            Map<String, byte[]> files = new LinkedHashMap<>(read.value().get().files());
            files.put(file, bytes);
            return Outcome.of(new Whole(read.value().get().plan(), Optional.empty(), files));
        });
    }

    private static <T> Outcome<T> failed(Plan plan, Located<String> id, DerivationProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(id.origin(), plan.file())));
    }
}
