package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the machine can be reached. */
class WorkspaceTest {

    private final TestService service = TestService.get();

    @ParameterizedTest
    @ValueSource(strings = {"../kehoach", "..", ".", "a/../../kehoach", "/etc/passwd", "//etc/passwd", "a//b", "a/", "",
            ".hidden", "a/.hidden", "a\\b", "A", "kế", "a b", "a%2fb", "a\0", "a:b", "agencies", "an-hai/agencies",
            "x.pdf", "x.docx", "a./b", "~", "-/.."})
    void namesThatAreNoIds(String name) {
        assertThat(PlanId.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "an-hai/so-y-te/x-2026", "a.b/c.1", "2026"})
    void namesThatAreIds(String name) {
        assertThat(PlanId.of(name))
                .hasValueSatisfying(id -> assertThat(id.file()).isEqualTo("plans/" + name + ".yaml"));
    }

    @Test
    void idHasAtMostTwoHundredCharacters() {
        assertThat(PlanId.of("a".repeat(200))).isPresent();
        assertThat(PlanId.of("a".repeat(201))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../kehoach", "../../secret", "bad/../../../secret", "%2e%2e/kehoach", "..%2fkehoach",
            "bad/%2e%2e/%2e%2e/%2e%2e/secret", "%252e%252e/kehoach", "..%5ckehoach", "..;/kehoach", "bad/leak",
            "bad/away/secret", "bad/away/workspace/kehoach", "agencies", "./agencies", "bad/broken%00", "/etc/passwd",
            "%2fetc%2fpasswd", "-"})
    void noAddressLeadsOutOfThePlans(String path) throws IOException {
        for (String ending : new String[]{"", ".pdf", ".docx"}) {
            for (String start : new String[]{"/api/plans/", "/plans/"}) {
                String answer = service.raw("GET " + start + path + ending
                        + " HTTP/1.1\nHost: localhost\nConnection: close", new byte[0]);
                assertThat(answer).as(start + path + ending).matches("(?s)HTTP/1.1 (400|404) .*")
                        .contains("Content-Type: application/problem+json").doesNotContain("the secret", "settings")
                        .doesNotContain(service.root.toString());
            }
        }
    }

    @Test
    void unknownPathBesideThePlansIsNotServed() {
        for (String path : new String[]{"/kehoach.yaml", "/plans/bad/broken.yaml", "/org/kehoach/web/style.css",
                "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/error", "/pages/plan.ftl"}) {
            HttpResponse<String> response = service.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
    }

    @Test
    void readsPlansDirectoriesAndTemplatesOnly(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("plans/a"));
        Files.createDirectories(folder.resolve("templates/nd30"));
        for (String file : List.of("plans/a/p.yaml", "plans/agencies.yaml", "templates/nd30/named.docx",
                "kehoach.yaml")) {
            Files.writeString(folder.resolve(file), file);
        }
        Workspace workspace = new Workspace(folder);
        assertThat(workspace.read("plans/a/p.yaml").value()).isPresent();
        assertThat(workspace.directoryOf("plans/a/p.yaml")).hasValue("plans/agencies.yaml");
        assertThat(workspace.directoryOf("-")).hasValue("plans/agencies.yaml");
        assertThat(workspace.template("nd30/named", "plans/a.yaml")).hasValue("templates/nd30/named.docx");
        for (String file : List.of("kehoach.yaml", "plans/../kehoach.yaml", "/etc/passwd", "-", "plans/a",
                "plans/none.yaml", folder.resolve("kehoach.yaml").toString())) {
            assertThat(workspace.read(file).value()).as(file).isEmpty();
        }
    }

    @Test
    void settingsAreThoseOfTheWorkspaceItself(@TempDir Path folder) throws IOException {
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner.resolve("plans"));
        Path above = Files.writeString(folder.resolve("kehoach.yaml"), "fonts: [above]");
        assertThat(new Workspace(inner).settings("plans/p.yaml")).as("above").isEmpty();
        Path link = Files.createSymbolicLink(inner.resolve("kehoach.yaml"), above);
        assertThat(new Workspace(inner).settings("plans/p.yaml")).as("behind a link").isEmpty();
        Files.delete(link);
        Files.writeString(link, "fonts: [own]");
        assertThat(new Workspace(inner).settings("document.docx"))
                .hasValueSatisfying(
                        f -> assertThat(f.content().value().orElseThrow()).hasSize("fonts: [own]".length()));
    }

    @Test
    void directoryAboveTheWorkspaceIsNotFound(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("inner/plans"));
        Files.writeString(folder.resolve("agencies.yaml"), "");
        Files.writeString(folder.resolve("inner/plans/p.yaml"), "");
        assertThat(new Workspace(folder.resolve("inner")).directoryOf("plans/p.yaml")).isEmpty();
    }

    @Test
    void directoryAndTemplateBehindALinkOutAreNotFound(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createDirectories(inner.resolve("plans"));
        Files.createDirectories(inner.resolve("templates/nd30"));
        Path outside = Files.writeString(folder.resolve("outside"), "");
        Files.createSymbolicLink(inner.resolve("plans/agencies.yaml"), outside);
        Files.createSymbolicLink(inner.resolve("templates/nd30/named.docx"), outside);
        Workspace workspace = new Workspace(inner);
        assertThat(workspace.directoryOf("plans/p.yaml")).isEmpty();
        assertThat(workspace.template("nd30/named", "plans/a.yaml")).isEmpty();
    }

    @Test
    void plansFolderThatIsALinkOutIsNotListed(@TempDir Path folder) throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("p.yaml"), "");
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("plans"), outside);
        assertThat(new Workspace(inner).list().plans()).isEmpty();
        assertThat(new Workspace(inner).find("p")).isEmpty();
    }

    @Test
    void linkInsideTheWorkspaceIsAPlan(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/a.yaml"), "");
        Files.createSymbolicLink(folder.resolve("plans/b.yaml"), Path.of("a.yaml"));
        assertThat(new Workspace(folder).list().plans()).containsExactly(new PlanId("a"), new PlanId("b"));
    }

    @Test
    void workspaceWithoutPlansIsEmpty(@TempDir Path folder) throws IOException {
        assertThat(new Workspace(folder).list()).isEqualTo(new Workspace.Listing(List.of(), List.of()));
    }
}
