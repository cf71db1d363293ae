package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Finds the ruled tables of a page (tìm bảng theo đường kẻ): lines that touch each other and enclose cells. */
final class Grids {

    /** Lines that are nearer than this, in points, are one line drawn twice. */
    static final float NEAR = 3;

    /** Shorter lines enclose no text. */
    private static final float SHORTEST = 5;

    /** More lines are a drawing. */
    private static final int MOST = 3_000;

    private Grids() {}

    static List<Grid> of(List<Ruled> rules, float width, float height) {
        List<Ruled> level = joined(rules.stream().filter(r -> r.isLevel() && r.right() - r.left() > SHORTEST).toList(),
                true);
        List<Ruled> upright = joined(
                rules.stream().filter(r -> r.isUpright() && r.bottom() - r.top() > SHORTEST).toList(), false);
        if (level.size() > MOST || upright.size() > MOST) {
            return List.of();
        }
        int[] group = new int[level.size() + upright.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < level.size(); i++) {
            for (int k = 0; k < upright.size(); k++) {
                if (touch(level.get(i), upright.get(k))) {
                    group[root(group, level.size() + k)] = root(group, i);
                }
            }
        }
        Map<Integer, List<List<Ruled>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            boolean isLevel = i < level.size();
            groups.computeIfAbsent(root(group, i), _ -> List.of(new ArrayList<>(), new ArrayList<>()))
                    .get(isLevel ? 0 : 1).add(isLevel ? level.get(i) : upright.get(i - level.size()));
        }
        return groups.values().stream().flatMap(g -> Grid.of(g.get(0), g.get(1)).stream())
                .filter(g -> g.right() - g.left() < width * 1.2 && g.bottom() - g.top() < height * 1.2)
                .sorted(Comparator.comparingDouble(Grid::top)).toList();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Ruled level, Ruled upright) {
        return upright.x() > level.left() - NEAR && upright.x() < level.right() + NEAR
                && level.y() > upright.top() - NEAR && level.y() < upright.bottom() + NEAR;
    }

    /** Joins lines that go on where another ends. */
    private static List<Ruled> joined(List<Ruled> rules, boolean level) {
        ToDoubleFunction<Ruled> place = level ? Ruled::y : Ruled::x;
        List<Ruled> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(place));
        List<Ruled> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || place.applyAsDouble(sorted.get(i)) - place.applyAsDouble(sorted.get(i - 1)) > NEAR / 2) {
                chain(sorted.subList(from, i), level, out);
                from = i;
            }
        }
        return out;
    }

    private static void chain(List<Ruled> near, boolean level, List<Ruled> out) {
        List<Ruled> sorted = new ArrayList<>(near);
        sorted.sort(Comparator.comparingDouble(level ? Ruled::left : Ruled::top));
        Ruled open = sorted.getFirst();
        for (Ruled next : sorted.subList(1, sorted.size())) {
            boolean goesOn = level ? next.left() <= open.right() + NEAR : next.top() <= open.bottom() + NEAR;
            if (goesOn) {
                open = level
                        ? new Ruled(open.left(), open.top(), Math.max(open.right(), next.right()), open.bottom())
                        : new Ruled(open.left(), open.top(), open.right(), Math.max(open.bottom(), next.bottom()));
            } else {
                out.add(open);
                open = next;
            }
        }
        out.add(open);
    }
}
