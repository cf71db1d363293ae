package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.read.ParagraphFormat.TabStop;
import org.kehoach.pdf.read.RunFormat;

/**
 * What a tab is filled with (dấu dẫn của tab), over all of its width.
 *
 * @param width of the tab, in twips
 */
record TabLeader(char sign, RunFormat format, int width) {

    /** The leader of the stop that a tab leads to, which begins at {@code x}, in sixths; a space where it has none. */
    static char of(List<TabStop> stops, long x) {
        for (TabStop stop : stops) {
            if ((long) stop.position() * TextWidth.SIXTHS > x) {
                return stop.leader();
            }
        }
        return ' ';
    }

    /** The signs, in two runs that are set a little apart from each other; none where the tab has no room for one. */
    List<GlyphRun> runs(int dx) {
        int one = TextWidth.sixths(format.face(), sign, Metrics.size(format), format.scale());
        // one more of these, set closer, as LibreOffice does it: they must leave no gap
        int count = sign == ' ' || one <= 0 ? 0 : width * TextWidth.SIXTHS / one + (sign == '_' ? 1 : 0);
        List<GlyphRun> out = new ArrayList<>(2);
        if (count > 0) {
            int more = width - Metrics.twips(count * one);
            int spacing = Math.floorDiv(more, count);
            int wider = Math.floorMod(more, count);
            add(out, wider, one, spacing + 1, dx);
            add(out, count - wider, one, spacing, dx + Metrics.twips(wider * one) + wider * (spacing + 1));
        }
        return out;
    }

    private void add(List<GlyphRun> out, int count, int one, int spacing, int dx) {
        if (count > 0) {
            out.add(new GlyphRun(format.face(), Metrics.size(format), format.color(), dx, Metrics.raise(format),
                    spacing, 0, format.scale(), false, Metrics.twips(count * one) + count * spacing,
                    String.valueOf(sign).repeat(count), Optional.empty()));
        }
    }
}
