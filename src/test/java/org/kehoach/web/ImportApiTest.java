package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents that are sent to become plans. */
class ImportApiTest {

    private final TestService service = TestService.get();

    private HttpResponse<String> post(String query, byte[] body) {
        return service.send(service.request("/api/import" + query).header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    static byte[] text() {
        return """
            ỦY BAN NHÂN DÂN
            XÃ HÒA LẠC
            Số:     /KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hòa Lạc, ngày 20 tháng 02 năm 2026

            KẾ HOẠCH
            Trồng cây xanh năm 2026

            I. MỤC TIÊU
            Trồng mới ít nhất 1.500 cây bóng mát.

            II. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            Chủ trì, hoàn thành trước ngày 30/6/2026.
            2. Tổ xung kích cây xanh
            Chăm sóc cây sau khi trồng.

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Văn Bảy
            """.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDocumentComesBackAsADraftWithItsDoubtsAtBothPlaces() {
        HttpResponse<String> response = post("?name=cay%20xanh%20%E1%BB%9F%20x%C3%A3.txt", text());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = TestService.json(response);
        JsonNode document = answer.get("documents").get(0);
        assertThat(document.get("id").asString()).isEqualTo("nhap/cay-xanh-o-xa");
        String yaml = document.get("yaml").asString();
        assertThat(yaml).startsWith("kind: plan\nid: nhap/cay-xanh-o-xa\nissuer: an-hai/xa-hoa-lac");
        assertThat(document.get("parts").findValuesAsString("part")).containsExactly("head", "body", "meaning", "tail");
        List<String> lines = yaml.lines().toList();
        List<String> runs = runs(answer.get("source").get("blocks"));
        JsonNode role = doubt(document, "E0816");
        assertThat(lines.get(role.get("yaml").asInt() - 1)).contains("Tổ xung kích cây xanh");
        JsonNode place = role.get("source").get(0);
        assertThat(runs.get(place.get(0).asInt()).substring(place.get(1).asInt(), place.get(2).asInt()))
                .contains("Tổ xung kích cây xanh");
        assertThat(role.get("line").asInt()).isEqualTo(17);
        assertThat(role.get("title").has("vi")).isTrue();
    }

    private static JsonNode doubt(JsonNode document, String code) {
        for (JsonNode doubt : document.get("doubts")) {
            if (doubt.get("code").asString().equals(code)) {
                return doubt;
            }
        }
        throw new AssertionError("no " + code + " among " + document.get("doubts"));
    }

    private static List<String> runs(JsonNode blocks) {
        List<String> out = new ArrayList<>();
        blocks.forEach(b -> b.path("runs").forEach(r -> out.add(r.get("text").asString())));
        return out;
    }

    @Test
    void wordFilesAndPdfFilesAreTakenToo() {
        for (String ending : List.of(".docx", ".pdf")) {
            byte[] file = service.send(service.request("/api/plans/" + TestService.SOUND + ending),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
            HttpResponse<String> response = service.send(service.request("/api/import")
                    .header("Content-Type", "application/octet-stream")
                    .header("Content-Disposition", "attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch" + ending)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonNode answer = TestService.json(response);
            assertThat(answer.get("file").asString()).isEqualTo("Kế hoạch" + ending);
            assertThat(answer.get("documents").get(0).get("id").asString()).isEqualTo("nhap/ke-hoach");
            assertThat(answer.get("documents").get(0).get("subject").asString()).isEqualTo(TestService.SOUND_SUBJECT);
            assertThat(answer.get("source").get("form").asString()).isEqualTo(ending.equals(".pdf") ? "pdf" : "word");
        }
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsMade() {
        HttpResponse<String> response = post("?name=anh.jpg", new byte[]{1, 2, 3});
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = TestService.json(response);
        assertThat(problem.get("title").asString()).isEqualTo("Không nhập được tệp này");
        assertThat(problem.get("diagnostics").findValuesAsString("code")).containsExactly("E0802");
        assertThat(problem.has("documents")).isFalse();
    }

    @Test
    void requestsThatAreWrongAreRefusedBeforeAnyWork() {
        assertThat(post("", text()).body()).contains("E0727");
        assertThat(post("?name=%2F..%2F", text()).statusCode()).isEqualTo(400);
        HttpResponse<String> large = post("?name=a.pdf", new byte[Body.DOCUMENT.largest() + 1]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("E0703", "20 MiB");
        assertThat(service.send(service.request("/api/import?name=a.txt").header("Content-Type", "multipart/form-data")
                .POST(HttpRequest.BodyPublishers.ofByteArray(text()))).statusCode()).isEqualTo(415);
        assertThat(service.send(service.request("/api/import?name=a.txt").header("Content-Type", "text/plain")
                .header("Origin", "https://x.example").POST(HttpRequest.BodyPublishers.ofByteArray(text())))
                .statusCode()).isEqualTo(403);
    }

    /** A name is the file's last part, and leads nowhere. */
    @Test
    void namesOfFilesAreNoPaths() {
        JsonNode answer = TestService.json(post("?name=..%2F..%5Cetc%2Fagencies.txt", text()));
        assertThat(answer.get("file").asString()).isEqualTo("agencies.txt");
        assertThat(answer.get("documents").get(0).get("id").asString()).isEqualTo("nhap/van-ban");
    }
}
