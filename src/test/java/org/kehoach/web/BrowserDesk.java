package org.kehoach.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The editor in Debian's Chromium, with a plan of its own that is gone afterwards. */
final class BrowserDesk implements AutoCloseable {

    static final String ID = "an-hai/so-y-te/soan-thu";

    /** As its packagers start it in places without a screen; it asks nobody outside. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final Optional<Path> CHROMIUM = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of).filter(Files::isExecutable).findFirst();

    final Page page;
    final Path file;
    final BrowserContext context;
    /** What the page complained of, and what it asked of others. */
    final List<String> complaints = new ArrayList<>();
    private final TestService service = TestService.get();
    private final Started started;

    /** As for those who want nothing to move: what is half faded in has colours that nobody reads by. */
    private static final ReducedMotion STILL = ReducedMotion.REDUCE;

    /** Started once: it takes seconds. */
    private record Started(Playwright playwright, Browser browser) {
        static Started of(Path chromium) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
            return new Started(playwright, browser);
        }
    }

    private static final class Once {
        static final Started STARTED = Started.of(CHROMIUM.orElseThrow());
    }

    private BrowserDesk(byte[] text, ColorScheme scheme) {
        assumeTrue(CHROMIUM.isPresent(), "Chromium is not installed");
        started = Once.STARTED;
        file = service.put(ID, text);
        context = started.browser().newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme)
                        .setReducedMotion(STILL));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        String own = service.address().toString();
        page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text()));
        page.onPageError(e -> complaints.add("error: " + e));
        page.onRequest(r -> {
            if (!r.url().startsWith(own) && !r.url().startsWith("blob:" + own)) {
                complaints.add("asked of others: " + r.url());
            }
        });
    }

    /** The editor with a text, its pages drawn or the reason told why there are none. */
    static BrowserDesk open(String text) {
        return open(TestService.named(text, ID).getBytes(StandardCharsets.UTF_8));
    }

    static BrowserDesk open(byte[] text) {
        BrowserDesk desk = new BrowserDesk(text, ColorScheme.LIGHT);
        desk.load("/edit/" + ID);
        return desk;
    }

    static BrowserDesk dark(String text) {
        return new BrowserDesk(text.getBytes(StandardCharsets.UTF_8), ColorScheme.DARK);
    }

    void load(String path) {
        page.navigate(service.address().resolve(path).toString());
        if (path.startsWith("/edit/")) {
            ready();
        }
    }

    void ready() {
        page.waitForSelector(".sheet[data-digest], #none:not([hidden])");
    }

    /** The text as it would be copied, of a document short enough to be shown whole. */
    String text() {
        return String.join("\n", page.locator(".cm-content .cm-line").allInnerTexts()).replace("\u00a0", " ");
    }

    Locator content() {
        return page.locator("#text .cm-content");
    }

    /** Puts the caret at the end of the line that holds these words, by search, as a person would. */
    void goTo(String words) {
        content().focus();
        page.keyboard().press("Control+f");
        Locator field = page.locator(".cm-search input[name=search]");
        field.pressSequentially(words);
        field.press("Enter");
        field.press("Escape");
        page.keyboard().press("End"); // of the row
        page.keyboard().press("End"); // of the line
    }

    String activeLine() {
        return page.locator(".cm-activeLine").innerText();
    }

    /** The findings' codes, once there are any, or none. */
    List<String> codes() {
        return page.locator("#findings .code").allInnerTexts();
    }

    void waitForClean() {
        page.waitForSelector("#verdict.clean");
    }

    /** What Chromium is told by the system's input methods. */
    CDPSession system() {
        return context.newCDPSession(page);
    }

    String digest(int sheet) {
        return Optional.ofNullable(page.locator(".sheet").nth(sheet).getAttribute("data-digest")).orElse("");
    }

    /** Waits until a sheet shows something else. */
    void waitForOther(int sheet, String digest) {
        page.waitForFunction("([i, old]) => { const s = document.querySelectorAll('.sheet')[i]; "
                + "return s && s.dataset.digest && s.dataset.digest !== old; }", List.of(sheet, digest));
    }

    @Override
    public void close() {
        context.close();
        service.remove(file);
    }
}
