package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plan of {@code diagnostics/} is checked in the sample province; what its drafter is told stands beside it. */
class GoldenDiagnosticTest {

    private static final Path CASES = Path.of("diagnostics");
    private static final Path AGENCIES = Path.of("plans/agencies.yaml");

    static Stream<Path> cases() throws IOException {
        return Golden.files().stream().filter(GoldenDiagnosticTest::isCase);
    }

    static boolean isCase(Path file) {
        return file.startsWith(CASES) && file.toString().endsWith(".yaml");
    }

    static Path told(Path plan) {
        return plan.resolveSibling(plan.getFileName().toString().replace(".yaml", ".txt"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void drafterIsToldWhatStandsBesideThePlan(Path plan) throws IOException {
        Path folder = Golden.emptyFolder("work/" + plan);
        Files.copy(AGENCIES, folder.resolve("agencies.yaml"));
        Files.copy(Golden.ACCEPTED.resolve(plan), folder.resolve("plan.yaml"));
        CommandRunner.Result result = CommandRunner.KEHOACH.run(List.of("check", "plan.yaml"), folder, "");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).as("the exit code for a plan's own faults").isLessThanOrEqualTo(1);
        Golden.check(told(plan).toString(), result.out() + "=> " + result.exit() + '\n');
    }
}
