package org.kehoach.font;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The signs of our own face (hình các ký hiệu): those that office texts tick, point and list with and that no bundled
 * face has, drawn here of straight strokes and circles.
 */
final class SymbolShapes {

    /** A sign's outline and advance. */
    record Sign(Outline outline, int advance) {}

    private static final int PEN = 110;
    private static final int THIN = 70;

    /** The square that ticks stand in. */
    private static final int LEFT = 130;
    private static final int LOW = -60;
    private static final int RIGHT = 1480;
    private static final int HIGH = 1290;
    private static final int MIDDLE = (LEFT + RIGHT) / 2;
    private static final int CENTRE = (LOW + HIGH) / 2;
    private static final int ADVANCE = LEFT + RIGHT;

    private SymbolShapes() {}

    static SortedMap<Character, Sign> all() {
        SortedMap<Character, Sign> out = new TreeMap<>();
        Map<Character, Outline> shapes = new TreeMap<>();
        boxes(shapes);
        marks(shapes);
        diamondsAndStars(shapes);
        arrows(shapes);
        others(shapes);
        shapes.forEach((c, outline) -> out.put(c, new Sign(outline, ADVANCE)));
        return out;
    }

    private static Outline box() {
        return new Outline().frame(LEFT, LOW, RIGHT, HIGH, PEN);
    }

    private static Outline tick(Outline on, int pen) {
        return on.stroke(390, 640, 720, 250, pen).stroke(690 - pen / 4, 250, 1250, 1060, pen);
    }

    private static Outline cross(Outline on, int inset, int pen) {
        return on.stroke(LEFT + inset, LOW + inset, RIGHT - inset, HIGH - inset, pen)
                .stroke(LEFT + inset, HIGH - inset, RIGHT - inset, LOW + inset, pen);
    }

    private static void boxes(Map<Character, Outline> out) {
        out.put('\u2610', box());
        out.put('\u2611', tick(box(), PEN + 20));
        out.put('\u2612', cross(box(), 260, PEN));
        for (char shadowed = '\u2750'; shadowed <= '\u2752'; shadowed++) {
            out.put(shadowed, new Outline().frame(LEFT, LOW + 120, RIGHT - 120, HIGH, THIN).fill(LEFT + 120, LOW,
                    LEFT + 120, LOW + 120, RIGHT - 120, LOW + 120, RIGHT - 120, HIGH - 120, RIGHT, HIGH - 120, RIGHT,
                    LOW));
        }
        out.put('\u274d', new Outline().ring(MIDDLE, CENTRE, 560, THIN + 20).disc(MIDDLE + 330, CENTRE - 330, 130));
        out.put('\u25c9', new Outline().ring(MIDDLE, CENTRE, 560, THIN).disc(MIDDLE, CENTRE, 340));
        out.put('\u25ce', new Outline().ring(MIDDLE, CENTRE, 560, THIN).ring(MIDDLE, CENTRE, 340, THIN));
        out.put('\u2709', new Outline().frame(60, 160, 1550, 1140, THIN).stroke(90, 1110, MIDDLE, 560, THIN)
                .stroke(1520, 1110, MIDDLE, 560, THIN));
    }

    private static void marks(Map<Character, Outline> out) {
        out.put('\u2713', tick(new Outline(), 130));
        out.put('\u2714', tick(new Outline(), 240));
        out.put('\u2715', cross(new Outline(), 250, 100));
        out.put('\u2716', cross(new Outline(), 250, 240));
        out.put('\u2717', cross(new Outline(), 250, 130));
        out.put('\u2718', cross(new Outline(), 250, 200));
    }

    private static void diamondsAndStars(Map<Character, Outline> out) {
        out.put('\u25c6', diamond(new Outline(), MIDDLE, CENTRE, 640));
        out.put('\u25c7', diamond(new Outline(), MIDDLE, CENTRE, 640).hole(MIDDLE, CENTRE + 530, MIDDLE + 530, CENTRE,
                MIDDLE, CENTRE - 530, MIDDLE - 530, CENTRE));
        Outline four = new Outline();
        for (int[] at : new int[][]{{0, 370}, {370, 0}, {0, -370}, {-370, 0}}) {
            diamond(four, MIDDLE + at[0], CENTRE + at[1], 310);
        }
        out.put('\u2756', four);
        out.put('\u2605', new Outline().fill(star(5, 680, 260)));
        out.put('\u2606', new Outline().fill(star(5, 680, 260)).hole(star(5, 500, 190)));
        out.put('\u2726', new Outline().fill(star(4, 680, 200)));
        out.put('\u2736', new Outline().fill(star(6, 680, 300)));
        out.put('\u2738', new Outline().fill(star(8, 680, 330)));
    }

    private static Outline diamond(Outline on, int x, int y, int half) {
        return on.fill(x, y + half, x + half, y, x, y - half, x - half, y);
    }

    private static int[] star(int tips, int far, int near) {
        int[] out = new int[tips * 4];
        for (int i = 0; i < 2 * tips; i++) {
            double angle = StrictMath.PI / 2 + i * StrictMath.PI / tips;
            int r = i % 2 == 0 ? far : near;
            out[2 * i] = (int) StrictMath.round(MIDDLE + r * StrictMath.cos(angle));
            out[2 * i + 1] = (int) StrictMath.round(CENTRE + r * StrictMath.sin(angle));
        }
        return out;
    }

