package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    void otherTypesAndLargerBodiesAreRefused() {
        assertThat(post("application/yaml", new byte[10]).statusCode()).isEqualTo(415);
        assertThat(post("application/octet-stream", new byte[Body.WORD.largest() + 1]).statusCode()).isEqualTo(413);
    }
}
