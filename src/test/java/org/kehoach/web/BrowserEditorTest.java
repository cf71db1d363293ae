package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan is written: findings in place, completion, and the pages that follow. */
class BrowserEditorTest {

    /** A plan that is shown whole. */
    private static final String SHORT = """
        kind: plan
        id: an-hai/so-y-te/soan-thu
        issuer: an-hai/so-y-te
        date: 03/2026
        period: 2026
        subject: Trồng cây xanh năm ${year}
        citations:
          law: {type: Luật, subject: Bảo vệ môi trường}
        body:
        - heading: Mục tiêu
          id: goal
          body:
          - para: Trồng mới cây bóng mát trong khuôn viên các cơ sở y tế.
        - heading: Tổ chức thực hiện
          body:
          - assign: children
            body:
            - Chủ trì, hoàn thành trước ngày ${due=30/6/2026}
        recipients: [UBND tỉnh, Phòng Bảo trợ xã hội và Trẻ em]
        signature: {lines: [GIÁM ĐỐC], name: Lê Văn Bảy}
        """;

    @Test
    void mistakeIsToldInPlaceAndMendedByItsFix() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.waitForClean();
            desk.goTo("period: 2026");
            desk.page.keyboard().type("\ndrafer: 05b-KH08");
            Locator mark = desk.page.locator(".cm-lintRange-error");
            mark.first().waitFor();
            assertThat(mark.first().innerText()).isEqualTo("drafer");
            assertThat(desk.page.locator(".cm-gutter-lint .cm-lint-marker-error").count()).isEqualTo(1);
            assertThat(desk.codes()).containsExactly("E0116");
            // the pages before stay, and it is said
            desk.page.locator("#last").waitFor();
            mark.first().hover();
            desk.page.locator(".cm-tooltip .message").waitFor();
            assertThat(desk.page.locator(".cm-tooltip .message").innerText()).contains("Không có khóa", "E0116",
                    "Có phải ý là");
            desk.page.locator("#findings .fix").click();
            desk.waitForClean();
            assertThat(desk.activeLine()).isEqualTo("drafter: 05b-KH08");
            assertThat(desk.page.locator("#last").isVisible()).isFalse();
        }
    }

    @Test
    void keysAreCompletedWithTheirMeaning() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.goTo("recipients:");
            desk.page.keyboard().type("\ndrafte");
            desk.page.locator(".cm-tooltip-autocomplete").waitFor();
            assertThat(desk.page.locator(".cm-tooltip-autocomplete li").allInnerTexts()).containsExactly("drafter");
            desk.page.locator(".cm-completionInfo").waitFor();
            assertThat(desk.page.locator(".cm-completionInfo").innerText()).contains("người soạn");
            desk.page.waitForTimeout(100);
            desk.page.keyboard().press("Enter");
            assertThat(desk.activeLine()).isEqualTo("drafter: ");
        }
    }

    @Test
    void onlyKeysThatMayStandThereAreProposed() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.goTo("- heading: Mục tiêu");
            desk.page.keyboard().type("\n");
            desk.page.keyboard().press("Alt+/");
            desk.page.locator(".cm-tooltip-autocomplete").waitFor();
            assertThat(desk.page.locator(".cm-tooltip-autocomplete li").allInnerTexts())
                    .contains("text", "label", "assign").doesNotContain("heading", "para", "id", "columns", "kind");
        }
    }

    @Test
    void rolesAndLookUpsAreCompleted() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.goTo("- assign: children");
            desk.page.keyboard().press("Shift+Home");
            desk.page.keyboard().type("- assign: edu");
            desk.page.locator(".cm-tooltip-autocomplete li >> text=education").waitFor();
            desk.page.waitForTimeout(100);
            desk.page.keyboard().press("Enter");
            assertThat(desk.activeLine().strip()).isEqualTo("- assign: education");
            desk.goTo("- para: Trồng mới");
            desk.page.keyboard().type(" Theo ${cite");
            desk.page.locator(".cm-tooltip-autocomplete li >> text=cite.law").waitFor();
            desk.page.waitForTimeout(100);
            desk.page.keyboard().press("Enter");
            assertThat(desk.activeLine()).endsWith("Theo ${cite.law}");
            desk.page.keyboard().type(" và ${go");
            desk.page.locator(".cm-tooltip-autocomplete li >> text=goal").waitFor();
            assertThat(desk.page.locator(".cm-tooltip-autocomplete li").first().innerText()).contains("goal");
        }
    }

    @Test
    void nothingIsProposedInProse() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.goTo("- para: Trồng mới");
            for (String word : List.of(" Bao", " dam", " body", " heading", " nguoi", " dan", " to", " chuc")) {
                desk.page.keyboard().type(word);
                desk.page.waitForTimeout(120);
                assertThat(desk.page.locator(".cm-tooltip-autocomplete").count()).as(word).isZero();
            }
        }
    }

    @Test
    void pagesFollowTheCaretAndOnlyTheChangedOneIsDrawnAgain() {
        try (BrowserDesk desk = BrowserDesk.open(TestService.sound())) {
            int last = desk.page.locator(".sheet").count() - 1;
            desk.goTo("name: Nguyễn Thị Thu Hà");
            desk.page.waitForFunction("i => { const s = document.querySelectorAll('.sheet')[i]; "
                    + "const p = document.getElementById('pages'); return s.dataset.digest "
                    + "&& s.offsetTop < p.scrollTop + p.clientHeight && s.offsetTop + s.offsetHeight > p.scrollTop; }",
                    last);
            assertThat(desk.page.locator(".sheet").nth(last).locator(".here").count()).isPositive();
            desk.page.evaluate("i => document.querySelectorAll('.sheet canvas').forEach(c => c.kept = true)", last);
            String before = desk.digest(last);
            desk.page.keyboard().press("ArrowLeft");
            desk.page.keyboard().type(" Anh");
            desk.waitForOther(last, before);
            assertThat(desk.page.evaluate("i => [...document.querySelectorAll('.sheet')].flatMap((s, n) => "
                    + "s.querySelector('canvas') ? [n === i ? !s.querySelector('canvas').kept "
                    + ": s.querySelector('canvas').kept === true] : []).every(Boolean)", last))
                    .as("the last page's picture is new, all others are the old ones").isEqualTo(true);
        }
    }

    @Test
    void clickOnAPageLeadsToItsLine() {
        try (BrowserDesk desk = BrowserDesk.open(SHORT)) {
            desk.goTo("- heading: Tổ chức");
            Locator mark = desk.page.locator(".sheet .here");
            mark.waitFor();
            desk.page.waitForTimeout(200);
            var box = mark.boundingBox();
            desk.goTo("kind: plan");
            desk.page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
            assertThat(desk.activeLine()).isEqualTo("- heading: Tổ chức thực hiện");
            assertThat(desk.page.evaluate("() => document.activeElement.className").toString()).contains("cm-content");
        }
    }

    /** The scene of the README's picture, which is {@code target/browser/editor.png} made smaller. */
    @Test
    void textProposalsAndPageStandBesideEachOther() throws IOException {
        String sample = Files.readString(TestService.REPOSITORY.resolve("an-hai/xa-hoa-lac/chuyen-doi-so-2026.yaml"));
        try (BrowserDesk desk = BrowserDesk.open(sample)) {
            desk.goTo("  - para: Đưa việc giải quyết");
            desk.page.keyboard().type(" Theo ${cite");
            desk.page.locator(".cm-tooltip-autocomplete").waitFor();
            desk.page.locator(".sheet .here").first().waitFor();
            desk.page.waitForTimeout(600);
            desk.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/browser/editor.png")));
            assertThat(desk.page.locator(".cm-tooltip-autocomplete li").allInnerTexts().subList(0, 3))
                    .allMatch(s -> s.startsWith("cite."));
            var text = desk.page.locator("#text").boundingBox();
            var paper = desk.page.locator("#pages").boundingBox();
            assertThat(paper.x).isGreaterThanOrEqualTo(text.x + text.width);
            assertThat(paper.width).isCloseTo(text.width, withinPercentage(5));
        }
    }
}
