package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.dossier.Binding;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.Units;
import org.kehoach.dossier.DossierProblem;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.source.PlanReader;

/** Finds the plan that a document is about, and the other documents about it (hồ sơ của kế hoạch). */
final class Dossiers {

    /** A file's name in a folder that may not be there. */
    private static final String ANY = "-.yaml";

    private final World world;
    private final PlanFiles plans;
    private final Derivations derivations;

    Dossiers(World world, PlanFiles plans, Derivations derivations) {
        this.world = world;
        this.plans = plans;
        this.derivations = derivations;
    }

    /**
     * A document with what follows from the plan that it is about.
     *
     * @param files that were read for it, by their names, for the lines that findings quote
     */
    record Bound(Plan plan, Map<String, byte[]> files) {}

    Outcome<Bound> bound(Plan document, Directory directory) {
        Optional<Located<String>> about = document.dossier().about();
        if (about.isEmpty()) {
            return Outcome.of(new Bound(document, Map.of()));
        }
        String id = about.get().value();
        if (id.equals(document.id().value())) {
            return failed(document, about.get(), new DossierProblem.AboutItself(id));
        }
        Optional<Outcome<PlanFiles.Opened>> plan = plans.parent(id, document.dossier().version().map(Located::value),
                document.file());
        if (plan.isEmpty()) {
            return document.citations().containsKey("about")
                    ? Outcome.of(new Bound(document, Map.of()))
                    : failed(document, about.get(),
                            new DossierProblem.PlanMissing(id, PlanFiles.file(id)));
        }
        Optional<String> version = document.dossier().version().map(Located::value);
        return plan.get().then(opened -> derivations.issue(opened, directory).then(whole -> {
            if (version.filter(v -> !v.equals(Integer.toString(whole.plan().version()))).isPresent()) {
                String named = id + "@" + version.get();
                return failed(document, about.get(), new DossierProblem.PlanMissing(named, PlanFiles.file(id)));
            }
            Map<String, byte[]> files = new LinkedHashMap<>(whole.files());
            files.put(opened.file(), opened.bytes());
            return Binding
                    .bind(document, whole.plan(), others(document, whole.plan(), opened.working(), directory),
                            directory)
                    .then(bound -> Outcome.of(new Bound(bound, files)));
        }));
    }

    private static <T> Outcome<T> failed(Plan document, Located<String> about, DossierProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(about.origin(), document.file())));
    }

    /** Documents about the plan in its folder, in the document's own, and in those of whoever the plan charges. */
    private List<Plan> others(Plan document, Plan plan, String planFile, Directory directory) {
        Set<String> files = new LinkedHashSet<>(around(plan, planFile, directory));
        files.addAll(world.beside(document.file()));
        Map<String, Plan> out = new LinkedHashMap<>();
        for (String file : files) {
            about(file, plan.id().value()).filter(p -> !p.id().value().equals(document.id().value()))
                    .ifPresent(p -> out.putIfAbsent(p.id().value(), p));
        }
        return List.copyOf(out.values());
    }

    /** Whether a document about a plan may be cited by its kind: one is of it, and no second. */
    boolean hasOne(Plan plan, String kind, String planFile, Directory directory) {
        return around(plan, planFile, directory).stream().flatMap(f -> about(f, plan.id().value()).stream())
                .filter(p -> p.kind().value().word().equals(kind)).map(p -> p.id().value()).distinct().count() == 1;
    }

    private List<String> around(Plan plan, String planFile, Directory directory) {
        List<String> out = new ArrayList<>(world.beside(planFile));
        PlanFiles.root(plan.id().value(), planFile).ifPresent(root -> {
            LookUps lookUps = new LookUps(plan, directory, Numbers.of(plan));
            plan.nodes().stream().flatMap(n -> n.marks().assign().stream()).distinct()
                    .map(who -> Units.of(who, lookUps).agencies()).filter(agencies -> agencies.size() == 1)
                    .map(agencies -> agencies.iterator().next()).distinct()
                    .forEach(key -> out.addAll(world.beside(root + key + "/" + ANY)));
        });
        return out;
    }

    /** Those of some files that are about a plan, in their order. */
    List<String> about(List<String> files, String id) {
        List<String> out = new ArrayList<>();
        files.stream().filter(f -> about(f, id).isPresent() || isBroken(f, id)).forEach(out::add);
        return out;
    }

    private Optional<Plan> about(String file, String id) {
        return world.read(file).value().filter(b -> mayBeAbout(b, id)).flatMap(b -> plans.read(file, b).value())
                .filter(p -> p.dossier().about().filter(a -> a.value().equals(id)).isPresent());
    }

    /** Whether a file says that it is about the plan and does not read: its fault is told with the others. */
    private boolean isBroken(String file, String id) {
        return world.read(file).value().filter(b -> mayBeAbout(b, id) && plans.read(file, b).value().isEmpty())
                .filter(b -> new String(b, StandardCharsets.UTF_8).lines()
                        .anyMatch(l -> l.startsWith("about:") && l.contains(id)))
                .isPresent();
    }

    /** What does not even hold the words need not be read as a plan. */
    private static boolean mayBeAbout(byte[] yaml, String id) {
        String text = new String(yaml, StandardCharsets.ISO_8859_1);
        return text.contains(id) && text.contains("about:");
    }
}
