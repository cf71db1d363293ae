package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's text is saved over what its writer read, and over nothing else. */
class PlanTextApiTest {

    private static final String ID = "an-hai/so-y-te/luu-thu";
    private static final String ADDRESS = "/api/texts/" + ID;

    private final TestService service = TestService.get();
    private final byte[] first = ("\ufeff" + TestService.sound().replace("\n", "\r\n"))
            .getBytes(StandardCharsets.UTF_8);
    private Path file = Path.of("");

    @BeforeEach
    void put() {
        file = service.put(ID, first);
    }

    @AfterEach
    void remove() {
        service.remove(file);
    }

    private HttpResponse<String> save(String match, String text) {
        HttpRequest.Builder request = service.request(ADDRESS).header("Content-Type", "application/yaml")
                .PUT(HttpRequest.BodyPublishers.ofString(text));
        return service.send(match.isEmpty() ? request : request.header("If-Match", match));
    }

    private String tag() {
        return service.get(ADDRESS).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void textIsGivenByteForByte() {
        HttpResponse<byte[]> read = service.send(service.request(ADDRESS), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(read.body()).isEqualTo(first);
        assertThat(read.headers().firstValue("ETag")).hasValue('"' + FileForm.digest(first) + '"');
    }

    @Test
    void textIsSavedByteForByteOverWhatWasRead() throws IOException {
        String text = "\ufeffkind: plan\r\nsubject: một\n";
        HttpResponse<String> saved = save(tag(), text);
        assertThat(saved.statusCode()).isEqualTo(204);
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(saved.headers().firstValue("ETag")).hasValue(tag());
    }

    @Test
    void anothersChangeIsNotOverwritten() throws IOException {
        String read = tag();
        Files.writeString(file, "kind: plan # của người khác\n");
        HttpResponse<String> refused = save(read, "kind: plan # của tôi\n");
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.body()).contains("E0711");
        assertThat(Files.readString(file)).isEqualTo("kind: plan # của người khác\n");
    }

    @Test
    void ofManyWhoSaveAtOnceOnlyOneDoes() throws IOException {
        String read = tag();
        var saved = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> save(read, "kind: plan # " + i + "\n").statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(saved).containsOnly(204, 412).containsOnlyOnce(204);
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside.filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "W/\"x\"", "\"abc\""})
    void whoDoesNotSayWhatWasReadSavesNothing(String match) throws IOException {
        HttpResponse<String> refused = save(match, "kind: plan\n");
        assertThat(refused.statusCode()).isEqualTo(428);
        assertThat(refused.body()).contains("E0712");
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void pagesOfOtherSitesSaveNothing() throws IOException {
        HttpResponse<String> refused = service.send(service.request(ADDRESS).header("Content-Type", "application/yaml")
                .header("If-Match", tag()).header("Origin", "http://evil.example")
                .PUT(HttpRequest.BodyPublishers.ofString("kind: plan\n")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad/leak", "none", "agencies", "../secret", "an-hai/so-y-te"})
    void nothingButPlansIsReadOrSaved(String id) throws IOException {
        HttpResponse<String> refused = service.send(service.request("/api/texts/" + id)
                .header("Content-Type", "application/yaml").header("If-Match", '"' + "0".repeat(64) + '"')
                .PUT(HttpRequest.BodyPublishers.ofString("kind: plan\n")));
        assertThat(refused.statusCode()).isBetween(400, 405);
        assertThat(service.get("/api/texts/" + id).statusCode()).isBetween(400, 404);
        assertThat(Files.readString(service.root.resolve("secret.yaml"))).contains("the secret");
    }

    @Test
    void fileMarkedAsReadOnlyIsLeftAlone() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        HttpResponse<String> refused = save(tag(), "kind: plan\n");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("E0713");
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(service.get("/edit/" + ID).body()).contains("data-writable=\"false\"");
    }

    @Test
    void textThatIsTooLargeIsNotSaved() throws IOException {
        assertThat(save(tag(), "#".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    private HttpResponse<String> create(String id, String text) {
        return service.send(service.request("/api/texts/" + id).header("Content-Type", "application/yaml")
                .header("If-None-Match", "*").PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    @Test
    void aNewPlanIsWrittenOnceAndNeverOverOneThatIsThere() throws IOException {
        Path file = service.root.resolve("workspace/plans/nhap/moi/lap.yaml");
        try {
            assertThat(create("nhap/moi/lap", "kind: plan\n").statusCode()).isEqualTo(201);
            assertThat(Files.readString(file)).isEqualTo("kind: plan\n");
            HttpResponse<String> again = create("nhap/moi/lap", "khác");
            assertThat(again.statusCode()).isEqualTo(412);
            assertThat(again.body()).contains("E0729", "nhap/moi/lap");
            assertThat(Files.readString(file)).isEqualTo("kind: plan\n");
            assertThat(service.get("/api/texts/nhap/moi/lap").body()).isEqualTo("kind: plan\n");
        } finally {
            service.remove(file);
        }
    }

    @Test
    void aNewPlanStaysInsideWhateverItsName() {
        for (String id : List.of("agencies", "nhap/x.pdf", "nhap/Ngày", "nhap//x")) {
            assertThat(create(id.replace("à", "%C3%A0"), "kind: plan\n").body()).as(id).contains("E0728");
        }
        HttpResponse<String> linked = create("bad/away/moi", "kind: plan\n");
        assertThat(linked.statusCode()).as("through a link").isEqualTo(403);
        assertThat(Files.exists(service.root.resolve("moi.yaml"))).isFalse();
    }
}
