package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;

/** What the tests of the page engine ask for again and again. */
final class PageEngines {

    private static final PageEngine ENGINE = new PageEngine();

    private PageEngines() {}

    static byte[] convert(byte[] docx) {
        Outcome<byte[]> outcome = ENGINE.convert(docx, "a.docx");
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    static LaidOutDocument layOut(Docx docx) {
        Outcome<LaidOutDocument> outcome = ENGINE.layOut(docx.bytes(), "a.docx");
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** The lines of the only page. */
    static List<Line> lines(Docx docx) {
        List<Page> pages = layOut(docx).pages();
        assertThat(pages).hasSize(1);
        return pages.getFirst().lines();
    }

    static List<Diagnostic> faults(byte[] docx) {
        Outcome<byte[]> outcome = ENGINE.convert(docx, "a.docx");
        assertThat(outcome.value()).as("no PDF where something is wrong").isEmpty();
        return outcome.diagnostics();
    }
}
