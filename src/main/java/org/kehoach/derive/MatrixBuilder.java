package org.kehoach.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.derive.Coverage.Row;
import org.kehoach.derive.Coverage.Sort;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Who;

/** Puts a matrix together plan by plan (lập bảng theo dõi): of each it keeps how it stands, and no more. */
public final class MatrixBuilder {

    private final Parent parent;
    private final Directory directory;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<CoverageMatrix.Unit> units = new ArrayList<>();
    private final List<Map<String, Status>> statuses = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final Matters<Diagnostic> found = new Matters<>();
    private final ShareSums sums;
    /** By node, the units with an error about it. */
    private final Map<String, Set<Integer>> faults = new HashMap<>();

    public MatrixBuilder(Parent parent, Directory directory) {
        this.parent = parent;
        this.directory = directory;
        this.sums = new ShareSums(parent);
    }

    /** A plan that derives from the parent. */
    public void add(String file, Plan written) {
        Outcome<Derived> derived = Resolver.resolve(written, parent, directory);
        List<String> keys = written.issuers().stream()
                .flatMap(i -> i instanceof Issuer.Listed l ? Stream.of(l.key()) : Stream.empty())
                .toList();
        present.addAll(keys);
        String name = keys.stream().findFirst().flatMap(directory::find).map(Agency::runningName)
                .orElse(written.id().value());
        derived.value().ifPresent(d -> sums.add(d.plan()));
        unit(file, written.id().value(), name, derived.value().map(Derived::coverage), derived.diagnostics());
    }

    /** A plan that names the parent and cannot be read. */
    public void unreadable(String file, List<Diagnostic> diagnostics) {
        unit(file, "", file, Optional.empty(), diagnostics);
    }

    private void unit(String file, String plan, String name, Optional<Coverage> coverage,
            List<Diagnostic> diagnostics) {
        int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
        units.add(new CoverageMatrix.Unit(plan, file, name, coverage.isPresent(), errors,
                (int) diagnostics.stream().filter(d -> d.severity() == Severity.WARNING)
                        .count()));
        Map<String, Status> own = new HashMap<>();
        coverage.ifPresent(c -> c.rows().forEach(r -> {
            // what the parent does not have is a finding, and no row
            if (r.status() != Status.ORPHANED) {
                rows.putIfAbsent(r.id(), r);
                own.put(r.id(), r.status());
            }
        }));
        diagnostics.stream().filter(Diagnostic::isError)
                .forEach(d -> faults.computeIfAbsent(node(d), _ -> new HashSet<>()).add(statuses.size()));
        statuses.add(own);
        diagnostics.forEach(d -> found.add(d.problem().code(), node(d), d, file));
    }

    private static String node(Diagnostic diagnostic) {
        return String.valueOf(Catalogue.components(diagnostic.problem()).getOrDefault("id", ""));
    }

    /** The matrix of what was added so far, the units in that order. */
    public CoverageMatrix build() {
        List<CoverageMatrix.Missing> missing = missing();
        Map<String, Integer> order = new HashMap<>();
        parent.plan().nodes().forEach(n -> {
            order.put(n.key().value(), order.size());
            n.shape().parts().forEach(p -> p.id().ifPresent(id -> order.put(id, order.size())));
        });
        List<Row> sorted = rows.values().stream()
                .sorted(Comparator.comparingInt((Row r) -> order.getOrDefault(r.id(), Integer.MAX_VALUE))).toList();
        List<CoverageMatrix.Line> lines = sorted.stream().map(r -> new CoverageMatrix.Line(r.sort(), r.id(), r.number(),
                r.words(), r.due(), statuses.stream().map(s -> Optional.ofNullable(s.get(r.id()))).toList(),
                faults(r.id()))).toList();
        sums.missed(missing.stream().flatMap(m -> directory.find(m.key()).stream()).toList())
                .forEach(d -> found.add(d.problem().code(), node(d), d, parent.plan().file()));
        return new CoverageMatrix(parent.called(), units, lines, missing, found.all());
    }

    /** That a duty is not taken up at all is its status, and no fault beside it. */
    private Set<Integer> faults(String id) {
        Set<Integer> out = new HashSet<>(faults.getOrDefault(id, Set.of()));
        out.removeIf(u -> statuses.get(u).get(id) != Status.COVERED && statuses.get(u).get(id) != Status.OUTDATED
                && statuses.get(u).get(id) != Status.DUPLICATE);
        return out;
    }

    /** The members of the groups that the plan charges which have no plan; their duties are rows, whoever has one. */
    private List<CoverageMatrix.Missing> missing() {
        Map<String, CoverageMatrix.Missing> out = new LinkedHashMap<>();
        for (Holder.Members group : groups()) {
            group.agencies().stream().findFirst().ifPresent(this::duties);
            group.agencies().stream().filter(a -> !present.contains(a.key()))
                    .forEach(a -> out.putIfAbsent(a.key(),
                            new CoverageMatrix.Missing(a.key(), a.runningName(), group.name())));
        }
        return List.copyOf(out.values());
    }

    private void duties(Agency agency) {
        Policies policies = Policies.of(parent, directory, agency);
        for (Policies.Duty d : policies.duties()) {
            d.id().ifPresent(id -> rows.putIfAbsent(id, new Row(d.report() ? Sort.REPORT : Sort.DUTY, id,
                    parent.number(d.node()), d.words(), d.due(), Status.UNCOVERED, List.of(), "")));
        }
    }

    /** Whom the body charges as a group; whoever is asked need have no plan, and the closing gives no duties. */
    private List<Holder.Members> groups() {
        Map<String, Holder.Members> out = new LinkedHashMap<>();
        groups(parent.plan().body(), out);
        for (Annex annex : parent.plan().annexes()) {
            groups(annex.body(), out);
        }
        return List.copyOf(out.values());
    }

    private void groups(List<Node> nodes, Map<String, Holder.Members> out) {
        for (Node node : nodes) {
            List<Who> doers = new ArrayList<>(node.marks().assign());
            for (Part part : node.shape().parts()) {
                doers.addAll(part.marks().assign());
            }
            for (Who who : doers) {
                if (who instanceof Who.Role r && parent.lookUps().holder(r.name()) instanceof Holder.Members m) {
                    out.putIfAbsent(r.name(), m);
                }
            }
            groups(node.body(), out);
        }
    }
}
