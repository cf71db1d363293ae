package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/**
 * Word files by chance (thử với tệp ngẫu nhiên): whatever they hold, the engine ends soon with a PDF that opens or with
 * findings. Without {@code JAZZER_FUZZ=1} only the kept inputs are run.
 */
class WordFuzzTest {

    private static final PageEngine ENGINE = new PageEngine();

    /** What no input of a few kilobytes may take, even in code that counts its own branches. */
    private static final long LONGEST = 10_000_000_000L;

    static {
        // classes are loaded, and changed to be watched, outside of what is timed
        ENGINE.convert(new Docx().add(Docx.p("a")).bytes(), "a.docx");
    }

    private static final Pattern SECTIONS = Pattern.compile("(?m)^@@ ?([a-z]*)$");

    /** Parts of a Word file, each under a line {@code @@ body}, {@code @@ styles} and so on. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "word.dict")
    void parts(byte[] text) {
        if (text.length <= 1 << 15) {
            hold(docx(new String(text, StandardCharsets.UTF_8)).bytes());
        }
    }

    /** The bytes of the main part, down to the characters and their encoding. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "word.dict")
    void xml(byte[] document) {
        if (document.length <= 1 << 15) {
            hold(BadInputTest.withDocument(document));
        }
    }

    /** The bytes of a file, down to the zip. */
    @FuzzTest(maxDuration = "60s")
    void bytes(byte[] file) {
        hold(file);
    }

    private static Docx docx(String text) {
        Docx out = new Docx();
        Matcher sections = SECTIONS.matcher(text);
        String name = "body";
        int from = 0;
        while (sections.find()) {
            put(out, name, text.substring(from, sections.start()));
            name = sections.group(1);
            from = sections.end();
        }
        put(out, name, text.substring(from));
        return out;
    }

    private static void put(Docx docx, String name, String text) {
        String xml = Wellformed.content(text.strip());
        switch (name) {
            case "styles" -> docx.styles(xml);
            case "numbering" -> docx.numbering(xml);
            case "section" -> docx.section(xml);
            case "header" -> docx.story("header", "default", xml);
            case "footer" -> docx.story("footer", "first", xml);
            case "compat" -> docx.compatibility(12, xml);
            default -> docx.add(xml);
        }
    }

    private static void hold(byte[] docx) {
        long start = now();
        Outcome<byte[]> made = ENGINE.convert(docx, "a.docx");
        assertThat(now() - start).as("nanoseconds").isLessThan(LONGEST);
        assertThat(made.value().isPresent()).isNotEqualTo(made.hasErrors());
        made.diagnostics().stream().map(Diagnostic::problem).forEach(p -> assertThat(p.code()).startsWith("E06"));
        made.value().ifPresent(WordFuzzTest::open);
    }

    private static void open(byte[] pdf) {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getNumberOfPages()).isPositive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of this thread alone, for the machine may be busy with other things. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
