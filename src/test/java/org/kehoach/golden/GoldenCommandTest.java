package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of {@code cli/} says what its commands print. */
class GoldenCommandTest {

    private static final Path CASES = Path.of("cli");

    static Stream<Path> cases() throws IOException {
        return Golden.files().stream().filter(GoldenCommandTest::isCase);
    }

    static boolean isCase(Path file) {
        return CASES.equals(file.getParent()) && file.toString().endsWith(".md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void commandPrintsWhatItsPageSays(Path page) throws IOException {
        String text = Files.readString(Golden.ACCEPTED.resolve(page));
        assertThat(text).as("a page without a command tests nothing").contains("% kehoach");
        Path folder = Golden.emptyFolder("work/" + page);
        Golden.check(page.toString(), CommandCase.replay(text, CommandRunner.KEHOACH, folder));
    }
}
