package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
