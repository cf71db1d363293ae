package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import tools.jackson.databind.JsonNode;

/** What programs are told of the workspace's plans. */
class PlanApiTest {

    private final TestService service = TestService.get();

    @Test
    void listHasEachPlanWithItsSubjectIssuerAndFaults() {
        HttpResponse<String> response = service.get("/api/plans");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode list = TestService.json(response);
        JsonNode sound = find(list, TestService.SOUND);
        assertThat(sound.get("subject").asString()).isEqualTo(TestService.SOUND_SUBJECT);
        assertThat(sound.get("issuer").asString()).isEqualTo("Sở Y tế");
        assertThat(sound.get("code").asString()).isEqualTo("47/KH-SYT");
        assertThat(sound.get("errors").asInt()).isZero();
        assertThat(find(list, "bad/broken").get("errors").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(list.spliterator(), false).map(p -> p.get("id").asString()))
                .as("neither the directory nor what a link leads out to is a plan").doesNotContain("agencies")
                .noneMatch(id -> id.contains("leak") || id.contains("away"));
    }

    private static JsonNode find(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false).filter(p -> p.get("id").asString().equals(id))
                .findFirst().orElseThrow();
    }

    @Test
    void soundPlanHasItsOutline() {
        JsonNode plan = TestService.json(service.get("/api/plans/" + TestService.SOUND));
        assertThat(plan.get("outline").get("kind").asString()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.get("outline").get("body").size()).isGreaterThan(2);
        assertThat(plan.get("diagnostics").isEmpty()).isTrue();
    }

    @Test
    void pagesArePicturesThatAreAskedForOnce() {
        String page = service.get("/plans/" + TestService.SOUND).body();
        Matcher shown = Pattern.compile("<img src=\"(/api/plans/[^\"]+/pages/1\\.png\\?dpi=50&amp;digest=[0-9a-f]+)\"")
                .matcher(page);
        assertThat(shown.find()).isTrue();
        HttpResponse<String> first = service.get(shown.group(1).replace("&amp;", "&"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(first.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
        HttpResponse<String> now = service.get("/api/plans/" + TestService.SOUND + "/pages/1.png?dpi=50");
        assertThat(now.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(now.headers().firstValue("Cache-Control")).get().asString().contains("no-cache");
        assertThat(service.get("/api/plans/" + TestService.SOUND + "/pages/99.png").body()).contains("E0720");
        assertThat(service.get("/api/plans/" + TestService.SOUND + "/pages/1.png?dpi=5000").statusCode())
                .isEqualTo(400);
        assertThat(service.get("/api/plans/bad/broken/pages/1.png").statusCode()).isEqualTo(422);
    }

    @Test
    void brokenPlanHasItsDiagnosticsAndNoOutline() {
        HttpResponse<String> response = service.get("/api/plans/bad/broken");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode plan = TestService.json(response);
        assertThat(plan.has("outline")).isFalse();
        assertThat(plan.get("diagnostics").findValuesAsString("code")).containsExactlyInAnyOrder("E0116", "E0122");
        JsonNode first = plan.get("diagnostics").get(0);
        assertThat(first.get("file").asString()).isEqualTo("plans/bad/broken.yaml");
        assertThat(first.get("line").asInt()).isPositive();
        assertThat(first.get("title").get("vi").asString()).isNotBlank();
        assertThat(first.get("title").get("en").asString()).isNotBlank();
    }

    @Test
    void wordFileIsSentForDownload() throws OpcException {
        HttpResponse<byte[]> response = bytes("/api/plans/" + TestService.SOUND + ".docx");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(response.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;")
                .contains("filename*=UTF-8''tai-nan-thuong-tich-2026.docx");
        assertThat(WordPackage.read(response.body()).parts()).isNotEmpty();
    }

    @Test
    void pdfIsShownUnlessADownloadIsAskedFor() {
        String path = "/api/plans/" + TestService.SOUND + ".pdf";
        HttpResponse<byte[]> response = bytes(path);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(response.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(response.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline;");
        assertThat(bytes(path + "?download").headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
    }

    private HttpResponse<byte[]> bytes(String path) {
        return service.send(service.request(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void fileThatTheBrowserHasIsNotSentAgain() {
        String path = "/api/plans/" + TestService.SOUND + ".pdf";
        String tag = bytes(path).headers().firstValue("ETag").orElseThrow();
        assertThat(bytes(path).headers().firstValue("ETag")).as("same bytes, same tag").hasValue(tag);
        HttpRequest.Builder again = service.request(path).header("If-None-Match", tag);
        assertThat(service.send(again).statusCode()).isEqualTo(304);
        HttpRequest.Builder other = service.request(path).header("If-None-Match", "\"other\"");
        assertThat(service.send(other).statusCode()).isEqualTo(200);
    }

    @Test
    void manyAtOnceGetTheSameBytesOrAreToldToComeBack() {
        HttpRequest.Builder pdf = service.request("/api/plans/" + TestService.SOUND + ".pdf");
        List<HttpResponse<byte[]>> answers = IntStream.range(0, 24)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> service.send(pdf.copy(), HttpResponse.BodyHandlers.ofByteArray()),
                        Thread::startVirtualThread))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().filter(r -> r.statusCode() == 200)
                .map(r -> r.headers().firstValue("ETag").orElse("")).distinct()).hasSize(1);
        assertThat(answers).filteredOn(r -> r.statusCode() != 200).allSatisfy(r -> {
            assertThat(r.statusCode()).as("a slow machine").isEqualTo(503);
            assertThat(r.headers().firstValue("Retry-After")).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".pdf"})
    void filesOfABrokenPlanAreItsDiagnostics(String ending) {
        HttpResponse<String> response = service.get("/api/plans/bad/broken" + ending);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = TestService.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("diagnostics").findValuesAsString("code")).contains("E0116", "E0122");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".docx"})
    void unknownPlanIsToldWithNearNames(String ending) {
        HttpResponse<String> response = service.get("/api/plans/an-hai/so-y-te/tai-nan-thuong-tick-2026" + ending);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = TestService.json(response);
        assertThat(problem.get("near").get(0).asString()).isEqualTo(TestService.SOUND);
        assertThat(problem.get("diagnostics").get(0).get("code").asString()).isEqualTo("E0701");
    }

    @Test
    void problemIsToldInTheLanguageAskedFor() {
        assertThat(TestService.json(service.get("/api/plans/none")).get("title").asString())
                .isEqualTo("Không có kế hoạch này trong thư mục làm việc");
        assertThat(TestService.json(service.get("/api/plans/none?lang=en")).get("title").asString())
                .isEqualTo("The workspace has no such plan");
    }
}
