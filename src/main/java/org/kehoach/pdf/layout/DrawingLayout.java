package org.kehoach.pdf.layout;

import java.util.List;
import java.util.Optional;

import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;
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

    /** Where a shape stands, in the sheet's twips. */
    private record Place(int x, int y, int width, int height) {}

    /**
     * Draws a shape.
     *
     * @param x   of the character that the shape is anchored at
     * @param top of the line that this stands in
     */
    void draw(Drawing drawing, int x, int top) {
        Place at = place(drawing, x, top);
        switch (drawing.shape()) {
            case Straight s -> straight(s.stroke(), at.x, at.y, at.width, at.height);
            case Box b -> box(b, at.x, at.y, at.width, at.height);
        }
    }

    /**
     * The room that a shape takes from the text. As LibreOffice reckons it: a twip more at the right and at the bottom,
     * and half of a box's line above and below, not beside.
     */
    Floats.Obstacle floating(Drawing drawing, int x, int top) {
        Place at = place(drawing, x, top);
        Table.Insets away = drawing.wrap().away();
        int rim = drawing.shape() instanceof Box b ? b.stroke().map(Stroke::width).orElse(0) / 2 : 0;
        return new Floats.Obstacle(new Ground.Span(at.x - away.left(), at.x + at.width + away.right() + 1),
                new Ground.Span(at.y - rim - away.top(), at.y + at.height + rim + away.bottom() + 1), drawing.wrap());
    }

    private Place place(Drawing drawing, int x, int top) {
        Ground ground = sheet.ground();
        int width = drawing.shape() instanceof Box b && b.shrinks() ? longest(b) : drawing.width();
        int height = drawing.shape() instanceof Box b && b.grows()
                ? Math.max(drawing.height(), needed(b, width))
                : drawing.height();
        int left = near(drawing.horizontal(), width, ground.across(), ground.textAcross(), sheet.across(),
                new Ground.Span(x, x));
        int y = near(drawing.vertical(), height, ground.down(), ground.textDown(),
                new Ground.Span(paragraph, paragraph), new Ground.Span(top, top));
        return new Place(left, y, width, height);
    }

    /** The width of a box that is as wide as its longest line. */
    private int longest(Box box) {
        Column content = new Column(sheet.numbers(), sheet.ground(), new Ground.Span(0, sheet.across().length()));
        content.place(box.text(), conventions);
        return content.lines().stream().mapToInt(Line::width).max().orElse(0) + 1;
    }

    /** The height of a box that is as high as its text. */
    private int needed(Box box, int width) {
        int room = Math.max(1, width - box.insets().left() - box.insets().right());
        return new Column(sheet.numbers(), sheet.ground(), new Ground.Span(0, room)).place(box.text(), conventions)
                + box.insets().top() + box.insets().bottom();
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

    /** A level or upright line, its stroke on both sides of it. */
    private void straight(Stroke stroke, int x, int y, int width, int height) {
        boolean level = width >= height;
        int length = level ? width : height;
        int half = stroke.width() / 2;
        int step = stroke.dash() == 0 ? Math.max(1, length) : stroke.dash();
        for (int at = 0; at < length; at += stroke.dash() == 0 ? step : step * 2) {
            int part = Math.min(step, length - at);
            sheet.put(level
                    ? new Rule(x + at, y + height / 2 - half, part, stroke.width(), stroke.color())
                    : new Rule(x + width / 2 - half, y + at, stroke.width(), part, stroke.color()));
        }
    }

    private void box(Box box, int x, int y, int width, int height) {
        box.fill().ifPresent(c -> sheet.put(new Rule(x, y, width, height, c)));
        Optional<Stroke> stroke = box.stroke();
        if (stroke.isPresent()) {
            int more = stroke.get().width();
            straight(stroke.get(), x - more / 2, y, width + more, 0);
            straight(stroke.get(), x - more / 2, y + height, width + more, 0);
            straight(stroke.get(), x, y, 0, height);
            straight(stroke.get(), x + width, y, 0, height);
        }
        if (!box.text().isEmpty()) {
            text(box, x, y, width, height);
        }
    }

    private void text(Box box, int x, int y, int width, int height) {
        int left = x + box.insets().left();
        int room = Math.max(1, width - box.insets().left() - box.insets().right());
        Ground.Span across = new Ground.Span(x, x + width);
        Column content = new Column(sheet.numbers(), Column.within(across, across),
                new Ground.Span(left, left + room));
        int used = content.place(box.text(), conventions);
        int spare = Math.max(0, height - box.insets().top() - box.insets().bottom() - used);
        int down = y + box.insets().top() + switch (box.vertical()) {
            case TOP -> 0;
            case CENTER -> spare / 2;
            case BOTTOM -> spare;
        };
        List<Rule> rules = content.rules();
        rules.forEach(r -> sheet.put(r.moved(0, down)));
        for (Line line : content.lines()) {
            sheet.put(line.moved(0, down));
        }
    }
}
