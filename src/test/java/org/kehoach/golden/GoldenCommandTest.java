package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.Application;

/** Every page of {@code cli/} says what its commands print. */
class GoldenCommandTest {

    private static final Path CASES = Path.of("cli");

    static Stream<Path> cases() throws IOException {
        return Golden.files().stream().filter(GoldenCommandTest::isCase);
    }

    private static boolean isCase(Path file) {
        return CASES.equals(file.getParent()) && file.toString().endsWith(".md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void commandPrintsWhatItsPageSays(Path page) throws IOException {
        String text = Files.readString(Golden.ACCEPTED.resolve(page));
        assertThat(text).as("a page without a command tests nothing").contains("% kehoach");
        Path folder = Golden.emptyFolder("work/" + page);
        Golden.check(page.toString(), CommandCase.replay(text, GoldenCommandTest::kehoach, folder));
    }

    @Test
    void everyFileBelongsToACase() throws IOException {
        assertThat(Golden.files()).as("files of src/test/golden that no test reads")
                .filteredOn(f -> !isCase(f) && !f.equals(Path.of("README.md"))).isEmpty();
    }

    private static CommandRunner.Result kehoach(List<String> arguments, Path folder, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Application.run(arguments.toArray(String[]::new), folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRunner.Result(exit, out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }
}
