package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A document that arrived, from the file to a draft in the editor. */
class BrowserImportTest {

    private static void assertOpenToAll(BrowserDesk desk, String what) {
        assertThat(new AxeBuilder(desk.page).analyze().getViolations())
                .as(what).extracting(v -> v.getImpact() + " " + v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void choose(BrowserDesk desk, String name, byte[] content) {
        desk.page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    @Test
    void aDocumentBecomesADraft() throws IOException {
        Path draft = TestService.get().root.resolve("workspace/plans/nhap/cay-xanh.yaml");
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            desk.load("/import");
            assertOpenToAll(desk, "before a file");
            choose(desk, "anh.jpg", new byte[]{1});
            desk.page.waitForSelector("#refused:not([hidden])");
            assertThat(desk.page.locator("#refused").innerText()).contains("E0802");
            assertOpenToAll(desk, "a file that is refused");
            choose(desk, "Cây xanh.txt", ImportApiTest.text());
            desk.page.waitForSelector("#result:not([hidden])");
            assertThat(desk.page.locator("#source").innerText()).contains("Tổ xung kích cây xanh");
            assertThat(desk.page.locator("#doubts .code").allInnerTexts()).contains("E0816");
            assertOpenToAll(desk, "what was made of it");

            desk.page.locator("#source mark[role=button]:has-text('Tổ xung kích')").first().focus();
            desk.page.keyboard().press("Enter");
            assertThat(desk.page.locator(".cm-activeLine").innerText()).contains("Tổ xung kích cây xanh");
            assertThat(desk.page.evaluate("() => document.activeElement.className")).asString().contains("cm-content");
            assertThat(desk.page.locator("#source mark.current").innerText()).contains("Tổ xung kích");
            desk.page.keyboard().type("x");
            desk.page.keyboard().press("Backspace");
            desk.page.keyboard().press("F8");
            assertThat(desk.page.locator("#doubts [aria-current]").count()).isEqualTo(1);

            assertThat(desk.page.locator("#name").inputValue()).isEqualTo("nhap/cay-xanh");
            desk.page.locator("#name").fill(BrowserDesk.ID);
            desk.page.locator("#save").click();
            desk.page.waitForSelector("#outcome:has-text('Đã có kế hoạch tên này')");
            desk.page.locator("#name").fill("nhap/cay-xanh");
            desk.page.locator("#name").press("Enter");
            desk.page.waitForURL("**/edit/nhap/cay-xanh");
            desk.ready();
            assertThat(Files.readString(draft)).contains("id: nhap/cay-xanh\n", "${due=30/6/2026}");
            assertThat(desk.complaints).filteredOn(c -> !c.contains("412") && !c.contains("422")).isEmpty();
        } finally {
            TestService.get().remove(draft);
        }
    }

    @Test
    void aPdfIsShownAsItsPagesToo() {
        TestService service = TestService.get();
        byte[] pdf = service.send(service.request("/api/plans/" + TestService.SOUND + ".pdf"),
                java.net.http.HttpResponse.BodyHandlers.ofByteArray()).body();
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            desk.load("/import?lang=en");
            choose(desk, "plan.pdf", pdf);
            desk.page.waitForSelector("#result:not([hidden])");
            desk.page.locator("#original").click();
            desk.page.waitForSelector(".sheet[data-drawn]");
            assertOpenToAll(desk, "pages");
            desk.page.setViewportSize(420, 800);
            assertOpenToAll(desk, "a small screen");
            desk.page.locator("#original").click();
            desk.page.waitForSelector("#source:not([hidden])");
            assertThat(desk.complaints).isEmpty();
        }
    }
}
