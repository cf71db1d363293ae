package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

class PlanWriterTest {

    /** Every plan that the project holds and that reads without an error. */
    static Stream<Path> plans() throws IOException {
        List<Path> out = new java.util.ArrayList<>();
        for (String folder : List.of("plans", "src/test/golden")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                    Outcome<Plan> plan = PlanReader.read("plan.yaml", Files.readAllBytes(file));
                    if (plan.value().isPresent() && !plan.hasErrors()) {
                        out.add(file);
                    }
                }
            }
        }
        assertThat(out).hasSizeGreaterThan(20);
        return out.stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aWrittenPlanReadsAsTheSame(Path file) throws IOException {
        Outcome<Plan> before = PlanReader.read("plan.yaml", Files.readAllBytes(file));
        Plan plan = before.value().orElseThrow();

        String yaml = PlanWriter.write(plan);

        Outcome<Plan> again = Yaml.read(yaml);
        assertThat(problems(before)).as(yaml).containsAll(problems(again));
        assertThat(CanonicalForm.of(again.value().orElseThrow())).isEqualTo(CanonicalForm.of(plan));
        assertThat(PlanWriter.write(again.value().orElseThrow())).isEqualTo(yaml);
    }

    private static List<Problem> problems(Outcome<Plan> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::problem).toList();
    }

    @Test
    void itIsWrittenAsAPersonWouldWriteIt() {
        String yaml = """
            kind: plan
            id: thu/ke-hoach
            version: 2
            issuer:
            - thu/ubnd
            - {header: [BAN QUẢN LÝ, RỪNG PHÒNG HỘ], name: Ban Quản lý rừng, symbol: BQL}
            number: 07
            symbol: KHLT-UBND-BQL
            date: 03/2026
            period: 2026 - 2030
            subject: |
              Phối hợp trồng rừng ven biển
              giai đoạn ${period}
            addressees: Ủy ban nhân dân các xã ven biển
            parameters:
              ten-rung: rừng phòng hộ Cồn Bãi
            citations:
              law: {type: Luật, subject: Lâm nghiệp}
              scheme:
                type: Quyết định
                code: 12/QĐ-UBND
                date: 09/5/2025
                issuer: Ủy ban nhân dân tỉnh
                subject: phê duyệt đề án trồng rừng
            basis:
            - Căn cứ ${cite.law}
            - "Thực hiện ${cite.scheme}, hai cơ quan ban hành Kế hoạch như sau:"
            numbering: {headings: [I., 1.1.], bullets: [+, "-"], targets: "- Chỉ tiêu 1:"}
            body:
            - id: s1
              heading: Mục đích
              body: |
                Giữ đất, chắn sóng.
                Người dân có thêm việc làm.
            - heading: Mục tiêu
              body:
              - id: tg.area
                target: "trồng mới ${2026=ít nhất 40 ha}: *thông*, **phi lao** và \\\\* khác"
                direction: at-least
                applies: each-unit
              - para: Cây giống do vườn ươm của Ban cung cấp.
                due: 30/4/2026
              - Cây chết được trồng dặm.
              - table: ""
                columns: [TT, Xã, Diện tích (ha)]
                widths: [1, 4, 2]
                rows:
                - [1, Hòa Lạc, "12,5"]
                - [{text: "Cộng:", across: 2}, ""]
            - assign: [forest, thu/bql]
              text:
              - Chuẩn bị cây giống;
              - id: du.plant
                text: trồng trước ngày ${due=30/9}.
                with: lower
                report: {to: issuer, every: half-year}
              body: Mỗi xã có một tổ bảo vệ.
            closing: Trên đây là Kế hoạch phối hợp
            recipients:
            - {note: (báo cáo), of: [UBND tỉnh, Sở Nông nghiệp]}
            - Các xã ven biển
            archive: VT, KT
            drafter: 05b-NH
            signature:
            - {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Lê Văn Bảy}
            - {lines: GIÁM ĐỐC, name: Trần Thị Hải, title: Tiến sĩ}
            annexes:
            - heading: Danh sách xã
              landscape: yes
              body: Có bảng kèm theo.
            """;
        assertThat(PlanWriter.write(Yaml.plan(yaml))).isEqualTo(yaml);
    }

    @Test
    void stressThatTheMarkupCannotSayMovesButNoWordDoes() {
        assertThat(again(words("rừng ", "b"), words("ven", "i"), words(" biển", "bi")))
                .isEqualTo("**rừng** *ven **biển***");
        assertThat(again(words("ven", ""), words("biển xanh", "b"))).isEqualTo("venbiển **xanh**");
        assertThat(again(words("ven, ", ""), words("biển", "bi"), words(" xanh", "b")))
                .isEqualTo("ven, ***biển* xanh**");
    }

    @Test
    void whatLooksLikeMarkupIsWrittenSoThatItIsNone() {
        for (String words : List.of("giá 5$(area) {area} ${area}", "a*b **c**", "\\ \\* \\{", "{{period}}", "$", "\\",
                "- gạch", "para:x", "ý: một #2", "# không phải chú thích", "\u00a0lề", " đầu dòng", "“mở”", "'nháy'",
                "\"nháy\"", "– ngang", "...", "---", "@", "%", "yes", "~", "1.0", "? hỏi", "a:", "[x]", "{x: y}",
                "!x", "&x", "| x", "> x", "`x`", ", x", "🌲 rừng", "x: \u00a0y")) {
            again(words(words, ""));
        }
    }

    private static Inline words(String words, String emphasis) {
        return new Inline.Words(words, new Emphasis(emphasis.contains("b"), emphasis.contains("i")));
    }

    /** The markup of a bullet that held the words, once it was read again and no word had changed. */
    private static String again(Inline... inlines) {
        Text text = new Text(List.of(inlines), Origin.SUPPLIED);
        Plan plan = Yaml.body("- thay");
        Plan again = Yaml.plan(PlanWriter.write(withBullet(plan, text)));
        Text read = again.body().getFirst().shape().texts().getFirst();
        assertThat(read.typedWords()).isEqualTo(text.typedWords());
        return MarkupWriter.write(read);
    }

    private static Plan withBullet(Plan p, Text text) {
        Node old = p.body().getFirst();
        Part part = new Part(old.shape().parts().getFirst().key(), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
        Node node = new Node(old.key(), Optional.empty(), new Shape.Bullet(List.of(part)), Marks.NONE, Optional.empty(),
                Optional.empty(), List.of(), Origin.SUPPLIED);
        return new Plan(p.file(), p.kind(), p.id(), p.version(), p.issuers(), p.number(), p.symbol(), p.place(),
                p.date(), p.period(), p.subject(), p.addressees(), p.authority(), p.parameters(), p.citations(),
                p.basis(),
                p.opening(), p.numbering(), List.of(node), p.closing(), p.recipients(), p.archive(), p.drafter(),
                p.signatures(), p.annexes(), p.derivation(), p.dossier(), p.stamps(), p.origin());
    }
}
