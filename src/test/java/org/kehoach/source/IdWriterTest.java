package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdWriterTest {

    private static final String HEAD = "kind: plan\nid: a/b\nissuer: a/b\nsubject: Thử\nbody:\n";

    private static Edit edit(byte[] bytes) {
        return IdWriter.write("plan.yaml", bytes).value().orElseThrow();
    }

    private static String edited(String body) {
        return new String(edit((HEAD + body).getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8)
                .substring(HEAD.length());
    }

    @Test
    void whatIsSpokenOfIsNamed() {
        assertThat(edited("""
            - heading: Nhiệm vụ
              body:
              - Gạch đầu dòng không giao ai
              - item: Rà soát, cắm biển cảnh báo
              - target: đạt ${2030=60%}
              - Đạt ${2030=60%}
            - assign: education
              text: Đưa vào giảng dạy
            - assign: [lower]
              body:
              - Xây dựng kế hoạch # còn bàn
              - bullet:
                - Một phần;
                - {text: phần hai, due: 2026}
              - bullet: Báo cáo
                report: {to: issuer}
            """)).isEqualTo("""
            - id: nhiem-vu
              heading: Nhiệm vụ
              body:
              - Gạch đầu dòng không giao ai
              - id: ra-soat-cam-bien
                item: Rà soát, cắm biển cảnh báo
              - id: tg.dat-60
                target: đạt ${2030=60%}
              - id: tg.dat-60-2
                bullet: Đạt ${2030=60%}
            - id: education
              assign: education
              text: Đưa vào giảng dạy
            - id: lower
              assign: [lower]
              body:
              - id: du.xay-dung-ke-hoach
                bullet: Xây dựng kế hoạch # còn bàn
              - bullet:
                - id: du.mot-phan
                  text: Một phần;
                - {id: du.phan-hai, text: phần hai, due: 2026}
              - id: rp.bao-cao
                bullet: Báo cáo
                report: {to: issuer}
            """);
    }

    @Test
    void textsOfSeveralLinesStayThatLong() {
        assertThat(edited("""
            - assign: a
              body:
              - Một câu
                dài hai dòng
              - "Câu trong ngoặc

                có dòng trống"
              - |
                Một khối
                  thụt vào
              - [không phải nút]
            """.replace("  - [không phải nút]\n", ""))).contains("""
              - id: du.mot-cau-dai-hai
                bullet: Một câu
                  dài hai dòng
            """, """
                bullet: "Câu trong ngoặc

                  có dòng trống"
            """, """
                bullet: |
                  Một khối
                    thụt vào
            """);
    }

    @Test
    void namesThatAreSpokenOfAreNotGivenToOthers() {
        assertThat(edited("""
            - Xem ${nhiem-vu} và ${tg.dat-60.2030}
            - heading: Nhiệm vụ
            - target: đạt ${2030=60%}
            - heading: Area
            - {id: kinh-phi, heading: A}
            - heading: Kinh phí
            """)).contains("id: nhiem-vu-2", "id: tg.dat-60-2", "id: area-2", "id: kinh-phi-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void everyOtherByteIsKept(String end) {
        String decomposed = Normalizer.normalize("Tổ chức thực hiện", Normalizer.Form.NFD);
        String plan = ("\ufeff# đầu tệp\n" + HEAD + "\n\n- heading: " + decomposed + " 🏊  # ghi chú\n\n  body:\n"
                + "   - assign: x\n     text: 'nháy ''đơn'' 🏊'   ").replace("\n", end);
        Edit edit = edit(plan.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(edit.bytes(), StandardCharsets.UTF_8)).isEqualTo(plan
                .replace("heading:", "id: to-chuc-thuc-hien" + end + "  heading:")
                .replace("assign:", "id: x" + end + "     assign:"));
    }

    @Test
    void plansWithErrorsAreLeftAlone() {
        assertThat(IdWriter.write("plan.yaml", (HEAD + "- headin: A\n").getBytes(StandardCharsets.UTF_8)).value())
                .isEmpty();
    }

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("plans"));
                Stream<Path> cases = Files.walk(Path.of("src/test/golden/diagnostics"))) {
            return Stream.concat(samples, cases)
                    .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("agencies.yaml"))
                    .filter(f -> !PlanReader.read("p", bytes(f)).hasErrors()).sorted().toList().stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void onceIsEnough(Path plan) {
        byte[] once = edit(bytes(plan)).bytes();
        assertThat(edit(once).changes()).isEmpty();
        assertThat(edit(once).bytes()).isEqualTo(once);
        assertThat(edit(bytes(plan)).bytes()).as("the same each time").isEqualTo(once);
    }
}
