package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;

class LibreOfficeTest {

    @TempDir
    private Path folder;

    private static String code(Outcome<byte[]> outcome) {
        return outcome.diagnostics().getFirst().problem().code();
    }

    @Test
    void aMissingProgramIsAFinding() {
        assertThat(code(new LibreOffice("no-such-office", 5).convert(new byte[0], "a.docx"))).isEqualTo("E0691");
    }

    @Test
    void aProgramThatHangsIsEndedWithItsChildren() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
        Path hanging = folder.resolve("hanging");
        Files.writeString(hanging, "#!/bin/sh\nsleep 87654 &\nwait\n");
        Files.setPosixFilePermissions(hanging, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(code(new LibreOffice(hanging.toString(), 1).convert(new byte[0], "a.docx"))).isEqualTo("E0692");
        try (Stream<ProcessHandle> left = ProcessHandle.allProcesses()) {
            assertThat(left.filter(ProcessHandle::isAlive)
                    .filter(p -> p.info().commandLine().filter(c -> c.contains("sleep 87654")).isPresent())).isEmpty();
        }
    }

    @Test
    void theInstalledOneMakesAPdf() throws IOException {
        byte[] template = Files.readAllBytes(Path.of("templates/nd30/named.docx"));
        Outcome<byte[]> made = LibreOffice.INSTALLED.convert(template, "named.docx");
        assumeTrue(made.value().isPresent() || !code(made).equals("E0691"), "LibreOffice is not installed");
        assertThat(new String(made.value().orElseThrow(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
