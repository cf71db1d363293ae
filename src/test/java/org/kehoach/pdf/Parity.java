package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike two PDFs of one Word file are (độ giống nhau).
 *
 * @param lines         of ours, each with its page
 * @param linesOfOther  of the reference
 * @param equalLines    share of the lines that are equal: same page, same words
 * @param near          share of the words that lie within a point of the reference, the median vertical offset taken off,
 *                      which font descriptors alone may cause
 * @param ink           likeness of the page pictures
 */
record Parity(int pages, int pagesOfOther, List<String> lines, List<String> linesOfOther, double equalLines,
        double near, double ink) {

    private static final Pattern WORD = Pattern
            .compile("<word xMin=\"([-\\d.]+)\" yMin=\"[-\\d.]+\" xMax=\"[-\\d.]+\" yMax=\"([-\\d.]+)\">(.*?)</word>");

    /** Words belong to one line whose bottom edges differ by no more, in points. */
    private static final double SAME_LINE = 3;

    private record Word(double x, double y, String text) {}

    static Parity of(byte[] ours, byte[] reference) {
        return of(ours, reference, LibreOffice.pictures(ours, Ink.DPI), LibreOffice.pictures(reference, Ink.DPI));
    }

    static Parity of(byte[] ours, byte[] reference, List<BufferedImage> pictures, List<BufferedImage> other) {
        List<List<Word>> a = pages(ours);
        List<List<Word>> b = pages(reference);
        List<String> la = lines(a);
        List<String> lb = lines(b);
        int equal = MatchingBlocks.of(la, lb).stream().mapToInt(MatchingBlocks.Block::size).sum();
        return new Parity(a.size(), b.size(), la, lb, (double) equal / Math.max(1, Math.max(la.size(), lb.size())),
                near(a, b), Ink.likeness(pictures, other));
    }

    /** Whether all is as issue and documents promise it. */
    boolean isGood() {
        return isEqual() && near >= 0.95 && ink >= 0.85;
    }

    boolean isEqual() {
        return pages == pagesOfOther && lines.equals(linesOfOther) && !lines.isEmpty();
    }

    /** The first line that differs, ours and the reference's; empty where none does. */
    String firstDifference() {
        for (int i = 0; i < Math.max(lines.size(), linesOfOther.size()); i++) {
            String a = i < lines.size() ? lines.get(i) : "(nothing)";
            String b = i < linesOfOther.size() ? linesOfOther.get(i) : "(nothing)";
            if (!a.equals(b)) {
                return a + " | " + b;
            }
        }
        return "";
    }

    private static List<List<Word>> pages(byte[] pdf) {
        List<List<Word>> out = new ArrayList<>();
        String[] pages = LibreOffice.text(pdf, "-bbox").split("<page ", -1);
        for (int i = 1; i < pages.length; i++) {
            List<Word> words = new ArrayList<>();
            Matcher m = WORD.matcher(pages[i]);
            while (m.find()) {
                words.add(new Word(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)),
                        Normalizer.normalize(m.group(3), Normalizer.Form.NFC)));
            }
            out.add(words);
        }
        return out;
    }

    /** The words of each page gathered into lines. */
    private static List<String> lines(List<List<Word>> pages) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (List<Word> row : rows(pages.get(i))) {
                out.add((i + 1) + ": " + String.join(" ", texts(row)));
            }
        }
        return out;
    }

    /** Words gathered by their bottom edge, each row from left to right. */
    private static List<List<Word>> rows(List<Word> page) {
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : page.stream().sorted(Comparator.comparingDouble(Word::y)).toList()) {
            if (rows.isEmpty() || word.y - rows.getLast().getFirst().y > SAME_LINE) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::x)));
        return rows;
    }

    private static double near(List<List<Word>> ours, List<List<Word>> reference) {
        List<double[]> moves = new ArrayList<>();
        for (int i = 0; i < Math.min(ours.size(), reference.size()); i++) {
            List<Word> a = rows(ours.get(i)).stream().flatMap(List::stream).toList();
            List<Word> b = rows(reference.get(i)).stream().flatMap(List::stream).toList();
            for (MatchingBlocks.Block m : MatchingBlocks.of(texts(a), texts(b))) {
                for (int k = 0; k < m.size(); k++) {
                    Word one = a.get(m.a() + k);
                    Word other = b.get(m.b() + k);
                    moves.add(new double[]{one.x - other.x, one.y - other.y});
                }
            }
        }
        double median = median(moves.stream().mapToDouble(m -> m[1]).sorted().toArray());
        long near = moves.stream().filter(m -> Math.sqrt(m[0] * m[0] + (m[1] - median) * (m[1] - median)) <= 1).count();
        int words = Math.max(ours.stream().mapToInt(List::size).sum(), reference.stream().mapToInt(List::size).sum());
        return (double) near / Math.max(1, words);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
