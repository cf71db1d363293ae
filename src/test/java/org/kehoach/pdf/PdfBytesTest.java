package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kehoach.pdf.Docx.p;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The bytes of the PDF. */
class PdfBytesTest {

    private static final Docx DOCX = new Docx().title("Kế hoạch số 15")
            .add(p("<w:jc w:val=\"both\"/>", new Vietnamese(3).words(120))).add(p("", "<w:b/><w:u w:val=\"single\"/>",
                    "ĂÂÊÔƠƯĐ ặ ẫ ễ ỗ ỡ ữ ỵ – “ngoặc” (\\) 1.000 ₫"));

    @Test
    void areTheSameEverywhere() {
        byte[] once = PageEngines.convert(DOCX.bytes());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(PageEngines.convert(DOCX.bytes())).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void giveBackTheTextWithItsSpaces() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PageEngines.convert(DOCX.bytes()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
            assertThat(text).isEqualTo(new Vietnamese(3).words(120) + " ĂÂÊÔƠƯĐ ặ ẫ ễ ỗ ỡ ữ ỵ – “ngoặc” (\\) 1.000 ₫");
        }
    }

    @Test
    void carryTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PageEngines.convert(DOCX.bytes()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch số 15");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.3f);
        }
    }

    @Test
    void areReadByPopplerAlike() {
        assumeTrue(LibreOffice.isInstalled(), "poppler is not installed");
        assertThat(LibreOffice.text(PageEngines.convert(DOCX.bytes())).replaceAll("\\s+", " "))
                .startsWith(new Vietnamese(3).words(120));
    }
}
