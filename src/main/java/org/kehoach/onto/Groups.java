package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that were split, and lines that were joined (dòng bị tách, dòng được gộp), beside the pairs that they belong to. */
final class Groups {

    /** So much of a line's words must be found in the other part of the pair. */
    private static final double ENOUGH = 0.6;

    private final List<? extends Unit> before;
    private final List<? extends Unit> after;
    private final Map<Integer, List<Integer>> afters = new HashMap<>();
    private final Map<Integer, List<Integer>> befores = new HashMap<>();
    private final Set<Integer> tails = new HashSet<>();
    private final Set<Integer> joined = new HashSet<>();

    Groups(List<? extends Unit> before, List<? extends Unit> after, Map<Integer, Integer> pairs,
            Map<Integer, Integer> moved) {
        this.before = before;
        this.after = after;
        for (Map.Entry<Integer, Integer> pair : Map.copyOf(pairs).entrySet()) {
            if (after.get(pair.getKey()) instanceof Unit.Line && before.get(pair.getValue()) instanceof Unit.Line) {
                split(pair.getKey(), pair.getValue(), pairs, moved);
            }
        }
        for (Map.Entry<Integer, Integer> pair : Map.copyOf(pairs).entrySet()) {
            if (after.get(pair.getKey()) instanceof Unit.Line && before.get(pair.getValue()) instanceof Unit.Line) {
                join(pair.getKey(), pair.getValue(), pairs, moved);
            }
        }
    }

    /** The lines of the plan that one of a pair was joined with, itself among them. */
    List<Integer> before(int b) {
        return befores.getOrDefault(b, List.of(b));
    }

    /** The lines of the edited file that one of a pair was split into, from itself on. */
    List<Integer> after(int a) {
        return afters.getOrDefault(a, List.of(a));
    }

    /** Whether a line is what another was split into. */
    boolean isTail(int a) {
        return tails.contains(a);
    }

    Set<Integer> joined() {
        return joined;
    }

    private void split(int a, int b, Map<Integer, Integer> pairs, Map<Integer, Integer> moved) {
        List<Integer> lines = new ArrayList<>(List.of(a));
        List<String> rest = rest(before.get(b), after.get(a));
        for (int i = a + 1; i < after.size() && isFree(i, pairs, moved) && holds(rest, after.get(i)); i++) {
            lines.add(i);
        }
        int first = a;
        for (int i = a - 1; i >= 0 && isFree(i, pairs, moved) && holds(rest, after.get(i)); i--) {
            lines.addFirst(i);
            first = i;
        }
        if (lines.size() > 1) {
            if (first != a) {
                pairs.remove(a);
                pairs.put(first, b);
            }
            afters.put(first, lines);
            tails.addAll(lines.subList(1, lines.size()));
        }
    }

    private boolean isFree(int a, Map<Integer, Integer> pairs, Map<Integer, Integer> moved) {
        return after.get(a) instanceof Unit.Line && !pairs.containsKey(a) && !moved.containsKey(a)
                && !tails.contains(a);
    }

    private void join(int a, int b, Map<Integer, Integer> pairs, Map<Integer, Integer> moved) {
        List<Integer> lines = new ArrayList<>(List.of(b));
        List<String> rest = rest(after.get(a), before.get(b));
        Set<Integer> taken = new HashSet<>(pairs.values());
        taken.addAll(moved.values());
        taken.addAll(joined);
        for (int i = b + 1; i < before.size() && before.get(i) instanceof Unit.Line && !taken.contains(i)
                && holds(rest, before.get(i)); i++) {
            lines.add(i);
        }
        for (int i = b - 1; i >= 0 && before.get(i) instanceof Unit.Line && !taken.contains(i)
                && holds(rest, before.get(i)); i--) {
            lines.addFirst(i);
        }
        if (lines.size() > 1) {
            befores.put(b, lines);
            joined.add(lines.getFirst());
            if (lines.getFirst() != b) {
                pairs.put(a, lines.getFirst());
                befores.put(lines.getFirst(), lines);
            }
        }
    }

    /** The words of one that are not the other's. */
    private static List<String> rest(Unit all, Unit part) {
        List<String> rest = new ArrayList<>();
        all.paras().forEach(p -> rest.addAll(List.of(p.bag())));
        part.paras().forEach(p -> List.of(p.bag()).forEach(rest::remove));
        return rest;
    }

    private static boolean holds(List<String> rest, Unit part) {
        List<String> left = new ArrayList<>(rest);
        int all = 0;
        int found = 0;
        for (Para p : part.paras()) {
            for (String word : p.bag()) {
                all++;
                found += left.remove(word) ? 1 : 0;
            }
        }
        return all >= 2 && found >= ENOUGH * all;
    }
}
