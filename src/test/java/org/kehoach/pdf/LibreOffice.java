package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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

    /** What the program calls itself, such as {@code LibreOffice 7.4.7.2}. */
    static String version() {
        try {
            Process process = new ProcessBuilder("soffice", "--version").redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Converts many files in one process, which costs a tenth of a process for each.
     *
     * @param options what the process is told besides, such as a filter
     */
    static void convertAll(List<Path> files, String format, Path folder, String... options) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("soffice",
                "-env:UserInstallation=" + HOME.resolve("profile").toUri(), "--headless", "--convert-to", format));
        command.addAll(List.of(options));
        command.addAll(List.of("--outdir", folder.toAbsolutePath().toString()));
        files.forEach(f -> command.add(f.toAbsolutePath().toString()));
        run(command.toArray(String[]::new));
    }

    /** The pages of a PDF as grey pictures. */
    static List<BufferedImage> pictures(byte[] pdf, int dpi) {
        try {
            Path folder = Files.createTempDirectory(HOME, "pages");
            Path file = Files.write(folder.resolve("a.pdf"), pdf);
            run("pdftoppm", "-gray", "-r", Integer.toString(dpi), file.toString(), folder.resolve("p").toString());
            List<BufferedImage> out = new ArrayList<>();
            try (Stream<Path> pages = Files.list(folder)) {
                for (Path page : pages.filter(f -> f.toString().endsWith(".pgm")).sorted().toList()) {
                    out.add(picture(Files.readAllBytes(page)));
                }
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portable graymap of one byte a pixel. */
    private static BufferedImage picture(byte[] pgm) {
        int[] header = new int[3];
        int at = 2;
        for (int i = 0; i < 3; i++) {
            while (pgm[at] <= ' ') {
                at++;
            }
            while (pgm[at] > ' ') {
                header[i] = header[i] * 10 + pgm[at++] - '0';
            }
        }
        BufferedImage out = new BufferedImage(header[0], header[1], BufferedImage.TYPE_BYTE_GRAY);
        out.getRaster().setDataElements(0, 0, header[0], header[1], Arrays.copyOfRange(pgm, at + 1, pgm.length));
        return out;
    }

    /** What {@code pdftotext} gives for a PDF. */
    static String text(byte[] pdf, String... options) {
        try {
            Path file = Files.write(Files.createTempFile(HOME, "text", ".pdf"), pdf);
            Path out = Files.createTempFile(HOME, "text", ".out");
            List<String> command = new ArrayList<>(List.of("pdftotext"));
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
            if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
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
