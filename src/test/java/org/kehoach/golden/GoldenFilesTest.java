package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenFilesTest {

    @Test
    void everyFileBelongsToACase() throws IOException {
        List<Path> told = GoldenDiagnosticTest.cases().map(GoldenDiagnosticTest::told).toList();
        assertThat(Golden.files()).as("files of src/test/golden that no test reads")
                .filteredOn(f -> !f.endsWith(".gitattributes"))
                .filteredOn(f -> !GoldenCommandTest.isCase(f) && !GoldenDiagnosticTest.isCase(f) && !told.contains(f)
                        && !GoldenRuleTest.isCase(f) && !GoldenGenerateTest.isCase(f) && !isLayoutCase(f)
                        && !GoldenIntakeTest.isCase(f) && !GoldenOntoTest.isCase(f)
                        && !ReadmeTest.isCase(f))
                .containsExactly(Path.of("README.md"));
    }

    /** Read by the tests of the page engine, each of which parses all of them. */
    private static boolean isLayoutCase(Path file) {
        return file.startsWith("layout") && file.toString().endsWith(".md");
    }
}
