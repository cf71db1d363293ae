package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The likeness of page pictures: 1 - sum |a-b| / sum max(a, b) over the darkness of 6 x 6 pixel cells at 72 dpi. Missing
 * rules, borders, bold, pictures or hidden text show here.
 */
final class Ink {

    static final int DPI = 72;

    private static final int CELL = 6;

    private Ink() {}

    /** The lowest of the pages; 0 where there is none. */
    static double likeness(List<BufferedImage> ours, List<BufferedImage> reference) {
        double least = ours.isEmpty() || reference.isEmpty() ? 0 : 1;
        for (int i = 0; i < Math.min(ours.size(), reference.size()); i++) {
            least = Math.min(least, page(darkness(ours.get(i)), darkness(reference.get(i))));
        }
        return least;
    }

    /** Each cell may be matched one cell higher or lower, the better of the three for the page. */
    private static double page(long[][] a, long[][] b) {
        double best = 0;
        for (int shift = -1; shift <= 1; shift++) {
            long different = 0;
            long top = 0;
            for (int i = 0; i < a.length; i++) {
                long[] row = i + shift >= 0 && i + shift < b.length ? b[i + shift] : new long[a[i].length];
                for (int x = 0; x < Math.min(a[i].length, row.length); x++) {
                    long other = row[x];
                    different += Math.abs(a[i][x] - other);
                    top += Math.max(a[i][x], other);
                }
            }
            best = Math.max(best, top == 0 ? 1 : 1 - (double) different / top);
        }
        return best;
    }

    private static long[][] darkness(BufferedImage page) {
        int rows = cells(page.getHeight());
        int columns = cells(page.getWidth());
        long[][] out = new long[rows][columns];
        for (int y = 0; y < rows * CELL; y++) {
            for (int x = 0; x < columns * CELL; x++) {
                out[y / CELL][x / CELL] += 255 - page.getRaster().getSample(x, y, 0);
            }
        }
        return out;
    }

    /** Whole cells, of which the last may reach the edge but not be it. */
    private static int cells(int pixels) {
        return (pixels - 1) / CELL;
    }
}
