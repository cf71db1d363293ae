package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kehoach.pdf.LayoutCorpus.Compared;

/**
 * Every page of {@code src/test/golden/layout} laid out as LibreOffice 7.4 with the Liberation fonts lays it out: equal
 * pages and lines, words within 1 pt, alike ink. Where ours must differ the case says why and cites the source.
 */
class LayoutCorpusTest {

    private static final String PINNED = "LibreOffice 7.4";

    /** The share of cases whose lines may differ, and of those that may differ in anything. */
    private static final double MOST_WITH_OTHER_LINES = 0.03;
    private static final double MOST_EXCEPTIONS = 0.05;

    @TestFactory
    Stream<DynamicTest> everyCaseIsLaidOutAsLibreOfficeLaysItOut() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice or poppler is not installed");
        String version = LibreOffice.version();
        assumeTrue(version.startsWith(PINNED), "the corpus is held to " + PINNED + ", and this is " + version);
        List<LayoutCase> cases = LayoutCase.all(LayoutCase.FOLDER);
        List<Compared> compared = LayoutCorpus.compare(cases);
        Path report = LayoutReport.write(compared, version);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("few exceptions", () -> checkExceptions(compared))),
                compared.stream().map(
                        c -> DynamicTest.dynamicTest(c.layoutCase().name(),
                                () -> check(c, version + ", see " + report))));
    }

    private static void checkExceptions(List<Compared> compared) {
        List<Compared> exceptions = compared.stream().filter(c -> c.layoutCase().isException()).toList();
        assertThat(exceptions).hasSizeLessThanOrEqualTo((int) (compared.size() * MOST_EXCEPTIONS));
        assertThat(exceptions).filteredOn(c -> c.parity().map(p -> !p.lines().equals(p.linesOfOther())).orElse(true))
                .hasSizeLessThanOrEqualTo((int) (compared.size() * MOST_WITH_OTHER_LINES));
    }

    private static void check(Compared c, String against) {
        assertThat(c.refused()).as("what our engine refuses").isEmpty();
        Parity parity = c.parity().orElseThrow();
        if (c.layoutCase().isException()) {
            assertThat(parity.isGood()).as("an exception that is none any more").isFalse();
            return;
        }
        assertThat(parity.lines()).as("lines, page by page, against %s", against)
                .containsExactlyElementsOf(parity.linesOfOther()).isNotEmpty();
        assertThat(parity.near()).as("share of words within 1 pt, against %s", against).isGreaterThanOrEqualTo(0.95);
        assertThat(parity.ink()).as("likeness of the pages' pictures, against %s", against)
                .isGreaterThanOrEqualTo(0.85);
    }
}
