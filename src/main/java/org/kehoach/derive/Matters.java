package org.kehoach.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what concerns one node in one way over many plans (vấn đề chung), so that it is told once and one decision may
 * serve them all.
 *
 * @param <T> what is told of each
 */
public final class Matters<T> {

    private final Map<String, Gathered<T>> all = new TreeMap<>();

    private record Gathered<T>(String code, String node, T first, List<String> files, int[] count) {}

    /**
     * One matter (vấn đề).
     *
     * @param code  in which way
     * @param node  which node, by its id in the superior's plan; may be empty
     * @param first what was told of it first
     * @param count how often it was told
     * @param files the plans that it concerns
     */
    public record Matter<T>(String code, String node, T first, int count, List<String> files) {
        public Matter {
            files = List.copyOf(files);
        }
    }

    /** Adds what a plan's file says; files are added one after the other. */
    public void add(String code, String node, T told, String file) {
        Gathered<T> matter = all.computeIfAbsent(code + '\n' + node,
                _ -> new Gathered<>(code, node, told, new ArrayList<>(), new int[1]));
        matter.count[0]++;
        if (matter.files.isEmpty() || !matter.files.getLast().equals(file)) {
            matter.files.add(file);
        }
    }

    /** All matters, those of most plans first. */
    public List<Matter<T>> all() {
        return all.values().stream().map(g -> new Matter<>(g.code, g.node, g.first, g.count[0], g.files))
                .sorted(Comparator.comparingInt((Matter<T> m) -> -m.files().size())
                        .thenComparingInt(m -> -m.count()))
                .toList();
    }
}
