package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseQuoterTest {

    private static String quoted(String plan) {
        return new String(ProseQuoter.quote("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void proseIsPutInQuotesAndNothingElseChanges() {
        String plan = "\ufeff" + Yaml.HEAD.replace("\n", "\r\n") + """
            # ghi chú
            body:
            - Mục tiêu: giảm "một nửa" 🏊
            - heading: Giao: Sở Y tế
              body:
              - *Nghiêng* ở đầu câu
              - Bảo đảm:
              - # đầu câu
              - Câu thường""".replace("\n", "\r\n");
        assertThat(quoted(plan)).isEqualTo(plan.replace("Mục tiêu: giảm \"một nửa\" 🏊",
                "\"Mục tiêu: giảm \\\"một nửa\\\" 🏊\"").replace("Giao: Sở Y tế", "\"Giao: Sở Y tế\"")
                .replace("*Nghiêng* ở đầu câu", "\"*Nghiêng* ở đầu câu\"").replace("Bảo đảm:", "\"Bảo đảm:\"")
                .replace("# đầu câu", "\"# đầu câu\""));
    }

    @Test
    void whatMayBeMeantOtherwiseIsLeft() {
        for (String body : new String[]{"- Mục tiêu: giảm # còn bàn\n", "- Câu dài: một\n  nửa ở dòng sau\n",
                "- Câu # ghi chú\n", "- {Mục tiêu: giảm, một nửa}\n", "- headng: Tên\n"}) {
            assertThat(quoted(Yaml.HEAD + "body:\n" + body)).isEqualTo(Yaml.HEAD + "body:\n" + body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"* Ghi chú", "*Nghiêng* ở đầu", "& công ty", "!Lưu ý", "! Lưu ý", "| Cột một", "> 50 tuổi",
            ">= 50%", ", và các xã", "% hoàn thành", "@ địa chỉ", "` nháy", "? Hỏi", ": hai chấm", "[x] ô", "] đóng"})
    void signsThatYamlTakesForItsOwnAreQuoted(String words) {
        for (String form : List.of("body:\n- #\n- Sau\n", "body:\n- heading: Một\n  body:\n  - bullet: #\n")) {
            String body = Yaml.HEAD + form;
            assertThat(quoted(body.replace("#", words))).isEqualTo(body.replace("#", '"' + words + '"'));
        }
    }

    /** What a fault hides is mended all the same; the faulty line stays as it is. */
    @Test
    void aFaultThatQuotesCannotMendHidesNothing() {
        String plan = Yaml.HEAD + """
            body:
            - heading: Một
               body:
              - Việc
            - * ghi chú
            - heading: Hai
              body:
              - Giao việc: một
            """;
        assertThat(quoted(plan)).isEqualTo(plan.replace("* ghi chú", "\"* ghi chú\"").replace("Giao việc: một",
                "\"Giao việc: một\""));
    }

    @Test
    void whatMayBeTheWordsOfAFaultyLineIsLeft() {
        for (String body : new String[]{"- heading: Một\n   body: |\n    Mục tiêu: giảm\n",
                "- bullet: \"Một\n  Mục tiêu: giảm\n- Hai: ba\n", "- [Một\n- Hai: ba\n"}) {
            assertThat(quoted(Yaml.HEAD + "body:\n" + body)).isEqualTo(Yaml.HEAD + "body:\n" + body);
        }
    }
}
