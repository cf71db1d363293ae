package org.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.compare.Variant;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.RandomPlan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.IdWriter;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;

/**
 * What holds of any derived plan, tried on superiors' plans and decisions that chance makes; a failure names the seed. More of
 * them, or one of them again: {@code -Dplans.random=5000}, {@code -Dplans.seed=17}.
 */
class RandomDerivationsTest {

    private static final List<Side> SIDES = List.of(Side.values());

    private static final String COMMUNE = "an-hai/xa-hoa-lac";

    private final Directory directory = directory();

    static LongStream seeds() {
        long one = Long.getLong("plans.seed", -1);
        return one >= 0 ? LongStream.of(one) : LongStream.range(0, Long.getLong("plans.random", 12));
    }

    private static Directory directory() {
        try {
            Path file = Path.of("plans/agencies.yaml");
            return DirectoryReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Agency commune() {
        return directory.find(COMMUNE).orElseThrow();
    }

    private static Plan read(String file, String yaml) {
        Outcome<Plan> read = PlanReader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).as(yaml).noneMatch(Diagnostic::isError);
        return read.value().orElseThrow();
    }

    /** The first plan of a seed's that binds the commune, with an id for each of its nodes. */
    private Parent parent(long seed) {
        for (long s = seed * 1000;; s++) {
            Plan random = RandomPlan.of(s, false);
            boolean province = random.issuers().size() == 1 && random.issuers().getFirst() instanceof Issuer.Listed l
                    && l.key().equals("an-hai/ubnd");
            if (province) {
                byte[] named = IdWriter.write("p.yaml", PlanWriter.write(random).getBytes(StandardCharsets.UTF_8))
                        .value().orElseThrow().bytes();
                Plan plan = read("p.yaml", new String(named, StandardCharsets.UTF_8));
                Parent parent = Parent.of(plan, directory);
                if (FirstDraft.duties(parent, commune(), directory).value().isPresent()) {
                    return parent;
                }
            }
        }
    }

    private Plan draft(Parent parent) {
        Plan draft = FirstDraft.of(parent, commune(), directory, List.of("CHỦ TỊCH"),
                FirstDraft.Wishes.NONE).value().orElseThrow();
        return read("c.yaml", PlanWriter.write(draft));
    }

    private Outcome<Derived> resolve(Plan child, Parent parent) {
        return Resolver.resolve(child, parent, directory);
    }

    private boolean stands(Plan child, Parent parent) {
        return !resolve(child, parent).hasErrors();
    }

    /** A lower level's plan with decisions of all kinds, those that hold; each is tried on its own. */
    private Plan child(Parent parent, long seed) {
        Random random = new Random(seed);
        Plan child = draft(parent);
        if (!stands(child, parent)) {
            return child;
        }
        List<Decision> decisions = new ArrayList<>(child.derivation().orElseThrow().decisions());
        for (Decision d : candidates(parent.plan(), random)) {
            List<Decision> more = new ArrayList<>(decisions);
            more.add(d);
            if (stands(ResolverTest.with(child, more), parent)) {
                decisions = more;
            }
        }
        return read("c.yaml", PlanWriter.write(ResolverTest.with(child, decisions)));
    }

    private static List<Decision> candidates(Plan parent, Random random) {
        List<Decision> out = new ArrayList<>();
        int count = 0;
        for (Node node : parent.nodes()) {
            List<String> ids = Parent.ids(node);
            for (int i = 0; i < 2 && !ids.isEmpty(); i++) {
                String id = ids.get(random.nextInt(ids.size()));
                out.add(decision(node, id, random, count++));
            }
        }
        return out;
    }

    private static Decision decision(Node node, String id, Random random, int count) {
        Located<String> at = Located.supplied(id);
        Decision.Note note = new Decision.Note(Optional.empty(), Optional.of(Text.of("Lý do riêng")), at.origin());
        Optional<Part> part = node.shape().parts().stream().filter(p -> p.id().equals(Optional.of(id))).findFirst();
        List<String> facts = part.map(p -> List.of(p.text())).orElseGet(() -> node.shape().texts()).stream()
                .flatMap(t -> t.inlines().stream()).flatMap(i -> i instanceof Inline.Fact f
                        && (f.name() instanceof FactName.Value || f.name() instanceof FactName.Due)
                                ? Stream.of(f.name().name())
                                : Stream.empty())
                .toList();
        return switch (random.nextInt(9)) {
            case 0 -> new Decision.Keep(at, note);
            case 1, 2 -> new Decision.Remove(at, Text.of("Không có ở xã"), Optional.of(Text.of("Chủ tịch")), note);
            case 3 -> new Decision.Replace(at, Map.of("body", new Change.Body(List.of(own("body" + count, random)),
                    Origin.SUPPLIED)), note);
            case 4 -> new Decision.Replace(at, Map.of(part.isPresent() ? "text" : Changes.word(node.shape()),
                    new Change.Words(Text.of("Lời của xã " + count))), note);
            case 5 -> new Decision.Replace(at, facts.isEmpty()
                    ? Map.of("label", new Change.Words(Text.of("*")))
                    : Map.of(facts.get(random.nextInt(facts.size())), new Change.Words(Text.of(random.nextBoolean()
                            ? "ít nhất 97%"
                            : "01/02/2026"))),
                    note);
            default -> new Decision.Add(SIDES.get(random.nextInt(SIDES.size())), at,
                    random.nextBoolean()
                            ? List.of(own("own" + count, random))
                            : List.of(own("own" + count + "a", random), own("own" + count + "b", random)),
                    note);
        };
    }

    /** A bullet of the lower level's, some with others under it, some of two clauses. */
    private static Node own(String id, Random random) {
        Key key = new Key(id);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            parts.add(new Part(key.below("p" + i), Optional.of(id + ".p" + i), Text.of("Việc riêng " + id + " " + i),
                    Marks.NONE, Origin.SUPPLIED));
        }
        List<Node> body = random.nextInt(4) == 0 ? List.of(own(id + "-1", random)) : List.of();
        return new Node(key, Optional.of(id), new Shape.Bullet(parts), Marks.NONE, Optional.empty(), Optional.empty(),
                body, Origin.SUPPLIED);
    }

