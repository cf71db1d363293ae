package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the editor is told of a text that is being written. */
class DraftApiTest {

    private static final String ADDRESS = "/api/drafts/" + TestService.SOUND;

    private static final Pattern FILES = Pattern.compile("```yaml plans/(\\S+)\\.yaml\\n(.*?)```", Pattern.DOTALL);

    private final TestService service = TestService.get();

    private JsonNode draft(String yaml) {
        HttpResponse<String> response = service.post(ADDRESS, yaml);
        assertThat(response.statusCode()).isEqualTo(200);
        return TestService.json(response);
    }

    private static List<String> digests(JsonNode draft) {
        List<String> out = new ArrayList<>();
        draft.get("pages").forEach(p -> out.add(p.get("digest").asString()));
        return out;
    }

    @Test
    void soundTextComesWithItsPagesAndTheirPdf() {
        JsonNode draft = draft(TestService.sound());
        byte[] pdf = Base64.getDecoder().decode(draft.get("pdf").asString());
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(draft.get("diagnostics").isEmpty()).isTrue();
        assertThat(draft.get("pages").get(0).get("width").asInt()).as("A4 in twips").isEqualTo(11906);
        assertThat(digests(draft)).doesNotHaveDuplicates().hasSizeGreaterThan(3);
    }

    @Test
    void onlyPagesThatLookDifferentHaveOtherDigests() {
        List<String> before = digests(draft(TestService.sound()));
        assertThat(digests(draft(TestService.sound() + "# lời chú không in\n"))).isEqualTo(before);
        List<String> after = digests(draft(TestService.sound().replace("name: Nguyễn Thị Thu Hà", "name: Lê Văn Bảy")));
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
        assertThat(after.getLast()).isNotEqualTo(before.getLast());
    }

    /** Every line of prose has its place, of the first page first. */
    @Test
    void placesLeadFromThePagesToTheLinesOfTheText() {
        String[] lines = TestService.sound().split("\n", -1);
        JsonNode draft = draft(TestService.sound());
        TreeSet<Integer> known = new TreeSet<>();
        int page = 0;
        for (JsonNode place : draft.get("places")) {
            assertThat(place.get(0).asInt()).isBetween(page, draft.get("pages").size() - 1);
            page = place.get(0).asInt();
            known.add(place.get(5).asInt());
        }
        assertThat(page).as("the signature").isEqualTo(draft.get("pages").size() - 1);
        List<String> prose = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches("\\s*(- )?(heading|para|item|bullet|target): \\p{L}.*") && !known.contains(i + 1)) {
                prose.add(i + 1 + ": " + lines[i]);
            }
        }
        assertThat(prose).as("lines that no page leads to").isEmpty();
    }

    /** What a derived plan takes over stands in its superior's file, whose lines are not this one's. */
    @Test
    void placesOfADerivedPlanAreThoseOfItsOwnFile() throws IOException {
        String own = "mau/xa-binh/tiem-chung-2026";
        String golden = Files.readString(Path.of("src/test/golden/cli/derived-plan-is-whole.md"));
        List<Path> put = new ArrayList<>();
        String text = "";
        for (MatchResult file : FILES.matcher(golden).results().toList()) {
            String id = file.group(1).equals("agencies") ? "mau/agencies" : file.group(1);
            put.add(service.put(id, file.group(2).getBytes(StandardCharsets.UTF_8)));
            text = id.equals(own) ? file.group(2) : text;
        }
        try {
            JsonNode draft = TestService.json(service.post("/api/drafts/" + own, text));
            assertThat(draft.get("diagnostics").toString()).doesNotContain("\"error\"");
            List<String> lines = text.lines().toList();
            TreeSet<String> typed = new TreeSet<>();
            for (JsonNode place : draft.get("places")) {
                typed.add(lines.get(place.get(5).asInt() - 1).substring(place.get(6).asInt() - 1));
            }
            assertThat(typed).contains("Phát thanh lịch tiêm trên hệ thống truyền thanh của xã.")
                    .allMatch(words -> words.matches("[\\p{L}\\[{\"].*"));
        } finally {
            put.forEach(service::remove);
        }
    }

    @Test
    void brokenTextComesWithFindingsAndNearNames() {
        JsonNode draft = draft(TestService.broken());
        assertThat(draft.has("pdf")).isFalse();
        JsonNode first = draft.get("diagnostics").get(0);
        assertThat(first.get("code").asString()).isEqualTo("E0116");
        assertThat(first.get("line").asInt()).isEqualTo(4);
        assertThat(first.get("title").get("vi").asString()).contains("isuer");
        assertThat(first.get("fix").get("wrong").asString()).isEqualTo("isuer");
        assertThat(first.get("fix").get("replacement").asString()).isEqualTo("issuer");
    }

    @Test
    void namesAreThoseOfThePlansDirectory() {
        JsonNode names = TestService.json(service.get("/api/names/" + TestService.SOUND));
        assertThat(names.get("roles").toString()).contains("\"children\"");
        assertThat(names.get("agencies").toString()).contains("{\"key\":\"an-hai/so-y-te\",\"name\":\"Sở Y tế\"}");
    }

    @Test
    void plansThatAreNotThereHaveNoDrafts() {
        assertThat(service.post("/api/drafts/none", TestService.sound()).statusCode()).isEqualTo(404);
        assertThat(service.get("/api/names/none").statusCode()).isEqualTo(404);
    }
}
