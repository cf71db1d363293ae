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

/**
 * Puts an anchored shape at its place (đặt hình neo).
 *
 * @param column    the edges of the text that the anchor stands in
 * @param paragraph top of the anchor's paragraph, with the space before it
 */
record DrawingLayout(Sheet sheet, Ground.Span column, int paragraph, Conventions conventions) {

    /**
     * Draws a shape.
     *
     * @param x   of the character that the shape is anchored at
     * @param top of the line that this stands in
     */
    void draw(Drawing drawing, int x, int top) {
        Ground ground = sheet.ground();
        int width = drawing.shape() instanceof Box b && b.shrinks() ? longest(b) : drawing.width();
        int left = near(drawing.horizontal(), width, ground.across(), ground.textAcross(), column,
                new Ground.Span(x, x));
        int y = near(drawing.vertical(), drawing.height(), ground.down(), ground.textDown(),
                new Ground.Span(paragraph, paragraph), new Ground.Span(top, top));
        switch (drawing.shape()) {
            case Straight s -> straight(s.stroke(), left, y, width, drawing.height());
            case Box b -> box(b, left, y, width, drawing.height());
        }
    }

    /** The width of a box that is as wide as its longest line. */
    private int longest(Box box) {
        Column content = new Column(sheet.numbers(), sheet.ground());
        new Flow(content, 0, column.length(), conventions).place(box.text());
        return content.lines().stream().mapToInt(Line::width).max().orElse(0) + 1;
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
        Column content = new Column(sheet.numbers(), Column.within(across, across));
        int used = new Flow(content, left, room, conventions).place(box.text());
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
