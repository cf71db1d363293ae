package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
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
        return made().text().body().stream().flatMap(b -> b.grid().stream()).toList();
    }

    @Test
    void columnsOfNumbersStandInTheMiddle() {
        assertThat(grids()).hasSize(3);
        assertThat(grids().get(2).centred()).containsExactly(true, false, true, false);
    }

    @Test
    void lookUpsAndFactsInCellsPrintTheirWords() {
        assertThat(grids().get(1).rows().get(1).cells()).extracting(Grid.Cell::text).containsExactly("1",
                "Kiện toàn Ban Chỉ đạo và tổ công nghệ số cộng đồng của 11 thôn", "Phòng Văn hóa - Xã hội chủ trì",
                "Trước 28/02/2026");
    }

    @Test
    void theHeaderIsRepeatedOnEveryPageAndEveryLineKnowsItsCell() {
        LaidOutDocument pages = new PageEngine().layOut(made().word(), "a.docx").value().orElseThrow();
        assertThat(pages.lines()).filteredOn(l -> l.text().strip().equals("Chỉ tiêu")).hasSizeGreaterThan(1)
                .allSatisfy(l -> assertThat(l.source().cells()).isNotEmpty())
                .last().satisfies(l -> assertThat(l.source().repeated()).isTrue());
    }
}
