package org.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.intake.recognise.Recogniser;
import org.kehoach.intake.write.Importer;
import org.kehoach.intake.write.Ledger;

class LedgerTest {

    private static final List<String> PIECES = List.of("KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT.", "1. Việc thứ nhất:",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 5/KH-UBND", "a) Việc nhỏ;", "+ Việc nhỏ hơn", "", "2", "---",
            "KT. CHỦ TỊCH", "Lê Văn Bảy", "Kính gửi: Sở Y tế", "Căn cứ Luật Trẻ em;", "PHỤ LỤC I", "| a | b |",
            "Điều 3. Thi hành", "Phần I", "**đậm** và *nghiêng*", "Trên đây là Kế hoạch./.", "   lùi     vào   ",
            "ngày … tháng 3 năm 2026", "V/v mượn máy", "## Đề mục", "(Kèm theo Quyết định)", "*", "…/", "\f", "*:*");

    @Test
    void wordsThatReachNothingAreTold() {
        Characters characters = new Characters("x.txt");
        characters.take("Lời không ai nhận", Look.PLAIN, new Span.Text(3, 5, 17));

        assertThat(Ledger.balance(new Recogniser.Result(List.of(), List.of()), characters)).singleElement()
                .satisfies(d -> {
                    assertThat(d.problem()).isEqualTo(new IntakeProblem.WordsLost("Lời không ai nhận"));
                    assertThat(d.problem().code()).isEqualTo("E0804");
                    assertThat(d.location().line()).isEqualTo(3);
                    assertThat(d.location().column()).isEqualTo(5);
                });
    }

    /** Whatever lines come in whatever order, each word has its place and nothing breaks. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noLineIsLost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 250; i++) {
            List<String> lines = new ArrayList<>();
            for (int n = random.nextInt(14); n >= 0; n--) {
                String line = PIECES.get(random.nextInt(PIECES.size()));
                lines.add(random.nextInt(6) == 0 ? line + "    " + PIECES.get(random.nextInt(PIECES.size())) : line);
            }
            String text = String.join("\n", lines);
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Importer.read("x.txt", bytes, Directory.empty(), d -> "nhap/" + d).diagnostics())
                    .as(text).extracting(Diagnostic::problem).noneMatch(p -> p instanceof IntakeProblem.WordsLost);
        }
    }
}
