package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines share a page; 44 single lines of 14 pt fit on one. */
class PaginationTest {

    private static List<Integer> linesOnPages(Docx docx) {
        return PageEngines.layOut(docx).pages().stream().map(page -> page.lines().size()).toList();
    }

    private static String lines(String pPr, int count) {
        return p(pPr, "x\n".repeat(count - 1) + "x");
    }

    @Test
    void aPageHoldsWhatFits() {
        assertThat(linesOnPages(new Docx().add(lines("", 60)))).containsExactly(44, 16);
    }

    @Test
    void noParagraphLeavesOneLineBehind() {
        assertThat(linesOnPages(new Docx().add(lines("", 43) + lines("", 4)))).containsExactly(43, 4);
        assertThat(linesOnPages(new Docx().add(lines("", 41) + lines("", 4)))).containsExactly(43, 2);
        assertThat(linesOnPages(new Docx().add(lines("", 43) + lines("<w:widowControl w:val=\"0\"/>", 4))))
                .containsExactly(44, 3);
    }

    @Test
    void keptLinesStayTogether() {
        assertThat(linesOnPages(new Docx().add(lines("", 40) + lines("<w:keepLines/>", 6)))).containsExactly(40, 6);
    }

    @Test
    void aHeadingStaysWithTheTextBelowIt() {
        String heading = lines("<w:keepNext/>", 1);
        assertThat(linesOnPages(new Docx().add(lines("", 42) + heading + lines("", 4)))).containsExactly(42, 5);
        assertThat(linesOnPages(new Docx().add(lines("", 41) + heading + heading + lines("", 2))))
                .containsExactly(41, 4);
    }

    @Test
    void aPageBreakInAParagraphPartsIt() {
        Docx docx = new Docx().add("<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/><w:t>hai</w:t></w:r></w:p>");
        assertThat(linesOnPages(docx)).containsExactly(1, 1);
    }

    @Test
    void sectionsHaveTheirOwnPages() {
        Docx docx = new Docx()
                .add("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr></w:pPr></w:p>")
                .add(p("hai"));
        assertThat(PageEngines.layOut(docx).pages()).extracting(LaidOutDocument.Page::width).containsExactly(16838,
                11906);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void pagesEndWhereLibreOfficeEndsThem(int seed) {
        Vietnamese text = new Vietnamese(seed);
        Docx docx = new Docx();
        for (int i = 0; i < 40; i++) {
            docx.add(p("<w:spacing w:before=\"120\"/><w:keepNext/>", "<w:b/>", text.words(text.between(2, 25))));
            docx.add(p("<w:jc w:val=\"both\"/><w:spacing w:before=\"120\" w:line=\"300\" w:lineRule=\"auto\"/>"
                    + (i % 4 == 0 ? "<w:keepLines/>" : ""), text.words(text.between(5, 80))));
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void nothingIsLostAfterTheEndOfASection() {
        String end = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
                + "w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr></w:pPr></w:p>";
        Docx docx = new Docx().add(p("một") + end + p("hai") + end + p("ba"));
        assertThat(PageEngines.layOut(docx).pages())
                .extracting(page -> page.lines().getFirst().text().strip()).containsExactly("một", "hai", "ba");
    }
}
