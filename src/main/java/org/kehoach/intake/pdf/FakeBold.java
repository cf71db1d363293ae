package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins characters that are drawn twice over themselves, to look bold or to cast a shadow (chữ vẽ chồng). */
final class FakeBold {

    /** Characters at one place that are looked at; a hostile file puts thousands there. */
    private static final int MOST = 16;

    private FakeBold() {}

    static List<Glyph> joined(List<Glyph> glyphs) {
        List<Glyph> out = new ArrayList<>(glyphs.size());
        Map<Long, List<Integer>> places = new HashMap<>(glyphs.size() * 2);
        for (Glyph g : glyphs) {
            int same = g.isSpace() ? -1 : same(g, out, places);
            if (same >= 0) {
                out.set(same, out.get(same).emboldened());
            } else {
                places.computeIfAbsent(key(Math.round(g.x() / 4), Math.round(g.baseline() / 4)),
                        _ -> new ArrayList<>(2)).add(out.size());
                out.add(g);
            }
        }
        return out;
    }

    private static long key(int x, int y) {
        return ((long) x << 32) ^ (y & 0xffffffffL);
    }

    private static int same(Glyph g, List<Glyph> out, Map<Long, List<Integer>> places) {
        int x = Math.round(g.x() / 4);
        int y = Math.round(g.baseline() / 4);
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                List<Integer> near = places.getOrDefault(key(x + dx, y + dy), List.of());
                for (int i : near.subList(Math.max(0, near.size() - MOST), near.size())) {
                    Glyph o = out.get(i);
                    float off = Math.min(0.12f * g.size(), 0.45f * Math.max(g.width(), 0.5f));
                    if (o.text().equals(g.text()) && Math.abs(o.x() - g.x()) < off
                            && Math.abs(o.baseline() - g.baseline()) < off && Math.abs(o.size() - g.size()) < 0.5) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }
}
