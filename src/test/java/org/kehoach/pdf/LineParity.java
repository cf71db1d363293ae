package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares our PDF of a Word file with LibreOffice's: pages and lines must be equal, and words lie within 1 pt.
 *
 * <p>A test that asks for it is skipped, visibly, where LibreOffice or poppler is not installed.
 */
public final class LineParity {

    private static final Pattern WORD = Pattern
            .compile("<word xMin=\"([-\\d.]+)\" yMin=\"[-\\d.]+\" xMax=\"[-\\d.]+\" yMax=\"([-\\d.]+)\">(.*?)</word>");

    /** Words belong to one line whose bottom edges differ by less, in points. */
    private static final double SAME_LINE = 3;

    /** The share of words that must lie within a point of the reference. */
    private static final double NEAR = 0.99;

    private record Word(double x, double y, String text) {}

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
        List<List<List<Word>>> a = pages(ours);
        List<List<List<Word>>> b = pages(reference);
        assertThat(texts(a)).as("lines, page by page").containsExactlyElementsOf(texts(b)).isNotEmpty();
        assertThat(near(words(a), words(b), severalFonts)).as("share of words within 1 pt")
                .isGreaterThanOrEqualTo(NEAR);
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

    /** The words of each page, line by line from the top, each from left to right. */
    private static List<List<List<Word>>> pages(byte[] pdf) {
        List<List<List<Word>>> out = new ArrayList<>();
        String[] pages = LibreOffice.text(pdf, "-bbox").split("<page ", -1);
        for (int i = 1; i < pages.length; i++) {
            List<Word> words = new ArrayList<>();
            Matcher m = WORD.matcher(pages[i]);
            while (m.find()) {
                words.add(new Word(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)),
                        Normalizer.normalize(m.group(3), Normalizer.Form.NFC)));
            }
            out.add(lines(words));
        }
        return out;
    }

    private static List<List<Word>> lines(List<Word> words) {
        List<List<Word>> out = new ArrayList<>();
        for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::y)).toList()) {
            if (out.isEmpty() || word.y - out.getLast().getFirst().y > SAME_LINE) {
                out.add(new ArrayList<>());
            }
            out.getLast().add(word);
        }
        out.forEach(line -> line.sort(Comparator.comparingDouble(Word::x)));
        return out;
    }

    private static List<String> texts(List<List<List<Word>>> pages) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (List<Word> line : pages.get(i)) {
                out.add((i + 1) + ": " + line.stream().map(Word::text).collect(Collectors.joining(" ")));
            }
        }
        return out;
    }

    private static List<Word> words(List<List<List<Word>>> pages) {
        return pages.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /** The two share their lines; the base lines differ by what the font descriptors say, the same for every word. */
    private static double near(List<Word> ours, List<Word> reference, boolean severalFonts) {
        double[] dy = new double[ours.size()];
        for (int i = 0; i < dy.length; i++) {
            dy[i] = ours.get(i).y - reference.get(i).y;
        }
        double[] sorted = dy.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        int near = 0;
        for (int i = 0; i < dy.length; i++) {
            near += Math.hypot(ours.get(i).x - reference.get(i).x, severalFonts ? 0 : dy[i] - median) <= 1 ? 1 : 0;
        }
        return (double) near / dy.length;
    }
}
