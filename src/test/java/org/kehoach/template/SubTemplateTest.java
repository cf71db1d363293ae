package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.DocumentKind;
import org.kehoach.word.WordOutline;

/** Templates that include others: a letterhead, a signature block. */
class SubTemplateTest {

    private static final OfficialText PLAN = SampleText.plan();
    private static final String GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static SubTemplates of(Map<String, byte[]> parts) {
        return name -> Optional.ofNullable(parts.get(name)).map(b -> new SubTemplates.Found(name + ".docx", b));
    }

    @Test
    void theContentTakesThePlaceOfTheTag() throws Exception {
        byte[] head = TestTemplate.ofXml(TestTemplate.table(TestTemplate.row("[#list issuer.lines as line]", "${line}",
                "[/#list]")));
        byte[] docx = TestTemplate.of("Trước", "${include “dau\u2013trang”}", "Sau ${place}");

        WordPackage word = TestTemplate.fill(docx, PLAN, of(Map.of("dau-trang", head)));

        assertThat(WordOutline.words(word)).containsExactly("Trước", "ỦY BAN NHÂN DÂN", "TỈNH AN HẢI", "Sau An Hải");
        assertThat(WordFaults.of(word.write())).isEmpty();
    }

    @Test
    void faultsAreToldWhereTheyStand() {
        byte[] part = TestTemplate.of("Được", "${plce}");
        byte[] docx = TestTemplate.of("${include \"a\"}", "${include \"thieu\"}", "x ${include \"a\"}", "${knd}",
                "[#include \"a.docx\"]");

        assertThat(TestTemplate.shortFaults(docx, of(Map.of("a", part)))).containsExactly(
                "mau.docx E0519 2 ${include \"thieu\"}", "a.docx E0502 2 ${plce}",
                "mau.docx E0507 3 x ${include \"a\"}",
                "mau.docx E0502 4 ${knd}", "mau.docx E0501 5 [#include \"a.docx\"]");
    }

    @Test
    void circlesAreSeen() {
        Map<String, byte[]> parts = Map.of("a", TestTemplate.of("${include \"b\"}"), "b",
                TestTemplate.of("x", "${include \"a\"}"));

        assertThat(TestTemplate.shortFaults(TestTemplate.of("${include \"a\"}"), of(parts)))
                .containsExactly("b.docx E0520 2 ${include \"a\"}");
    }

    @Test
    void aNestThatGrowsIsCutOff() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            String next = "${include \"p" + (i + 1) + "\"}";
            parts.put("p" + i, TestTemplate.of(next, next, next, next));
        }
        parts.put("p12", TestTemplate.of("x"));

        assertThat(TestTemplate.shortFaults(TestTemplate.of("${include \"p0\"}"), of(parts)))
                .isNotEmpty().allMatch(f -> f.contains("E0515"));
    }

    @Test
    void stylesAndPicturesComeAlong() throws Exception {
        byte[] part = TestTemplate.with(Map.of(WordPackage.DOCUMENT,
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                        + OFFICE
                        + "\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Rieng\"/></w:pPr><w:r><w:t>Chữ riêng</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"TenLoai\"/></w:pPr><w:r><w:drawing><a:blip xmlns:a=\"" + A
                        + "\" r:embed=\"rIdA\"/></w:drawing></w:r></w:p></w:body></w:document>",
                "word/styles.xml",
                TestTemplate.part("word/styles.xml").replace("</w:styles>",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Rieng\"><w:name w:val=\"Kiểu riêng\"/><w:basedOn "
                                + "w:val=\"ThanVanBan\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"),
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"rIdA\" Type=\"" + OFFICE + "/image\" Target=\"media/logo.gif\"/></Relationships>"));
        Map<String, byte[]> all = new HashMap<>(WordPackage.read(part).parts());
        all.put("word/media/logo.gif", Base64.getDecoder().decode(GIF));
        byte[] docx = TestTemplate.of("${include \"logo\"}", "${include \"logo\"}");

        WordPackage word = TestTemplate.fill(docx, PLAN, of(Map.of("logo", new WordPackage(all).write())));

        assertThat(WordOutline.of(word)).contains("[Kiểu riêng] **Chữ riêng**".replace("**", ""));
        assertThat(word.relationships(WordPackage.DOCUMENT).get("kSub1").orElseThrow().target())
                .isEqualTo("word/media/kSub1.gif");
        assertThat(word.part("word/media/kSub1.gif")).isPresent();
        assertThat(WordFaults.of(word.write())).filteredOn(f -> !f.contains("drawing") && !f.startsWith("word/media/"))
                .isEmpty();
    }

    @Test
    void whatCannotComeAlongIsRefused() {
        byte[] part = TestTemplate
                .ofXml("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>một</w:t>"
                        + "</w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");

        assertThat(TestTemplate.shortFaults(TestTemplate.of("${include \"a\"}"), of(Map.of("a", part))))
                .containsExactly("a.docx E0521 1 một", "a.docx E0521 2 hai");
    }

    @Test
    void theKeptTemplateIsAnotherWhenASubTemplateChanges(@TempDir Path folder) throws Exception {
        TemplateCache cache = new TemplateCache(Optional.of(folder));
        byte[] docx = TestTemplate.with(Map.of(WordPackage.DOCUMENT, TestTemplate.part(WordPackage.DOCUMENT)
                .replace("<w:sectPr>", TestTemplate.paragraph("${include \"a\"}") + "<w:sectPr>")));
        List<String> digests = Stream.of("một", "hai", "một").map(words -> cache
                .compile("x.docx", docx, DocumentKind.known("plan"), of(Map.of("a", TestTemplate.of(words)))).value()
                .orElseThrow().digest()).toList();

        assertThat(digests.get(0)).isEqualTo(digests.get(2)).isNotEqualTo(digests.get(1));
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept).hasSize(2);
        }
    }
}
