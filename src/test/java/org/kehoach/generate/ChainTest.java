package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.derive.Account;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Rebase;
import org.kehoach.derive.Rebase.Kind;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.derive.Rebase.Weight;
import org.kehoach.plan.Decision;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Quantity;
import org.kehoach.source.PlanReader;

/** The sample chain of a ministry's plan, a province's and a commune's, and the province's amendment. */
class ChainTest {

    private static final String MINISTRY = "plans/trung-uong/bo-nnmt/benh-dai-2026.yaml";
    private static final String PROVINCE = "plans/an-hai/ubnd/benh-dai-2026.yaml";
    private static final String AMENDMENT = "plans/an-hai/ubnd/benh-dai-2026-lan-2.yaml";
    private static final String COMMUNE = "plans/an-hai/xa-yen-khe/benh-dai-2026.yaml";
    /** What the amendment's remarks call each weight of what it does to the commune's plan. */
    private static final Map<String, Weight> SAID = Map.of("CHẶN", Weight.BLOCK, "CẦN XEM", Weight.REVIEW,
            "KHÔNG CÒN CẦN", Weight.MOOT);

    private final Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "test");

    private Draft draft(String file) {
        var checked = generator.check(file);
        assertThat(checked.diagnostics()).as(file).isEmpty();
        return checked.value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, AMENDMENT, COMMUNE})
    void everyLevelTakesUpAllThatItIsGiven(String file) {
        List<Coverage.Row> rows = draft(file).coverage().orElseThrow().rows();
        assertThat(rows).hasSizeGreaterThan(8)
                .allMatch(r -> Set.of(Coverage.Status.COVERED, Coverage.Status.EXEMPT).contains(r.status()));
        assertThat(rows).as("what is left out for a reason").anyMatch(r -> r.status() == Coverage.Status.EXEMPT);
    }

    /** Held against each level above, not only the next: the ministry's floor binds the commune. */
    @Test
    void noTargetIsWeakerThanAnyAboveIt() throws IOException {
        Plan ministry = draft(MINISTRY).plan();
        Plan province = draft(PROVINCE).plan();
        Draft commune = draft(COMMUNE);
        List<String> compared = new ArrayList<>();
        for (Plan above : List.of(ministry, province)) {
            Map<String, Value> own = values(commune.plan());
            values(above).forEach((name, theirs) -> Optional.ofNullable(own.get(name))
                    .filter(_ -> !theirs.isShared()).ifPresent(mine -> {
                        int sign = mine.number().compareTo(theirs.number());
                        assertThat(theirs.isFloor() ? sign >= 0 : sign <= 0)
                                .as("%s: %s after %s", name, mine.words(), theirs.words()).isTrue();
                        compared.add(name + (sign == 0 ? " =" : " stricter"));
                    }));
        }
        assertThat(compared).hasSizeGreaterThan(8).contains("tg.vaccine 2026 stricter",
                "tg.outbreak time.2026 stricter",
                "tg.sample 2026 =");
        assertThat(waived(COMMUNE)).isFalse();
        assertThat(waived(PROVINCE)).isFalse();
    }

    private static boolean waived(String file) throws IOException {
        return PlanReader.read(file, Files.readAllBytes(Path.of(file))).value().orElseThrow().derivation()
                .orElseThrow().decisions().stream().anyMatch(Decision.Waive.class::isInstance);
    }

    private record Value(String words, BigDecimal number, boolean isFloor, boolean isShared) {}

    private static Map<String, Value> values(Plan plan) {
        Map<String, Value> out = new LinkedHashMap<>();
        for (Node node : plan.nodes()) {
            node.shape().texts().forEach(t -> t.facts(f -> value(node, f)
                    .ifPresent(v -> out.put(node.id().orElse("") + " " + f.name().name(), v))));
        }
        return out;
    }

    private static Optional<Value> value(Node node, Inline.Fact fact) {
        return fact.name() instanceof FactName.Value && node.id().isPresent()
                ? Quantity.parse(fact.words()).map(q -> new Value(fact.words(), q.number(), q.bound()
                        .filter(b -> b == Quantity.Bound.AT_MOST || b == Quantity.Bound.LESS).isEmpty(),
                        node.marks().applies().equals(Optional.of(Marks.Applies.ALLOCATED))))
                : Optional.empty();
    }

    @Test
    void aValueTellsOfAllThreeLevels() {
        Asked asked = generator.levels().origin(COMMUNE, "tg.vaccine.2026").value().orElseThrow();
        Account.Field field = asked.account().fields().stream().filter(f -> f.name().equals("2026")).findFirst()
                .orElseThrow();
        assertThat(field.steps()).extracting(s -> s.place().orElseThrow().file() + ": " + s.value()).containsExactly(
                COMMUNE + ": ít nhất 82%", PROVINCE + ": ít nhất 80%", MINISTRY + ": ít nhất 70%");
    }

    @Test
    void theAmendmentDoesWhatItsRemarksSay() throws IOException {
        Rebase rebase = generator.levels().rebase(COMMUNE, Optional.of(AMENDMENT), Optional.empty(), Set.of()).value()
                .orElseThrow().rebase();
        Map<Weight, List<String>> told = rebase.rows().stream().filter(r -> r.kind().weight() != Weight.AUTO).collect(
                Collectors.groupingBy((Row r) -> r.kind().weight(), Collectors.mapping(Row::id, Collectors.toList())));
        assertThat(told).isEqualTo(remarks());
        assertThat(rebase.rows()).filteredOn(r -> r.kind().weight() == Weight.AUTO).as("others' work, and the head")
                .isNotEmpty().allMatch(r -> r.kind() == Kind.LOGGED || r.kind() == Kind.HEAD);
    }

    private static Map<Weight, List<String>> remarks() throws IOException {
        Map<Weight, List<String>> out = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(AMENDMENT))) {
            SAID.forEach((words, weight) -> {
                if (line.startsWith("#   " + words + " ")) {
                    out.put(weight, Arrays.asList(line.substring(words.length() + 4).strip().split(", ")));
                }
            });
        }
        return out;
    }

    /** Of two issues in two files the superior counts the newest alone. */
    @Test
    void theMinistrySeesOneIssueOfTheProvincesPlan() {
        var matrix = generator.levels().matrix(MINISTRY, List.of(PROVINCE, AMENDMENT, COMMUNE), _ -> {
        }).value().orElseThrow();
        assertThat(matrix.units()).extracting(u -> u.file()).containsExactly(AMENDMENT);
    }
}
