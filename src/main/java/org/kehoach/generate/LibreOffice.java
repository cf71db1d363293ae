package org.kehoach.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;

/**
 * LibreOffice as the other engine (máy in LibreOffice), for Word files with what ours does not support yet: found on the
 * path, in a profile of its own, ended when it takes too long.
 *
 * @param command the program, {@code soffice}
 * @param seconds that one file may take
 */
public record LibreOffice(String command, int seconds) {

    /** The one that is installed, and a minute. */
    public static final LibreOffice INSTALLED = new LibreOffice("soffice", 60);

    /** The PDF that LibreOffice makes of a Word file. */
    public Outcome<byte[]> convert(byte[] docx, String name) {
        try {
            Path folder = Files.createTempDirectory("kehoach");
            try {
                return convert(docx, name, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return failed(name, new OutputProblem.NoLibreOffice(command));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(name, new OutputProblem.LibreOfficeFailed("interrupted"));
        }
    }

    private Outcome<byte[]> convert(byte[] docx, String name, Path folder) throws IOException, InterruptedException {
        Path word = folder.resolve("file.docx");
        Files.write(word, docx);
        Process process = new ProcessBuilder(
                List.of(command, "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), word.toString()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                return failed(name, new OutputProblem.LibreOfficeFailed(seconds + " s"));
            }
        } finally {
            // soffice is a script: its program is a child, and would live on
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Path pdf = folder.resolve("file.pdf");
        return Files.exists(pdf)
                ? Outcome.of(Files.readAllBytes(pdf))
                : failed(name, new OutputProblem.LibreOfficeFailed("exit " + process.exitValue()));
    }

    private static Outcome<byte[]> failed(String name, OutputProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(name)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
