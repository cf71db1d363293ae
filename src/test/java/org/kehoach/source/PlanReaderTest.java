package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

class PlanReaderTest {

    @Test
    void aHashInQuotesFurtherOnInTheLineIsNoComment() {
        Plan plan = Yaml.body("""
            - table: ""
              rows:
              - [Nhà văn hóa, "Dãy nhà #2"] # ghi chú
            """);
        assertThat(plan.body().getFirst().shape().texts().getLast().typedWords()).isEqualTo("Dãy nhà #2");
    }

    @Test
    void stressThatNeverEndsIsTold() {
        assertThat(Yaml.fault(Yaml.HEAD + "body:\n- a **b *c** d\n").problem())
                .isEqualTo(new SourceProblem.UnbalancedStars("*"));
    }

    @Test
    void aBackslashMakesABraceLiteral() {
        Plan plan = Yaml.body("- theo \\{area} và \\$(year)\n");
        assertThat(plan.texts().stream().map(Text::typedWords)).contains("theo {area} và $(year)");
    }

    @Test
    void everyShapeOfNodeIsRead() {
        Plan plan = Yaml.body("""
            - heading: Mục đích
              body: |
                Đoạn một.
                Đoạn hai.
            - item: Đoạn đánh số
            - Gạch đầu dòng
            - bullet: Có dấu
              body:
              - Bên trong
            - para: Đoạn thường
            - target: đạt ${2030=trên 60%}
            - assign: [health, thu/phong-tc, issuer]
              text: Chủ trì
            """);
        assertThat(plan.body()).extracting(n -> n.shape().getClass().getSimpleName()).containsExactly("Heading", "Item",
                "Bullet", "Bullet", "Paragraph", "Target", "Heading");
        assertThat(plan.body().getFirst().body()).extracting(PlanReaderTest::words).containsExactly("Đoạn một.",
                "Đoạn hai.");
        assertThat(plan.body().getLast().marks().assign()).extracting(w -> w.getClass().getSimpleName())
                .containsExactly("Role", "Agency", "Issuer");
        assertThat(((Shape.Heading) plan.body().getLast().shape()).title()).isEmpty();
    }

    @Test
    void keysAreIdsElsePlaces() {
        Plan plan = Yaml.body("""
            - heading: Một
              body:
              - Không tên
              - id: nv.hai
                bullet: Có tên
                body: [Con]
            """);
        assertThat(plan.nodes()).extracting(n -> n.key().value()).containsExactly("body/0", "body/0/body/0", "nv.hai",
                "nv.hai/body/0");
    }

    @Test
    void factsLookUpsAndEmphasisKeepTheirPlaces() {
        Plan plan = Yaml.body("""
            - Trước ngày **${due=30/11/2026}**, *toàn ${level}* báo cáo \\*riêng\\*.
            """);
        List<Inline> inlines = plan.body().getFirst().shape().parts().getFirst().text().inlines();
        Inline.Fact fact = (Inline.Fact) inlines.get(1);
        assertThat(fact.name()).isEqualTo(new FactName.Due(java.util.Optional.empty()));
        assertThat(fact.emphasis().bold()).isTrue();
        assertThat(fact.origin()).isEqualTo(new Origin.Yaml("plan.yaml", "body[0]", 7, 16, 17));
        assertThat(inlines.get(3).emphasis().italic()).isTrue();
        assertThat(plan.body().getFirst().shape().parts().getFirst().text().typedWords())
                .isEqualTo("Trước ngày 30/11/2026, toàn ${level} báo cáo *riêng*.");
    }

    @Test
    void placesAreRightInsideQuotesAndFoldedLines() {
        Plan plan = Yaml.body("""
            - "Câu \\"trích\\" có ${area}"
            - Câu dài xuống
              dòng có ${area} ở giữa
            """);
        assertThat(lookUp(plan.body().get(0)).origin()).isEqualTo(new Origin.Yaml("plan.yaml", "body[0]", 7, 21, 7));
        assertThat(lookUp(plan.body().get(1)).origin()).isEqualTo(new Origin.Yaml("plan.yaml", "body[1]", 9, 11, 7));
    }

    @Test
    void placesCountUtf16UnitsBehindAnEmoji() {
        Diagnostic fault = Yaml.fault(Yaml.HEAD + "body: \ud83c\udf33 xem ${Area}\n");
        assertThat(fault.location().column()).isEqualTo(14);
    }

    @Test
    void partsAreDutiesOfOneParagraph() {
        Plan plan = Yaml.body("""
            - bullet:
              - Xây dựng kế hoạch;
              - text: bố trí ngân sách
                id: du.budget
                with: [finance]
            """);
        List<Part> parts = plan.body().getFirst().shape().parts();
        assertThat(parts).extracting(p -> p.key().value()).containsExactly("body/0/text/0", "du.budget");
        assertThat(parts.get(1).marks().with()).extracting(Who::words).containsExactly("finance");
    }

    @Test
    void composedAndDecomposedLettersMeanTheSame() {
        String yaml = Yaml.HEAD + "body:\n- heading: Kế hoạch tuyên truyền\n- Đặng Thị Huệ\n";
        Plan composed = Yaml.plan(yaml);
        Plan decomposed = Yaml.plan(Normalizer.normalize(yaml, Normalizer.Form.NFD));
        assertThat(CanonicalForm.digest(decomposed)).isEqualTo(CanonicalForm.digest(composed));
    }

    @Test
    void lineEndsAndByteOrderMarkSayNothing() {
        String yaml = Yaml.HEAD + "body:\n- Một\n- Hai\n";
        assertThat(CanonicalForm.of(Yaml.plan("\ufeff" + yaml.replace("\n", "\r\n"))))
                .isEqualTo(CanonicalForm.of(Yaml.plan(yaml)));
    }

    @Test
    void allStructuralFaultsAreToldAtOnce() {
        Outcome<Plan> outcome = Yaml.read("""
            kind: plna
            id: Thu
            isuer: thu/ubnd
            subject: Thử
            date: 31/02/2026
            body:
            - headding: Mục
            - item: Một
              bullet: Hai
            """);
        assertThat(outcome.diagnostics()).extracting(d -> d.problem().code()).contains("E0123", "E0124", "E0116",
                "E0117",
                "E0122", "E0120");
    }

    @Test
    void tooLargeFilesAreRefusedUnread() {
        byte[] bytes = "#".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(PlanReader.read("plan.yaml", bytes).diagnostics()).extracting(d -> d.problem().code())
                .containsExactly("E0112");
    }

    @Test
    void deepNestingEndsInAFindingNotInAnOverflow() {
        String yaml = Yaml.HEAD + "body: " + "[".repeat(5000);
        assertThat(Yaml.read(yaml).hasErrors()).isTrue();
    }

    private static Inline.LookUp lookUp(Node node) {
        return (Inline.LookUp) node.shape().parts().getFirst().text().inlines().stream()
                .filter(Inline.LookUp.class::isInstance).findFirst().orElseThrow();
    }

    private static String words(Node node) {
        return node.shape().parts().getFirst().text().typedWords();
    }
}
