package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The accepted files, and how an actual one is compared with them or accepted in their place. */
final class Golden {

    static final Path ACCEPTED = Path.of("src/test/golden");
    static final Path ACTUAL = Path.of("target/golden");

    private Golden() {}

    /** Whether this run accepts what it makes. */
    static boolean accepting(String mode, boolean ci) {
        if (mode.equals("accept") && ci) {
            throw new IllegalStateException("-Dgolden=accept is refused in CI: a person accepts, having looked");
        }
        return mode.equals("accept");
    }

    /**
     * Compares with the accepted file, or accepts.
     *
     * @param name relative to both folders, such as {@code cli/version.md}
     */
    static void check(String name, String actual) throws IOException {
        Path accepted = ACCEPTED.resolve(name);
        Path written = ACTUAL.resolve(name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);
        if (accepting(System.getProperty("golden", "compare"), "true".equals(System.getenv("CI")))) {
            Files.createDirectories(accepted.getParent());
            Files.writeString(accepted, actual);
        }
        assertThat(accepted).as("%s; accept with mvn test -Dgolden=accept after a look at the difference", accepted)
                .exists().content().isEqualTo(actual);
    }

    /** An empty folder below {@link #ACTUAL} for what a case writes. */
    static Path emptyFolder(String name) throws IOException {
        Path folder = ACTUAL.resolve(name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** All files below {@link #ACCEPTED}, relative to it, in order. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ACCEPTED)) {
            return files.filter(Files::isRegularFile).map(ACCEPTED::relativize).sorted().toList();
        }
    }
}
