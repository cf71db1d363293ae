package org.kehoach.pdf;

import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables as others make them, held to LibreOffice: merged cells, widths, margins, heights, table styles. */
class MergedCellTest {
    private static final String FIRST = "<w:vMerge w:val=\"restart\"/>";
    private static final String FURTHER = "<w:vMerge/>";
    private final Vietnamese text = new Vietnamese(21);

    private static void assertEqualLines(String... tables) {
        Docx docx = new Docx().add(p("trước"));
        for (String table : tables) {
            docx.add(table + p("sau"));
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void cellsMergedDownwardShareTheRoomOfTheirRows() {
        int[] widths = {2000, 4000, 2500};
        String high = table(ruled(), widths,
                row("", cell(2000, FIRST, p(text.words(30))), cell(4000, "", p("ngắn")), cell(2500, "", p("a"))),
                row("", cell(2000, FURTHER, p("")), cell(4000, "", p("hai")), cell(2500, "", p("b"))),
                row("", cell(2000, "", p("cuối")), cell(4000, "", p("c")), cell(2500, "", p("d"))));
        String middle = table(ruled(), widths,
                row("", cell(2000, FIRST + "<w:vAlign w:val=\"center\"/>", p("giữa")),
                        cell(4000, "", p(text.words(20))),
                        cell(2500, FIRST + "<w:vAlign w:val=\"bottom\"/>", p("dưới"))),
                row("", cell(2000, FURTHER, p("")), cell(4000, "", p(text.words(20))), cell(2500, FURTHER, p(""))));
        assertEqualLines(high, middle);
    }

    @Test
    void headingsMergedBothWaysAreRepeatedOnEveryPage() {
        String span = "<w:gridSpan w:val=\"2\"/>";
        List<String> rows = new ArrayList<>();
        rows.add(row("<w:tblHeader/>", cell(1000, FIRST, p("TT")), cell(4500, span, p("Nội dung")),
                cell(3000, FIRST, p("Ghi chú"))));
        rows.add(row("<w:tblHeader/>", cell(1000, FURTHER, p("")), cell(2000, "", p("Cơ quan")),
                cell(2500, "", p("Hạn")), cell(3000, FURTHER, p(""))));
        for (int i = 0; i < 30; i++) {
            rows.add(row("<w:cantSplit/>", cell(1000, "", p("" + i)), cell(2000, "", p(text.words(6))),
                    cell(2500, "", p(text.words(9))), cell(3000, "", p(text.words(12)))));
        }
        assertEqualLines(table(ruled(), new int[]{1000, 2000, 2500, 3000}, rows.toArray(String[]::new)));
    }

    @Test
    void theGridIsAsWideAsTheTableWantsToBe() {
        String cells = row("", cell(3000, "", p(text.words(14))), cell(3000, "", p(text.words(9))),
                cell(3000, "", p(text.words(9))));
        String narrow = table(ruled(), new int[]{3000, 3000, 3000}, cells)
                .replaceFirst("<w:tblW [^>]*>", "<w:tblW w:w=\"6000\" w:type=\"dxa\"/>");
        String part = table(ruled(), new int[]{3000, 3000, 2788}, cells)
                .replaceFirst("<w:tblW [^>]*>", "<w:tblW w:w=\"4000\" w:type=\"pct\"/>");
        assertEqualLines(narrow, part, table(ruled(), new int[]{2000, 2000, 4000}, cells));
    }

    @Test
    void theWidestUpperMarginOfARowHoldsForAllOfItsCells() {
        String margins = "<w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"200\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"50\" w:type=\"dxa\"/></w:tblCellMar>";
        String own = "<w:tcMar><w:top w:w=\"200\" w:type=\"dxa\"/></w:tcMar>";
        assertEqualLines(table(ruled() + margins, new int[]{4000, 4000},
                row("", cell(4000, own, p(text.words(14))), cell(4000, "", p(text.words(20))))));
    }

    @Test
    void anEmptyRowWithoutEndMarksIsAsLowAsItIsSet() {
        String thin = "<w:hideMark/>";
        assertEqualLines(table(ruled(), new int[]{4000, 4000},
                row("", cell(4000, "", p("một")), cell(4000, "", p("hai"))),
                row("<w:trHeight w:val=\"60\"/>", cell(4000, thin, p("")), cell(4000, thin, p(""))),
                row("", cell(4000, "", p("ba")), cell(4000, "", p("bốn")))));
    }

    @Test
    void aTableStyleFormatsItsFirstRowAndColumn() {
        String style = "<w:style w:type=\"table\" w:styleId=\"F\"><w:name w:val=\"F\"/><w:tblPr>" + ruled()
                + "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/>"
                + "</w:rPr></w:tblStylePr><w:tblStylePr w:type=\"firstCol\"><w:rPr><w:i/></w:rPr></w:tblStylePr>"
                + "<w:tblStylePr w:type=\"band1Horz\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"D9E2F3\"/></w:tcPr>"
                + "</w:tblStylePr></w:style>";
        String[] rows = new String[5];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("", cell(2000, "", p("Hàng " + i)), cell(5000, "", p(text.words(22))));
        }
        LineParity.assertEqualLines(new Docx().styles(style).add(table(
                "<w:tblStyle w:val=\"F\"/><w:tblLook w:val=\"04A0\"/>", new int[]{2000, 5000}, rows)));
    }
}
