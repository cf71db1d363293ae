package org.kehoach.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.kehoach.pdf.PageEngine;

/** What five, fifty and five hundred pages take, Word file to PDF, and by the page: see src/docs/performance.md. */
public final class PagesMeasure {

    private static final int[] PAGES = {5, 50, 500};
    private static final int ROUNDS = 15;

    /** Each size is converted so often in a round that all take about as long. */
    private static final int PAGES_IN_ROUND = 500;

    private final PageEngine engine = new PageEngine();

    private PagesMeasure() {}

    public static void main(String[] arguments) {
        new PagesMeasure().run();
    }

    private void run() {
        byte[][] words = Arrays.stream(PAGES).mapToObj(SizedPlan::ofPages).toArray(byte[][]::new);
        double[][] ms = new double[PAGES.length][ROUNDS];
        for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
            for (int i = 0; i < PAGES.length; i++) {
                double spent = millis(words[i], PAGES_IN_ROUND / PAGES[i]);
                if (round >= 0) {
                    ms[i][round] = spent;
                }
            }
        }
        print(words, ms);
    }

    private double millis(byte[] word, int times) {
        long start = System.nanoTime();
        long bytes = 0;
        for (int i = 0; i < times; i++) {
            bytes += convert(word).length;
        }
        double spent = (System.nanoTime() - start) / 1e6 / times;
        if (bytes == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return spent;
    }

    private byte[] convert(byte[] word) {
        return engine.convert(word, "plan.docx").value().orElseThrow();
    }

    private void print(byte[][] words, double[][] ms) {
        System.out.printf(Locale.ROOT, "JDK %s, a heap of %d MB%n", Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf("%6s %10s %10s %14s %8s%n", "pages", "median ms", "least ms", "median ms/page", "KB");
        for (int i = 0; i < PAGES.length; i++) {
            Arrays.sort(ms[i]);
            double median = ms[i][ROUNDS / 2];
            System.out.printf(Locale.ROOT, "%6d %10.2f %10.2f %14.3f %8d%n", SizedPlan.pagesOf(words[i]), median,
                    ms[i][0], median / PAGES[i],
                    convert(words[i]).length >> 10);
        }
    }
}