    private static Set<String> ids(List<Node> nodes) {
        Set<String> out = new TreeSet<>();
        nodes.forEach(n -> {
            out.addAll(Parent.ids(n));
            out.addAll(ids(n.body()));
        });
        return out;
    }

    /** The ids of all that the lower level wrote itself. */
    private static Set<String> own(Plan child) {
        Set<String> out = new TreeSet<>();
        child.derivation().orElseThrow().decisions().forEach(d -> {
            if (d instanceof Decision.Add a) {
                out.addAll(ids(a.nodes()));
            } else if (d instanceof Decision.Replace r) {
                r.set().values().forEach(c -> out.addAll(c instanceof Change.Body b ? ids(b.nodes()) : Set.of()));
            }
        });
        return out;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void firstDraftStandsAndCoversAll(long seed) {
        Parent parent = parent(seed);
        Plan draft = draft(parent);
        Outcome<Derived> derived = resolve(draft, parent);
        assertThat(derived.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(derived.value().orElseThrow().coverage().rows())
                .allMatch(r -> r.status() == Coverage.Status.COVERED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameFilesGiveTheSamePlanInWhateverOrder(long seed) {
        Parent parent = parent(seed);
        Plan child = child(parent, seed);
        String whole = written(child, parent);
        assertThat(written(child, parent)).isEqualTo(whole);
        assertThat(written(ResolverTest.with(child, shuffled(child.derivation().orElseThrow().decisions(), seed)),
                parent)).isEqualTo(whole);
    }

    private String written(Plan child, Parent parent) {
        return PlanWriter.write(resolve(child, parent).value().orElseThrow().plan());
    }

    /** Additions at one place keep their order. */
    private static List<Decision> shuffled(List<Decision> decisions, long seed) {
        List<Decision> out = new ArrayList<>(decisions);
        Collections.shuffle(out, new Random(seed));
        Map<String, List<Decision>> places = new HashMap<>();
        decisions.forEach(d -> places.computeIfAbsent(place(d), _ -> new ArrayList<>()).add(d));
        out.replaceAll(
                d -> d instanceof Decision.Add ? Objects.requireNonNull(places.get(place(d))).removeFirst() : d);
        return out;
    }

    private static String place(Decision decision) {
        return decision instanceof Decision.Add a ? a.side() + a.at().value() : "";
    }

    /** Own words, and what the superior fixed, are in the plan, or it has an error. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostInSilence(long seed) {
        Parent parent = parent(seed);
        Plan child = draft(parent);
        Random random = new Random(seed);
        List<Decision> all = new ArrayList<>(child.derivation().orElseThrow().decisions());
        Policies policies = Policies.of(parent, directory, commune());
        for (Decision d : candidates(parent.plan(), random)) {
            List<Decision> more = new ArrayList<>(all);
            more.add(d);
            Plan decided = ResolverTest.with(child, more);
            Outcome<Derived> derived = resolve(decided, parent);
            if (!derived.hasErrors()) {
                Plan whole = derived.value().orElseThrow().plan();
                Set<String> here = ids(whole.body());
                here.addAll(ids(whole.closing()));
                assertThat(here).as("after %s", d)
                        .containsAll(own(decided)).containsAll(fixed(parent.plan().body(), policies));
                all = more;
            }
        }
    }

    private static Set<String> fixed(List<Node> nodes, Policies policies) {
        Set<String> out = new HashSet<>();
        for (Node node : nodes) {
            Policy policy = policies.of(node);
            if (policy == Policy.KEEP || policy == Policy.NARROW) {
                node.id().ifPresent(out::add);
            }
            if (policy != Policy.OMIT && (policy != Policy.MUST_COVER || (node.marks().doers().isEmpty()
                    && node.shape() instanceof Shape.Heading h && h.title().isPresent()))) {
                out.addAll(fixed(node.body(), policies));
            }
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTargetIsWeakerThanTold(long seed) {
        Parent parent = parent(seed);
        Plan child = child(parent, seed);
        Map<String, Node> own = new LinkedHashMap<>();
        resolve(child, parent).value().orElseThrow().plan().nodes()
                .forEach(n -> n.id().ifPresent(id -> own.put(id, n)));
        for (Node theirs : parent.plan().nodes()) {
            if (theirs.id().isEmpty() || !own.containsKey(theirs.id().get()) || Policies.isAllocated(theirs)) {
                continue;
            }
            Map<String, Quantity> values = values(own.get(theirs.id().get()));
            values(theirs).forEach((name, told) -> {
                Quantity said = Objects.requireNonNull(values.get(name), name);
                assertThat(Limits.compare(said, told, Limits.bound(told, theirs, theirs.shape().parts().stream()
                        .filter(p -> values(List.of(p.text())).containsKey(name)).findFirst())))
                        .as("%s %s: %s after %s", theirs.id(), name, said, told).isEqualTo(Limits.Standing.KEEPS);
            });
        }
    }

    private static Map<String, Quantity> values(Node node) {
        return values(node.shape().texts());
    }

    private static Map<String, Quantity> values(List<Text> texts) {
        Map<String, Quantity> out = new LinkedHashMap<>();
        texts.forEach(t -> t.inlines().forEach(i -> {
            if (i instanceof Inline.Fact f && f.name() instanceof FactName.Value) {
                Quantity.parse(f.words()).ifPresent(q -> out.put(f.name().name(), q));
            }
        }));
        return out;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameIssueChangesNothingAndAnotherIsTold(long seed) {
        Parent parent = parent(seed);
        Plan child = child(parent, seed);
        assertThat(Rebase.of(child, Amendment.of(parent, parent), directory).rows()).isEmpty();

        Optional<Plan> changed = variant(parent.plan(), seed);
        if (changed.isEmpty()) {
            return; // words were made of a date
        }
        Amendment amendment = Amendment.of(parent, Parent.of(changed.get(), directory));
        Rebase rebase = Rebase.of(child, amendment, directory);
        Set<String> told = new HashSet<>();
        rebase.rows().forEach(r -> told.add(r.id()));
        assertThat(told).as("what changed").containsAll(amendment.changed().keySet())
                .containsAll(amendment.added()).containsAll(amendment.removed());
        List<Decision> left = new ArrayList<>(child.derivation().orElseThrow().decisions());
        rebase.moot().stream().sorted(Comparator.reverseOrder()).forEach(i -> left.remove((int) i));
        Outcome<Derived> after = Resolver.against(ResolverTest.with(child, left), amendment.after(), directory);
        assertThat(rebase.isBlocked()).as("errors stand in the way: %s", after.diagnostics()).isIn(true,
                after.hasErrors());
        if (!rebase.isBlocked()) {
            Plan whole = after.value().orElseThrow().plan();
            Set<String> here = ids(whole.body());
            here.addAll(ids(whole.closing()));
            assertThat(here).as("own words").containsAll(own(child));
        }
    }

    private static Optional<Plan> variant(Plan plan, long seed) {
        return PlanReader.read("p2.yaml", PlanWriter.write(Variant.of(plan, seed)).getBytes(StandardCharsets.UTF_8))
                .value();
    }

    /** How a machine composes the letters of Vietnamese says nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void composedAndDecomposedLettersAreOne(long seed) {
        Parent parent = parent(seed);
        String yaml = PlanWriter.write(parent.plan());
        Plan apart = read("p.yaml", Normalizer.normalize(yaml, Normalizer.Form.NFD));
        assertThat(CanonicalForm.digest(apart)).isEqualTo(CanonicalForm.digest(read("p.yaml", yaml)));
    }
}
