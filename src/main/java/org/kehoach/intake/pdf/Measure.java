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

    /** How a column is set whose lines these are. */
    static Measure of(List<List<Line>> pages) {
        return of(pages, 0);
    }

    /**
     * How a column is set whose lines stand on these pages.
     *
     * @param sheet how wide the pages are: on those of a few short lines the text reaches as far as its left margin is wide; 0
     *              where the lines are but a part of what stands there
     */
    static Measure of(List<List<Line>> pages, float sheet) {
        List<Line> all = pages.stream().flatMap(List::stream).toList();
        List<Step> broken = steps(pages).stream().filter(Step::parts).toList();
        float left = edge(all.stream().map(Line::left).toList(), false);
        float right = edge(all.stream().map(Line::right).toList(), true);
        if (!isJustified(all, left, right)) {
            float least = broken.isEmpty() ? Math.max(sheet - left, widest(all, left, sheet)) : 0;
            right = broken.stream().map(b -> b.above.right()).reduce(Math.max(right, least), Math::max);
        }
        List<Float> indents = new ArrayList<>();
        for (List<Line> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                float in = lines.get(i).left() - left;
                // after a full line a paragraph that hangs goes on indented
                if (in > 8 && in < 80 && lines.get(i - 1).right() < right - 3 * NEAR) {
                    indents.add(in);
                }
            }
        }
        return new Measure(left, right, isJustified(all, left, right), common(indents),
                broken.size() > 1 ? middle(broken) : lead(pages, left, right));
    }

    /** Two lines, one above the other (hai dòng liền nhau). */
    private record Step(Line above, Line below) {

        /** How far apart they are, in sizes of the font. */
        float ratio() {
            return (below.baseline() - above.baseline()) / Math.max(above.size(), below.size());
        }

        /** Whether they can be of one paragraph. */
        boolean isNear() {
            return Math.abs(above.size() - below.size()) < 0.6 && ratio() > 0.85 && ratio() < 2.6;
        }

        /** Whether the words of a sentence go on, whatever the lines look like. */
        boolean parts() {
            String first = above.text().strip();
            String next = below.text().strip();
            return isNear() && Character.isLowerCase(next.codePointAt(0))
                    && Character.isLetter(next.charAt(next.length() > 1 ? 1 : 0))
                    && Character.isLowerCase(first.codePointBefore(first.length()));
        }
    }

    private static List<Step> steps(List<List<Line>> pages) {
        List<Step> out = new ArrayList<>();
        for (List<Line> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                out.add(new Step(lines.get(i - 1), lines.get(i)));
            }
        }
        return out;
    }

    private static float middle(List<Step> steps) {
        return steps.stream().map(Step::ratio).sorted().toList().get(steps.size() / 2);
    }

    private static boolean isJustified(List<Line> all, float left, float right) {
        int full = 0;
        int exact = 0;
        for (Line l : all) {
            full += l.right() > right - 0.12 * (right - left) ? 1 : 0;
            exact += Math.abs(l.right() - right) < NEAR ? 1 : 0;
        }
        return exact >= 3 && exact > 0.55 * full;
    }

    private static float widest(List<Line> all, float left, float sheet) {
        return sheet == 0 ? 0 : all.stream().map(Line::right).max(Float::compare).orElse(left);
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
