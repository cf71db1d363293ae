package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds our PDF of a Word file to LibreOffice's: pages and lines must be equal, words lie within 1 pt, ink be alike.
 *
 * <p>A test that asks for it is skipped, visibly, where LibreOffice or poppler is not installed.
 */
public final class LineParity {

    /** The share of words that must lie within a point of the reference. */
    private static final double NEAR = 0.99;

    /** Lower than for whole pages: on a page of few words a fraction of a pixel weighs much. */
    private static final double INK = 0.75;

    private LineParity() {}

    static void assertEqualLines(Docx docx) {
        assertEqualLines(docx.bytes());
    }

    public static void assertEqualLines(byte[] docx) {
        assertEqualLines(docx, false);
    }

    /** As the others, of a text in several fonts: what their descriptors say of heights differs from one to the next. */
    static void assertEqualLinesOfSeveralFonts(Docx docx) {
        assertEqualLines(docx.bytes(), true);
    }

    private static void assertEqualLines(byte[] docx, boolean severalFonts) {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice or poppler is not installed");
        byte[] ours = PageEngines.convert(docx);
        byte[] reference = LibreOffice.convert(docx);
        keep(ours, reference);
        Parity parity = Parity.of(ours, reference);
        assertThat(parity.lines()).as("lines, page by page").containsExactlyElementsOf(parity.linesOfOther())
                .isNotEmpty();
        assertThat(parity.near()).as("share of words within 1 pt").isGreaterThanOrEqualTo(severalFonts ? 0 : NEAR);
        assertThat(parity.ink()).as("likeness of the pages' pictures").isGreaterThanOrEqualTo(INK);
    }

    /** Leaves the last pair under {@code target}, for the eye. */
    private static void keep(byte[] ours, byte[] reference) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "parity"));
            String test = StackWalker.getInstance()
                    .walk(frames -> frames.filter(f -> f.getClassName().endsWith("Test")).findFirst())
                    .map(f -> f.getClassName().replaceFirst(".*\\.", "") + "." + f.getMethodName()).orElse("pair")
                    .replaceAll("[^A-Za-z0-9.]", "_");
            Files.write(folder.resolve(test + ".ours.pdf"), ours);
            Files.write(folder.resolve(test + ".reference.pdf"), reference);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
