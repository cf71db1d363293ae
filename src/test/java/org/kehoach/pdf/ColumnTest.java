package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Columns of a section: filled one after the other, balanced where another section goes on below. */
class ColumnTest {

    private static final String TWO = "<w:cols w:num=\"2\" w:space=\"720\"/>";
    private static final String BOTH = "<w:jc w:val=\"both\"/>";
    private static final int LEFT = 1984;
    private static final int SECOND = 1984 + (8788 - 720) / 2 + 720;

    private static String paragraphs(int seed, int count) {
        Vietnamese text = new Vietnamese(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(p(BOTH, text.words(text.between(8, 60))));
        }
        return out.toString();
    }

    /** A paragraph that ends a section, with the page of {@link Docx}. */
    private static String end(String children) {
        return "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1984\" w:header=\"720\" "
                + "w:footer=\"720\" w:gutter=\"0\"/>" + children + "</w:sectPr></w:pPr></w:p>";
    }

    @Test
    void textRunsFromColumnToColumnAndToTheNextPage() {
        Docx docx = new Docx().section(TWO).add(p("", "x\n".repeat(99) + "x"));
        List<LaidOutDocument.Page> pages = PageEngines.layOut(docx).pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().lines()).filteredOn(l -> l.x() == LEFT).hasSize(44);
        assertThat(pages.getFirst().lines()).filteredOn(l -> l.x() == SECOND).hasSize(44);
        assertThat(pages.getLast().lines()).hasSize(12).allSatisfy(l -> assertThat(l.x()).isEqualTo(LEFT));
    }

    @Test
    void whereASectionGoesOnBelowColumnsAreEquallyHigh() {
        Docx docx = new Docx().section("<w:type w:val=\"continuous\"/>").add(p("trên")).add(end(""))
                .add(p("x\n".repeat(9) + "x")).add(end(TWO)).add(p("dưới"));
        List<Line> lines = PageEngines.lines(docx);
        assertThat(lines).filteredOn(l -> l.x() == SECOND).hasSize(5);
        assertThat(lines.getLast().text()).isEqualTo("dưới");
        assertThat(lines.getLast().y()).isEqualTo(1417 + 6 * 322);
    }

    @Test
    void aColumnBreakGoesToTheNextColumn() {
        Docx docx = new Docx().section(TWO)
                .add("<w:p><w:r><w:t>một</w:t><w:br w:type=\"column\"/><w:t>hai</w:t></w:r></w:p>");
        assertThat(PageEngines.lines(docx)).extracting(Line::x, Line::y, Line::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple(LEFT, 1417, "một"),
                org.assertj.core.groups.Tuple.tuple(SECOND, 1417, "hai"));
    }

    @Test
    void columnsMayHaveTheirOwnWidths() {
        Docx docx = new Docx()
                .section("<w:cols w:num=\"2\" w:equalWidth=\"0\" w:sep=\"1\"><w:col w:w=\"3000\" w:space=\"400\"/>"
                        + "<w:col w:w=\"5388\"/></w:cols>")
                .add(p("", "x\n".repeat(59) + "x"));
        assertThat(PageEngines.lines(docx)).filteredOn(l -> l.x() == LEFT + 3400).hasSize(16);
    }

    @Test
    void aLinePartsTheColumnsThatAskForIt() {
        Docx docx = new Docx().section("<w:type w:val=\"continuous\"/>").add(p("trên")).add(end(""))
                .add(p("x\n".repeat(9) + "x")).add(end(TWO.replace("/>", " w:sep=\"1\"/>"))).add(p("dưới"));
        assertThat(PageEngines.layOut(docx).pages().getFirst().rules()).containsExactly(
                new Rule(LEFT + 8788 / 2 - 5, 1417 + 322, 10, 5 * 322, 0));
    }

    @Test
    void aTableInTheSecondColumnStandsThere() {
        Docx docx = new Docx().section(TWO).add(p("x\n".repeat(43) + "x"))
                .add(table(ruled(), new int[]{1000, 1000}, row("", cell(1000, "", p("a")), cell(1000, "", p("b")))));
        assertThat(PageEngines.lines(docx)).filteredOn(l -> l.text().equals("a"))
                .allSatisfy(l -> assertThat(l.x()).isBetween(SECOND, SECOND + 300)).hasSize(1);
    }

    @Test
    void aSectionThatGoesOnMayHaveOtherMargins() {
        String wide = end("").replace("w:left=\"1984\"", "w:left=\"1000\"");
        Docx docx = new Docx().section("<w:type w:val=\"continuous\"/>").add(p("rộng")).add(wide).add(p("hẹp"));
        assertThat(PageEngines.lines(docx)).extracting(Line::text, Line::x).containsExactly(
                org.assertj.core.groups.Tuple.tuple("rộng", 1000), org.assertj.core.groups.Tuple.tuple("hẹp", 1984));
    }

    @Test
    void columnsEndWhereLibreOfficeEndsThem() {
        LineParity.assertEqualLines(new Docx().section(TWO).add(paragraphs(1, 40)));
        LineParity.assertEqualLines(new Docx().section("<w:type w:val=\"continuous\"/>").add(paragraphs(2, 3))
                .add(end("")).add(paragraphs(3, 12)).add(end(TWO)).add(paragraphs(4, 3)));
    }
}
