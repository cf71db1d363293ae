package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.pdf.Depth;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.LaidOutDocument.Source;
import org.kehoach.pdf.Picture;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.Box;
import org.kehoach.pdf.read.Drawing.Straight;
import org.kehoach.pdf.read.Drawing.Stroke;
import org.kehoach.pdf.read.Table;

/**
 * Puts an anchored shape at its place (đặt hình neo).
 *
 * @param paragraph top of the anchor's paragraph, with the space before it
 */
record DrawingLayout(Sheet sheet, int paragraph, Conventions conventions) {

    /**
     * Draws a shape.
     *
     * @param x   of the character that the shape is anchored at
     * @param top of the line that this stands in
     */
    void draw(LaidParagraph.Anchor anchor, int x, int top) {
        Picture.Frame at = place(anchor.drawing(), x, top);
        new Brush(anchor.line(), top).shape(anchor.drawing().shape(), at, anchor.drawing().depth());
    }

    /**
     * The room that a shape takes from the text. As LibreOffice reckons it: a twip more at the right and at the bottom,
     * and half of a box's line above and below, not beside.
     */
    Floats.Obstacle floating(Drawing drawing, int x, int top) {
        Picture.Frame placed = place(drawing, x, top);
        Picture.Frame at = drawing.shape() instanceof Drawing.Picture p ? upright(p, placed) : placed;
        Table.Insets away = drawing.wrap().away();
        int rim = drawing.shape() instanceof Box b ? b.stroke().map(Stroke::width).orElse(0) / 2 : 0;
        return new Floats.Obstacle(new Ground.Span(at.x() - away.left(), at.x() + at.width() + away.right() + 1),
                new Ground.Span(at.y() - rim - away.top(), at.y() + at.height() + rim + away.bottom() + 1),
                drawing.wrap());
    }

    private Picture.Frame place(Drawing drawing, int x, int top) {
        Ground ground = sheet.ground();
        int width = drawing.shape() instanceof Box b && b.shrinks()
                ? longest(b)
                : drawing.share().across().of(ground.across().length(), ground.textAcross().length(), drawing.width());
        int own = drawing.share().down().of(ground.down().length(), ground.textDown().length(), drawing.height());
        int height = drawing.shape() instanceof Box b && b.grows() ? Math.max(own, needed(b, width)) : own;
        int left = near(drawing.horizontal(), width, ground.across(), ground.textAcross(), sheet.across(),
                new Ground.Span(x, x));
        int y = near(drawing.vertical(), height, ground.down(), ground.textDown(),
                new Ground.Span(paragraph, paragraph), new Ground.Span(top, top));
        return new Picture.Frame(left, y, width, height);
    }

    /** Draws the shapes of one anchor, each member of a group over those before it. */
    private final class Brush {

        private final Line line;
        private final int top;
        private int members;

        /**
         * A brush.
         *
         * @param line that the shape is anchored in
         * @param top  of that line
         */
        Brush(Line line, int top) {
            this.line = line;
            this.top = top;
        }

        void shape(Drawing.Shape shape, Picture.Frame at, Depth depth) {
            switch (shape) {
                case Straight s ->
                    lines(s.stroke(), depth).line(at.x(), at.y(), at.width(), at.height(), s.rising());
                case Box b -> box(b, at, depth);
                case Drawing.Picture p -> picture(p, at, depth);
                case Drawing.Lettering l -> sheet.put(new Rule(at.x(), at.y(), at.width(), at.height(), l.color())
                        .drawn(new Rule.Form.Lettered(l.text(), l.face(), l.turn())).at(depth));
                case Drawing.Group g -> {
                    for (Drawing.Member m : g.members()) {
                        shape(m.shape(), new Picture.Frame(at.x() + m.x(), at.y() + m.y(), m.width(), m.height()),
                                depth.withMember(++members));
                    }
                }
            }
        }

        private StrokeLines lines(Stroke stroke, Depth depth) {
            return new StrokeLines(stroke, r -> sheet.put(r.at(depth)));
        }

