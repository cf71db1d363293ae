package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Word files that are sent to be made PDF. */
class WordApiTest {

    private final TestService service = TestService.get();

    private HttpResponse<byte[]> post(String type, byte[] body) {
        return service.send(service.request("/api/pdf").header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)), HttpResponse.BodyHandlers.ofByteArray());
    }

    private byte[] file(String ending) {
        return service.send(service.request("/api/plans/" + TestService.SOUND + ending),
                HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    @Test
    void aWordFileGivesThePdfThatItsPlanGives() {
        HttpResponse<byte[]> response = post(FileForm.DOCX.type(), file(".docx"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(file(".pdf"));
    }

    @Test
    void whatIsNoWordFileIsToldAsDiagnostics() {
        HttpResponse<byte[]> response = post("application/octet-stream", "kind: plan".getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("E0601");
    }

    @Test
    void aBombIsToldAsADiagnosticAndTheServiceGoesOn() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        HttpResponse<byte[]> response = post("application/octet-stream", bomb.toByteArray());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).get().asString()
                .startsWith("application/problem+json");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("E0602");
        assertThat(post(FileForm.DOCX.type(), file(".docx")).statusCode()).isEqualTo(200);
    }

    @Test
    void otherTypesAndLargerBodiesAreRefused() {
        assertThat(post("application/yaml", new byte[10]).statusCode()).isEqualTo(415);
        assertThat(post("application/octet-stream", new byte[Body.WORD.largest() + 1]).statusCode()).isEqualTo(413);
    }
}
