package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kehoach.compare.Alignment;

/**
 * Which line of the edited file is which line that the plan prints (ghép dòng): by words and by the marks that survived, both
 * in order; then what is left over by words alone, which has moved.
 */
final class Pairing {

    /** More pairs than these are not weighed at once: the lines that stand in both files once part them. */
    private static final long MOST = 900_000;
    private static final double MOVED = 0.8;
    /** A line with another number is surer than one with other words, and less sure than the line itself. */
    private static final double RENUMBERED = 0.99;

    private final List<? extends Unit> before;
    private final List<? extends Unit> after;
    private final Set<String> trusted;
    private final List<String[]> beforeBags;
    private final List<String[]> afterBags;
    private final List<Set<String>> beforeMarks;
    private final List<Set<String>> afterMarks;
    private final Styles styles;
    private final TreeMap<Integer, Integer> pairs = new TreeMap<>();
    private final TreeMap<Integer, Integer> moved = new TreeMap<>();

    /** @param trusted the marks that tell where words stood */
    Pairing(List<? extends Unit> before, List<? extends Unit> after, Set<String> trusted, Styles styles) {
        this.before = before;
        this.after = after;
        this.trusted = trusted;
        this.styles = styles;
        beforeBags = before.stream().map(Pairing::bag).toList();
        afterBags = after.stream().map(Pairing::bag).toList();
        beforeMarks = before.stream().map(this::marks).toList();
        afterMarks = after.stream().map(this::marks).toList();
        align(0, before.size(), 0, after.size());
        findMoved();
    }

    /** Lines of the plan by lines of the edited file. */
    Map<Integer, Integer> byAfter() {
        Map<Integer, Integer> out = new HashMap<>();
        pairs.forEach((b, a) -> out.put(a, b));
        return out;
    }

    NavigableMap<Integer, Integer> pairs() {
        return pairs;
    }

    /** Lines that stand elsewhere now: the plan's by the edited file's. */
    Map<Integer, Integer> moved() {
        return moved;
    }

    private static String[] bag(Unit unit) {
        return unit.paras().stream().flatMap(p -> java.util.Arrays.stream(p.bag())).sorted().toArray(String[]::new);
    }

    private Set<String> marks(Unit unit) {
        Set<String> out = new HashSet<>();
        unit.paras().forEach(p -> p.marks().stream().map(Para.Mark::name).filter(trusted::contains).forEach(out::add));
        return out;
    }

    private void align(int b0, int b1, int a0, int a1) {
        if ((long) (b1 - b0) * (a1 - a0) > MOST) {
            part(b0, b1, a0, a1);
            return;
        }
        for (Alignment.Pair p : Alignment.of(b1 - b0, a1 - a0, new Weights(b0, a0))) {
            pairs.put(b0 + p.before(), a0 + p.after());
        }
    }

    /** Lines that stand once in each file and keep their order are pairs; what is between them is weighed. */
    private void part(int b0, int b1, int a0, int a1) {
        Map<String, Integer> once = once(after, a0, a1);
        Map<String, Integer> own = once(before, b0, b1);
        List<int[]> anchors = new ArrayList<>();
        int last = a0 - 1;
        for (int b = b0; b < b1; b++) {
            Integer a = once.get(before.get(b).text());
            if (a != null && own.containsKey(before.get(b).text()) && a > last && a - last < 400) {
                anchors.add(new int[]{b, a});
                last = a;
            }
        }
        int b = b0;
        int a = a0;
        for (int[] anchor : anchors) {
            small(b, anchor[0], a, anchor[1]);
            pairs.put(anchor[0], anchor[1]);
            b = anchor[0] + 1;
            a = anchor[1] + 1;
        }
        small(b, b1, a, a1);
    }

    private void small(int b0, int b1, int a0, int a1) {
        if ((long) (b1 - b0) * (a1 - a0) <= MOST) {
            align(b0, b1, a0, a1);
        }
    }

    private static Map<String, Integer> once(List<? extends Unit> units, int from, int to) {
        Map<String, Integer> out = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = from; i < to; i++) {
            String text = units.get(i).text();
            if (several.contains(text) || out.putIfAbsent(text, i) != null) {
                several.add(text);
                out.remove(text);
            }
        }
        return out;
    }

    private boolean sharesMark(int b, int a) {
        return beforeMarks.get(b).stream().anyMatch(afterMarks.get(a)::contains);
    }

    private void findMoved() {
        Map<Integer, Integer> taken = byAfter();
        for (int a = 0; a < after.size(); a++) {
            if (taken.containsKey(a)) {
                continue;
            }
            int best = -1;
            double most = MOVED;
            for (int b = 0; b < before.size(); b++) {
                if (pairs.containsKey(b) || moved.containsValue(b) || !sameSort(b, a)) {
                    continue;
                }
                boolean long_ = beforeBags.get(b).length >= 4;
                double near = before.get(b).text().equals(after.get(a).text())
                        ? 1
                        : Styles.isNumberedAnew(before.get(b).text(), after.get(a).text())
                                ? RENUMBERED
                                : long_ ? Alignment.alike(beforeBags.get(b), afterBags.get(a)) : 0;
                if (near > most) {
                    most = near;
                    best = b;
                }
            }
            if (best >= 0) {
                moved.put(a, best);
            }
        }
    }

    private boolean sameSort(int b, int a) {
        return before.get(b) instanceof Unit.Row == after.get(a) instanceof Unit.Row;
    }

    private final class Weights implements Alignment.Weights {
        private final int b0;
        private final int a0;

        Weights(int b0, int a0) {
            this.b0 = b0;
            this.a0 = a0;
        }

        @Override
        public boolean same(int i, int j) {
            return sameSort(b0 + i, a0 + j) && before.get(b0 + i).text().equals(after.get(a0 + j).text());
        }

        @Override
        public double near(int i, int j) {
            if (!sameSort(b0 + i, a0 + j)) {
                return 0;
            }
            double words = Alignment.alike(beforeBags.get(b0 + i), afterBags.get(a0 + j));
            return sharesMark(b0 + i, a0 + j) ? Math.max(words, 0.55 + words / 4) : words;
        }

        @Override
        public boolean byPlace(int i, int j) {
            return sameSort(b0 + i, a0 + j) && styles.isAlike(before.get(b0 + i), after.get(a0 + j));
        }
    }
}
