package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;

/** Headers and footers, and the page numbers in them. */
class PageNumberTest {

    private static final String PAGE_BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    /** A paragraph with a PAGE field as Word writes it, with an old result. */
    static String centredNumber() {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("", "99")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static List<String> headers(Docx docx) {
        return PageEngines.layOut(docx).pages().stream().map(PageNumberTest::header).toList();
    }

    private static String header(Page page) {
        return String.join("|",
                page.lines().stream().filter(l -> l.source().area() == Area.HEADER).map(Line::text).toList());
    }

    @Test
    void numberStandsOnEveryPageButTheFirst() {
        Docx docx = new Docx().section("<w:titlePg/>").story("header", "default", centredNumber())
                .add(p("một") + PAGE_BREAK + p("hai") + PAGE_BREAK + p("ba"));
        assertThat(headers(docx)).containsExactly("", "2", "3");
    }

    @Test
    void simpleFieldsCountPagesAndContentControlsAreShown() {
        String field = "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r>"
                + "</w:fldSimple></w:sdtContent></w:sdt>" + r("", "/")
                + "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>";
        Docx docx = new Docx().story("header", "default", field).add(p("một") + PAGE_BREAK + p("hai"));
        assertThat(headers(docx)).containsExactly("1/2", "2/2");
    }

    @Test
    void firstPageHasItsOwnHeader() {
        Docx docx = new Docx().section("<w:titlePg/>").story("header", "first", p("đầu"))
                .story("header", "default", p("sau")).add(p("một") + PAGE_BREAK + p("hai"));
        assertThat(headers(docx)).containsExactly("đầu", "sau");
    }

    @Test
    void headerHigherThanTheMarginPushesTheTextDown() {
        LineParity.assertEqualLines(
                new Docx().story("header", "default", p("a").repeat(6)).add(p("chữ") + p("chữ").repeat(50)));
    }

    @Test
    void footersStandWhereLibreOfficePutsThem() {
        LineParity.assertEqualLines(new Docx().story("header", "default", centredNumber())
                .story("footer", "default", p("Chân trang") + p("hai dòng"))
                .add(p("<w:spacing w:after=\"100\"/>", "dòng").repeat(80)));
    }

    @Test
    void theTextItselfMaySayHowManyPagesThereAre() {
        String count = "<w:p><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>";
        Docx docx = new Docx().add(count + PAGE_BREAK + p("hai") + PAGE_BREAK + p("ba"));
        assertThat(PageEngines.layOut(docx).pages().getFirst().lines().getFirst().text()).isEqualTo("3");
    }
}
