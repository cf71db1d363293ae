package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the Word file: the PDF is PDF/A-2a and PDF/UA-1. */
class ArchivalTest {

    private static final Vietnamese TEXT = new Vietnamese(11);

    static Stream<Arguments> documents() {
        return Stream.of(document("a line", new Docx().add(p("a"))),
                document("nothing", new Docx()),
                document("empty paragraphs, and spaces alone",
                        new Docx().add("<w:p/><w:p/>" + p("  ") + p("a") + p(""))),
                document("no title, no language", new Docx().add(p("", "<w:lang w:val=\"\"/>", "a"))),
                document("a title that XML must hide", new Docx().title("A &amp; B &lt;C&gt; “ặ” (\\)").add(p("a"))),
                document("headings that skip levels", headings(3, 5, 1, 9, 2, 2)),
                document("many pages", pages()),
                document("a table over pages", new Docx().add(longTable())),
                document("uneven rows and nested tables", new Docx().add(unevenTable())),
                document("a table of nothing", new Docx().add(table(ruled(), new int[]{900, 900},
                        row("", cell(900, "", "<w:p/>"), cell(900, "", "<w:p/>")), row("", cell(900, "", "<w:p/>"))))),
                document("headers, footers, sections", sections()),
                document("all four faces, underlines, colours, spacing", looks()),
                document("soft hyphens and other hyphens", hyphens()),
                document("letters across the page", DrawingTest.marked()));
    }

    private static Arguments document(String what, Docx docx) {
        return Arguments.of(what, docx);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isArchivalAndAccessible(String what, Docx docx) {
        VeraPdf.assertArchivalAndAccessible(PageEngines.convert(docx.bytes()));
    }

    @Test
    void theValidatorSeesWhatIsWrong() {
        String pdf = new String(PageEngines.convert(new Docx().add(p("a")).bytes()), StandardCharsets.ISO_8859_1);
        byte[] broken = pdf.replace("<pdfuaid:part>1", "<pdfuaid:part>2").replace("<pdfaid:part>2", "<pdfaid:part>3")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(VeraPdf.faults(broken)).anyMatch(f -> f.startsWith("2a 6.6.4-"))
                .anyMatch(f -> f.startsWith("ua1 5-"));
    }

    private static Docx headings(int... levels) {
        Docx docx = new Docx().title("Kế hoạch");
        for (int level : levels) {
            docx.add(p("<w:outlineLvl w:val=\"" + (level - 1) + "\"/>", "Mục " + level) + p("đoạn"));
        }
        return docx;
    }

    private static Docx pages() {
        Docx docx = new Docx().title("Kế hoạch dài");
        for (int i = 0; i < 150; i++) {
            docx.add(p("<w:outlineLvl w:val=\"" + i % 4 + "\"/>", i + ". " + TEXT.words(5)))
                    .add(p("<w:jc w:val=\"both\"/>", TEXT.words(TEXT.between(5, 200))))
                    .add(p("- " + TEXT.words(20)) + p("+ " + TEXT.words(10)));
        }
        return docx;
    }

    private static String longTable() {
        String[] rows = new String[60];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i < 2 ? "<w:tblHeader/>" : "", cell(2000, "", p("Ô " + i)),
                    cell(5000, "", p(TEXT.words(TEXT.between(2, 60))) + p("- " + TEXT.words(9))));
        }
        return table(ruled(), new int[]{2000, 5000}, rows);
    }

    private static String unevenTable() {
        String inner = table(ruled(), new int[]{500, 500}, row("", cell(500, "", p("n")), cell(500, "", p("m"))),
                row("", cell(500, "", p("x")), cell(500, "", p("y"))));
        return table(ruled(), new int[]{1000, 2000, 3000}, row("", cell(3000, "<w:gridSpan w:val=\"2\"/>", p("a"))),
                row("<w:gridBefore w:val=\"1\"/>", cell(2000, "", inner + p("b")), cell(3000, "", p("c"))),
                row("", cell(1000, "", p("d")), cell(2000, "", "<w:p/>"), cell(3000, "", inner + p("e"))));
    }

    private static Docx sections() {
        String turned = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"720\" "
                + "w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";
        return new Docx().title("Kế hoạch").section("<w:titlePg/>")
                .story("header", "default", PageNumberTest.centredNumber()).story("footer", "default", p("chân trang"))
                .story("footer", "first", table(ruled(), new int[]{900, 900},
                        row("", cell(900, "", p("a")), cell(900, "", p("b"))),
                        row("", cell(900, "", p("c")), cell(900, "", p("d")))))
                .add(p(TEXT.words(900)) + turned + p(TEXT.words(900)));
    }

    private static Docx looks() {
        return new Docx().add(p("", "<w:b/><w:u w:val=\"single\"/>", "đậm") + p("", "<w:i/><w:strike/>", "nghiêng")
                + p("", "<w:b/><w:i/><w:color w:val=\"C00000\"/>", "cả hai")
                + p("", "<w:spacing w:val=\"20\"/>", "thưa")
                + p("<w:pBdr>" + Docx.single("top") + Docx.single("left") + "</w:pBdr>", "khung")
                + p("", "<w:vertAlign w:val=\"superscript\"/>", "2") + p("một\thai\nba"));
    }

    private static Docx hyphens() {
        return new Docx()
                .add(p("<w:ind w:right=\"7000\"/>", "nghiên\u00adcứu\u00adnghiên\u00adcứu\u00adnghiên\u00adcứu")
                        + p("Covid\u201119 \u2212 5\u00a0% \u00a0 và\u202fhết"));
    }
}
