package org.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryCodeHasACaseTest {

    @Test
    void everyCodeOfTheCatalogueIsMetInATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            tests = files.filter(Files::isRegularFile).map(EveryCodeHasACaseTest::read)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(Catalogue.get().codes()).isNotEmpty()
                .allSatisfy(
                        code -> assertThat(tests.contains(code)).as("a test or golden that meets %s", code).isTrue());
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
