package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** What was typed is kept: in the file, beside another's change, and through a reload. */
class BrowserSavingTest {

    private static final String TEXT = TestService.named(TestService.sound(), BrowserDesk.ID);

    private static void save(BrowserDesk desk) {
        desk.page.keyboard().press("Control+s");
        desk.page.waitForSelector("#state:has-text('Đã lưu')");
    }

    private static void type(BrowserDesk desk, String words) {
        desk.goTo("number: 47");
        desk.page.keyboard().type(words);
    }

    @Test
    void savingKeepsEveryOtherByte() throws IOException {
        String odd = "\ufeff" + TEXT.replace("\n", "\r\n").replaceFirst("kind: plan\r\n", "kind: plan\n");
        try (BrowserDesk desk = BrowserDesk.open(odd)) {
            type(desk, "\n# thêm");
            save(desk);
            assertThat(Files.readString(desk.file))
                    .isEqualTo(odd.replace("number: 47\r\n", "number: 47\r\n# thêm\r\n"));
            assertThat(desk.page.locator("#save").isDisabled()).isTrue();
            assertThat(desk.page.title()).doesNotContain("●");
        }
    }

    @Test
    void anothersChangeIsShownAndNothingIsLost() throws IOException {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            type(desk, " # của tôi");
            Files.writeString(desk.file, TEXT.replace("period: 2026", "period: 2027"));
            desk.page.keyboard().press("Control+s");
            desk.page.waitForSelector("#notice:not([hidden])");
            assertThat(Files.readString(desk.file)).contains("period: 2027").doesNotContain("của tôi");
            assertThat(desk.page.locator("#notice").innerText()).contains("Chưa ghi gì");

            Download copy = desk.page.waitForDownload(() -> desk.page.locator("#notice button").nth(1).click());
            assertThat(copy.suggestedFilename()).isEqualTo("soan-thu-ban-cua-toi.yaml");
            assertThat(Files.readString(copy.path())).isEqualTo(TEXT.replace("number: 47", "number: 47 # của tôi"));

            desk.page.locator("#notice button").first().click();
            desk.page.waitForSelector("#other[open]");
            assertThat(desk.page.locator("#other .cm-changedLine").allInnerTexts())
                    .containsExactlyInAnyOrder("number: 47", "period: 2027");
            desk.page.locator("#other-take").click();
            assertThat(desk.page.locator(".cm-content").first().innerText()).contains("period: 2027")
                    .doesNotContain("của tôi");
            desk.page.keyboard().press("Control+z");
            assertThat(desk.page.locator(".cm-content").first().innerText()).contains("# của tôi");
            desk.page.keyboard().press("Control+y");
            assertThat(desk.page.locator(".cm-content").first().innerText()).doesNotContain("# của tôi");
        }
    }

    @Test
    void mineIsSavedOverAnothersOnlyWhenChosen() throws IOException {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            type(desk, " # của tôi");
            Files.writeString(desk.file, "kind: plan # của người khác\n");
            desk.page.keyboard().press("Control+s");
            desk.page.locator("#notice button").last().click();
            desk.page.waitForSelector("#state:has-text('Đã lưu')");
            assertThat(Files.readString(desk.file)).isEqualTo(TEXT.replace("number: 47", "number: 47 # của tôi"));
            assertThat(desk.page.locator("#notice").isHidden()).isTrue();
        }
    }

    @Test
    void whatIsNotSavedComesBackAfterAReload() throws IOException {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.page.onDialog(d -> d.accept());
            type(desk, " # chưa lưu");
            desk.page.reload();
            desk.ready();
            assertThat(desk.page.locator(".cm-content").first().innerText()).contains("# chưa lưu");
            assertThat(desk.page.locator("#notice").innerText()).contains("Đã lấy lại phần bạn soạn");
            assertThat(Files.readString(desk.file)).isEqualTo(TEXT);
            desk.page.locator("#notice button").first().click();
            assertThat(desk.page.locator(".cm-content").first().innerText()).doesNotContain("# chưa lưu");
            desk.page.reload();
            desk.ready();
            assertThat(desk.page.locator("#notice").isHidden()).isTrue();
        }
    }

    @Test
    void whatComesBackBesideAnothersChangeIsNotSavedOverIt() throws IOException {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.page.onDialog(d -> d.accept());
            type(desk, " # chưa lưu");
            desk.page.waitForTimeout(600);
            Files.writeString(desk.file, TEXT + "# của người khác\n");
            desk.page.reload();
            desk.page.waitForSelector("#notice:not([hidden])");
            assertThat(desk.page.locator("#notice").innerText()).contains("Chưa ghi gì");
            desk.page.keyboard().press("Control+s");
            desk.page.waitForTimeout(500);
            assertThat(Files.readString(desk.file)).isEqualTo(TEXT + "# của người khác\n");
            assertThat(desk.page.locator(".cm-content").first().innerText()).contains("# chưa lưu");
        }
    }

    @Test
    void fileThatMayNotBeWrittenIsShownAndLeftAlone() throws IOException {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            Files.setPosixFilePermissions(desk.file, PosixFilePermissions.fromString("r--r--r--"));
            desk.page.reload();
            desk.ready();
            assertThat(desk.page.locator("#state").innerText()).contains("Chỉ đọc");
            desk.content().focus();
            desk.page.keyboard().type("x");
            assertThat(desk.page.locator("#save").isDisabled()).isTrue();
            assertThat(Files.readString(desk.file)).isEqualTo(TEXT);
        }
    }

    @Test
    void bytesThatAreNoTextAreNotEdited() throws IOException {
        byte[] latin = TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE);
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            Files.write(desk.file, latin);
            desk.page.navigate(desk.page.url(), new Page.NavigateOptions());
            desk.page.waitForSelector("#state:has-text('UTF-8')");
            assertThat(desk.page.locator("#text .cm-content").count()).isZero();
            assertThat(Files.readAllBytes(desk.file)).isEqualTo(latin);
        }
    }
}
