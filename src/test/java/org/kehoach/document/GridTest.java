package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;

/** Tables, from YAML to the page. */
class GridTest {

    private static Documents made() {
        return new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test")
                .generate("plans/an-hai/xa-hoa-lac/chuyen-doi-so-2026.yaml", Issue.NONE, true).value().orElseThrow();
    }

    private static List<Grid> grids() {
        OfficialText text = made().text();
        return Stream.concat(text.body().stream(), text.annexes().stream().flatMap(a -> a.body().stream()))
                .flatMap(b -> b.grid().stream()).toList();
    }

    @Test
    void columnsOfNumbersStandInTheMiddle() {
        assertThat(grids()).hasSize(4);
        assertThat(grids().get(1).centred()).containsExactly(true, false, true, false);
    }

    @Test
    void lookUpsAndFactsInCellsPrintTheirWords() {
        assertThat(grids().get(2).rows().get(2).cells()).extracting(Grid.Cell::text).containsExactly("1",
                "Kiện toàn Ban Chỉ đạo và tổ công nghệ số cộng đồng của 11 thôn",
                "Phòng Văn hóa - Xã hội chủ trì; các thôn phối hợp", "Quyết định của Chủ tịch UBND xã",
                "Trước 28/02/2026");
    }

    @Test
    void theHeaderIsRepeatedOnEveryPageAndEveryLineKnowsItsCell() {
        LaidOutDocument pages = new PageEngine().layOut(made().word(), "a.docx").value().orElseThrow();
        assertThat(pages.lines()).filteredOn(l -> l.text().strip().equals("Chỉ tiêu")).hasSizeGreaterThan(1)
                .allSatisfy(l -> assertThat(l.source().cells()).isNotEmpty())
                .last().satisfies(l -> assertThat(l.source().repeated()).isTrue());
    }

    @Test
    void annexesAreNumberedAndHavePagesOfTheirOwn() {
        assertThat(made().text().annexes()).extracting(ComposedAnnex::label, a -> a.heading().text())
                .containsExactly(
                        tuple("Phụ lục I",
                                "PHÂN CÔNG THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026"),
                        tuple("Phụ lục II",
                                "ĐIỂM HỖ TRỢ NGƯỜI DÂN SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN"));
        LaidOutDocument pages = new PageEngine().layOut(made().word(), "a.docx").value().orElseThrow();
        assertThat(pages.pages()).extracting(LaidOutDocument.Page::number, p -> p.width() > p.height())
                .containsExactly(tuple(1, false),
                        tuple(2, false),
                        tuple(3, false), tuple(1, true),
                        tuple(2, true), tuple(1, false));
    }
}
