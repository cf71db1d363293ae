package org.kehoach.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which element of one plan is which of the other (ghép cặp): first by id, then among what stands in the same list by
 * words, then anywhere in the plan by words that are the same or nearly so, and last by place.
 */
final class Matching {

    /** Two that bear different ids, or stand in different lists, are the same only by words as near as this. */
    private static final double NEARLY_SAME = 0.8;
    /** Shorter texts recur by chance. */
    private static final int WORDS_THAT_TELL = 6;
    private static final long MOST_PAIRS = 400_000;

    private final Forest forest = new Forest();
    private final Map<Element, Element> there = new HashMap<>();
    private final Map<Element, Element> back = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Element[]> byPlace = new ArrayDeque<>();
    private final Set<Element> moved = new HashSet<>();

    private Matching() {}

    static Matching of(Element before, Element after) {
        Matching out = new Matching();
        List<Element> from = out.forest.enter(before);
        List<Element> to = out.forest.enter(after);
        out.pair(before, after);
        for (int i = 0; i < before.below().size(); i++) {
            out.pair(before.below().get(i), after.below().get(i));
        }
        out.byId(from, to);
        out.drain();
        out.same(from, to);
        out.nearlySame(from, to);
        out.byPlace();
        from.forEach(a -> out.move(a, out.after(a).map(Element::below).orElse(List.of())));
        return out;
    }

    Optional<Element> after(Element before) {
        return Optional.ofNullable(there.get(before));
    }

    Optional<Element> before(Element after) {
        return Optional.ofNullable(back.get(after));
    }

    /** Whether it, of the first plan, stands elsewhere in the second. */
    boolean isMoved(Element before) {
        return moved.contains(before);
    }

    private void pair(Element a, Element b) {
        there.put(a, b);
        back.put(b, a);
        open.add(a);
    }

    private boolean free(Element a, Element b) {
        return !there.containsKey(a) && !back.containsKey(b);
    }

    private void byId(List<Element> from, List<Element> to) {
        Map<String, Element> named = new HashMap<>();
        to.forEach(e -> e.id().ifPresent(id -> named.putIfAbsent(id, e)));
        for (Element a : from) {
            a.id().map(named::get).filter(b -> free(a, b)).ifPresent(b -> pair(a, b));
        }
    }

    /** Pairs what stands under pairs, and under those. */
    private void drain() {
        while (!open.isEmpty()) {
            Element a = open.remove();
            Element b = after(a).orElseThrow();
            if (a.isPlain() && b.hasParts()) {
                forest.enter(part(a));
            } else if (b.isPlain() && a.hasParts()) {
                forest.enter(part(b));
            }
            lists(a.below(), b.below());
        }
    }

    private static Element part(Element e) {
        e.part();
        return e.below().getFirst();
    }

