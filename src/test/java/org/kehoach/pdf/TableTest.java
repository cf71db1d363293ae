package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Tables: widths, heights, borders, pages. */
class TableTest {

    private static final int LEFT = 1984;
    private static final int TOP = 1417;
    private static final int LINE = 322;

    private static String two(String tblPr, String trPr, String tcPr, String left, String right) {
        return table(tblPr, new int[]{3000, 5000}, row(trPr, cell(3000, tcPr, left), cell(5000, tcPr, right)));
    }

    @Test
    void textStandsInsideTheCellMargins() {
        List<Line> lines = PageEngines.lines(new Docx().add(two("", "", "", p("a"), p("b")) + p("c")));
        assertThat(lines).extracting(Line::x).containsExactly(LEFT + 108, LEFT + 3000 + 108, LEFT);
        assertThat(lines).extracting(Line::y).containsExactly(TOP, TOP, TOP + LINE);
    }

    @Test
    void beforeWord2013TheTextStandsAtTheMargin() {
        List<Line> lines = PageEngines
                .lines(new Docx().compatibility(14, "").add(two("", "", "", p("a"), p("b")) + p("c")));
        assertThat(lines.getFirst().x()).isEqualTo(LEFT);
    }

    @Test
    void bordersTakeTheirRoom() {
        Docx docx = new Docx().add(two(ruled(), "", "", p("a"), p("b")) + p("c"));
        assertThat(PageEngines.lines(docx)).extracting(Line::y).containsExactly(TOP + 10, TOP + 10,
                TOP + 10 + LINE + 10);
        assertThat(PageEngines.layOut(docx).pages().getFirst().rules()).hasSize(8);
    }

    @Test
    void rowsHaveTheHeightThatIsSetAndCellsTheirPlaceInIt() {
        String high = "<w:trHeight w:val=\"1000\"/>";
        assertThat(PageEngines.lines(new Docx().add(two("", high, "<w:vAlign w:val=\"center\"/>", p("a"), p("b")))))
                .extracting(Line::y).containsOnly(TOP + (1000 - LINE) / 2);
        assertThat(PageEngines.lines(new Docx().add(two("", high, "<w:vAlign w:val=\"bottom\"/>", p("a"), p("b")))))
                .extracting(Line::y).containsOnly(TOP + 1000 - LINE);
    }

    @Test
    void aRowThatMayNotSplitGoesToTheNextPageWhole() {
        Docx docx = new Docx().add(p("x").repeat(42)).add(two("", "<w:cantSplit/>", "", p("a").repeat(4), p("b")));
        assertThat(PageEngines.layOut(docx).pages().get(1).lines()).hasSize(5);
    }

    @Test
    void aKeptParagraphGoesWithTheTableBelowIt() {
        Docx docx = new Docx().add(p("x").repeat(41)).add(p("<w:keepNext/>", "cuối"))
                .add(two("", "<w:cantSplit/>", "", p("a").repeat(4), p("b")));
        assertThat(PageEngines.layOut(docx).pages().get(1).lines().getFirst().text()).isEqualTo("cuối");
    }

    @Test
    void headerRowsAreRepeated() {
        String[] rows = new String[60];
        rows[0] = row("<w:tblHeader/>", cell(3000, "", p("đầu")));
        for (int i = 1; i < rows.length; i++) {
            rows[i] = row("", cell(3000, "", p("dòng")));
        }
        Docx docx = new Docx().add(table("", new int[]{3000}, rows));
        assertThat(PageEngines.layOut(docx).pages()).hasSize(2)
                .allSatisfy(page -> assertThat(page.lines().getFirst().text()).isEqualTo("đầu"));
    }

    @Test
    void spansNestedTablesAndIndentsStandWhereLibreOfficePutsThem() {
        String right = "<w:jc w:val=\"right\"/>";
        String spanning = table(ruled(), new int[]{3000, 3000},
                row("", cell(6000, "<w:gridSpan w:val=\"2\"/>", p(right, "s"))),
                row("", cell(3000, "", p(right, "c")), cell(3000, "", p(right, "d"))));
        String inner = table(ruled(), new int[]{1000, 1000}, row("", cell(1000, "", p("n")), cell(1000, "", p("m"))));
        String nested = two(ruled(), "", "", p("a") + inner + p("q"), p("b"));
        LineParity.assertEqualLines(new Docx().add(spanning + p("z") + nested + p("z"))
                .add(two("<w:tblInd w:w=\"300\" w:type=\"dxa\"/>", "", "", p("a"), p("b")))
                .add(p("z")
                        + two("<w:jc w:val=\"center\"/>", "", "", p("<w:spacing w:before=\"120\"/>", "a"), p("b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<w:cantSplit/>"})
    void longTablesArePartedWhereLibreOfficePartsThem(String trPr) {
        Vietnamese text = new Vietnamese(9);
        String both = "<w:jc w:val=\"both\"/>";
        String[] rows = new String[25];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(trPr, cell(2000, "", p(both, text.words(text.between(2, 30)))),
                    cell(5000, "", p(both, text.words(text.between(2, 60))) + p(both, text.words(4))),
                    cell(1788, "", p(both, text.words(8))));
        }
        LineParity.assertEqualLines(
                new Docx().add(p("x")).add(table(ruled(), new int[]{2000, 5000, 1788}, rows)).add(p("y")));
    }

    @Test
    void aNestedTableIsPartedWithItsRowAndLosesNothing() {
        String[] rows = new String[30];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("", cell(1000, "", p("trái" + i)), cell(1000, "", p("phải" + i)));
        }
        Docx docx = new Docx().add(p("x").repeat(30))
                .add(two(ruled(), "", "", table(ruled(), new int[]{1000, 1000}, rows) + p("q"), p("b")));
        List<LaidOutDocument.Page> pages = PageEngines.layOut(docx).pages();
        assertThat(pages).hasSize(2).allSatisfy(page -> {
            assertThat(page.lines()).allSatisfy(l -> assertThat(l.y()).isBetween(TOP, 16838 - 1134 - LINE));
            assertThat(page.rules()).allSatisfy(r -> assertThat(r.height()).isPositive());
        });
        assertThat(pages.stream().mapToInt(page -> page.lines().size()).sum()).isEqualTo(30 + 60 + 2);
    }

    @Test
    void deletedRowsAreNotShown() {
        String gone = row("<w:del w:id=\"1\" w:author=\"a\"/>", cell(3000, "", p("xóa")));
        Docx docx = new Docx().add(table("", new int[]{3000}, gone, row("", cell(3000, "", p("giữ")))));
        assertThat(PageEngines.lines(docx)).extracting(Line::text).containsExactly("giữ");
    }
}
