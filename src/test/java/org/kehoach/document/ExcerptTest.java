package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.agency.Directory;
import org.kehoach.document.Excerpt.Around;
import org.kehoach.plan.Key;
import org.kehoach.plan.Plan;
import org.kehoach.source.PlanReader;

/** An excerpt has what is named, what stands above and under it, and one ellipsis wherever something is missing. */
class ExcerptTest {

    private static final String CONTENT = """
        basis: [Căn cứ A, Căn cứ B]
        opening: Ủy ban ban hành
        body:
        - heading: Mục tiêu
          body: Đoạn một
        - heading: Nhiệm vụ
          id: tasks
          body:
          - heading: Trồng
            body:
            - bullet: Cây
              id: trees
              body:
              - bullet: Bạch đàn
            - para:
              - Cỏ.
              - {id: hay, text: Rơm.}
          - heading: Chăm
            body: Tưới
        - heading: Thực hiện
          body: Đoạn hai
        closing: Trên đây là kế hoạch
        annexes:
        - {id: first, heading: Một, body: [{heading: Trong, body: A}]}
        - id: second
          heading: Hai
          body:
          - {heading: Ngoài, id: out, body: B}
          - {heading: Sau, body: C}
        """;

    private static Plan plan(String kind, String rest) {
        return PlanReader.read("plan.yaml", ("kind: " + kind + "\nid: thu\nissuer: {header: [XÃ THỬ], symbol: UBND}\n"
                + "subject: Thử\n" + rest).getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    private static OfficialText excerpt(Plan plan, Set<Around> around, String... names) {
        Set<Key> keys = Arrays.stream(names).flatMap(n -> Excerpt.named(plan, n).stream()).collect(Collectors.toSet());
        return Excerpt.of(Composer.compose(plan, Directory.empty()), plan, keys, around);
    }

    private static List<String> lines(OfficialText text) {
        List<String> out = new ArrayList<>();
        text.basis().forEach(l -> out.add(l.text()));
        text.opening().forEach(l -> out.add(l.text()));
        if (!text.type().clause().isEmpty()) {
            out.add(text.type().clause());
        }
        text.body().forEach(b -> out.add(b.printed()));
        text.closing().forEach(b -> out.add(b.printed()));
        return out;
    }

    @Test
    void holdsTheNamedTheirHeadingsAndWhatStandsUnderThem() {
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(), "trees"))).containsExactly("…", "II. NHIỆM VỤ",
                "1. Trồng", "- Cây", "+ Bạch đàn", "…");
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(), "II.2", "III"))).containsExactly("…", "II. NHIỆM VỤ",
                "…", "2. Chăm", "Tưới", "III. THỰC HIỆN", "Đoạn hai", "…");
    }

    @Test
    void neverCutsTheParagraphOfAClause() {
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(), "hay"))).containsExactly("…", "II. NHIỆM VỤ",
                "1. Trồng", "…", "Cỏ. Rơm.", "…");
    }

    @Test
    void nothingIsMarkedWhereNothingIsMissing() {
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(Around.values()), "I", "II", "III")))
                .hasSize(15).doesNotContain("…").startsWith("Căn cứ A;", "Căn cứ B.", "Ủy ban ban hành:", "I. MỤC TIÊU")
                .endsWith("Đoạn hai", "Trên đây là kế hoạch./.");
    }

    @Test
    void marksWhereBasisAndOpeningWere() {
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(Around.OPENING), "I"))).startsWith("…",
                "Ủy ban ban hành:", "I. MỤC TIÊU", "Đoạn một", "…").hasSize(5);
        assertThat(lines(excerpt(plan("plan", CONTENT), Set.of(Around.BASIS), "I"))).startsWith("Căn cứ A;",
                "Căn cứ B.", "…", "I. MỤC TIÊU");
        assertThat(lines(excerpt(plan("decision", CONTENT), Set.of(), "Điều 2"))).startsWith("…", "QUYẾT ĐỊNH:", "…",
                "Điều 2. Nhiệm vụ");
        assertThat(lines(excerpt(plan("decision", CONTENT), Set.of(Around.BASIS), "Điều 1"))).startsWith("Căn cứ A;",
                "Căn cứ B.", "…", "QUYẾT ĐỊNH:", "Điều 1. Mục tiêu");
    }

    @Test
    void annexesAreThereWhenTheyOrWhatTheyHoldIsNamed() {
        assertThat(excerpt(plan("plan", CONTENT), Set.of(), "I").annexes()).isEmpty();
        assertThat(excerpt(plan("plan", CONTENT), Set.of(), "Phụ lục I").annexes()).singleElement()
                .satisfies(a -> assertThat(a.body()).extracting(Block::printed).containsExactly("I. TRONG", "A"));
        assertThat(excerpt(plan("plan", CONTENT), Set.of(), "out").annexes()).singleElement()
                .satisfies(a -> assertThat(a.body()).extracting(Block::printed).containsExactly("I. NGOÀI", "B", "…"));
    }

    @ParameterizedTest
    @CsvSource({"tasks, tasks", "II, tasks", "ii.1, tasks/body/0", "trees, trees", "second, second",
            "Phụ lục II, second", "body/0, body/0"})
    void isNamedByIdNumberOrPlace(String name, String key) {
        assertThat(Excerpt.named(plan("plan", CONTENT), name)).containsExactly(new Key(key));
    }

    @Test
    void partsOfArticlesAreNamedAsTheyAreCited() {
        Plan decision = plan("decision", CONTENT);
        assertThat(Excerpt.named(decision, "khoản 1 Điều 2")).containsExactly(new Key("tasks/body/0"));
        assertThat(Excerpt.named(decision, "khoản 9 Điều 2")).isEmpty();
    }

    @Test
    void ofNumbersThatAreAlikeAllAreMeant() {
        assertThat(Excerpt.named(plan("plan", "body:\n- {heading: A, body: B}\n- {heading: C, label: I., body: D}\n"),
                "I")).hasSize(2);
    }
}
