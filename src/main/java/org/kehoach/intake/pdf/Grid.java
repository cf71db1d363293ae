package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a ruled table (khung bảng): where its columns and rows begin and end, and which of the places between them are
 * one cell.
 *
 * @param xs from left to right, one more than columns
 * @param ys from top to bottom, one more than rows
 */
record Grid(float[] xs, float[] ys, List<Cell> cells) {

    /** A cell by the rows and columns that it takes. */
    record Cell(int row, int column, int down, int across) {}

    private static final int MOST_COLUMNS = 80;
    private static final int MOST_ROWS = 1_000;

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    int rows() {
        return ys.length - 1;
    }

    boolean holds(float x, float y) {
        return x > left() && x < right() && y > top() && y < bottom();
    }

    float left(Cell c) {
        return xs[c.column];
    }

    float right(Cell c) {
        return xs[c.column + c.across];
    }

    /** Which cell a point of the table is in. */
    int cellAt(float x, float y) {
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            if (x < xs[c.column + c.across] && y < ys[c.row + c.down] && x >= xs[c.column] && y >= ys[c.row]) {
                return i;
            }
        }
        return 0;
    }

    /** A grid of lines that touch; null-like empty where they enclose no two cells. */
    static java.util.Optional<Grid> of(List<Ruled> level, List<Ruled> upright) {
        float[] xs = places(upright.stream().map(Ruled::x).toList());
        float[] ys = places(level.stream().map(Ruled::y).toList());
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 1 || rows < 1 || columns * rows < 2 || columns > MOST_COLUMNS || rows > MOST_ROWS) {
            return java.util.Optional.empty();
        }
        boolean[][] beside = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (Ruled r : upright) {
            int x = nearest(xs, r.x());
            for (int y = 0; y < rows; y++) {
                if (x > 0 && x < columns && covers(r.top(), r.bottom(), ys[y], ys[y + 1])) {
                    beside[y][x - 1] = true;
                }
            }
        }
        for (Ruled r : level) {
            int y = nearest(ys, r.y());
            for (int x = 0; x < columns; x++) {
                if (y > 0 && y < rows && covers(r.left(), r.right(), xs[x], xs[x + 1])) {
                    below[y - 1][x] = true;
                }
            }
        }
        List<Cell> cells = cells(rows, columns, beside, below);
        return cells.size() < 2 ? java.util.Optional.empty() : java.util.Optional.of(new Grid(xs, ys, cells));
    }

    private static List<Cell> cells(int rows, int columns, boolean[][] beside, boolean[][] below) {
        boolean[][] taken = new boolean[rows][columns];
        List<Cell> out = new ArrayList<>();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (taken[y][x]) {
                    continue;
                }
                int across = 1;
                while (x + across < columns && !beside[y][x + across - 1] && !taken[y][x + across]) {
                    across++;
                }
                int down = 1;
                while (y + down < rows && isOpen(below[y + down - 1], taken[y + down], x, across)) {
                    down++;
                }
                for (int i = 0; i < down; i++) {
                    java.util.Arrays.fill(taken[y + i], x, x + across, true);
                }
                out.add(new Cell(y, x, down, across));
            }
        }
        return out;
    }

    private static boolean isOpen(boolean[] ruled, boolean[] taken, int x, int across) {
        for (int i = x; i < x + across; i++) {
            if (ruled[i] || taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line reaches over most of a stretch. */
    private static boolean covers(float from, float to, float a, float b) {
        return Math.min(to, b) - Math.max(from, a) > 0.6 * (b - a);
    }

    private static float[] places(List<Float> all) {
        List<Float> sorted = all.stream().sorted().toList();
        List<Float> out = new ArrayList<>();
        float last = -Float.MAX_VALUE;
        for (float f : sorted) {
            if (f - last > Grids.NEAR) {
                out.add(f);
            }
            last = f;
        }
        float[] places = new float[out.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = out.get(i);
        }
        return places;
    }

    private static int nearest(float[] places, float at) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = Math.abs(places[i] - at) < Math.abs(places[best] - at) ? i : best;
        }
        return best;
    }
}
