package org.kehoach.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice and poppler, where they are installed: the reference that pages are compared with.
 *
 * <p>It is given the very fonts that our faces are cut from, and no others: an older Liberation Serif has no Vietnamese
 * letters, and a line is as long as its font makes it.
 */
final class LibreOffice {

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private static final Path HOME = prepare();

    private LibreOffice() {}

    static boolean isInstalled() {
        return runs("soffice", "--version") && runs("pdftotext", "-v");
    }

    /** The PDF that LibreOffice makes of a Word file. */
    static byte[] convert(byte[] docx) {
        try {
            Path folder = Files.createTempDirectory(HOME, "docx");
            Path file = Files.write(folder.resolve("a.docx"), docx);
            run("soffice", "-env:UserInstallation=" + HOME.resolve("profile").toUri(), "--headless", "--convert-to",
                    "pdf", "--outdir", folder.toString(), file.toString());
            return Files.readAllBytes(folder.resolve("a.pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code pdftotext} gives for a PDF. */
    static String text(byte[] pdf, String... options) {
        try {
            Path file = Files.write(Files.createTempFile(HOME, "text", ".pdf"), pdf);
            Path out = Files.createTempFile(HOME, "text", ".out");
            List<String> command = new java.util.ArrayList<>(List.of("pdftotext"));
            command.addAll(List.of(options));
            command.addAll(List.of(file.toString(), out.toString()));
            run(command.toArray(String[]::new));
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(String... command) {
        try {
            return start(command).waitFor(60, TimeUnit.SECONDS);
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            Process process = start(command);
            if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("did not end well: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("FONTCONFIG_FILE", HOME.resolve("fonts.conf").toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static void copy(String font, Path home) throws IOException {
        try (InputStream in = LibreOffice.class.getResourceAsStream("/liberation/" + font)) {
            if (in != null && !Files.exists(home.resolve(font))) {
                Files.write(home.resolve(font), in.readAllBytes());
            }
        }
    }

    private static Path prepare() {
        try {
            Path home = Files.createDirectories(Path.of("target", "libreoffice")).toAbsolutePath();
            for (String family : List.of("LiberationSerif-", "LiberationSans-", "LiberationMono-")) {
                for (String style : STYLES) {
                    copy(family + style + ".ttf", home);
                }
            }
            Files.writeString(home.resolve("fonts.conf"), String.format(Locale.ROOT, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                  <alias binding="same">
                    <family>Times New Roman</family>
                    <accept><family>Liberation Serif</family></accept>
                  </alias>
                  <alias binding="same">
                    <family>Arial</family>
                    <accept><family>Liberation Sans</family></accept>
                  </alias>
                  <alias binding="same">
                    <family>Courier New</family>
                    <accept><family>Liberation Mono</family></accept>
                  </alias>
                </fontconfig>
                """, home, home.resolve("cache")));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
