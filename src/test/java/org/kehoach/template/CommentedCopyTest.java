package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.DocumentKind;
import org.kehoach.word.LibreOffice;

class CommentedCopyTest {

    /** Faults in the text, in a cell, in a text box and in a header. */
    private static byte[] faulty() {
        return TestTemplate.with(Map.of(WordPackage.DOCUMENT, TestTemplate.part(WordPackage.DOCUMENT)
                .replace("${kind}", "${knd}").replace("${place}, ${date}", "${plce}, ${dat}"), "word/header2.xml",
                TestTemplate.part("word/header2.xml").replace("<w:pStyle w:val=\"Header\"/></w:pPr>",
                        "<w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>${drafterr}</w:t></w:r>")));
    }

    @Test
    void eachFaultIsACommentAtItsPlaceAndLibreOfficeKeepsThem(@TempDir Path folder) throws Exception {
        byte[] docx = faulty();
        TemplateCheck check = TemplateCheck.of("mau.docx", docx, DocumentKind.known("plan"), SubTemplates.NONE);

        byte[] copy = CommentedCopy.of("mau.docx", docx, check.found(),
                (d, here) -> List.of(d.problem().code() + (here ? " ở đây" : " " + d.location().path())));

        WordPackage word = WordPackage.read(copy);
        assertThat(WordFaults.of(copy)).isEmpty();
        assertThat(commented(word)).containsExactly("E0502 word/header2.xml", "E0502 ở đây: ${plce}, ${dat}",
                "E0502 ở đây: ${plce}, ${dat}", "E0502 ở đây: ${knd}");
        byte[] saved = Files.readAllBytes(LibreOffice.convert(copy, "docx", folder));
        assertThat(text(WordPackage.read(saved), "word/comments.xml")).contains("E0502 ở đây", "word/header2.xml");
    }

    private static String text(WordPackage word, String part) {
        return new String(word.part(part).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The comments in the order of the text, those at their place with the words that they stand at. */
    private static List<String> commented(WordPackage word) throws Exception {
        Map<String, String> texts = word.xml("word/comments.xml").orElseThrow().children().stream()
                .collect(java.util.stream.Collectors.toMap(c -> c.get("w:id", ""), c -> c.text()));
        return Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>").matcher(text(word, WordPackage.DOCUMENT)).results()
                .map(r -> r.group()).flatMap(p -> Pattern.compile("<w:commentReference w:id=\"(\\d+)\"/>").matcher(p)
                        .results().map(r -> texts.get(r.group(1)))
                        .map(t -> t.contains("ở đây") ? t + ": " + p.replaceAll("<[^>]*>", "") : t))
                .toList();
    }

    @Test
    void placesAreToldByTableRowAndCell() {
        assertThat(TemplateCheck.of("mau.docx", faulty(), DocumentKind.known("plan"), SubTemplates.NONE).found())
                .filteredOn(d -> d.snippet().contains("plce")).extracting(d -> d.location().path())
                .containsOnly("word/document.xml#table1.row2.cell2");
    }

    @Test
    void fieldThatIsAskedForAndNotPrintedIsLost() {
        String document = TestTemplate.part(WordPackage.DOCUMENT);
        assertThat(document).contains("${addressee}");
        byte[] docx = TestTemplate.with(Map.of(WordPackage.DOCUMENT, document.replace("${addressee}", "")));

        assertThat(TemplateCheck.of("mau.docx", docx, DocumentKind.known("submission"), SubTemplates.NONE).found())
                .extracting(Diagnostic::problem)
                .containsExactly(new TemplateProblem.NotPrinted("addressee", "${addressee}"));
    }

    @Test
    void looksThatTheDecreeDoesNotHaveAreTold() {
        byte[] docx = TestTemplate.with(Map.of("word/styles.xml", TestTemplate.part("word/styles.xml")
                .replace("<w:name w:val=\"Tên loại văn bản\"/>", "<w:name w:val=\"Tên loại văn bản\"/><w:rPr/>")
                .replace(
                        "<w:name w:val=\"Mục cấp 2\"/><w:basedOn w:val=\"ThanVanBan\"/><w:next w:val=\"DoanVan\"/><w:qFormat/>"
                                + "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/>",
                        "<w:name w:val=\"Mục cấp 2\"/><w:basedOn w:val=\"ThanVanBan\"/><w:pPr/><w:rPr><w:rFonts w:ascii="
                                + "\"Arial\"/><w:b/><w:sz w:val=\"32\"/>"),
                WordPackage.DOCUMENT, TestTemplate.part(WordPackage.DOCUMENT)
                        .replace("<w:r><w:t xml:space=\"preserve\">${kind}", "<w:r><w:rPr><w:i/></w:rPr><w:t>${kind}")
                        .replace("w:left=\"1701\"", "w:left=\"1134\"").replace("w:h=\"16838\"", "w:h=\"15840\"")
                        .replace("${drafter}", "PL")));

        assertThat(TemplateCheck.of("mau.docx", docx, DocumentKind.known("plan"), SubTemplates.NONE).found())
                .extracting(
                        d -> d.problem().code() + " " + d.severity() + " " + d.problem())
                .containsExactlyInAnyOrder(
                        "E0522 WARNING Font[elements=[Mục cấp 2], more=Optional.empty, font=Arial]",
                        "E0523 WARNING Size[elements=[Mục cấp 2], more=Optional.empty, size=16, range=13 - 14]",
                        "E0524 WARNING Emphasis[element=kind, expected=BOLD_UPRIGHT]",
                        "E0525 WARNING Edge[side=LEFT, length=20 mm, range=30 - 35 mm]",
                        "E0526 WARNING Paper[width=210 mm, height=279,4 mm]",
                        "E0518 WARNING NotPrinted[field=drafter, tag=${drafter}]");
    }

    @Test
    void theStockTemplateIsSound() throws Exception {
        TemplateCheck check = TemplateCheck.of("mau.docx", Templates.docx(), DocumentKind.known("plan"),
                SubTemplates.NONE);

        assertThat(check.found()).isEmpty();
        assertThat(check.prints()).contains("body", "signatures.name");
    }
}
