package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which plans are written, without a browser. */
class EditorPagesTest {

    private static final Pattern IMPORT = Pattern
            .compile("(?:^|[;}\\n])\\s*(?:import|export)[^'\"();]*?from\\s*['\"]([^'\"]+)['\"]");
    private static final Pattern NONCE = Pattern.compile("'nonce-([0-9a-f-]{36})'");

    private final TestService service = TestService.get();

    private HttpResponse<String> page(String query) {
        return service.get("/edit/" + TestService.SOUND + query);
    }

    @Test
    void onlyItsOwnScriptsRunAndNothingForeignIsLoaded() {
        HttpResponse<String> page = page("");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "connect-src 'self'").doesNotContain("unsafe", "http", "*");
        String nonce = NONCE.matcher(policy).results().map(m -> m.group(1)).findFirst().orElseThrow();
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"")
                .doesNotContain("http://", "https://", "style=\"", "<style", "onclick");
        assertThat(Pattern.compile("<script").matcher(page.body()).results()).hasSize(2);
        assertThat(page("").headers().firstValue("Content-Security-Policy").orElseThrow()).as("a nonce is used once")
                .isNotEqualTo(policy);
    }

    /** The browser finds every module that another imports, without asking anyone else. */
    @Test
    void everyImportIsServed() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Modules.first());
        next.add("/modules/library/pdfjs-dist/pdf.worker.min.mjs");
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> module = service.get(address);
            assertThat(module.statusCode()).as(address).isEqualTo(200);
            assertThat(module.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
            IMPORT.matcher(module.body()).results().map((MatchResult m) -> m.group(1))
                    .forEach(name -> next.add(name.startsWith(".")
                            ? URI.create(address).resolve(name).toString()
                            : Modules.imports().getOrDefault(name, address + " imports " + name)));
        }
        assertThat(seen).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor/none.js", "../style.css", "editor/../style.css", "library/pdfjs-dist/LICENSE",
            "Service.class"})
    void nothingElseIsServedAsAModule(String name) {
        assertThat(service.get("/modules/" + name).statusCode()).isBetween(400, 404);
    }

    @Test
    void pageSpeaksEnglishWhereAskedFor() {
        assertThat(page("?lang=en").body()).contains("lang=\"en\"", "Save").doesNotContain("Lưu", "Soạn");
        assertThat(page("").body()).contains("Lưu", "Soạn thảo");
    }

    @Test
    void planThatIsNotThereCannotBeWritten() {
        assertThat(service.get("/edit/none").statusCode()).isEqualTo(404);
        assertThat(service.get("/edit/bad/leak").statusCode()).isEqualTo(404);
    }

    @Test
    void schemaIsTheOneOfTheCommand() {
        assertThat(TestService.json(service.get("/api/schema")).get("title").asString()).contains("Kế hoạch");
    }
}
