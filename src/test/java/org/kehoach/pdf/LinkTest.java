package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hyperlinks of a Word file lead on from the PDF, and are told to those who hear it. */
class LinkTest {

    private static String field(String instruction, String text) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("", text)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String para(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static List<String> links(byte[] pdf) throws IOException {
        List<String> out = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation a : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) a;
                    out.add(link.getAction() instanceof PDActionURI uri
                            ? uri.getURI()
                            : "page " + ((PDPageXYZDestination) link.getDestination()).retrievePageNumber());
                }
            }
        }
        return out;
    }

    @Test
    void aFieldLeadsToTheWeb() throws IOException {
        byte[] pdf = PageEngines.convert(new Docx().add(para(r("", "Xem ")
                + field("HYPERLINK \"https://vi.example/văn bản?a=1\"", "cổng thông tin") + r("", " nhé."))).bytes());
        assertThat(links(pdf)).containsExactly("https://vi.example/v%C4%83n%20b%E1%BA%A3n?a=1");
        assertThat(Tags.of(pdf)).containsSubsequence(" P Xem  nhé.", "  Link cổng thông tin");
        VeraPdf.assertArchivalAndAccessible(pdf);
    }

    @Test
    void anAnchorLeadsToItsBookmark() throws IOException {
        String link = "<w:hyperlink w:anchor=\"cuoi\" w:tooltip=\"Đến phần cuối\">" + r("", "phần cuối")
                + "</w:hyperlink>";
        String marked = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"cuoi\"/>"
                + r("", "Cuối") + "<w:bookmarkEnd w:id=\"1\"/></w:p>";
        byte[] pdf = PageEngines.convert(new Docx().add(para(link)).add(marked).bytes());
        assertThat(links(pdf)).containsExactly("page 1");
        VeraPdf.assertArchivalAndAccessible(pdf);
    }

    @Test
    void aLinkOverTwoLinesIsOneElementWithTwoPlaces() throws IOException {
        byte[] pdf = PageEngines.convert(new Docx()
                .add(para(field("HYPERLINK \"https://a.example\"", new Vietnamese(2).words(30)))).bytes());
        assertThat(links(pdf)).hasSizeGreaterThanOrEqualTo(2).containsOnly("https://a.example");
        assertThat(Tags.of(pdf)).filteredOn(t -> t.startsWith("  Link")).hasSize(1);
        VeraPdf.assertArchivalAndAccessible(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYPERLINK \"file:///C:/a.docx\"", "HYPERLINK \"javascript:alert(1)\"",
            "HYPERLINK \\l \"không-có\"", "REF x", "HYPERLINK"})
    void whatLeadsNowhereIsPlainText(String instruction) throws IOException {
        byte[] pdf = PageEngines.convert(new Docx().add(para(field(instruction, "chữ"))).bytes());
        assertThat(links(pdf)).isEmpty();
        assertThat(Tags.of(pdf)).contains(" P chữ");
    }

    /** LibreOffice rounds the scaled width of a face to whole twips: its short last lines end up to 2 pt earlier. */
    @Test
    void charactersMayBeNarrowerOrWider() {
        String text = new Vietnamese(4).words(61);
        List<LaidOutDocument.Line> plain = PageEngines.lines(new Docx().add(p(text)));
        List<LaidOutDocument.Line> narrow = PageEngines.lines(new Docx().add(p("", "<w:w w:val=\"50\"/>", text)));
        assertThat(narrow).hasSize((plain.size() + 1) / 2);
        Docx docx = new Docx().add(p("<w:jc w:val=\"both\"/>", "<w:w w:val=\"95\"/>", text + text + text))
                .add(p("<w:jc w:val=\"both\"/>", "<w:w w:val=\"120\"/>", text + text + text));
        LineParity.assertEqualLines(docx);
        VeraPdf.assertArchivalAndAccessible(PageEngines.convert(docx.bytes()));
    }
}
