package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.DocumentKind;
import org.kehoach.word.LibreOffice;
import org.kehoach.word.WordOutline;

class TemplateCompilerTest {

    private static final DocumentKind KIND = DocumentKind.known("plan");

    private static final OfficialText PLAN = SampleText.plan();

    @Test
    void aTagThatWordSplitIntoRunsIsOneTag() throws Exception {
        byte[] docx = TestTemplate.ofXml("<w:p w14:paraId=\"1\"><w:r><w:t>Tại ${pl</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>a</w:t></w:r><w:proofErr "
                + "w:type=\"spellEnd\"/><w:r><w:rPr><w:i/></w:rPr><w:t>ce} ngày</w:t></w:r></w:p>");

        assertThat(WordOutline.of(TestTemplate.fill(docx, PLAN))).contains("[Normal] Tại An Hải* ngày*");
    }

    @Test
    void quotesThatWordCurledAreMended() throws Exception {
        byte[] docx = TestTemplate.of("[#list\u00a0signatures as s]${s.title!“không có”}[/#list]");

        assertThat(WordOutline.words(TestTemplate.fill(docx, PLAN))).containsExactly("không có");
    }

    @Test
    void allFaultsAreFoundAtOnceEachWithItsParagraph() {
        byte[] docx = TestTemplate.of("${sbject}", "[#list basis as line]", "${line.words}", "${kind?upper}",
                "Kính gửi ${addressees}", "Toàn văn: ${body}");

        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0502 1 ${sbject}", "E0502 3 ${line.words}",
                "E0503 4 ${kind?upper}", "E0504 5 Kính gửi ${addressees}", "E0507 6 Toàn văn: ${body}",
                "E0505 2 [#list basis as line]");
    }

    @Test
    void aTemplateThatCannotCarryTheDocumentIsRefused() throws Exception {
        byte[] unstyled = TestTemplate.with(Map.of("word/styles.xml",
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"));
        byte[] noRow = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("[#list basis as line]"),
                TestTemplate.row("${line}"), TestTemplate.row("[/#list]")));
        byte[] bare = new WordPackage(Map.of(WordPackage.CONTENT_TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .write();

        assertThat(TestTemplate.shortFaults(unstyled)).anyMatch(f -> f.startsWith("E0509"));
        assertThat(TestTemplate.shortFaults(noRow)).anyMatch(f -> f.startsWith("E0510"));
        assertThat(TestTemplate.shortFaults(bare)).anyMatch(f -> f.startsWith("E0512"));
    }

    @Test
    void theEndOfAnOpeningThatCouldNotBeReadIsNoFaultOfItsOwn() {
        byte[] docx = TestTemplate.of("[#lst basis as line]", "x", "[/#list]", "[#if kind?odd]x[#else]y[/#if]");

        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0501 1 [#lst basis as line]",
                "E0503 4 [#if kind?odd]x[#else]y[/#if]");
    }

    @Test
    void aMisspeltFieldIsToldTheNearestRightOne() {
        Diagnostic fault = TestTemplate.faults(TestTemplate.of("${issuer.superor}")).getFirst();

        assertThat(Catalogue.get().text(fault.problem(), "hint", Language.VI))
                .contains("Có phải ý là superior không?");
        assertThat(fault.location().file()).isEqualTo("mau.docx");
        assertThat(fault.location().path()).isEqualTo("word/document.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${kind?api.class}",
            "${kind?interpret}", "${kind?eval}", "${kind?no_esc}", "${kind${place}}", "${kind?left_pad(2000000000)}",
            "[#list 1.. as i]x[/#list]", "[#assign x = 1]", "[#include \"/etc/passwd\"]", "[#ftl]", "<#if kind>",
            "[@kind/]", "#{1}", "${.now}", "${kind", "[#list", "${kind!place}", "${1 + 1}", "[#if kind == \"x\"][/#if]",
            "${kind?upper_case?eval}", "[#macro a][/#macro]", "${rule}", "[#list kind as k][/#list]"})
    void whatIsNotInTheShortLanguageIsRefused(String tag) {
        assertThat(TemplateCompiler.compile("mau.docx", TestTemplate.of(tag), KIND).value()).isEmpty();
        assertThat(TestTemplate.faults(TestTemplate.of(tag))).isNotEmpty()
                .allMatch(d -> d.problem() instanceof TemplateProblem);
    }

    @Test
    void aListThatWouldPrintItselfOverAndOverIsRefused() {
        byte[] docx = TestTemplate.of("[#list basis as a]", "[#list subject as b]", "x", "[/#list]", "[/#list]");

        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0511 2 [#list subject as b]");
    }

    @Test
    void openListIsToldWithoutWhatFollowsFromIt() {
        byte[] docx = TestTemplate.of("[#list basis as a]", "${a}", "[#list subject as b]", "${b}", "[/#list]");
        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0505 1 [#list basis as a]");
    }

    @Test
    void tagsThatOpenInOneCellAndCloseElsewhereAreRefused() {
        byte[] docx = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("[#if kind]", "x"))
                + TestTemplate.paragraph("[/#if]"));

        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0505 1 [#if kind]", "E0506 4 [/#if]");
    }

    @Test
    void directivesInRowsOfTheirOwnRepeatRows() throws Exception {
        byte[] docx = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("Nơi nhận"),
                TestTemplate.row("[#list recipients as group]"),
                TestTemplate.row("${group?counter}. ${group.note!\"-\"}"),
                TestTemplate.row("[/#list]")));

        assertThat(WordOutline.words(TestTemplate.fill(docx, PLAN))).containsExactly("Nơi nhận", "1. (báo cáo)", "2. -",
                "3. -", "4. -");
    }

    @Test
    void aTableThatMayLoseAllItsRowsIsRefused() {
        byte[] docx = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("[#list basis as b]"),
                TestTemplate.row("${b}"), TestTemplate.row("[/#list]")));

        assertThat(TestTemplate.faults(docx)).singleElement()
                .matches(d -> d.problem() instanceof TemplateProblem.NoFixedRow);
    }

    @Test
    void aCellWhoseListIsEmptyKeepsAParagraph() throws Exception {
        byte[] docx = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("[#list issuer.superior as s]", "${s}",
                "[/#list]")));

        assertThat(WordFaults.of(TestTemplate.fill(docx, PLAN).write())).isEmpty();
    }

    @Test
    void conditionsChooseInsideAParagraph() throws Exception {
        byte[] docx = TestTemplate.of(
                "[#if addressee]Kính gửi[#else]Không[/#if] [#if !opening]thiếu[/#if][#list subject as s]${s}[#if "
                        + "s?has_next]; [#else].[/#if][/#list]");

        assertThat(WordOutline.words(TestTemplate.fill(docx, SampleText.everywhere("A"))))
                .containsExactly("Kính gửi A.");
    }

    @Test
    void wordsOfTheTemplateThatLookLikeTagsToFreeMarkerArePlainWords() throws Exception {
        byte[] docx = TestTemplate.of("[=1+1] {$place} [x] $ {x} {x} $(1) <a> [list] #x ${place}");

        assertThat(WordOutline.words(TestTemplate.fill(docx, PLAN)))
                .containsExactly("[=1+1] {$place} [x] $ {x} {x} $(1) <a> [list] #x An Hải");
    }

    @Test
    void headersMayHoldTags() throws Exception {
        String header = TestTemplate.part("word/header2.xml").replace("<w:pStyle w:val=\"Header\"/></w:pPr>",
                "<w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>${kind} ${drafter}</w:t></w:r>");

        WordPackage word = TestTemplate.fill(TestTemplate.with(Map.of("word/header2.xml", header)), PLAN);

        assertThat(WordOutline.of(word)).contains("[header] KẾ HOẠCH 05b-NTL");
        assertThat(WordFaults.of(word.write())).isEmpty();
    }

    @Test
    void contentControlsLinksAndTrackedChangesAreNoObstacle() throws Exception {
        byte[] docx = TestTemplate.ofXml("<w:sdt><w:sdtContent><w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>[#list "
                + "subject as s]</w:t></w:r></w:ins></w:p><w:p><w:sdt><w:sdtContent><w:r><w:t>${s}</w:t></w:r>"
                + "</w:sdtContent></w:sdt></w:p><w:p><w:r><w:t>[/#list]</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>${gone}</w:delText></w:r></w:del></w:p>");

        String xml = new String(TestTemplate.fill(docx, PLAN).part(WordPackage.DOCUMENT).orElseThrow(),
                StandardCharsets.UTF_8);

        assertThat(xml).contains(PLAN.subjectText()).doesNotContain("gone", "[#", "w:ins");
    }

    @Test
    void aMissingStyleIsNamedWithTheOneThatWasMeant() {
        byte[] docx = TestTemplate.with(Map.of("word/styles.xml",
                TestTemplate.part("word/styles.xml").replace("\"Mục cấp 2\"", "\"Muc cap 2\"")));

        assertThat(TestTemplate.faults(docx).stream().map(Diagnostic::problem))
                .contains(new TemplateProblem.NoStyle("Mục cấp 2", Optional.of("Muc cap 2")));
    }

    @Test
    void aLineNeedsABorderAndAParagraphOfItsOwn() {
        byte[] docx = TestTemplate.of("${rule.motto}", "x ${rule.subject}");

        assertThat(TestTemplate.shortFaults(docx)).containsExactly("E0508 1 ${rule.motto}",
                "E0507 2 x ${rule.subject}");
    }

    @Test
    void whatEveryDocumentNeedsMustBePrintedAndAllThatIsMissingIsNamed() throws Exception {
        byte[] bare = TestTemplate.of("[#if body]Có[/#if]", "${issuer.name} ${archive}");
        byte[] bodiless = TestTemplate.with(Map.of(WordPackage.DOCUMENT,
                TestTemplate.part(WordPackage.DOCUMENT).replace("${body}", "")));

        assertThat(TemplateCompiler.compile("mau.docx", bodiless, KIND).value()).isEmpty();
        assertThat(TemplateCompiler.compile("mau.docx", bodiless, KIND).diagnostics()).extracting(Diagnostic::problem)
                .containsExactly(new TemplateProblem.NoField("body", "${body}"));
        assertThat(TemplateCompiler.compile("mau.docx", bare, KIND).diagnostics()).extracting(Diagnostic::problem)
                .allMatch(p -> p.code().equals("E0513"))
                .extracting(p -> ((TemplateProblem.NoField) p).field())
                .containsExactly("code.number", "code.symbol", "place", "date", "kind", "subject", "body",
                        "recipients.lines", "signatures.lines", "signatures.name");
    }

    @Test
    void aFileThatIsNotWordIsRefusedWithoutATrace() {
        assertThat(TemplateCompiler.compile("x.docx", new byte[]{1, 2, 3, 4, 5}, KIND).diagnostics()).singleElement()
                .matches(d -> d.problem().code().equals("E0601"));
    }

    @Test
    void aDocumentTypeInAnyPartIsRefused() {
        byte[] docx = TestTemplate.with(Map.of("word/styles.xml", TestTemplate.part("word/styles.xml")
                .replace("<w:styles", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:styles")));

        assertThat(TestTemplate.faults(docx)).singleElement().matches(d -> d.problem().code().equals("E0604"));
    }

    @Test
    void theTemplateSavedAgainByLibreOfficePrintsTheSameWords(@TempDir Path folder) throws Exception {
        byte[] saved = Files.readAllBytes(LibreOffice.convert(Templates.docx(), "docx", folder));

        WordPackage word = TestTemplate.fill(saved, PLAN);

        assertThat(WordOutline.words(word)).isEqualTo(WordOutline.words(Templates.fill(PLAN)));
        assertThat(WordFaults.of(word.write())).isEmpty();
    }

    @Test
    void aCompiledTemplateReadsBackAsItWasWritten() throws Exception {
        CompiledTemplate named = Templates.named();

        CompiledTemplate again = CompiledTemplate.read(named.write());

        assertThat(again.write()).isEqualTo(named.write());
        assertThat(again.sources()).containsOnlyKeys("word/document.xml", "word/footer1.xml",
                "word/header2.xml");
        assertThat(again.rules()).extracting(RuleLine::under).containsExactly(RuleLine.Under.ISSUER,
                RuleLine.Under.MOTTO, RuleLine.Under.SUBJECT);
    }

    @Test
    void eachFaultHasWordsInBothLanguages() {
        List<String> codes = Catalogue.get().codes().stream().filter(c -> c.startsWith("E05")).toList();

        assertThat(codes).hasSameSizeAs(TemplateProblem.class.getPermittedSubclasses());
        for (String code : codes) {
            for (Language language : Language.values()) {
                assertThat(Catalogue.get().raw(code + ".title", language)).as(code).isPresent();
                assertThat(Catalogue.get().raw(code + ".hint", language)).as(code).isPresent();
                assertThat(Catalogue.get().raw(code + ".explain", language)).as(code).isPresent();
            }
        }
    }
}
