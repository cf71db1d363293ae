package org.kehoach.compare;

/** The heaviest rising run of a row of different numbers (dãy tăng nặng nhất): what stayed in its order. */
final class Chain {

    private Chain() {}

    /**
     * Which of the values stay.
     *
     * @param values  each at least 0 and below {@code limit}, none twice
     * @param weights at least 1
     */
    static boolean[] of(int[] values, int[] weights, int limit) {
        int[] heaviest = new int[limit + 1]; // by value, as a tree of prefixes: the index + 1 of the run's last
        long[] weight = new long[values.length];
        int[] before = new int[values.length];
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            int best = -1;
            for (int v = values[i]; v > 0; v -= v & -v) {
                best = heavier(best, heaviest[v] - 1, weight);
            }
            before[i] = best;
            weight[i] = weights[i] + (best < 0 ? 0 : weight[best]);
            for (int v = values[i] + 1; v <= limit; v += v & -v) {
                heaviest[v] = heavier(heaviest[v] - 1, i, weight) + 1;
            }
            last = heavier(last, i, weight);
        }
        boolean[] out = new boolean[values.length];
        for (int i = last; i >= 0; i = before[i]) {
            out[i] = true;
        }
        return out;
    }

    private static int heavier(int a, int b, long[] weight) {
        return b < 0 || (a >= 0 && weight[a] >= weight[b]) ? a : b;
    }
}
