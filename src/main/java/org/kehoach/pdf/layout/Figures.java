package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.Picture;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.ParagraphFormat.LineSpacing;

/** The shapes that stand in a line (hình trong dòng), on its base line. */
final class Figures {

    /** A shape that is no picture, and where it stands. */
    private record Placed(Drawing drawing, int x) {}

    private final List<Picture> pictures = new ArrayList<>(1);
    private final List<Placed> others = new ArrayList<>(0);
    private final boolean cut;

    /** Figures of lines under a spacing: an exact one cuts off what is higher, as Word does. */
    Figures(LineSpacing spacing) {
        cut = spacing.rule() == LineSpacing.Rule.EXACT;
    }

    /** What a figure takes above and below the base line: Word raises it like letters. */
    static Metrics metrics(Inline.Figure figure) {
        int raise = figure.format().raise() * 10;
        return new Metrics(Math.max(0, figure.height() + raise), Math.max(0, -raise));
    }

    /**
     * The metrics of letters and figures together. A line of figures alone has no room below the base line, but is as
     * high as letters would be.
     *
     * @param lettersToo whether there are letters; else they tell only how high these would be
     */
    static Metrics joined(Metrics letters, Metrics figures, boolean lettersToo) {
        if (lettersToo) {
            return letters.max(figures);
        }
        int ascent = Math.max(letters.ascent(), figures.ascent());
        return new Metrics(ascent, Math.max(figures.descent(), letters.height() - ascent));
    }

    /**
     * Puts a figure into the line.
     *
     * @param x      of its left edge, from the text's left edge
     * @param origin of the line, from there
     * @param rules  take its border
     */
    void place(Inline.Figure figure, int x, int origin, int baseline, List<Rule> rules) {
        int top = baseline - figure.format().raise() * 10 - figure.height();
        if (figure.shape() instanceof Drawing.Picture p) {
            Picture.Frame frame = new Picture.Frame(x - origin, top, figure.width(), figure.height());
            pictures.add(PicturePlace.of(p, frame, cut && top < 0 ? lower(frame) : frame));
            p.stroke().ifPresent(s -> new StrokeLines(s, rules::add).around(x, top, figure.width(),
                    figure.height()));
        } else {
            others.add(new Placed(new Drawing(new Axis(From.CHARACTER, Place.NEAR, 0),
                    new Axis(From.CHARACTER, Place.NEAR, top), figure.width(), figure.height(), Drawing.Wrap.NONE,
                    Drawing.IN_LINE, figure.shape()), x));
        }
    }

    private static Picture.Frame lower(Picture.Frame frame) {
        return new Picture.Frame(frame.x(), 0, frame.width(), Math.max(0, frame.y() + frame.height()));
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** Text boxes and their like, which are drawn as if they were anchored. */
    List<LaidParagraph.Anchor> others(Line line) {
        return others.stream().map(p -> new LaidParagraph.Anchor(p.drawing, p.x, line)).toList();
    }
}
