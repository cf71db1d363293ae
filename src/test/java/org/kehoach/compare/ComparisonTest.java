package org.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.RandomPlan;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;
import org.kehoach.source.Yaml;

/**
 * What a comparison lists: no less than what differs, and no more. Of each plan some mutations are tried, as many as
 * {@code -Dplans.mutations=100000} says.
 */
class ComparisonTest {

    private static final int MUTATIONS = Integer.getInteger("plans.mutations", 40);

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/golden/generate"))) {
            return files.filter(f -> f.endsWith("outline.json"))
                    .map(f -> Path.of("plans").resolve(Path.of("src/test/golden/generate").relativize(f.getParent())
                            + ".yaml"))
                    .sorted().map(Path::toString).toList().stream();
        }
    }

    static Stream<String> randoms() {
        return LongStream.range(0, Long.getLong("plans.random", 20)).mapToObj(Long::toString);
    }

    /** A sample by its file, one that chance makes by its seed. */
    private static Plan plan(String name) {
        if (!name.endsWith(".yaml")) {
            return random(Long.parseLong(name));
        }
        Path file = Path.of(name);
        try {
            return PlanReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Read back, so that each node has a key of its own. */
    private static Plan random(long seed) {
        byte[] yaml = PlanWriter.write(RandomPlan.of(seed, false)).getBytes(StandardCharsets.UTF_8);
        return PlanReader.read("random " + seed, yaml).value().orElseThrow();
    }

    /** Each change as {@code key#field}; a cell without its column, which spans above it may shift. */
    private static List<String> seen(Comparison comparison) {
        List<String> out = new ArrayList<>();
        comparison.head().forEach(f -> out.add("head#" + f.field()));
        for (NodeChange n : comparison.nodes()) {
            switch (n) {
                case NodeChange.Added a -> out.add(a.spot().key() + "#added");
                case NodeChange.Removed r -> out.add(r.spot().key() + "#removed");
                case NodeChange.Moved m -> out.add(m.from().key() + "#moved");
                case NodeChange.Changed c -> c.fields().forEach(f -> out.add(c.from().key() + "#"
                        + f.field().replaceFirst("column \\d+$", "column")));
            }
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource({"samples", "randoms"})
    void everyFieldOfEveryNodeIsSeenAndNothingElse(String name) {
        Plan plan = plan(name);
        List<Mutation> mutations = Mutation.all(plan);
        assertThat(mutations).isNotEmpty();
        int step = Math.max(1, mutations.size() / MUTATIONS);
        for (int i = plan.nodes().size() % step; i < mutations.size(); i += step) {
            Mutation m = mutations.get(i);
            assertThat(seen(Comparison.of(plan, m.plan()))).as("%s of %s", m.seen(), plan.file())
                    .containsExactly(m.seen());
        }
    }

    @ParameterizedTest
    @MethodSource({"samples", "randoms"})
    void whatIsEqualDoesNotDiffer(String name) {
        Plan plan = plan(name);
        assertThat(Comparison.of(plan, plan).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource({"samples", "randoms"})
    void nodesThatMoveAreMovedAndNothingElse(String name) {
        Plan plan = plan(name);
        Random random = new Random(plan.nodes().size());
        for (int i = 0; i + 1 < plan.body().size(); i++) {
            List<Node> body = new ArrayList<>(plan.body());
            Node moved = body.remove(i);
            body.add(i + 1 + random.nextInt(body.size() - i), moved);
            if (moved.id().isPresent()) {
                assertThat(seen(Comparison.of(plan, Mutation.bodies(plan, body, plan.closing(), plan.annexes()))))
                        .as("%s of %s", moved.key(), plan.file()).isNotEmpty().allMatch(s -> s.endsWith("#moved"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource({"samples", "randoms"})
    void theWayBackIsTheWayThereTurnedRound(String name) {
        Plan plan = plan(name);
        Random random = new Random(plan.nodes().size());
        Plan other = plan;
        for (int i = 0; i < 6 && !plan.body().isEmpty(); i++) {
            List<Mutation> mutations = Mutation.all(other);
            other = mutations.get(random.nextInt(mutations.size())).plan();
            List<Node> body = new ArrayList<>(other.body());
            Collections.swap(body, random.nextInt(body.size()), random.nextInt(body.size()));
            if (body.size() > 2 && i % 3 == 0) {
                body.remove(random.nextInt(body.size()));
            }
            other = Mutation.bodies(other, body, other.closing(), other.annexes());
            turnsRound(plan, other);
        }
        turnsRound(plan, random(plan.nodes().size()));
    }

    private static void turnsRound(Plan plan, Plan other) {
        Comparison there = Comparison.of(plan, other);
        assertThat(there.isEmpty()).isEqualTo(CanonicalForm.of(plan).equals(CanonicalForm.of(other)));
        assertThat(plain(there, false)).as(plan.file()).isEqualTo(plain(Comparison.of(other, plan), true));
    }

    /** All changes in one row, where wished as they are seen from the other side. */
    private static SortedSet<String> plain(Comparison comparison, boolean back) {
        SortedSet<String> out = new TreeSet<>();
        comparison.head().forEach(f -> out.add(plain(f, back)));
        for (NodeChange n : comparison.nodes()) {
            Optional<Spot> from = back ? n.after() : n.before();
            Optional<Spot> to = back ? n.before() : n.after();
            String fields = n instanceof NodeChange.Changed c
                    ? new TreeSet<>(c.fields().stream().map(f -> plain(f, back)).toList()).toString()
                    : n instanceof NodeChange.Moved ? "moved" : "";
            out.add(from + " > " + to + " " + fields);
        }
        return out;
    }

    private static String plain(FieldChange f, boolean back) {
        String field = back ? f.field().replaceFirst("row (\\d+) → (\\d+)", "row $2 → $1") : f.field();
        return field + ": " + (back ? f.after() : f.before()) + " > " + (back ? f.before() : f.after());
    }

    @Test
    void plansWithoutIdsCompareByWordsAndPlace() {
        Plan before = Yaml.body("""
            - heading: Nhiệm vụ
              body:
              - Rà soát, cắm biển cảnh báo tại ao, hồ, bến bãi trên địa bàn xã.
              - Mở lớp dạy bơi miễn phí cho trẻ em thuộc hộ nghèo.
              - Tuyên truyền trên hệ thống loa của các thôn.
            - heading: Kinh phí
              body: Ngân sách xã bảo đảm theo phân cấp hiện hành.
            """);
        Plan after = Yaml.body("""
            - heading: Yêu cầu
              body:
              - Bám sát chỉ đạo của cấp trên.
            - heading: Nhiệm vụ trọng tâm
              body:
              - Mở lớp dạy bơi miễn phí cho trẻ em thuộc hộ nghèo, hộ cận nghèo.
              - Tuyên truyền trên hệ thống loa của các thôn.
              - Trang bị phao cứu sinh tại bến đò.
            - heading: Kinh phí
              body:
              - Ngân sách xã bảo đảm theo phân cấp hiện hành.
              - Rà soát, cắm biển cảnh báo tại ao, hồ, bến bãi trên địa bàn xã.
            """);
        assertThat(seen(Comparison.of(before, after))).containsExactly("body/0#added", "body/0/body/0#added",
                "body/0#heading", "body/0/body/1#text", "body/1/body/2#added", "body/1/body/0#shape",
                "body/0/body/0#moved");
    }

    @Test
    void rowsAreKnownByTheirWords() {
        Plan before = Yaml.body("""
            - id: bang
              table: Phân công
              columns: [Việc, Đơn vị]
              rows:
              - [Rà soát, Thôn 1]
              - [Báo cáo, "${due=15/5/2026}"]
              - [Dạy bơi, Thôn 3]
            """);
        Plan after = Yaml.body("""
            - id: bang
              table: Phân công
              columns: [Việc, Đơn vị]
              rows:
              - [Cắm biển, Thôn 4]
              - [Rà soát, Thôn 2]
              - [Báo cáo, "${due=15/6/2026}"]
            """);
        NodeChange change = Comparison.of(before, after).nodes().getFirst();
        assertThat(((NodeChange.Changed) change).fields()).containsExactlyInAnyOrder(
                new FieldChange("due", Optional.of("15/5/2026"), Optional.of("15/6/2026")),
                new FieldChange("row 1", Optional.empty(), Optional.of("Cắm biển | Thôn 4")),
                new FieldChange("row 1 → 2, column 2", Optional.of("Thôn 1"), Optional.of("Thôn 2")),
                new FieldChange("row 3", Optional.of("Dạy bơi | Thôn 3"), Optional.empty()));
    }
}
