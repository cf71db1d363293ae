package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kehoach.pdf.read.Drawing.Wrap;

/** Shapes on a sheet that text keeps clear of (vật nổi), in the sheet's twips. */
final class Floats {

    /** Text does not stand in a narrower gap beside a shape, in twips. */
    private static final int LEAST_GAP = 300;

    /** A shape with the distance that text keeps from it. */
    record Obstacle(Ground.Span across, Ground.Span down, Wrap wrap) {}

    private final List<Obstacle> all = new ArrayList<>(0);
    private final List<Obstacle> high = new ArrayList<>(0);

    /**
     * Takes in a shape, unless it was known before.
     *
     * @param y where the text stands that anchors it
     */
    void add(Obstacle more, int y) {
        if (!all.contains(more)) {
            all.add(more);
            if (more.down.from() < y) {
                high.add(more);
            }
        }
    }

    /** Shapes that reach above the text that anchors them: what stands there was put without knowing of them. */
    List<Obstacle> high() {
        return high;
    }

    /** Takes in shapes that text further down anchors. */
    void foresee(List<Obstacle> known) {
        all.addAll(known);
    }

    int count() {
        return all.size();
    }

    /** Forgets all but the first so many. */
    void keep(int count) {
        high.removeAll(all.subList(count, all.size()));
        all.subList(count, all.size()).clear();
    }

    /** Whether some shape reaches below a height. */
    boolean reach(int y) {
        for (Obstacle one : all) {
            if (one.down.to() > y) {
                return true;
            }
        }
        return false;
    }

    /** The upper end of the room below a shape that is in the way of a line; the line's own top where there is none. */
    int below(int top, int bottom) {
        return all.stream().filter(f -> overlaps(f, top, bottom)).mapToInt(f -> f.down.to()).min().orElse(top);
    }

    /** The parts of a column where a line may stand, from left to right; none where shapes leave no room. */
    List<Ground.Span> free(Ground.Span column, int top, int bottom) {
        List<Ground.Span> out = List.of(column);
        for (Obstacle one : all.stream().sorted(Comparator.comparingInt(f -> f.across.from())).toList()) {
            if (overlaps(one, top, bottom) && one.across.to() > column.from() && one.across.from() < column.to()) {
                out = out.stream().flatMap(s -> beside(one, s).stream()).toList();
            }
        }
        return out;
    }

    private static boolean overlaps(Obstacle one, int top, int bottom) {
        return one.down.from() < bottom && one.down.to() > top;
    }

    /** What a shape leaves of a part of the column. */
    private static List<Ground.Span> beside(Obstacle one, Ground.Span span) {
        if (one.wrap.kind() == Wrap.Kind.ABOVE_AND_BELOW) {
            return List.of();
        }
        if (one.across.to() <= span.from() || one.across.from() >= span.to()) {
            return List.of(span);
        }
        Ground.Span left = new Ground.Span(span.from(), one.across.from());
        Ground.Span right = new Ground.Span(one.across.to(), span.to());
        boolean largestIsLeft = left.length() >= right.length();
        List<Ground.Span> both = switch (one.wrap.side()) {
            case BOTH -> List.of(left, right);
            case LEFT -> List.of(left);
            case RIGHT -> List.of(right);
            case LARGEST -> List.of(largestIsLeft ? left : right);
        };
        return both.stream().filter(s -> s.length() >= LEAST_GAP).toList();
    }
}
