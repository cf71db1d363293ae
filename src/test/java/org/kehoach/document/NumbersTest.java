package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Plan;
import org.kehoach.source.Yaml;

class NumbersTest {

    @Test
    void headingsAndItemsCountTogetherAndRestartBelow() {
        assertThat(labels(Yaml.body("""
            - heading: Một
              body:
              - item: a
              - heading: b
                body:
                - item: c
                - Gạch
                - item: d
              - item: e
            - heading: Hai
              body:
              - item: f
            """))).containsExactly("I.", "1.", "2.", "a)", "-", "b)", "3.", "II.", "1.");
    }

    @Test
    void aTypedMarkOfAnotherFormCountsWithItsOwnWordsBelow() {
        assertThat(labels(Yaml.plan(Yaml.HEAD + """
            numbering: {headings: [A., 1.1.]}
            body:
            - heading: Mở đầu
              label: ""
              body:
              - item: a
            - heading: Hai
              label: "*)"
              body:
              - item: b
            - heading: Ba
              body:
              - item: c
            """))).containsExactly("", "1.", "*)", "*.1.", "A.", "A.1.");
    }

    @Test
    void compoundFormsShowTheLevelsAbove() {
        assertThat(labels(Yaml.plan(Yaml.HEAD + """
            numbering: {headings: [I., 1., 1.1., 1.1.1.]}
            body:
            - heading: Một
              body:
              - heading: a
              - heading: b
                body:
                - heading: c
                  body:
                  - item: d
                  - item: e
            """))).containsExactly("I.", "1.", "2.", "2.1.", "2.1.1.", "2.1.2.");
    }

    @Test
    void articlesRunThroughTheDocument() {
        assertThat(labels(Yaml.plan(Yaml.HEAD + """
            numbering: {headings: [Chương I, Điều 1., 1., a)]}
            body:
            - heading: Quy định chung
              body: [{heading: Phạm vi}, {heading: Đối tượng}]
            - heading: Tổ chức
              body: [{heading: Trách nhiệm}]
            """))).containsExactly("Chương I", "Điều 1.", "Điều 2.", "Chương II", "Điều 3.");
    }

    @Test
    void bulletsInsideBulletsArePluses() {
        assertThat(labels(Yaml.body("""
            - bullet: Một
              body:
              - bullet: Hai
                body: [Ba]
            - Bốn
            """))).containsExactly("-", "+", "+", "-");
    }

    @Test
    void aTypedMarkReseatsTheCount() {
        assertThat(labels(Yaml.body("""
            - heading: Một
            - heading: Năm
              label: V.
            - heading: Sáu
            - heading: Không số
              label: ""
            - heading: Bảy
            """))).containsExactly("I.", "V.", "VI.", "", "VII.");
    }

    @Test
    void targetsCountThroughTheDocumentAndAreCitedByNumber() {
        Plan plan = Yaml.plan(Yaml.HEAD + """
            numbering: {targets: "- Chỉ tiêu 1:"}
            body:
            - heading: Một
              body:
              - target: đạt 5%
              - id: tg.two
                target: đạt 6%
            - heading: Hai
              body:
              - id: nv
                item: Làm
                body:
                - id: nv.a
                  heading: Sâu
            """);
        Numbers numbers = Numbers.of(plan);
        assertThat(labels(plan)).containsExactly("I.", "- Chỉ tiêu 1:", "- Chỉ tiêu 2:", "II.", "1.", "a)");
        assertThat(numbers.number("tg.two")).contains("2");
        assertThat(numbers.number("nv")).contains("II.1");
        assertThat(numbers.number("nv.a")).contains("II.1.a");
        assertThat(numbers.number("nothing")).isEmpty();
    }

    @Test
    void aHeadingsOwnNumberingChangesOnlyWhatItNames() {
        Plan plan = Yaml.plan(Yaml.HEAD + """
            numbering: {headings: [I., 1.], targets: "- Chỉ tiêu 1:"}
            body:
            - heading: Một
              numbering: {headings: [I., 1.1.]}
              body:
              - target: đạt 5%
              - item: a
            """);
        assertThat(labels(plan)).containsExactly("I.", "- Chỉ tiêu 1:", "I.1.");
    }

    @Test
    void sectionsOfAPartAreCitedWithIt() {
        Plan plan = Yaml.plan(Yaml.HEAD + """
            numbering: {headings: [Phần I, I., 1.]}
            body:
            - heading: Một
              body:
              - heading: Hai
                body:
                - {id: x, item: Ba}
            """);
        assertThat(Numbers.of(plan).number("x")).contains("I.1 Phần I");
    }

    @ParameterizedTest
    @CsvSource({"I.,4,IV.", "I.,49,XLIX.", "a),4,d)", "a),5,đ)", "a),6,e)", "a),23,y)", "a),24,aa)", "A.,5,Đ.",
            "1.,10,10."})
    void numbersAreWrittenAsTheDecreeHasThem(String form, int n, String printed) {
        LevelForm level = LevelForm.parse(form).orElseThrow();
        assertThat(level.number(n) + level.suffix()).isEqualTo(printed);
        assertThat(level.words()).isEqualTo(form);
    }

    private static List<String> labels(Plan plan) {
        Numbers numbers = Numbers.of(plan);
        return plan.nodes().stream().map(numbers::label).toList();
    }
}