    private void lists(List<Element> from, List<Element> to) {
        Map<Element, Integer> places = new HashMap<>();
        to.forEach(b -> places.put(b, places.size()));
        Map<Integer, Integer> once = once(from, to);
        List<int[]> anchors = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Element a = from.get(i);
            Integer j = there.containsKey(a) ? places.get(there.get(a)) : once.get(forest.same(a));
            if (j != null) {
                anchors.add(new int[]{i, j, forest.size(a)});
            }
        }
        boolean[] stays = Chain.of(anchors.stream().mapToInt(x -> x[1]).toArray(),
                anchors.stream().mapToInt(x -> x[2]).toArray(), to.size());
        int i = 0;
        int j = 0;
        for (int k = 0; k < stays.length; k++) {
            int[] anchor = anchors.get(k);
            if (stays[k]) {
                between(from.subList(i, anchor[0]), to.subList(j, anchor[1]));
                i = anchor[0] + 1;
                j = anchor[1] + 1;
                if (free(from.get(anchor[0]), to.get(anchor[1]))) {
                    pair(from.get(anchor[0]), to.get(anchor[1]));
                }
            }
        }
        between(from.subList(i, from.size()), to.subList(j, to.size()));
    }

    /** Where those stand in the second list that are free and the same as one of the first, once in each. */
    private Map<Integer, Integer> once(List<Element> from, List<Element> to) {
        Map<Integer, Integer> out = new HashMap<>();
        Map<Integer, Integer> count = new HashMap<>();
        from.stream().filter(a -> !there.containsKey(a)).forEach(a -> count.merge(forest.same(a), 1, Integer::sum));
        for (int j = 0; j < to.size(); j++) {
            Element b = to.get(j);
            if (!back.containsKey(b)) {
                int same = forest.same(b);
                out.put(same, count.getOrDefault(same, 0) == 1 && !out.containsKey(same) ? j : -1);
            }
        }
        out.values().removeIf(j -> j < 0);
        return out;
    }

    private void between(List<Element> from, List<Element> to) {
        List<Element> as = from.stream().filter(a -> !there.containsKey(a)).toList();
        List<Element> bs = to.stream().filter(b -> !back.containsKey(b)).toList();
        for (Alignment.Pair p : Alignment.of(as.size(), bs.size(), new ByWords(as, bs))) {
            if (p.byPlace()) {
                byPlace.add(new Element[]{as.get(p.before()), bs.get(p.after())});
            } else {
                pair(as.get(p.before()), bs.get(p.after()));
            }
        }
    }

    private final class ByWords implements Alignment.Weights {

        private final List<Element> as;
        private final List<Element> bs;

        ByWords(List<Element> as, List<Element> bs) {
            this.as = as;
            this.bs = bs;
        }

        @Override
        public boolean same(int i, int j) {
            return forest.same(as.get(i)) == forest.same(bs.get(j));
        }

        @Override
        public double near(int i, int j) {
            return forest.near(as.get(i), bs.get(j));
        }

        @Override
        public double enough(int i, int j) {
            return differentIds(i, j) ? NEARLY_SAME : Alignment.Weights.super.enough(i, j);
        }

        @Override
        public boolean byPlace(int i, int j) {
            return !differentIds(i, j) && as.get(i).spot().shape().equals(bs.get(j).spot().shape());
        }

        private boolean differentIds(int i, int j) {
            return as.get(i).id().isPresent() && bs.get(j).id().isPresent();
        }
    }

    /** Pairs what is the same to the letter and stands once on either side, wherever it stands. */
    private void same(List<Element> from, List<Element> to) {
        Map<Integer, List<Element>> left = new HashMap<>();
        Map<Integer, List<Element>> right = new HashMap<>();
        from.stream().filter(a -> !there.containsKey(a) && forest.all(a).length >= WORDS_THAT_TELL)
                .forEach(a -> left.computeIfAbsent(forest.same(a), _ -> new ArrayList<>()).add(a));
        to.stream().filter(b -> !back.containsKey(b))
                .forEach(b -> right.computeIfAbsent(forest.same(b), _ -> new ArrayList<>()).add(b));
        for (Element a : from) {
            List<Element> as = left.getOrDefault(forest.same(a), List.of());
            List<Element> bs = right.getOrDefault(forest.same(a), List.of());
            if (as.size() == 1 && bs.size() == 1 && as.getFirst() == a && free(a, bs.getFirst())) {
                pair(a, bs.getFirst());
                drain();
            }
        }
    }

    private void nearlySame(List<Element> from, List<Element> to) {
        List<Element> as = from.stream()
                .filter(a -> !there.containsKey(a) && forest.all(a).length >= WORDS_THAT_TELL).toList();
        List<Element> bs = to.stream()
                .filter(b -> !back.containsKey(b) && forest.all(b).length >= WORDS_THAT_TELL).toList();
        if ((long) as.size() * bs.size() > MOST_PAIRS) {
            return;
        }
        record Near(Element a, Element b, double near) {}
        List<Near> all = new ArrayList<>();
        for (Element a : as) {
            for (Element b : bs) {
                double near = forest.near(a, b);
                if (near >= NEARLY_SAME) {
                    all.add(new Near(a, b, near));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Near::near).reversed());
        for (Near n : all) {
            if (free(n.a, n.b)) {
                pair(n.a, n.b);
                drain();
            }
        }
    }

    private void byPlace() {
        while (!byPlace.isEmpty()) {
            Element[] two = byPlace.remove();
            if (free(two[0], two[1])) {
                pair(two[0], two[1]);
                drain();
            }
        }
    }

    /** Of what stands under one, the heaviest run that stands in its order under the other stays; all else has moved. */
    private void move(Element a, List<Element> below) {
        Map<Element, Integer> places = new HashMap<>();
        below.forEach(e -> places.put(e, places.size()));
        List<Element> both = new ArrayList<>();
        for (Element e : a.below()) {
            if (there.containsKey(e)) {
                if (places.containsKey(there.get(e))) {
                    both.add(e);
                } else {
                    moved.add(e);
                }
            }
        }
        boolean[] stays = Chain.of(both.stream().mapToInt(e -> places.get(there.get(e))).toArray(),
                both.stream().mapToInt(forest::size).toArray(), below.size());
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                moved.add(both.get(i));
            }
        }
    }
}
