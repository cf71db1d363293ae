package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.plan.DocumentKind;

/** Templates that would run something, never end or fill memory: each is refused or cut off with a finding. */
class HostileTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"${.data_model}", "${.vars['kind']}", "${.main}", "${kind?new()}", "${kind?api}",
            "${kind?interpret}", "${'x'?eval}", "${kind?eval_json}", "<#assign x=1>", "<#macro m>", "<#include 'x'>",
            "[#import 'x' as y]", "[#function f]", "[#attempt]", "[#list 1..1000000000 as i]x[/#list]",
            "[#list 0..*1000000000 as i]x[/#list]", "${1000000000?string}", "${kind?right_pad(1000000000)}",
            "[#while true]", "[#recurse]", "${include \"../../etc/passwd\"}", "${include \"/etc/passwd\"}",
            "${include kind}${include \"a\"}"})
    void whatCouldRunOrReachOutIsRefused(String tag) {
        assertThat(TemplateCompiler.compile("mau.docx", TestTemplate.of(tag), DocumentKind.known("plan")).value())
                .isEmpty();
        assertThat(TestTemplate.faults(TestTemplate.of(tag))).isNotEmpty()
                .allMatch(d -> d.problem() instanceof TemplateProblem);
    }

    @Test
    void tagsWithoutEndAreCutOffAndTheRestIsCounted() {
        byte[] many = TestTemplate.of(Collections.nCopies(6_000, "${place}").toArray(String[]::new));
        byte[] one = TestTemplate.of("${place}".repeat(100_000));
        byte[] wrong = TestTemplate.of(Collections.nCopies(1_000, "${knd}").toArray(String[]::new));

        assertThat(TestTemplate.shortFaults(many)).containsExactly("E0514 5001 ${place}");
        assertThat(TestTemplate.shortFaults(one)).hasSize(1).allMatch(f -> f.startsWith("E0514 1 "));
        assertThat(TestTemplate.faults(wrong)).hasSize(201).last()
                .matches(d -> d.problem().equals(new TemplateProblem.MoreFaults(800)) && d.problem().code().equals(
                        "E0527"));
    }

    @Test
    void depthHasABottom() {
        List<String> deep = new ArrayList<>(Collections.nCopies(1_000, "[#if kind]"));
        deep.addAll(Collections.nCopies(900, "[/#if]"));
        String tables = "<w:tbl><w:tblPr/><w:tr><w:tc>".repeat(90) + TestTemplate.paragraph("${place}")
                + "</w:tc></w:tr></w:tbl>".repeat(90) + "<w:p/>";
        String controls = "<w:sdt><w:sdtContent>".repeat(200) + TestTemplate.paragraph("${plce}")
                + "</w:sdtContent></w:sdt>".repeat(200);

        assertThat(TestTemplate.shortFaults(TestTemplate.of(deep.toArray(String[]::new)))).hasSize(201)
                .first().isEqualTo("E0515 33 [#if kind]");
        assertThat(TestTemplate.faults(TestTemplate.ofXml(tables))).isEmpty();
        assertThat(TestTemplate.shortFaults(TestTemplate.ofXml(controls))).containsExactly("E0502 1 ${plce}");
    }

    @Test
    void paddingIsReadOnceAndALongTagIsNoTag() {
        byte[] padded = TestTemplate.of("x ".repeat(1_000_000) + "${plce}");
        byte[] path = TestTemplate.of("${" + "a.".repeat(200_000) + "a}", "${kind" + " ".repeat(200_000) + "x}",
                "[#list " + "[#list ".repeat(100_000));

        assertThat(TestTemplate.faults(padded)).singleElement().matches(d -> d.snippet().length() < 200);
        assertThat(TestTemplate.faults(path)).hasSize(3).allMatch(d -> d.problem() instanceof TemplateProblem.BadTag bad
                && bad.tag().length() < 200);
    }

    @Test
    void theBodyIsPrintedOnce() {
        byte[] listed = TestTemplate.of("[#list recipients as g]", "[#list g.lines as l]", "${body}", "[/#list]",
                "[/#list]");
        byte[] twice = TestTemplate.of("${body}", "${body}");
        byte[] either = TestTemplate.of("[#if addressee]", "${body}", "[#else]", "${body}", "[/#if]");

        assertThat(TestTemplate.shortFaults(listed)).containsExactly("E0516 3 ${body}");
        assertThat(TestTemplate.shortFaults(twice)).containsExactly("E0516 2 ${body}");
        assertThat(TestTemplate.shortFaults(either)).isEmpty();
    }

    @Test
    void whatPrintsTooMuchIsCutOffWithAFinding() {
        byte[] docx = TestTemplate.of("${issuer.name}".repeat(4_900));

        TemplateOverflow cut = catchThrowableOfType(TemplateOverflow.class,
                () -> TestTemplate.fill(docx, SampleText.everywhere("Ủy ban ".repeat(2_000))));

        assertThat(cut.at("mau.docx").problem().code()).isEqualTo("E0517");
    }

    @Test
    void stylesThatAreBasedOnEachOtherComeToAnEnd() {
        byte[] docx = TestTemplate.with(Map.of("word/styles.xml", TestTemplate.part("word/styles.xml").replace(
                "<w:name w:val=\"Thân văn bản\"/><w:basedOn w:val=\"Normal\"/>",
                "<w:name w:val=\"Thân văn bản\"/><w:basedOn w:val=\"CanCu\"/>")));

        assertThat(TemplateCompiler.compile("mau.docx", docx, DocumentKind.known("plan")).diagnostics())
                .allMatch(d -> d.problem() instanceof TemplateProblem);
    }
}
