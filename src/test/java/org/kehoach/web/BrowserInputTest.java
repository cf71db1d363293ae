package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vietnamese is typed: by composition, and by Backspace and another letter, as the input methods in use do. */
class BrowserInputTest {

    private static final String TEXT = """
        kind: plan
        id: an-hai/so-y-te/soan-thu
        issuer: an-hai/so-y-te
        date: 03/2026
        period: 2026
        subject: Trồng cây xanh năm ${year}
        body:
        - heading: Mục tiêu
          body:
          - para: Mỗi
        recipients: [UBND tỉnh]
        signature: {lines: [GIÁM ĐỐC], name: Lê Văn Bảy}
        """;

    private static final List<String> SWITCHES = List.of("Control+Space", "Control+Shift+Space", "Alt+z", "Alt+Z",
            "Shift+Space", "Control+Shift+F9", "Control+Shift+F6", "Control+Shift+K", "Control+Shift+Z",
            "Alt+Shift+ArrowDown", "Control+`");

    private static void compose(CDPSession system, String words) {
        JsonObject composed = new JsonObject();
        composed.addProperty("text", words);
        composed.addProperty("selectionStart", words.length());
        composed.addProperty("selectionEnd", words.length());
        system.send("Input.imeSetComposition", composed);
    }

    private static void commit(CDPSession system, String words) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", words);
        system.send("Input.insertText", committed);
    }

    /** ibus, fcitx and macOS underline a word until it is done; findings and pages come meanwhile and disturb nothing. */
    @Test
    void wordIsComposed() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            CDPSession system = desk.system();
            desk.goTo("- para: Mỗi");
            for (String word : new String[]{"đơn", "vị", "trồng", "mười", "cây"}) {
                desk.page.keyboard().type(" ");
                for (int end = 1; end <= word.length(); end++) {
                    compose(system, word.substring(0, end));
                    desk.page.waitForTimeout(150);
                    assertThat(desk.page.locator(".cm-tooltip-autocomplete").count()).isZero();
                }
                commit(system, word);
            }
            desk.page.keyboard().type(".");
            assertThat(desk.activeLine().strip()).isEqualTo("- para: Mỗi đơn vị trồng mười cây.");
            desk.waitForClean();
        }
    }

    /** A composition where the text is at fault: the finding of its own line is shown when it has ended. */
    @Test
    void findingsWaitForTheEndOfAWord() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            CDPSession system = desk.system();
            desk.goTo("- para: Mỗi");
            desk.page.keyboard().type(" ${sai} ");
            compose(system, "t");
            desk.page.waitForTimeout(100);
            compose(system, "tiê");
            desk.page.waitForTimeout(600);
            assertThat(desk.page.locator(".cm-lintRange-error").count()).as("while it is composed").isZero();
            compose(system, "tiếng");
            commit(system, "tiếng");
            desk.page.locator(".cm-lintRange-error").first().waitFor();
            assertThat(desk.activeLine().strip()).isEqualTo("- para: Mỗi ${sai} tiếng");
        }
    }

    /** UniKey, EVKey and GoTiengViet on Windows: no composition; they take letters back and type others, very fast. */
    @Test
    void lettersAreTakenBackAndReplaced() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.goTo("- para: Mỗi");
            desk.page.keyboard().type(" nguo");
            replace(desk, 2, "ươ");
            desk.page.keyboard().type("i");
            replace(desk, 2, "ời");
            desk.page.keyboard().type(" dan");
            replace(desk, 2, "ân");
            desk.page.keyboard().type(" duoc");
            replace(desk, 4, "được");
            desk.page.keyboard().type(" huong");
            replace(desk, 4, "ướng");
            desk.page.keyboard().type(" dan");
            replace(desk, 2, "ẫn");
            assertThat(desk.activeLine().strip()).isEqualTo("- para: Mỗi người dân được hướng dẫn");
            desk.waitForClean();
            assertThat(desk.activeLine().strip()).isEqualTo("- para: Mỗi người dân được hướng dẫn");
        }
    }

    private static void replace(BrowserDesk desk, int back, String with) {
        for (int i = 0; i < back; i++) {
            desk.page.keyboard().press("Backspace");
        }
        desk.page.keyboard().insertText(with);
    }

    /** Their other way, for browsers that complete addresses: letters are selected with Shift+Left and typed over. */
    @Test
    void lettersAreSelectedAndReplaced() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.goTo("- para: Mỗi");
            desk.page.keyboard().type(" viet");
            desk.page.keyboard().press("Shift+ArrowLeft");
            desk.page.keyboard().press("Shift+ArrowLeft");
            desk.page.keyboard().insertText("ệt");
            assertThat(desk.activeLine().strip()).isEqualTo("- para: Mỗi việt");
        }
    }

    /** In a key, where a list of proposals is open: taking letters back must neither choose nor close in a way that types. */
    @Test
    void replacingWhileAListIsOpenChoosesNothing() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.goTo("recipients:");
            desk.page.keyboard().type("\ndra");
            desk.page.locator(".cm-tooltip-autocomplete").waitFor();
            replace(desk, 2, "ân");
            desk.page.keyboard().type(" ");
            assertThat(desk.activeLine()).isEqualTo("dân ");
        }
    }

    @Test
    void keysThatSwitchInputMethodsDoNothing() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.goTo("- para: Mỗi");
            String before = desk.text().replace(" ", "");
            desk.page.evaluate("() => addEventListener('keydown', e => { window.taken = e.defaultPrevented; })");
            for (String key : SWITCHES) {
                desk.page.keyboard().press(key);
                desk.page.waitForTimeout(100);
                assertThat(desk.page.evaluate("() => window.taken")).as("%s is left to others", key).isEqualTo(false);
                assertThat(desk.page.locator(".cm-tooltip-autocomplete").count()).as(key).isZero();
                assertThat(desk.text().replace(" ", "")).as(key).isEqualTo(before);
            }
        }
    }

    /** All of the decomposed letters that macOS may send stay as they were typed. */
    @Test
    void decomposedLettersStay() {
        try (BrowserDesk desk = BrowserDesk.open(TEXT)) {
            desk.goTo("- para: Mỗi");
            desk.page.keyboard().insertText(" e\u0302\u0301");
            desk.page.keyboard().press("Control+s");
            desk.page.waitForSelector("#state:has-text('Đã lưu')");
            assertThat(desk.file).content().contains("Mỗi e\u0302\u0301\n");
        }
    }
}
