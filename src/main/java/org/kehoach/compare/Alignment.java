package org.kehoach.compare;

import java.util.ArrayList;
import java.util.List;

/** Which of a list answers to which of another, both in order (gióng hai dãy): by words, and between such by place. */
public final class Alignment {

    /** Beyond so many pairs to weigh, only those that are the same at either end are found. */
    private static final long MOST = 1_000_000;
    private static final double ENOUGH = 0.5;
    private static final int STRONG = 100_000;

    /** How well two answer to each other. */
    public interface Weights {

        boolean same(int i, int j);

        /** From 0, nothing in common, to 1. */
        double near(int i, int j);

        /** What {@link #near} must reach for a pair by words. */
        default double enough(int i, int j) {
            return ENOUGH;
        }

        /** Whether the two may be a pair by their place alone. */
        default boolean byPlace(int i, int j) {
            return true;
        }
    }

    /** Two that answer to each other. */
    public record Pair(int before, int after, boolean byPlace) {}

    private final Weights weights;
    private final int from;
    private final List<Pair> pairs = new ArrayList<>();

    private Alignment(Weights weights, int from) {
        this.weights = weights;
        this.from = from;
    }

    /** The pairs in their order. */
    public static List<Pair> of(int before, int after, Weights weights) {
        List<Pair> pairs = new ArrayList<>();
        int start = 0;
        while (start < before && start < after && weights.same(start, start)) {
            pairs.add(new Pair(start, start, false));
            start++;
        }
        int end = 0;
        while (end < before - start && end < after - start && weights.same(before - 1 - end, after - 1 - end)) {
            end++;
        }
        int n = before - start - end;
        int m = after - start - end;
        if ((long) n * m <= MOST) {
            pairs.addAll(new Alignment(weights, start).align(n, m));
        }
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before - i, after - i, false));
        }
        return pairs;
    }

    /** The pairs of what is equal in two rows, in their order. */
    public static <T> List<Pair> of(List<T> before, List<T> after) {
        return of(before.size(), after.size(), new Weights() {
            @Override
            public boolean same(int i, int j) {
                return before.get(i).equals(after.get(j));
            }

            @Override
            public double near(int i, int j) {
                return 0;
            }

            @Override
            public boolean byPlace(int i, int j) {
                return false;
            }
        });
    }

    /** Words in common, each as often as both have it, twice over the words of both; both sorted. */
    public static <T extends Comparable<T>> double alike(T[] a, T[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = a[i].compareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length + b.length == 0 ? 1 : 2.0 * common / (a.length + b.length);
    }

    /** As {@link #alike(Comparable[], Comparable[])}, of words that are numbered. */
    static double alike(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.length + b.length == 0 ? 1 : 2.0 * common / (a.length + b.length);
    }

    private List<Pair> align(int n, int m) {
        int[][] weight = new int[n][m];
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                weight[i][j] = weigh(from + i, from + j);
                int with = weight[i][j] > 0 ? weight[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(with, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<int[]> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (weight[i][j] > 0 && best[i][j] == weight[i][j] + best[i + 1][j + 1]) {
                found.add(new int[]{i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        keep(found, weight, n, m);
        return pairs;
    }

    private int weigh(int i, int j) {
        if (weights.same(i, j)) {
            return 2 * STRONG;
        }
        double near = weights.near(i, j);
        return near >= weights.enough(i, j)
                ? (int) Math.round(near * near * STRONG)
                : weights.byPlace(i, j) ? 1 : 0;
    }

    /** Pairs by place stand only where as many are left on either side between two pairs by words. */
    private void keep(List<int[]> found, int[][] weight, int n, int m) {
        List<int[]> byPlace = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : found) {
            if (weight[pair[0]][pair[1]] == 1) {
                byPlace.add(pair);
                continue;
            }
            take(byPlace, pair[0] - i == pair[1] - j);
            pairs.add(new Pair(from + pair[0], from + pair[1], false));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        take(byPlace, n - i == m - j);
    }

    private void take(List<int[]> byPlace, boolean stands) {
        if (stands) {
            byPlace.forEach(p -> pairs.add(new Pair(from + p[0], from + p[1], true)));
        }
        byPlace.clear();
    }
}
