package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner itself: a page that says something else than the command does is set right. */
class CommandCaseTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheCommandPrintedAndHowItEnded() throws IOException {
        String page = """
            Words stay.

            ```yaml plans/kế hoạch.yaml
            a: 1
            ```
            ```text -
            typed
            ```

            ```console
            % kehoach check "plans/kế hoạch.yaml" -
            something else
            => 0
            ```
            """;
        assertThat(CommandCase.replay(page, this::echo, folder)).isEqualTo("""
            Words stay.

            ```yaml plans/kế hoạch.yaml
            a: 1
            ```
            ```text -
            typed
            ```

            ```console
            % kehoach check "plans/kế hoạch.yaml" -
            [check, plans/kế hoạch.yaml, -]
            typed
            2> one
            2> two
            2> (no line end)
            => 3
            ```
            """);
        assertThat(folder.resolve("plans/kế hoạch.yaml")).hasContent("a: 1");
    }

    @Test
    void anEditTouchesOnePlaceOrNone() {
        String text = "a: 1\nb: 2\na: 12\nc: 1\n";
        assertThat(FileDiff.apply(text, List.of("-a: 1", "-b: 2", "+b: 3", "-c: 1", "+c: 2", "+d: 4")))
                .isEqualTo("b: 3\na: 12\nc: 2\nd: 4\n");
        for (List<String> wrong : List.of(List.of("-a", "+b"), List.of("+b"), List.of("a: 1"), List.of("-e: 1"))) {
            assertThatIllegalArgumentException().as("%s", wrong).isThrownBy(() -> FileDiff.apply(text, wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> FileDiff.apply("a\nb\na\n", List.of("-a", "+c")));
    }

    private CommandRunner.Result echo(List<String> arguments, Path where, String input) {
        assertThat(where).isEqualTo(folder);
        return new CommandRunner.Result(3, arguments + "\n" + input, "one\ntwo");
    }

    @Test
    void fileOutsideTheFolderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandCase.replay("```yaml ../x.yaml\n```\n", this::echo, folder));
    }

    @Test
    void openBlockIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandCase.replay("```console\n% kehoach\n", this::echo, folder));
    }

    @Test
    void ciAcceptsNothing() {
        assertThatIllegalStateException().isThrownBy(() -> Golden.accepting("accept", true));
        assertThat(Golden.accepting("accept", false)).isTrue();
        assertThat(Golden.accepting("compare", true)).isFalse();
    }
}
