package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of the text. */
class StructureTest {

    private static List<String> tags(Docx docx) {
        return Tags.of(PageEngines.convert(docx.bytes()));
    }

    private static String heading(int level, String text) {
        return p("<w:outlineLvl w:val=\"" + (level - 1) + "\"/>", text);
    }

    @Test
    void theTitleIsFoundInTheTextAndHeadingsStandBelowIt() {
        Docx docx = new Docx().title("Kế hoạch Chuyển đổi số năm 2026")
                .add(p("SỞ Y TẾ") + p("KẾ HOẠCH") + p("Chuyển đổi số\nnăm 2026") + heading(1, "I. Mục đích"))
                .add(p("đoạn") + heading(2, "1. Yêu cầu"));
        assertThat(tags(docx)).containsExactly("Document", " P SỞ Y TẾ", " H1", "  Span KẾ HOẠCH",
                "  Span Chuyển đổi số năm 2026", " H2 I. Mục đích", " P đoạn", " H3 1. Yêu cầu");
    }

    @Test
    void aTitleOfOneParagraphIsThatParagraph() {
        assertThat(tags(new Docx().title("Kế  hoạch").add(p("a") + p("KẾ HOẠCH") + p("b") + p("kế hoạch"))))
                .containsExactly("Document", " P a", " H1 KẾ HOẠCH", " P b", " P kế hoạch");
        assertThat(tags(new Docx().title("khác").style("Title", "Normal", "", "<w:b/>")
                .add(p("<w:pStyle w:val=\"Title\"/>", "tên")))).containsExactly("Document", " H1 tên");
    }

    @Test
    void levelsThatAreSkippedAreClosedUp() {
        assertThat(tags(
                new Docx().title("Kế hoạch").add(heading(2, "a") + heading(5, "b") + heading(5, "c") + heading(3, "d"))
                        .add(heading(1, "e"))))
                .containsExactly("Document", " H1 a", " H2 b", " H2 c", " H2 d", " H1 e");
    }

    @Test
    void paragraphsWithTypedSignsAreLists() {
        assertThat(tags(new Docx().add(p("đoạn") + p("- một") + p("- hai") + p("+ hai a") + p("+ hai b") + p("- ba"))
                .add(p("-5 độ") + p("- bốn")))).containsExactly("Document", " P đoạn", " L", "  LI", "   LBody - một",
                        "  LI", "   LBody - hai", "    L", "     LI", "      LBody + hai a", "     LI",
                        "      LBody + hai b", "  LI", "   LBody - ba", " P -5 độ", " L", "  LI", "   LBody - bốn");
    }

    @Test
    void aTableOfDataIsToldByItsRowsAndHeaders() {
        Docx docx = new Docx().add(table(ruled(), new int[]{1000, 1000, 1000},
                row("", cell(1000, "", p("TT")), cell(2000, "<w:gridSpan w:val=\"2\"/>", p("Việc"))),
                row("", cell(1000, "", p("1")), cell(1000, "", p("a") + p("b")), cell(1000, "", "<w:p/>"))));
        assertThat(tags(docx)).containsExactly("Document", " Table", "  TR", "   TH Scope=Column", "    P TT",
                "   TH ColSpan=2, Scope=Column", "    P Việc", "  TR", "   TD", "    P 1", "   TD", "    P a",
                "    P b", "   TD");
    }

    @Test
    void aTableThatOnlyPlacesTextIsReadAsParagraphs() {
        Docx docx = new Docx().add(table("", new int[]{3000, 3000},
                row("", cell(3000, "", p("trái") + p("trái dưới")), cell(3000, "", p("phải"))),
                row("", cell(3000, "<w:tcBorders>" + Docx.single("left") + "</w:tcBorders>", p("số")),
                        cell(3000, "", p("ngày")))));
        assertThat(tags(docx)).containsExactly("Document", " P trái", " P trái dưới", " P phải", " P số", " P ngày");
    }

    @Test
    void aRowThatIsPartedBetweenPagesIsReadCellByCell() {
        String many = p("trái ").repeat(60);
        Docx docx = new Docx().add(table("", new int[]{3000, 3000}, row("", cell(3000, "", many),
                cell(3000, "", p("phải ").repeat(60)))));
        List<String> words = tags(docx).stream().skip(1).map(String::strip).toList();
        assertThat(words.subList(0, 60)).containsOnly("P trái");
        assertThat(words.subList(60, 120)).containsOnly("P phải");
    }

    @Test
    void aParagraphOverPagesIsOne() {
        String text = new Vietnamese(2).words(1200);
        assertThat(tags(new Docx().add(p(text)))).containsExactly("Document", " P " + text);
    }

    @Test
    void whatBelongsToThePagesIsNotRead() {
        String[] rows = new String[60];
        rows[0] = row("<w:tblHeader/>", cell(3000, "", p("đầu")));
        for (int i = 1; i < rows.length; i++) {
            rows[i] = row("", cell(3000, "", p("dòng")));
        }
        Docx docx = new Docx().story("header", "default", p("đầu trang")).story("footer", "default", p("chân trang"))
                .add(table(ruled(), new int[]{3000}, rows));
        assertThat(tags(docx)).filteredOn(t -> t.contains("đầu")).containsExactly("    P đầu");
        assertThat(tags(docx)).noneMatch(t -> t.contains("trang"));
    }

    @Test
    void wordsAreApartWhereATabOrALineBreakPartsThem() {
        assertThat(tags(new Docx().add(p("Kính gửi:\tÔng A\n\tÔng B"))))
                .containsExactly("Document", " P Kính gửi: Ông A Ông B");
    }

    @Test
    void aPartedWordIsReadWhole() {
        assertThat(tags(new Docx().add(p("<w:ind w:right=\"7788\"/>", "nghiên\u00adcứu"))))
                .containsExactly("Document", " P nghiên\u00adcứu");
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        Docx docx = new Docx().title("Kế hoạch").add(p("KẾ HOẠCH") + heading(1, "I. a") + heading(2, "1. b"))
                .add(p("x").repeat(60) + heading(2, "2. c") + heading(1, "II. d"));
        try (PDDocument pdf = Loader.loadPDF(PageEngines.convert(docx.bytes()))) {
            List<String> found = new ArrayList<>();
            list(pdf.getDocumentCatalog().getDocumentOutline(), "", pdf, found);
            assertThat(found).containsExactly("KẾ HOẠCH 0", " I. a 0", "  1. b 0", "  2. c 1", " II. d 1");
        }
    }

    private static void list(PDOutlineNode node, String indent, PDDocument pdf, List<String> out) throws IOException {
        for (PDOutlineItem item : node.children()) {
            out.add(indent + item.getTitle() + " " + pdf.getPages().indexOf(item.findDestinationPage(pdf)));
            list(item, indent + " ", pdf, out);
        }
    }

    @Test
    void aFileWithoutTitleBearsItsName() throws IOException {
        byte[] pdf = new PageEngine().convert(new Docx().add(p("a")).bytes(), "thư mục/Kế hoạch 15.v2.docx").value()
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch 15.v2");
        }
        VeraPdf.assertArchivalAndAccessible(pdf);
    }
}
