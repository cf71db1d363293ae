package org.kehoach.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two sequences have in common: again and again the longest equal run, then what stands left and right of it. */
final class MatchingBlocks {

    /** An equal run. */
    record Block(int a, int b, int size) {}

    private final List<String> a;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<Block> found = new ArrayList<>();

    private MatchingBlocks(List<String> a, List<String> b) {
        this.a = a;
        for (int j = 0; j < b.size(); j++) {
            places.computeIfAbsent(b.get(j), _ -> new ArrayList<>()).add(j);
        }
        search(0, a.size(), 0, b.size());
        found.sort(Comparator.comparingInt(Block::a));
    }

    static List<Block> of(List<String> a, List<String> b) {
        return new MatchingBlocks(a, b).found;
    }

    private void search(int fromA, int toA, int fromB, int toB) {
        Block longest = longest(fromA, toA, fromB, toB);
        if (longest.size > 0) {
            found.add(longest);
            search(fromA, longest.a, fromB, longest.b);
            search(longest.a + longest.size, toA, longest.b + longest.size, toB);
        }
    }

    private Block longest(int fromA, int toA, int fromB, int toB) {
        Block best = new Block(fromA, fromB, 0);
        Map<Integer, Integer> lengths = Map.of();
        for (int i = fromA; i < toA; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : places.getOrDefault(a.get(i), List.of())) {
                if (j < fromB || j >= toB) {
                    continue;
                }
                int size = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, size);
                if (size > best.size) {
                    best = new Block(i - size + 1, j - size + 1, size);
                }
            }
            lengths = next;
        }
        return best;
    }
}