        /** Puts a picture into a line of its own, beside the one that it is anchored in, so that both stay together. */
        private void picture(Drawing.Picture picture, Picture.Frame at, Depth depth) {
            Picture.Frame frame = upright(picture, at);
            Picture placed = PicturePlace.of(picture, frame, frame);
            Source from = line.source();
            Source source = new Source(from.paragraph(), from.style(), from.outlineLevel(), false, false, List.of(),
                    LaidOutDocument.Notes.NONE);
            sheet.put(new Line(source, frame.x(), top, 0, line.height(), 0, List.of(),
                    List.of(placed.moved(-frame.x(), -top)), depth));
            picture.stroke().ifPresent(s -> lines(s, depth.withMember(++members)).around(frame.x(), frame.y(),
                    frame.width(), frame.height()));
        }

        private void box(Box box, Picture.Frame at, Depth depth) {
            box.fill().ifPresent(c -> sheet.put(new Rule(at.x(), at.y(), at.width(), at.height(), c).at(depth)));
            box.stroke().ifPresent(s -> lines(s, depth).around(at.x(), at.y(), at.width(), at.height()));
            if (!box.text().isEmpty()) {
                text(box, at, depth);
            }
        }

        private void text(Box box, Picture.Frame at, Depth depth) {
            int left = at.x() + box.insets().left();
            int room = Math.max(1, at.width() - box.insets().left() - box.insets().right());
            Ground.Span across = new Ground.Span(at.x(), at.x() + at.width());
            Column content = new Column(sheet.numbers(), Column.within(across, across),
                    new Ground.Span(left, left + room));
            int used = content.place(box.text(), conventions);
            int spare = Math.max(0, at.height() - box.insets().top() - box.insets().bottom() - used);
            int down = at.y() + box.insets().top() + switch (box.vertical()) {
                case TOP -> 0;
                case CENTER -> spare / 2;
                case BOTTOM -> spare;
            };
            for (Rule rule : content.rules()) {
                sheet.put(rule.moved(0, down).at(inside(rule.depth(), depth)));
            }
            for (Line l : content.lines()) {
                sheet.put(l.moved(0, down).at(inside(l.depth(), depth)));
            }
        }

        /** Shapes in a box lie over what else the box holds. */
        private Depth inside(Depth own, Depth box) {
            return own.equals(Depth.TEXT) ? box : box.withMember(++members);
        }
    }

    /** The frame of a picture that was turned about its middle. */
    private static Picture.Frame upright(Drawing.Picture picture, Picture.Frame at) {
        if (!picture.isOnItsSide()) {
            return at;
        }
        int more = (at.width() - at.height()) / 2;
        return new Picture.Frame(at.x() + more, at.y() - more, /* width= */ at.height(), /* height= */ at.width());
    }

    /** The width of a box that is as wide as its longest line. */
    private int longest(Box box) {
        Column content = new Column(sheet.numbers(), sheet.ground(), new Ground.Span(0, sheet.across().length()));
        content.place(box.text(), conventions);
        return content.lines().stream().mapToInt(Line::width).max().orElse(0) + 1;
    }

    /** The height of a box that is as high as its text; the space below the last paragraph does not count. */
    private int needed(Box box, int width) {
        int room = Math.max(1, width - box.insets().left() - box.insets().right());
        Column content = new Column(sheet.numbers(), sheet.ground(), new Ground.Span(0, room));
        content.place(box.text(), conventions);
        return content.lines().stream().mapToInt(l -> l.y() + l.height()).max().orElse(0) + box.insets().top()
                + box.insets().bottom();
    }

    private static int near(Axis axis, int size, Ground.Span page, Ground.Span text, Ground.Span flow,
            Ground.Span character) {
        Ground.Span in = switch (axis.from()) {
            case PAGE -> page;
            case MARGIN -> text;
            case FLOW -> flow;
            case CHARACTER -> character;
            case NEAR_MARGIN -> new Ground.Span(page.from(), text.from());
            case FAR_MARGIN -> new Ground.Span(text.to(), page.to());
        };
        return switch (axis.place()) {
            case NEAR -> in.from() + axis.offset();
            case MIDDLE -> in.from() + (in.length() - size) / 2;
            case FAR -> in.to() - size;
        };
    }
}
