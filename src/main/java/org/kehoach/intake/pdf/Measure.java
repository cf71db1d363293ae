package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a column of text is set (số đo cột chữ), in points.
 *
 * @param left      where its lines begin
 * @param right     where full lines end
 * @param justified whether full lines end exactly there
 * @param indent    how far the first lines of paragraphs are indented; 0 where they are not, or not alike
 * @param lead      the distance of lines of one paragraph, in sizes of the font; 0 where unknown
 */
record Measure(float left, float right, boolean justified, float indent, float lead) {

    private static final float NEAR = 2;

    /** How a column is set whose lines stand on these pages. */
    static Measure of(List<List<Line>> pages) {
        List<Line> all = pages.stream().flatMap(List::stream).toList();
        float left = edge(all.stream().map(Line::left).toList(), false);
        float right = edge(all.stream().map(Line::right).toList(), true);
        int full = 0;
        int exact = 0;
        List<Float> indents = new ArrayList<>();
        for (Line l : all) {
            full += l.right() > right - 0.12 * (right - left) ? 1 : 0;
            exact += Math.abs(l.right() - right) < NEAR ? 1 : 0;
        }
        for (List<Line> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                float in = lines.get(i).left() - left;
                // after a full line a paragraph that hangs goes on indented
                if (in > 8 && in < 80 && lines.get(i - 1).right() < right - 3 * NEAR) {
                    indents.add(in);
                }
            }
        }
        boolean justified = exact >= 3 && exact > 0.55 * full;
        return new Measure(left, right, justified, common(indents), lead(pages, left, right));
    }

    /** The same between the edges of a cell, which lines that end alike by chance do not reach. */
    Measure inCell(float otherLeft, float otherRight) {
        return new Measure(otherLeft, otherRight, justified && Math.abs(right - otherRight) < NEAR, indent, lead);
    }

    Measure within(float otherLeft, float otherRight) {
        return new Measure(otherLeft, otherRight, justified, indent, lead);
    }

    float width() {
        return right - left;
    }

    /** The outermost place at which several lines begin or end. */
    private static float edge(List<Float> places, boolean far) {
        if (places.isEmpty()) {
            return 0;
        }
        List<Float> sorted = new ArrayList<>(places);
        Collections.sort(sorted);
        if (far) {
            Collections.reverse(sorted);
        }
        int enough = Math.max(2, sorted.size() / 25);
        for (int i = 0; i + enough <= sorted.size(); i++) {
            if (Math.abs(sorted.get(i + enough - 1) - sorted.get(i)) < NEAR) {
                return sorted.get(i + enough / 2);
            }
        }
        return sorted.getFirst();
    }

    private static float common(List<Float> indents) {
        Collections.sort(indents);
        int best = 0;
        float found = 0;
        int from = 0;
        for (int to = 0; to < indents.size(); to++) {
            while (indents.get(to) - indents.get(from) > NEAR) {
                from++;
            }
            if (to - from + 1 > best) {
                best = to - from + 1;
                found = indents.get((from + to) / 2);
            }
        }
        return best >= Math.max(2, indents.size() / 4) ? found : 0;
    }

    /** Measured where a line is full and the next begins at the left edge; else the least that is met. */
    private static float lead(List<List<Line>> pages, float left, float right) {
        List<Float> sure = new ArrayList<>();
        float least = Float.MAX_VALUE;
        for (List<Line> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                Line a = lines.get(i - 1);
                Line b = lines.get(i);
                float ratio = (b.baseline() - a.baseline()) / Math.max(a.size(), b.size());
                if (Math.abs(a.size() - b.size()) < 0.6 && ratio > 0.85 && ratio < 2.6) {
                    least = Math.min(least, ratio);
                    if (Math.abs(b.left() - left) < NEAR && Math.abs(a.right() - right) < 2 * NEAR) {
                        sure.add(ratio);
                    }
                }
            }
        }
        Collections.sort(sure);
        return sure.size() >= 2 ? sure.get(sure.size() / 2) : least == Float.MAX_VALUE ? 0 : least;
    }
}
