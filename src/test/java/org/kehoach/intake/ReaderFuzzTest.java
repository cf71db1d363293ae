package org.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/**
 * Word files and PDFs by chance (thử bộ đọc với tệp ngẫu nhiên): whatever they hold, a reader ends soon with a source or with
 * findings. Without {@code JAZZER_FUZZ=1} only the kept inputs are run.
 */
class ReaderFuzzTest {

    /** What no input of a few kilobytes may take, even in code that counts its own branches. */
    private static final long LONGEST = 20_000_000_000L;

    private static final int MOST = 1 << 15;

    static {
        // classes are loaded, and changed to be watched, outside of what is timed
        pdfOf("BT /F 12 Tf 72 700 Td (a) Tj ET");
    }

    /** The bytes of a PDF. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "pdf.dict")
    void pdf(byte[] file) {
        if (file.length <= MOST) {
            hold("a.pdf", file);
        }
    }

    /** What a page draws, in a file that is sound. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "pdf.dict")
    void page(byte[] content) {
        if (content.length <= MOST) {
            hold("a.pdf", pdfOf(new String(content, StandardCharsets.ISO_8859_1)));
        }
    }

    /** The bytes of a Word file's package. */
    @FuzzTest(maxDuration = "60s")
    void word(byte[] file) {
        if (file.length <= MOST) {
            hold("a.docx", file);
        }
    }

    private static byte[] pdfOf(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                        + "/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X 5 0 R>>>>>>",
                "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 4>>stream\n/X Do\nendstream"};
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.length; i++) {
            out.writeBytes((i + 1 + " 0 obj\n" + objects[i] + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes("trailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void hold(String name, byte[] file) {
        long start = now();
        Outcome<Source> read = Readers.of(name).orElseThrow().read(name, file);
        assertThat(now() - start).as("nanoseconds").isLessThan(LONGEST);
        assertThat(read.value().isPresent()).isNotEqualTo(read.hasErrors());
        read.diagnostics().stream().map(Diagnostic::problem).forEach(p -> assertThat(p.code()).matches("E0[68].*"));
    }

    /** Of this thread alone, for the machine may be busy with other things. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
