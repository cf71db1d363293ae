package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;

/** Files of nearly a MiB that are nothing but faults, or nothing but one thing over and over. */
class LargeFilesTest {

    private static final String HEAD = """
        kind: plan
        id: thu
        issuer: {header: [XÃ THỬ], symbol: UBND, place: Thử}
        subject: Thử
        signature: {lines: [CHỦ TỊCH]}
        """;

    private static List<Diagnostic> check(String yaml) {
        InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        return new Generator(new LocalFiles(Path.of(""), in), "test").check("-").diagnostics();
    }

    private static String lines(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> faulty() {
        return Stream.of(Arguments.of("root keys", lines(100_000, "k#: 1\n")),
                Arguments.of("one key", lines(110_000, "key: 1\n")),
                Arguments.of("parameters", HEAD + "parameters:\n" + lines(80_000, "  p#: 1\n") + "body: Một\n"),
                Arguments.of("look-ups", HEAD + "body: " + "${nope} ".repeat(100_000)),
                Arguments.of("prose in a flow list", HEAD + "body: [" + "{A b: c}, ".repeat(80_000) + "x]\n"),
                Arguments.of("aliases", HEAD + "body: [" + "*a, ".repeat(200_000) + "x]\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void aHundredFindingsAreToldAndTheRestCounted(String name, String yaml) {
        List<Diagnostic> found = check(yaml);
        assertThat(found).as(name).hasSizeBetween(1, 101).noneMatch(d -> d.problem().code().equals("E0112"));
        assertThat(found).filteredOn(d -> d.problem().code().equals("E0143")).hasSize(found.size() > 100 ? 1 : 0)
                .allMatch(d -> d.location().line() == 0);
    }

    @Test
    void manyItemsAreManyItems() {
        assertThat(check(HEAD + "body:\n" + "- a\n".repeat(200_000))).filteredOn(Diagnostic::isError)
                .hasSizeLessThan(102);
    }
}
