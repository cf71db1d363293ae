package org.kehoach.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice and poppler, where they are installed; a test that needs them is skipped visibly where they are not. */
public final class LibreOffice {

    private LibreOffice() {}

    /** The file that a Word file turns into: {@code pdf}, or {@code docx} for one saved again. */
    public static Path convert(byte[] docx, String to, Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("source.docx");
        Path target = Files.createDirectories(folder.resolve("converted"));
        Files.write(source, docx);
        run(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", to, "--outdir", target.toString(), source.toString()));
        return target.resolve("source." + to);
    }

    /** The pages of a PDF as words on lines. */
    public static List<String> pages(Path pdf) throws IOException, InterruptedException {
        String text = run(List.of("pdftotext", "-layout", pdf.toString(), "-"));
        return List.of(text.substring(0, text.lastIndexOf('\f')).split("\f", -1));
    }

    /** The words of a PDF in reading order. */
    public static String words(Path pdf) throws IOException, InterruptedException {
        return run(List.of("pdftotext", pdf.toString(), "-"));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException _) {
            Assumptions.abort(command.getFirst() + " is not installed");
            throw new IllegalStateException("not reached");
        }
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " failed: " + out);
        }
        return out;
    }
}
