package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Plan;
import org.kehoach.rule.PlanProblem;
import org.kehoach.source.PlanReader;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Part;
import org.kehoach.store.Store;

/**
 * Where the text of a plan comes from (nguồn của kế hoạch): a file, standard input, or what was issued, which is named
 * {@code ID@VERSION} wherever a plan's file may stand.
 */
final class PlanFiles {

    private static final String PLANS = "plans/";
    private static final String END = ".yaml";

    private final World world;

    PlanFiles(World world) {
        this.world = world;
    }

    /**
     * A plan's text.
     *
     * @param file    as findings name it
     * @param record  where it is an issued version
     * @param working the file that is worked on, which an issued version need not have
     */
    record Opened(String file, byte[] bytes, Optional<IssueRecord> record, String working) {

        /** Whether it is the whole plan that a derived one stood for when it was issued. */
        boolean isDerived() {
            return record.flatMap(IssueRecord::derives).isPresent();
        }

        static Opened of(String file, byte[] bytes) {
            return new Opened(file, bytes, Optional.empty(), file);
        }
    }

    /** Where a plan belongs in a workspace. */
    static String file(String id) {
        return PLANS + id + END;
    }

    /** Where a plan belongs beside another, which has a file or would have it. */
    static String file(String id, String other, String otherFile) {
        return root(other, otherFile).orElse(PLANS) + id + END;
    }

    /** What stands before a plan's id in the name of its file, {@code plans/}; empty where the file is not named by the id. */
    static Optional<String> root(String id, String file) {
        return file.endsWith(id + END)
                ? Optional.of(file.substring(0, file.length() - id.length() - END.length()))
                : Optional.empty();
    }

    /** Reads a plan of a workspace, which may have kinds of its own. */
    Outcome<Plan> read(String file, byte[] bytes) {
        return PlanReader.read(file, bytes, new KindFiles(world, file));
    }

    /** What the user named. */
    Outcome<Opened> open(String named) {
        Optional<Store.Address> address = Store.Address.parse(named);
        if (address.isPresent()) {
            Store store = world.store("-");
            return store.record(address.get()).then(r -> open(store, r));
        }
        Store store = world.store(named);
        return store.find(named).map(a -> store.record(a).then(r -> open(store, r)))
                .orElseGet(() -> world.read(named).then(b -> Outcome.of(Opened.of(named, b))));
    }

    /** As {@link #open}, of a plan to derive from: of what was issued the newest, where the user named its working file. */
    Outcome<Opened> openIssued(String named) {
        return open(named).then(opened -> {
            Store store = world.store(named);
            Optional<Outcome<Opened>> issued = opened.record().isPresent()
                    ? Optional.empty()
                    : read(opened.file(), opened.bytes()).value()
                            .flatMap(p -> issued(store, p.id().value(), store.newest(p.id().value())));
            return issued.map(o -> o.then(i -> Outcome.of(new Opened(i.file(), i.bytes(), i.record(),
                    opened.working())))).orElseGet(() -> Outcome.of(opened));
        });
    }

    /**
     * The superior's plan: of what was issued the version that is named, or the newest where none is; its working file
     * while it is not issued, or the file beside that which says that it is the version. Empty where there is neither.
     */
    Optional<Outcome<Opened>> parent(String id, Optional<String> version, String planFile) {
        Store store = world.store(planFile);
        Optional<Integer> wanted = version.isEmpty()
                ? store.newest(id)
                : version.flatMap(v -> store.versions(id).stream().filter(n -> n.toString().equals(v)).findFirst());
        return issued(store, id, wanted).or(() -> world.plan(id, planFile).map(file -> world.read(file)
                .then(b -> Outcome.of(version.flatMap(v -> beside(id, v, file, b)).orElse(Opened.of(file, b))))));
    }

    /** An amendment that is written beside what it amends; empty where the file itself is the version, or none is. */
    private Optional<Opened> beside(String id, String version, String file, byte[] bytes) {
        if (is(bytes, id, version)) {
            return Optional.empty();
        }
        return world.beside(file).stream()
                .flatMap(f -> world.read(f).value().filter(b -> is(b, id, version)).map(b -> Opened.of(f, b)).stream())
                .findFirst();
    }

    private static boolean is(byte[] yaml, String id, String version) {
        return Claim.of(yaml).filter(c -> c.id().equals(id) && version.equals(Integer.toString(c.version())))
                .isPresent();
    }

    /**
     * What is wrong with a file that says that it is an issue of a plan, where the one at the place of the id, which others
     * derive from, says so too: a copy whose id nobody changed, or an amendment that does not say which issue it is.
     */
    List<Diagnostic> twins(Plan plan) {
        String file = plan.file();
        String id = plan.id().value();
        if (file.equals("-") || world.store(file).find(file).isPresent()) {
            return List.of();
        }
        return world.plan(id, file).filter(f -> !world.isSame(f, file))
                .filter(f -> world.read(f).value().filter(b -> is(b, id, Integer.toString(plan.version()))).isPresent())
                .map(f -> new Diagnostic(new PlanProblem.TwoFiles(id, plan.version(), f, plan.version() + 1),
                        Location.of(plan.id().origin(), file)))
                .stream().toList();
    }

    /** What its people wrote, of an issued version. */
    Outcome<Opened> source(Opened issued) {
        Store store = world.store(issued.file());
        IssueRecord record = issued.record().orElseThrow();
        return store.read(record, Part.SOURCE)
                .then(b -> Outcome.of(Opened.of(store.shown(record, Part.SOURCE), b)));
    }

    private static Optional<Outcome<Opened>> issued(Store store, String id, Optional<Integer> version) {
        return version.map(v -> store.record(id, v).then(r -> open(store, r)));
    }

    private static Outcome<Opened> open(Store store, IssueRecord record) {
        String workspace = store.shown().substring(0, store.shown().length() - Store.FOLDER.length());
        return store.read(record, Part.PLAN).then(b -> Outcome.of(new Opened(store.shown(record, Part.PLAN), b,
                Optional.of(record), workspace + file(record.id()))));
    }
}
