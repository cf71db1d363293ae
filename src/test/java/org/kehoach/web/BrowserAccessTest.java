package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages are for everybody: by keyboard alone, and nothing that bars people is found by axe. */
class BrowserAccessTest {

    private static void assertOpenToAll(BrowserDesk desk, String what) {
        assertThat(new AxeBuilder(desk.page).analyze().getViolations())
                .as(what).extracting(v -> v.getImpact() + " " + v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void axeFindsNothing() throws Exception {
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            desk.waitForClean();
            assertOpenToAll(desk, "a sound plan");
            desk.goTo("number: 47");
            desk.page.keyboard().type("\nnumbr: 3\ndraf");
            desk.page.locator("#findings li").first().waitFor();
            assertOpenToAll(desk, "a faulty plan");
            desk.page.keyboard().press("Escape");
            desk.page.keyboard().press("Control+f");
            desk.page.locator(".cm-search").waitFor();
            assertOpenToAll(desk, "a search");
            desk.page.keyboard().press("Escape");
            Files.writeString(desk.file, TestService.sound() + "# khác\n");
            desk.page.keyboard().press("Control+s");
            desk.page.waitForSelector("#notice:not([hidden])");
            assertOpenToAll(desk, "another's change");
            desk.page.locator("#notice button").first().click();
            desk.page.waitForSelector("#other[open]");
            assertOpenToAll(desk, "the other text");
        }
    }

    @Test
    void axeFindsNothingInTheDarkNorInEnglishNorOnSmallScreens() {
        try (BrowserDesk desk = BrowserDesk.dark(TestService.broken())) {
            desk.load("/edit/" + BrowserDesk.ID + "?lang=en");
            desk.page.locator("#findings li").first().waitFor();
            assertThat(desk.page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            assertOpenToAll(desk, "dark");
            desk.page.setViewportSize(420, 800);
            assertOpenToAll(desk, "small");
            desk.page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT));
            desk.load("/");
            assertOpenToAll(desk, "the list");
            desk.page.locator("#find").fill("tau vu tru");
            desk.page.keyboard().press("Enter");
            desk.page.locator(".empty").waitFor();
            assertOpenToAll(desk, "a search that finds nothing");
            desk.page.locator(".empty a").click();
            desk.page.locator(".plan").first().waitFor();
            desk.load("/plans/" + BrowserDesk.ID);
            assertOpenToAll(desk, "findings");
        }
    }

    /** From the list to a saved change without a mouse. */
    @Test
    void everythingIsDoneByKeyboard() throws Exception {
        try (BrowserDesk desk = BrowserDesk.open(TestService.broken())) {
            desk.page.locator("#findings li").first().waitFor();
            assertThat(focused(desk)).contains("cm-content");
            desk.page.keyboard().press("F8");
            assertThat(desk.activeLine()).startsWith("isuer");
            assertThat(desk.page.locator("#state").innerText()).contains("Dòng 4", "isuer");
            List<String> stops = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                desk.page.keyboard().press("Tab");
                stops.add(focused(desk));
            }
            assertThat(stops).as("Tab leaves the text").noneMatch(s -> s.contains("cm-content"));
            assertThat(stops).anyMatch(s -> s.contains("go")).anyMatch(s -> s.contains("fix"));
            while (!focused(desk).contains("fix")) {
                desk.page.keyboard().press("Shift+Tab");
            }
            desk.page.keyboard().press("Enter");
            assertThat(focused(desk)).contains("cm-content");
            assertThat(desk.activeLine()).startsWith("issuer");
            desk.page.keyboard().press("Control+s");
            desk.page.waitForSelector("#state:has-text('Đã lưu')");
            assertThat(Files.readString(desk.file)).doesNotContain("isuer");
        }
    }

    private static String focused(BrowserDesk desk) {
        return String.valueOf(desk.page.evaluate("() => document.activeElement.className "
                + "+ ' ' + document.activeElement.id"));
    }

    /** No style or script is refused by the page's own rules, and nobody outside is asked for anything. */
    @Test
    void pageIsQuiet() {
        try (BrowserDesk desk = BrowserDesk.open(TestService.broken())) {
            desk.page.locator(".cm-lintRange-error").first().hover();
            desk.page.locator(".cm-tooltip .message").waitFor();
            desk.page.keyboard().press("Control+f");
            desk.page.locator(".cm-search").waitFor();
            desk.page.keyboard().press("Escape");
            desk.goTo("kind: plan");
            desk.page.keyboard().type("\ndraf");
            desk.page.locator(".cm-tooltip-autocomplete").waitFor();
            assertThat(desk.complaints).isEmpty();
        }
    }
}