    private static void arrows(Map<Character, Outline> out) {
        char[] doubled = {'\u21d2', '\u21d1', '\u21d0', '\u21d3'};
        char[] hollow = {'\u21e8', '\u21e7', '\u21e6', '\u21e9'};
        for (int i = 0; i < 4; i++) {
            out.put(doubled[i], head(new Outline().stroke(LEFT, CENTRE + 150, 1270, CENTRE + 150, THIN)
                    .stroke(LEFT, CENTRE - 150, 1270, CENTRE - 150, THIN)).turned(2 * i, MIDDLE, CENTRE));
            out.put(hollow[i], block(new Outline(), 0).turned(2 * i, MIDDLE, CENTRE));
        }
        out.put('\u21d4', head(head(new Outline()).turned(4, MIDDLE, CENTRE))
                .stroke(340, CENTRE + 150, 1270, CENTRE + 150, THIN)
                .stroke(340, CENTRE - 150, 1270, CENTRE - 150, THIN));
        char[] slanted = {'\u2197', '\u2196', '\u2199', '\u2198'};
        for (int i = 0; i < 4; i++) {
            out.put(slanted[i], head(new Outline().stroke(LEFT, CENTRE, 1430, CENTRE, THIN))
                    .turned(2 * i + 1, MIDDLE, CENTRE));
        }
        out.put('\u2794', new Outline().stroke(LEFT, CENTRE, 1150, CENTRE, 150).fill(960, CENTRE + 400, RIGHT, CENTRE,
                960, CENTRE - 400, 1100, CENTRE));
        out.put('\u27a2', new Outline().fill(LEFT, CENTRE + 560, RIGHT, CENTRE, LEFT, CENTRE - 560, 560, CENTRE)
                .hole(370, CENTRE + 340, 1180, CENTRE + 50, 620, CENTRE + 50));
        out.put('\u27a4', new Outline().fill(LEFT, CENTRE + 560, RIGHT, CENTRE, LEFT, CENTRE - 560, 480, CENTRE));
        char[] triangles = {'\u25b6', '\u25b3', '\u25c0', '\u25bd', '\u25b7', '\u25c1'};
        for (int i = 0; i < 4; i++) {
            out.put(triangles[i], triangle(i % 2 == 1).turned(2 * i, MIDDLE, CENTRE));
        }
        out.put(triangles[4], triangle(true));
        out.put(triangles[5], triangle(true).turned(4, MIDDLE, CENTRE));
    }

    private static Outline head(Outline on) {
        return on.stroke(1050, CENTRE + 420, 1460, CENTRE, THIN).stroke(1050, CENTRE - 420, 1460, CENTRE, THIN);
    }

    private static Outline block(Outline on, int inset) {
        int[] shape = {LEFT + inset, CENTRE + 220 - inset, 850 + inset / 2, CENTRE + 220 - inset, 850 + inset / 2,
                CENTRE + 520 - 3 * inset, RIGHT - 2 * inset, CENTRE, 850 + inset / 2, CENTRE - 520 + 3 * inset,
                850 + inset / 2, CENTRE - 220 + inset, LEFT + inset, CENTRE - 220 + inset};
        return inset == 0 ? block(on.fill(shape), THIN) : on.hole(shape);
    }

    private static Outline triangle(boolean hollow) {
        Outline out = new Outline().fill(LEFT + 80, CENTRE + 620, RIGHT - 60, CENTRE, LEFT + 80, CENTRE - 620);
        return hollow
                ? out.hole(LEFT + 80 + THIN, CENTRE + 505, RIGHT - 60 - 155, CENTRE, LEFT + 80 + THIN, CENTRE - 505)
                : out;
    }

    private static void others(Map<Character, Outline> out) {
        out.put('\u2234', new Outline().disc(MIDDLE, 950, 120).disc(450, 350, 120).disc(1160, 350, 120));
        out.put('\u2295', cross(new Outline(), 290, THIN).turned(1, MIDDLE, CENTRE).ring(MIDDLE, CENTRE, 560, THIN));
        out.put('\u2297', cross(new Outline(), 290, THIN).ring(MIDDLE, CENTRE, 560, THIN));
        out.put('\u2205', new Outline().ring(MIDDLE, CENTRE, 480, THIN + 20).stroke(350, 60, 1260, 1170, THIN + 20));
        out.put('\u22a5', new Outline().stroke(300, 40, 1310, 40, THIN + 20).stroke(MIDDLE, 40, MIDDLE, 1200,
                THIN + 20));
        out.put('\u2225', new Outline().stroke(640, -100, 640, 1300, THIN + 20).stroke(970, -100, 970, 1300,
                THIN + 20));
        out.put('\u260e', new Outline().fill(240, 0, 420, 640, 1190, 640, 1370, 0).hole(MIDDLE - 200, 300, MIDDLE, 500,
                MIDDLE + 200, 300, MIDDLE, 100).fill(100, 720, 100, 980, 260, 1100, 1350, 1100, 1510, 980, 1510, 720,
                        1180, 720, 1180, 880, 430, 880, 430, 720));
        out.put('\u25ef', new Outline().ring(MIDDLE, CENTRE, 675, THIN));
    }
}
