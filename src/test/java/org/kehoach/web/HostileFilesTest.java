package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Files made to do harm, sent to be imported: each is told of, none makes anything, and others are served meanwhile. */
@Timeout(180)
class HostileFilesTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "%s</Relationships>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>";

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String TREE = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
            + "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>";
    private static final String WORDS = "BT /F 12 Tf 72 700 Td (mot dong chu) Tj ET";

    private final TestService service = TestService.get();

    private static byte[] word(String document, String... morePartsAndTexts) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", RELATIONSHIPS.replace("%s", "<Relationship Id=\"a\" Type=\"" + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put("word/document.xml", document);
        for (int i = 0; i < morePartsAndTexts.length; i += 2) {
            parts.put(morePartsAndTexts[i], morePartsAndTexts[i + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String document(String body) {
        return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    /** Without a table of its objects, so that they are searched for. */
    private static byte[] pdf(String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return out.append("trailer<</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static String packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(new byte[zeros]);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private HttpResponse<String> send(String name, byte[] content) {
        return service.send(service.request("/api/import?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private void assertRefused(String name, String code, byte[] content) {
        HttpResponse<String> response = send(name, content);
        assertThat(response.statusCode()).as("%s: %s", name, response.body()).isEqualTo(422);
        JsonNode problem = TestService.json(response);
        assertThat(problem.get("diagnostics").findValuesAsString("code")).as(name).contains(code);
        assertThat(problem.has("documents")).as(name).isFalse();
        assertThat(response.body()).as(name).doesNotContain("root:", "Exception");
    }

    @Test
    void wordFilesThatDoHarmAreRefused() throws IOException {
        assertRefused("bomb.docx", "E0602", word(document(PARAGRAPH + " ".repeat(70 << 20))));
        assertRefused("entity.docx", "E0604", word("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")));
        assertRefused("outside.docx", "E0605", word(document(PARAGRAPH), "word/_rels/document.xml.rels",
                RELATIONSHIPS.replace("%s", "<Relationship Id=\"x\" Type=\"" + OFFICE
                        + "image\" Target=\"http://x.example/a.png\" TargetMode=\"External\"/>")));
        assertRefused("macro.docx", "E0606", word(document(PARAGRAPH), "word/vbaProject.bin", "x"));
        assertRefused("deep.docx", "E0650", word(document("<w:tbl><w:tr><w:tc>".repeat(50_000)
                + "</w:tc></w:tr></w:tbl>".repeat(50_000))));
        assertRefused("tables.docx", "E0614", word(document("<w:tbl><w:tr><w:tc>".repeat(60) + PARAGRAPH
                + "</w:tc></w:tr></w:tbl>".repeat(60))));
    }

    @Test
    void pdfFilesThatDoHarmAreRefused() throws IOException {
        assertRefused("bomb.pdf", "E0862",
                pdf(CATALOGUE, TREE, PAGE, stream("/Filter/FlateDecode", packed(100 << 20))));
        assertRefused("loop.pdf", "E0854", pdf(CATALOGUE, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>",
                "<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        assertRefused("endless.pdf", "E0855", pdf(CATALOGUE,
                "<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 100000>>", PAGE, stream("", WORDS)));
        assertRefused("deep.pdf", "E0854", pdf(CATALOGUE, TREE, PAGE, stream("", "[".repeat(500_000))));
        assertRefused("form.pdf", "E0857",
                pdf("<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 5 0 R>>>>", TREE, PAGE,
                        stream("", WORDS), stream("", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>")));
        HttpResponse<String> script = send("script.pdf", pdf(
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>", TREE, PAGE,
                stream("", WORDS)));
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.body()).as("a script is no words, and is not run").contains("mot dong chu")
                .doesNotContain("alert");
    }

    /** More than a child's memory or time: the child ends, and nobody else notices. */
    @Test
    void whileOneFileTakesAllItsMemoryOthersAreServed() throws IOException {
        byte[] endless = word(document("<w:p><w:r><w:t>" + "ke hoach ".repeat(3_500_000) + "</w:t></w:r></w:p>"));
        CompletableFuture<HttpResponse<String>> large = CompletableFuture
                .supplyAsync(() -> send("một đoạn.docx", endless));
        for (int i = 0; i < 5; i++) {
            assertThat(service.get("/api/plans/" + TestService.SOUND).statusCode()).isEqualTo(200);
        }
        assertThat(large.join().statusCode()).isEqualTo(422);
        JsonNode problem = TestService.json(large.join());
        assertThat(problem.get("diagnostics").findValuesAsString("code"))
                .as("memory runs out, or on a machine with much else to do the time").hasSize(1)
                .isSubsetOf("E0723", "E0722");
        assertThat(send("b.txt", ImportApiTest.text()).statusCode()).isEqualTo(200);
    }
}
