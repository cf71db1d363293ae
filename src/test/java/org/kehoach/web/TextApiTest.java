package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Plans that are sent to be checked or made. */
class TextApiTest {

    private final TestService service = TestService.get();

    @Test
    void soundPlanHasNoDiagnostics() {
        HttpResponse<String> response = service.post("/api/check", TestService.sound());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[]");
    }

    @Test
    void brokenPlanHasAllItsDiagnosticsAtOnce() {
        HttpResponse<String> response = service.post("/api/check", TestService.broken());
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode found = TestService.json(response);
        assertThat(found.findValuesAsString("code")).containsExactlyInAnyOrder("E0116", "E0122");
        assertThat(found.get(0).get("hint").get("vi").asString()).contains("issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t", "a: [", "- 1", "a: &x 1\nb: *x", "!!javax.script.ScriptEngineManager []"})
    void anythingThatIsNoPlanIsToldAsDiagnostics(String body) {
        HttpResponse<String> response = service.post("/api/check", body);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestService.json(response).get(0).get("severity").asString()).isEqualTo("error");
    }

    @Test
    void sentPlanGivesTheSameFileAsTheWorkspaces() {
        HttpResponse<byte[]> sent = service.send(yaml("/api/render?as=docx", TestService.sound()),
                HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> kept = service.send(service.request("/api/plans/" + TestService.SOUND + ".docx"),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("ETag")).isEqualTo(kept.headers().firstValue("ETag"));
        assertThat(sent.body()).isEqualTo(kept.body());
        assertThat(sent.headers().firstValue("Content-Disposition").orElse(""))
                .contains("tai-nan-thuong-tich-2026.docx");
    }

    @Test
    void sentPlanIsMadeAsPdfUnlessSaidOtherwise() {
        HttpResponse<String> response = service.post("/api/render", TestService.sound());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(response.body()).startsWith("%PDF-");
    }

    @Test
    void brokenPlanIsNotMade() {
        HttpResponse<String> response = service.post("/api/render?as=pdf", TestService.broken());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestService.json(response).get("diagnostics").size()).isEqualTo(2);
    }

    @Test
    void unknownFormIsToldWithTheKnownOnes() {
        HttpResponse<String> response = service.post("/api/render?as=odt", TestService.sound());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).get("detail").asString()).contains("docx, pdf");
        assertThat(response.body()).contains("E0709");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/yaml; charset=utf-16", "nonsense"})
    void otherTypesAreRefused(String type) {
        HttpResponse<String> response = service.send(service.request("/api/check").header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(TestService.sound())));
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Accept").orElse("")).contains("application/yaml");
        assertThat(response.body()).contains("E0704");
    }

    @Test
    void bodyWithoutATypeIsRefused() {
        HttpResponse<String> response = service.send(
                service.request("/api/check").POST(HttpRequest.BodyPublishers.ofString(TestService.sound())));
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void largestBodyIsReadAndOneByteMoreIsNot() {
        String largest = "#" + "x".repeat(Body.YAML.largest() - 1);
        assertThat(service.post("/api/check", largest).statusCode()).isEqualTo(200);
        HttpResponse<String> response = service.post("/api/check", largest + "x");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(TestService.json(response).get("diagnostics").get(0).get("code").asString()).isEqualTo("E0703");
    }

    @Test
    void bodyThatDoesNotSayItsLengthIsBoundedToo() {
        byte[] large = "x".repeat(Body.YAML.largest() + 1).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = service.send(
                service.request("/api/render").header("Content-Type", "application/yaml")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void largeBodyIsRefusedBeforeItIsSent() throws IOException {
        String answer = service.raw("""
            POST /api/check HTTP/1.1
            Host: localhost
            Content-Type: application/yaml
            Content-Length: 1073741824
            """, new byte[0]);
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
    }

    @Test
    void endlessBodyIsRefusedAtTheLimit() throws IOException {
        byte[] chunk = ("110000\r\n" + "x".repeat(0x110000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        String answer = service.raw("""
            POST /api/check HTTP/1.1
            Host: localhost
            Content-Type: application/yaml
            Transfer-Encoding: chunked
            """, chunk);
        assertThat(answer).as("though the body goes on").startsWith("HTTP/1.1 413 ");
    }

    @Test
    void brokenOffBodyIsAFaultOfTheRequest() throws IOException {
        String answer = service.raw("""
            POST /api/check HTTP/1.1
            Host: localhost
            Content-Type: application/yaml
            Transfer-Encoding: chunked
            """, "zz\r\nno length\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("E0710");
    }

    private HttpRequest.Builder yaml(String path, String body) {
        return service.request(path).header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
