package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.VeraPdf;

/** What is put on a document beside its text stands on the pages where it belongs, and on no others. */
class StampsTest {

    private static final Generator GENERATOR = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "test");

    private static final String PLAN = """
        kind: plan
        id: an-hai/ubnd/thu-dau
        issuer: an-hai/ubnd
        period: 2026
        subject: Thử dấu
        circulation: luu-hanh-noi-bo
        contact: [Số 1 đường Biển Đông, "Điện thoại: 0200 000 001"]
        body: Một đoạn.
        recipients: [UBND các xã]
        signature: {lines: [CHỦ TỊCH], name: Phạm Đình Sơn}
        annexes:
        - {heading: Danh mục, body: Một dòng.}
        - {heading: Bảng kê, landscape: yes, body: Hai dòng.}
        """;

    private static Documents made(Issue issue) {
        return GENERATOR.generate("plans/an-hai/ubnd/thu-dau.yaml", PLAN.getBytes(StandardCharsets.UTF_8), issue, true)
                .value().orElseThrow();
    }

    private static boolean says(Page page, String words) {
        return page.lines().stream().anyMatch(l -> l.text().contains(words));
    }

    private static long letterings(Page page) {
        return page.rules().stream().filter(r -> r.form() instanceof Rule.Form.Lettered l && l.text().equals("DỰ THẢO"))
                .count();
    }

    @Test
    void whatBelongsToTheFirstPageIsNotOnAnnexes() {
        List<Page> pages = made(Issue.NONE).pages().orElseThrow().pages();
        assertThat(pages).hasSize(3);
        assertThat(pages).extracting(p -> says(p, "LƯU HÀNH NỘI BỘ")).containsExactly(true, false, false);
        assertThat(pages).extracting(p -> says(p, "0200 000 001")).containsExactly(true, false, false);
        assertThat(pages).allSatisfy(p -> assertThat(letterings(p)).isZero());
    }

    @Test
    void draftIsMarkedOncePerPageWhateverItsSection() throws IOException {
        Documents made = made(Issue.NONE.drafted());
        assertThat(made.pages().orElseThrow().pages()).hasSize(3)
                .allSatisfy(p -> assertThat(letterings(p)).isEqualTo(1));
        VeraPdf.assertArchivalAndAccessible(made.pdf().orElseThrow());
    }
}
