package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/** Numbers that no one would type, in every place that takes one: a PDF, or a finding that tells of the number. */
class OddMeasureTest {

    private static final List<String> NUMBERS = List.of("1e999", "-5", "12pt", "1.5cm", "", "NaN", "Infinity",
            "99999999999999999999", "-2147483648", "2147483647", "32767", "-32768", "50%", "0", "0x10", "1,5", " 7 ",
            "٣", "+3", "--3", "3 cm", "1.5.5");

    /** Every attribute that is a number, as {@code #}. */
    private static final List<String> PLACES = List.of(
            "<w:p><w:pPr><w:ind w:left=\"#\" w:right=\"#\" w:firstLine=\"#\"/></w:pPr><w:r><w:t>a b</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:ind w:hanging=\"#\"/></w:pPr><w:r><w:tab/><w:t>a b</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:spacing w:before=\"#\" w:after=\"#\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:spacing w:line=\"#\" w:lineRule=\"exact\"/></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
            "<w:p><w:pPr><w:spacing w:line=\"#\" w:lineRule=\"atLeast\"/></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
            "<w:p><w:pPr><w:spacing w:line=\"#\"/></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"#\"/></w:tabs></w:pPr><w:r><w:tab/>"
                    + "<w:t>a</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:outlineLvl w:val=\"#\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:pBdr><w:top w:val=\"double\" w:sz=\"#\" w:space=\"#\"/></w:pBdr></w:pPr></w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"#\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>",
            "<w:p><w:r><w:rPr><w:sz w:val=\"#\"/></w:rPr><w:t>a b</w:t></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:position w:val=\"#\"/></w:rPr><w:t>a b</w:t></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:spacing w:val=\"#\"/></w:rPr><w:t>a b c d e f</w:t></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:color w:val=\"#\"/><w:shd w:val=\"pct5\" w:fill=\"#\"/></w:rPr><w:t>a</w:t></w:r></w:p>",
            "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"#\"/></w:r></w:p>",
            "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"#\" w:h=\"#\"/></w:sectPr></w:pPr></w:p>",
            "<w:p><w:pPr><w:sectPr><w:pgMar w:top=\"#\" w:bottom=\"#\" w:left=\"#\" w:right=\"#\" w:header=\"#\" "
                    + "w:footer=\"#\" w:gutter=\"#\"/></w:sectPr></w:pPr></w:p>",
            "<w:p><w:pPr><w:sectPr><w:cols w:num=\"#\"/><w:pgNumType w:start=\"#\"/></w:sectPr></w:pPr></w:p>",
            "<w:p><w:pPr><w:sectPr><w:docGrid w:type=\"lines\" w:linePitch=\"#\"/></w:sectPr></w:pPr></w:p>",
            "<w:tbl><w:tblPr><w:tblW w:w=\"#\" w:type=\"dxa\"/><w:tblInd w:w=\"#\"/></w:tblPr><w:tblGrid><w:gridCol "
                    + "w:w=\"#\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>",
            "<w:tbl><w:tblPr><w:tblW w:w=\"#\" w:type=\"pct\"/><w:tblCellSpacing w:w=\"#\"/></w:tblPr><w:tr><w:tc>"
                    + "<w:p/></w:tc></w:tr></w:tbl><w:p/>",
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val=\"#\" "
                    + "w:hRule=\"exact\"/><w:gridBefore w:val=\"#\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"#\"/><w:gridSpan "
                    + "w:val=\"#\"/><w:tcMar><w:left w:w=\"#\"/><w:top w:w=\"#\"/></w:tcMar></w:tcPr><w:p/></w:tc></w:tr>"
                    + "</w:tbl><w:p/>",
            "<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"page\"><wp:posOffset>#</wp:posOffset>"
                    + "</wp:positionH><wp:extent cx=\"#\" cy=\"#\"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>"
                    + "<a:prstGeom prst=\"rect\"/><a:ln w=\"#\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
                    + "<a:prstDash val=\"dot\"/></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                    + "</w:drawing></w:r></w:p>");

    static Stream<String> places() {
        return PLACES.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void everyNumberEndsInAPdfOrAFinding(String place) {
        for (String number : NUMBERS) {
            Docx docx = new Docx().add(place.replace("#", number) + p("sau"))
                    .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" + number
                            + "\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
            Outcome<byte[]> made = new PageEngine().convert(docx.bytes(), "a.docx");
            assertThat(made.value().isPresent()).as(number).isNotEqualTo(made.hasErrors());
            assertThat(made.diagnostics()).as(number).extracting(Diagnostic::problem)
                    .allSatisfy(d -> assertThat(d.code()).isIn("E0611", "E0612", "E0613", "E0662"));
        }
    }

    @Test
    void aMergedCellWithoutItsFirstIsACell() {
        String tables = table("", new int[]{3000}, row("", cell(3000, "<w:vMerge/>", p("a"))),
                row("", cell(3000, "<w:vMerge w:val=\"continue\"/>", p("b"))));
        assertThat(PageEngines.lines(new Docx().add(tables + p("sau")))).extracting(LaidOutDocument.Line::text)
                .contains("a", "sau");
    }

    @Test
    void sectionsWithoutTextAreSections() {
        String empty = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
        assertThat(PageEngines.convert(new Docx().add(empty.repeat(5)).bytes())).isNotEmpty();
        assertThat(PageEngines.convert(new Docx().add("<w:sectPr/><w:sectPr/>").bytes())).isNotEmpty();
    }

    @Test
    void allThatAMergedCellHoldsIsPrinted() {
        String merged = cell(3000, "<w:vMerge w:val=\"restart\"/>", p("dòng ").repeat(150));
        String further = cell(3000, "<w:vMerge/>", p(""));
        String rows = table("", new int[]{3000, 3000}, row("", merged, cell(3000, "", p("1"))),
                row("", further, cell(3000, "", p("2"))));
        LaidOutDocument pages = PageEngines.layOut(new Docx().add(rows + p("sau")));
        assertThat(pages.lines().stream().filter(l -> l.text().startsWith("dòng"))).hasSize(150);
        assertThat(pages.pages()).allSatisfy(page -> assertThat(page.lines())
                .allSatisfy(l -> assertThat(l.y() + l.height()).isLessThan(page.height())));
    }

    @Test
    void headerRowsThatFillThePageAreNotRepeated() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            rows.append(row("<w:tblHeader/>", cell(3000, "", p("đầu " + i))));
        }
        rows.append(row("", cell(3000, "", p("hàng"))).repeat(60));
        LaidOutDocument pages = PageEngines.layOut(new Docx().add(table("", new int[]{3000}, rows.toString()) + p("")));
        assertThat(pages.pages()).hasSizeLessThan(10).allSatisfy(page -> assertThat(page.lines())
                .allSatisfy(l -> assertThat(l.y() + l.height()).isLessThan(page.height())));
    }
}
