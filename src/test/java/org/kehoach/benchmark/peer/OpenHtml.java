package org.kehoach.benchmark.peer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * openhtmltopdf on PDFBox. The fonts' GSUB tables are hidden from it: PDFBox would apply them to each text, which takes
 * about fourteen times as long and changes nothing in Vietnamese.
 */
final class OpenHtml implements Contender {

    private static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final String html;
    private final Map<String, byte[]> fonts;

    /** @param fonts by style, such as {@code BoldItalic} */
    OpenHtml(String html, Map<String, byte[]> fonts) {
        this.html = html;
        this.fonts = fonts;
        fonts.values().forEach(OpenHtml::hideGsub);
        XRLog.setLoggingEnabled(false);
    }

    private static void hideGsub(byte[] font) {
        int tables = font[5];
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'X';
            }
        }
    }

    @Override
    public String name() {
        return "openhtmltopdf " + System.getProperty("openhtmltopdf.version", "")
                + ", GSUB hidden, PDF/A-2a and PDF/UA-1";
    }

    @Override
    public Run convert() throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(html, null).toStream(out)
                .usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(PROFILE);
        fonts.forEach((style, font) -> builder.useFont(() -> new ByteArrayInputStream(font), HtmlSource.FAMILY,
                style.startsWith("Bold") ? 700 : 400, style.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL,
                true));
        builder.run();
        return new Run(System.nanoTime() - start, out.toByteArray());
    }
}
