package org.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kehoach.source.Yaml;

class CanonicalFormTest {

    @Test
    void aPlansFormIsFixed() {
        Plan plan = Yaml.body("""
            - id: tg.one
              target: đạt ${2030=trên 60%} vào năm 2030
              direction: at-least
            - heading: Nhiệm vụ
              text: Làm *ngay*
            """);
        assertThat(CanonicalForm.of(plan)).isEqualTo("{\"archive\":\"VT\",\"body\":["
                + "{\"direction\":\"at-least\",\"id\":\"tg.one\",\"target\":[{\"text\":\"đạt ${2030=trên 60%} vào năm 2030\"}]},"
                + "{\"heading\":\"Nhiệm vụ\",\"text\":[{\"text\":\"Làm *ngay*\"}]}],"
                + "\"id\":\"thu/ke-hoach\",\"issuer\":[\"thu/ubnd\"],\"kind\":\"plan\","
                + "\"numbering\":{\"bullets\":[\"-\",\"+\"],\"capitals\":\"1\",\"headings\":[\"I.\",\"1.\",\"a)\"],\"targets\":\"-\"},"
                + "\"signature\":[{\"lines\":[\"CHỦ TỊCH\"],\"name\":\"Nguyễn Văn An\"}],"
                + "\"subject\":[\"Thử nghiệm\"],\"version\":\"1\"}");
        assertThat(CanonicalForm.digest(plan)).isEqualTo(DIGEST);
    }

    /** Children pin their parents by this: it changes only with the format. */
    private static final String DIGEST = "";

    @Test
    void layoutCommentsAndOrderOfKeysDoNotCount() {
        Plan one = Yaml.body("- id: a\n  bullet: Một\n  with: [health]\n");
        Plan other = Yaml.body("# chú thích\n- with: health\n  bullet: \"Một\"\n\n  id: a\n");
        assertThat(CanonicalForm.digest(other)).isEqualTo(CanonicalForm.digest(one));
    }

    @Test
    void everyWordAndMarkCounts() {
        Node node = Yaml.body("- bullet: Một\n").body().getFirst();
        for (String other : new String[]{"- bullet: Một.\n", "- item: Một\n", "- bullet: Một\n  with: [health]\n",
                "- id: x\n  bullet: Một\n", "- bullet: Một\n  body: [Hai]\n", "- bullet: \"*Một*\"\n"}) {
            assertThat(CanonicalForm.digest(Yaml.body(other).body().getFirst())).as(other)
                    .isNotEqualTo(CanonicalForm.digest(node));
        }
    }

    @Test
    void aNodesFormDoesNotDependOnItsPlace() {
        Plan plan = Yaml.body("- Một\n- Hai\n- Một\n");
        assertThat(CanonicalForm.digest(plan.body().get(2))).isEqualTo(CanonicalForm.digest(plan.body().get(0)));
    }

    @Test
    void literalStarsAndBracesAreToldFromMarkup() {
        Plan literal = Yaml.body("- \\*a\\* \\${area}\n");
        Plan markup = Yaml.body("- \"*a* ${area}\"\n");
        assertThat(CanonicalForm.digest(literal)).isNotEqualTo(CanonicalForm.digest(markup));
    }
}
