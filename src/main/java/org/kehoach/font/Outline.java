package org.kehoach.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Draws the outline of a sign, shape by shape, in font units (đường viền): TrueType fills what is run round clockwise. */
final class Outline {

    /** On and off the curve: eight of each run round a circle. */
    private static final int CIRCLE_POINTS = 16;

    /** Each point is x, y and whether it lies on the curve. */
    private final List<int[][]> contours = new ArrayList<>();

    /** A filled shape with straight edges: x and y by turns. */
    Outline fill(int... points) {
        return add(polygon(points), true);
    }

    /** A hole of that kind. */
    Outline hole(int... points) {
        return add(polygon(points), false);
    }

    Outline disc(int x, int y, int radius) {
        return add(circle(x, y, radius), true);
    }

    /** A circle drawn with a pen of a width. */
    Outline ring(int x, int y, int radius, int pen) {
        return disc(x, y, radius).add(circle(x, y, radius - pen), false);
    }

    /** A shape and the same, smaller by a pen's width, as a hole in it. */
    Outline frame(int left, int bottom, int right, int top, int pen) {
        return fill(left, bottom, left, top, right, top, right, bottom).hole(left + pen, bottom + pen, left + pen,
                top - pen, right - pen, top - pen, right - pen, bottom + pen);
    }

    /** A straight stroke. */
    Outline stroke(int x1, int y1, int x2, int y2, int pen) {
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        int dx = (int) StrictMath.round((y2 - y1) * pen / length / 2);
        int dy = (int) StrictMath.round((x1 - x2) * pen / length / 2);
        return fill(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x2 - dx, y2 - dy, x1 - dx, y1 - dy);
    }

    /** All so far, turned by eighths of a full turn against the clock. */
    Outline turned(int eighths, int x, int y) {
        double cos = StrictMath.cos(eighths * StrictMath.PI / 4);
        double sin = StrictMath.sin(eighths * StrictMath.PI / 4);
        for (int[][] contour : contours) {
            for (int[] p : contour) {
                double dx = p[0] - x;
                double dy = p[1] - y;
                p[0] = (int) StrictMath.round(x + dx * cos - dy * sin);
                p[1] = (int) StrictMath.round(y + dx * sin + dy * cos);
            }
        }
        return this;
    }

    private static int[][] polygon(int... points) {
        int[][] out = new int[points.length / 2][];
        for (int i = 0; i < out.length; i++) {
            out[i] = new int[]{points[2 * i], points[2 * i + 1], 1};
        }
        return out;
    }

    private static int[][] circle(int x, int y, int radius) {
        int[][] out = new int[CIRCLE_POINTS][];
        double control = radius / StrictMath.cos(StrictMath.PI / 8);
        for (int i = 0; i < CIRCLE_POINTS; i++) {
            double r = i % 2 == 0 ? radius : control;
            double angle = i * StrictMath.PI / 8;
            out[i] = new int[]{(int) StrictMath.round(x + r * StrictMath.cos(angle)),
                    (int) StrictMath.round(y + r * StrictMath.sin(angle)), 1 - i % 2};
        }
        return out;
    }

    /** A contour as another face has it, its direction kept: points of x, y and whether each lies on the curve. */
    Outline contour(int[][] points) {
        contours.add(points.clone());
        return this;
    }

    private Outline add(int[][] contour, boolean clockwise) {
        long area = 0;
        for (int i = 0; i < contour.length; i++) {
            int[] p = contour[i];
            int[] q = contour[(i + 1) % contour.length];
            area += (long) p[0] * q[1] - (long) q[0] * p[1];
        }
        int[][] run = contour.clone();
        if (area > 0 == clockwise) {
            for (int i = 0; i < run.length; i++) {
                run[i] = contour[contour.length - 1 - i];
            }
        }
        contours.add(run);
        return this;
    }

    /** The least or greatest of one coordinate: 0 for x, 1 for y. */
    int bound(int axis, boolean greatest) {
        int out = greatest ? Short.MIN_VALUE : Short.MAX_VALUE;
        for (int[][] contour : contours) {
            for (int[] p : contour) {
                out = greatest ? Math.max(out, p[axis]) : Math.min(out, p[axis]);
            }
        }
        return out;
    }

    int points() {
        return contours.stream().mapToInt(c -> c.length).sum();
    }

    int contours() {
        return contours.size();
    }

    /** The outline as TrueType has it: every coordinate as a word, no point left out. */
    byte[] glyph() {
        ByteBuffer out = ByteBuffer.allocate((10 + 2 * contours.size() + 2 + 5 * points() + 3) & ~3);
        out.putShort((short) contours.size());
        for (boolean greatest : new boolean[]{false, true}) {
            out.putShort((short) bound(0, greatest)).putShort((short) bound(1, greatest));
        }
        int end = -1;
        for (int[][] contour : contours) {
            end += contour.length;
            out.putShort((short) end);
        }
        out.putShort((short) 0);
        contours.forEach(c -> List.of(c).forEach(p -> out.put((byte) p[2])));
        for (int axis = 0; axis < 2; axis++) {
            int before = 0;
            for (int[][] contour : contours) {
                for (int[] p : contour) {
                    out.putShort((short) (p[axis] - before));
                    before = p[axis];
                }
            }
        }
        byte[] bytes = new byte[out.capacity()];
        out.get(0, bytes);
        return bytes;
    }
}
