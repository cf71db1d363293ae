package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kehoach.intake.encoding.SmallDigits;

/** Makes lines of characters by where they stand (ghép ký tự thành dòng), whatever the order in which the file draws them. */
final class Lines {

    /** How far base lines of one line may be apart, in points and in sizes. */
    private static final float LEVEL = 1.2f;

    /** The same in sizes, of words that were recognised in a picture: each stands where it was seen, on a sheet that lay aslant. */
    private static final float SEEN_LEVEL = 0.35f;

    private Lines() {}

    static List<Line> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Band> bands = new ArrayList<>();
        for (Glyph g : sorted) {
            float level = g.unseen() ? Math.max(LEVEL, SEEN_LEVEL * g.size()) : LEVEL;
            if (bands.isEmpty() || g.baseline() - bands.getLast().start > level) {
                bands.add(new Band(g.baseline()));
            }
            bands.getLast().add(g);
        }
        bands.removeIf(b -> b.size == 0);
        List<Line> out = new ArrayList<>();
        for (Band b : joined(bands)) {
            List<Word> words = words(b);
            if (!words.isEmpty()) {
                out.add(new Line(words));
            }
        }
        out.sort(Comparator.comparingDouble(Line::baseline));
        return out;
    }

    /** Characters of about one base line. */
    private static final class Band {
        final float start;
        final List<Glyph> glyphs = new ArrayList<>();
        float size;
        float baseline;

        Band(float start) {
            this.start = start;
            baseline = start;
        }

        void add(Glyph g) {
            glyphs.add(g);
            if (!g.isSpace() && g.size() > size) {
                size = g.size();
                baseline = g.baseline();
            }
        }
    }

    /** Puts small characters above or below a line into it: marks of notes, exponents, and what stands a little off. */
    private static List<Band> joined(List<Band> bands) {
        List<Band> out = new ArrayList<>(bands);
        for (int i = 0; i < bands.size(); i++) {
            Band small = bands.get(i);
            for (int k = Math.max(0, i - 3); k <= Math.min(bands.size() - 1, i + 3); k++) {
                Band main = bands.get(k);
                float down = small.baseline - main.baseline;
                if (k != i && small.size < 0.85 * main.size && down < 0.35 * main.size && -down < 0.65 * main.size) {
                    take(small, main);
                }
            }
        }
        out.removeIf(b -> b.glyphs.stream().allMatch(Glyph::isSpace));
        return out;
    }

    private static void take(Band small, Band main) {
        List<Glyph> row = new ArrayList<>(small.glyphs);
        row.sort(Comparator.comparingDouble(Glyph::x));
        int from = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size() || row.get(i).x() - row.get(i - 1).right() > 0.5 * main.size) {
                List<Glyph> cluster = row.subList(from, i);
                if (touches(cluster, main)) {
                    main.glyphs.addAll(cluster);
                    small.glyphs.removeAll(cluster);
                }
                from = i;
            }
        }
    }

    private static boolean touches(List<Glyph> cluster, Band main) {
        float left = cluster.getFirst().x();
        float right = cluster.getLast().right();
        if (right - left > 4 * main.size) {
            return false;
        }
        boolean beside = false;
        for (Glyph g : main.glyphs) {
            if (!g.isSpace() && g.size() > 0.85 * main.size) {
                if (g.middle() > left && g.middle() < right) {
                    return false;
                }
                beside |= Math.abs(left - g.right()) < 0.3 * main.size || Math.abs(g.x() - right) < 0.3 * main.size;
            }
        }
        return beside;
    }

    private static List<Word> words(Band band) {
        List<Glyph> row = new ArrayList<>(band.glyphs);
        row.sort(Comparator.comparingDouble(g -> g.isMark() ? g.middle() : g.x()));
        boolean spaced = row.stream().anyMatch(Glyph::isSpace);
        List<Word> out = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        float right = -Float.MAX_VALUE;
        boolean space = false;
        for (Glyph g : row) {
            if (g.isSpace()) {
                space = true;
                continue;
            }
            // a space under what a field or a stamp puts over it parts nothing
            float least = (space ? 0.06f : spaced ? 0.3f : 0.17f) * Math.max(g.size(), 1);
            if (!open.isEmpty() && !g.isMark() && g.x() - right > least) {
                close(open, band, out);
                right = -Float.MAX_VALUE;
            }
            space = false;
            open.add(g);
            right = Math.max(right, g.right());
        }
        close(open, band, out);
        return out;
    }

    private static void close(List<Glyph> open, Band band, List<Word> out) {
        if (open.isEmpty()) {
            return;
        }
        List<Word.Piece> pieces = new ArrayList<>(1);
        StringBuilder text = new StringBuilder();
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float size = 0;
        float baseline = open.getFirst().baseline();
        for (Glyph g : open) {
            Word.Piece next = new Word.Piece("", g.font(), g.size(), g.bold(), g.slanted(), script(g, band),
                    g.unseen());
            Word.Piece last = pieces.isEmpty() ? next : pieces.getLast();
            if (pieces.isEmpty() || !(last.looksLike(next) || g.isMark())) {
                end(pieces, text);
                pieces.add(next);
            }
            text.append(g.text());
            left = Math.min(left, g.x());
            right = Math.max(right, g.right());
            if (g.size() > size) {
                size = g.size();
                baseline = g.baseline();
            }
        }
        end(pieces, text);
        out.add(new Word(pieces, left, right, baseline, size));
        open.clear();
    }

    private static SmallDigits script(Glyph g, Band band) {
        float up = band.baseline - g.baseline();
        if (g.size() >= 0.85 * band.size) {
            return SmallDigits.LEVEL;
        }
        return up > 0.15 * band.size
                ? SmallDigits.RAISED
                : up < -0.05 * band.size ? SmallDigits.LOWERED : SmallDigits.LEVEL;
    }

    /** Gives the last piece its text. */
    private static void end(List<Word.Piece> pieces, StringBuilder text) {
        if (!pieces.isEmpty()) {
            Word.Piece p = pieces.removeLast();
            pieces.add(
                    new Word.Piece(text.toString(), p.font(), p.size(), p.bold(), p.slanted(), p.script(), p.unseen()));
            text.setLength(0);
        }
    }
}
