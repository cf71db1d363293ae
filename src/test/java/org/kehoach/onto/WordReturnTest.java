package org.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Returning;
import org.kehoach.opc.WordPackage;
import org.kehoach.template.CustomMap;

class WordReturnTest {

    private static final Generator GENERATOR = new Generator(
            new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");
    private static final Returning RETURNING = new Returning(GENERATOR,
            new LocalFiles(Path.of(""), InputStream.nullInputStream()));
    private static final String PROVINCE = "src/test/golden/onto/province/plan.yaml";
    private static final String COMMUNE = "plans/an-hai/xa-hoa-lac/dinh-duong-2026-2030.yaml";
    /** Stands in the sample province, wherever the plan's text comes from. */
    private static final String PLAN = "plans/an-hai/ubnd/cay-xanh-2026.yaml";

    private static byte[] word(byte[] yaml, String... edits) throws Exception {
        byte[] word = GENERATOR.generate(PLAN, yaml, Issue.NONE, false).value().orElseThrow().word();
        WordEdits editor = new WordEdits(WordPackage.read(word), false);
        List.of(edits).forEach(editor::apply);
        return editor.done().write();
    }

    private static Outcome<Returned> read(byte[] yaml, byte[] word) {
        return WordReturn.read(PLAN, yaml, "edited.docx", word,
                (y, n, d) -> RETURNING.print(PLAN, y, n, d));
    }

    private static byte[] province() throws Exception {
        return Files.readAllBytes(Path.of(PROVINCE));
    }

    private static byte[] with(byte[] yaml, String from, String to) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Outcome<Returned> read) {
        return new String(read.value().orElseThrow().edit().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> codes(Outcome<Returned> read) {
        return read.diagnostics().stream().map(Diagnostic::problem).map(p -> p.code()).distinct().sorted().toList();
    }

    @Test
    void fileOfAnotherPlanIsRefused() throws Exception {
        byte[] other = Files.readAllBytes(Path.of("plans/an-hai/so-xay-dung/cai-cach-hanh-chinh-2026.yaml"));
        assertThat(codes(read(province(), word(other)))).containsExactly("E0871");
        byte[] bare = CustomMap.strip(WordPackage.read(word(other))).write();
        assertThat(codes(read(province(), bare))).containsExactly("E0870");
    }

    @Test
    void planThatChangedMeanwhileKeepsItsOwnChanges() throws Exception {
        byte[] edited = word(province(), "replace nâng cao trách nhiệm | đề cao trách nhiệm",
                "replace doanh nghiệp | hợp tác xã");
        byte[] changed = with(with(with(province(), "Mục tiêu chung", "Mục tiêu tổng quát"),
                "học, doanh nghiệp", "học, cơ quan"), "    - Giáng hương, long não.",
                "    - Giáng hương, long não.\n    - Hoàng nam.");
        Outcome<Returned> read = read(changed, edited);
        assertThat(text(read)).isEqualTo(new String(with(changed, "nâng cao trách", "đề cao trách"),
                StandardCharsets.UTF_8));
        assertThat(codes(read)).contains("E0872", "E0873").doesNotContain("E0878");
    }

    @Test
    void remarksAreWrittenOnce() throws Exception {
        byte[] edited = word(province(), "comment nâng cao trách nhiệm | Lê B | 2026-03-13 | Xem lại",
                "comment V. TỔ CHỨC | Lê B | 2026-03-13 | Đủ chưa?");
        Outcome<Returned> once = read(province(), edited);
        assertThat(text(once)).contains("  # Lê B, 13/3/2026: Xem lại\n", "# Lê B, 13/3/2026: Đủ chưa?\n");
        Outcome<Returned> twice = read(once.value().orElseThrow().edit().bytes(), edited);
        assertThat(text(twice)).isEqualTo(text(once));
        assertThat(twice.value().orElseThrow().comments()).isEmpty();
    }

    @Test
    void lineEndsAndMarkStay() throws Exception {
        byte[] yaml = ("\ufeff" + new String(province(), StandardCharsets.UTF_8).replace("\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        Outcome<Returned> read = read(yaml, word(yaml, "replace nâng cao trách nhiệm | đề cao trách nhiệm",
                "add đề cao trách nhiệm | đề cao trách nhiệm | - Bảo vệ cây cổ thụ."));
        assertThat(text(read)).startsWith("\ufeff# Kế hoạch").contains("  - Bảo vệ cây cổ thụ.\r\n", "🌳\r\n");
        assertThat(text(read).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void looksThatAPlanCannotSayAreTold() throws Exception {
        Outcome<Returned> read = read(province(), word(province(), "cell 1.200 | 2 | Sở Xây dựng {x}",
                "unbold Mục tiêu chung"));
        assertThat(codes(read)).contains("E0883");
        assertThat(text(read)).contains("- [2026, \"1.200\", \"Sở Xây dựng {x}\"]");
    }

    @Test
    void whatIsTheSuperiorsIsToldWithTheDecisionToTake() throws Exception {
        byte[] yaml = Files.readAllBytes(Path.of(COMMUNE));
        byte[] edited = word(yaml, "replace mỗi gia đình có trẻ nhỏ | mọi gia đình có trẻ nhỏ",
                "replace Về vi chất dinh dưỡng | Về vi chất",
                "add Giao rõ việc | Giao rõ việc | - Làm xong trong năm.",
                "delete Chỉ tiêu 9:");
        Outcome<Returned> read = read(yaml, edited);
        assertThat(text(read)).isEqualTo(new String(with(yaml, "mỗi gia đình có trẻ nhỏ", "mọi gia đình có trẻ nhỏ"),
                StandardCharsets.UTF_8).replace("làm căn cứ đánh giá.\n",
                        "làm căn cứ đánh giá.\n    - Làm xong trong năm.\n"));
        assertThat(codes(read)).contains("E0881", "E0879");
        assertThat(read.diagnostics()).extracting(Diagnostic::problem).contains(new OntoProblem.Inherited(
                "ve-vi-chat-dinh", "Về vi chất",
                "- {at: ve-vi-chat-dinh, set: {heading: \"Về vi chất\"}, reason: \"${?lý do}\"}"));
    }

    @Test
    void valuesThatAPlanDecidedItselfAreChangedInTheDecision() throws Exception {
        byte[] yaml = Files.readAllBytes(Path.of(COMMUNE));
        Outcome<Returned> read = read(yaml, word(yaml, "replace 94% | 95%", "in cân, đo, chấm | 99% | 99,5%"));
        assertThat(text(read)).isEqualTo(new String(with(with(yaml, "2028: 94%", "2028: 95%"), "ít nhất 99%",
                "ít nhất 99,5%"), StandardCharsets.UTF_8));
        assertThat(codes(read)).doesNotContain("E0881", "E0879");
        Outcome<Returned> other = read(yaml, word(yaml, "replace 96% vào năm 2030 | 97% vào năm 2030"));
        assertThat(other.diagnostics()).extracting(Diagnostic::problem)
                .anySatisfy(p -> assertThat(p).isInstanceOfSatisfying(
                        OntoProblem.Inherited.class, i -> assertThat(i.decision())
                                .isEqualTo("- {at: tg.iron, set: {2030: \"97%\"}, reason: \"${?lý do}\"}")));
    }

    @Test
    void proposalsAreWhatADrafterCanWrite() throws Exception {
        Outcome<Returned> read = read(province(), word(province(),
                "in 2. Sở Giáo dục | Sở Giáo dục và Đào tạo | Sở Giáo dục", "in NHIỆM VỤ | III. | III.1.",
                "replace TỈNH AN HẢI | TỈNH AN HẢI MỚI"));
        assertThat(read.diagnostics()).extracting(Diagnostic::problem)
                .filteredOn(OntoProblem.ComputedOvertyped.class::isInstance)
                .extracting(p -> ((OntoProblem.ComputedOvertyped) p).proposal())
                .containsExactlyInAnyOrder("heading: Sở Giáo dục", "label: III.1.", "");
    }

    @Test
    void changeWithoutAPlaceIsTold() throws Exception {
        byte[] yaml = with(province(), """
                - Gắn với nhiệm vụ thường xuyên của từng cơ quan;
                - Có người chịu trách nhiệm, có thời hạn hoàn thành.
            """, "      [Gắn với nhiệm vụ thường xuyên của từng cơ quan;, Có người.]\n");
        Outcome<Returned> read = read(yaml, word(yaml, "add Gắn với nhiệm vụ | Gắn với nhiệm vụ | + Làm:",
                "add Làm: | Mục tiêu chung | 1. Việc khác"));
        assertThat(codes(read)).contains("E0878", "E0879");
    }

    @Test
    void trackedChangesAreNamed() throws Exception {
        byte[] word = GENERATOR.generate(PLAN, province(), Issue.NONE, false).value().orElseThrow().word();
        byte[] edited = new WordEdits(WordPackage.read(word), true).apply("replace doanh nghiệp | hợp tác xã").done()
                .write();
        assertThat(read(province(), edited).value().orElseThrow().tracked())
                .isEqualTo(Map.of("Nguyễn Văn Bình, 12/3/2026", 2));
    }

    @Test
    void fileChangedMeanwhileIsNotWritten(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "a: 2\n");
        assertThat(Returning.write(file, "plan.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8),
                "a: 3\n".getBytes(StandardCharsets.UTF_8))).map(d -> d.problem().code()).contains("E0884");
        assertThat(file).hasContent("a: 2");
        assertThat(Returning.write(file, "plan.yaml", "a: 2\n".getBytes(StandardCharsets.UTF_8),
                "a: 3\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(file).hasContent("a: 3");
    }
}
