package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.font.Face;
import org.kehoach.pdf.Depth;
import org.kehoach.pdf.image.Image;
import org.kehoach.pdf.image.Turn;

/**
 * A shape that stands at its own place and moves no text (hình vẽ neo vào đoạn); lengths in twips.
 *
 * @param width  of the shape, 0 for an upright line
 * @param height of the shape, 0 for a level line
 * @param depth  what it lies over
 * @param share  what it is instead as a part of the page
 */
public record Drawing(Axis horizontal, Axis vertical, int width, int height, Wrap wrap, Depth depth, Shape shape,
        Share share) {

    /** Of a shape that stands in a line. */
    public static final Depth IN_LINE = new Depth(Depth.Plane.IN_LINE, 0, 0, 0);

    /** A shape with a size of its own. */
    public Drawing(Axis horizontal, Axis vertical, int width, int height, Wrap wrap, Depth depth, Shape shape) {
        this(horizontal, vertical, width, height, wrap, depth, shape, Share.NONE);
    }

    /** Whether it is a frame, a part of the text that only stands elsewhere. */
    public boolean isFrame() {
        return depth.plane() == Depth.Plane.TEXT;
    }

    /** The same as a part of the page. */
    public Drawing sharing(Share other) {
        return new Drawing(horizontal, vertical, width, height, wrap, depth, shape, other);
    }

    /**
     * How large a shape is as a part of something (cỡ hình theo trang), in thousandths of a per cent; 0 where it has a
     * size of its own.
     */
    public record Share(Part across, Part down) {

        static final Share NONE = new Share(Part.NONE, Part.NONE);

        /** In one direction: of the page, or of what its margins leave. */
        public record Part(boolean ofPage, int part) {

            static final Part NONE = new Part(false, 0);

            /** The size in twips, where the shape has one of its own. */
            public int of(int page, int text, int own) {
                return part <= 0 ? own : (int) ((long) (ofPage ? page : text) * part / 100_000);
            }
        }
    }

    /**
     * How text keeps clear of a shape (ngắt dòng quanh hình).
     *
     * @param side which sides text may stand on, where it runs around
     * @param away how far text keeps from each edge, in twips
     */
    public record Wrap(Kind kind, Side side, Table.Insets away) {

        /** Text takes no notice of the shape. */
        public static final Wrap NONE = new Wrap(Kind.NONE, Side.BOTH, new Table.Insets(0, 0, 0, 0));

        /** Whether text runs through, around, or only above and below. */
        public enum Kind {
            NONE, AROUND, ABOVE_AND_BELOW
        }

        /** Where text may stand beside a shape. */
        public enum Side {
            BOTH, LEFT, RIGHT, LARGEST
        }
    }

    /**
     * Where the shape stands in one direction.
     *
     * @param offset of its near edge from what {@code place} says, in twips
     */
    public record Axis(From from, Place place, int offset) {}

    /** What a place counts from; the flow is the column across and the paragraph downward. */
    public enum From {
        PAGE, MARGIN, FLOW, CHARACTER, NEAR_MARGIN, FAR_MARGIN
    }

    /** Which edges meet: the near ones, with an offset; the middles; the far ones. */
    public enum Place {
        NEAR, MIDDLE, FAR
    }

    /** What is drawn. */
    public sealed interface Shape {

        /** Whether it was turned by a right angle, so that it is as wide as it is high by its measures. */
        default boolean isOnItsSide() {
            return this instanceof Picture p && p.turn().isOnItsSide();
        }
    }

    /**
     * A straight line from corner to corner.
     *
     * @param rising whether it goes from the lower left to the upper right corner
     */
    public record Straight(Stroke stroke, boolean rising) implements Shape {}

    /**
     * A rectangle, with text in it where it is a text box.
     *
     * @param shrinks whether it is as wide as its longest line
     * @param grows   whether it is as high as its text, where that is higher
     */
    public record Box(Optional<Stroke> stroke, OptionalInt fill, Table.Insets insets, Table.Vertical vertical,
            boolean shrinks, boolean grows, List<Block> text) implements Shape {
        public Box {
            text = List.copyOf(text);
        }
    }

    /**
     * A picture.
     *
     * @param crop        what is cut off of it
     * @param alternative what it shows, for those who do not see it
     * @param decorative  whether it says nothing, so that nobody need be told of it
     */
    public record Picture(Image image, Crop crop, Turn turn, Optional<Stroke> stroke, String alternative,
            boolean decorative) implements Shape {}

    /** What is cut off each side of a picture, in 1/100,000 of its width or height; negative where room is added. */
    public record Crop(int left, int top, int right, int bottom) {

        static final Crop NONE = new Crop(0, 0, 0, 0);

        /** What is at the bottom comes to the left. */
        private Crop turnedRight() {
            return new Crop(/* left= */ bottom, /* top= */ left, /* right= */ top, /* bottom= */ right);
        }

        /** What is cut off the sides where the picture stands so. */
        public Crop turned(Turn turn) {
            Crop crop = new Crop(turn.mirrored() ? right : left, turn.upturned() ? bottom : top,
                    turn.mirrored() ? left : right, turn.upturned() ? top : bottom);
            for (int i = 0; i < turn.quarters(); i++) {
                crop = crop.turnedRight();
            }
            return crop;
        }
    }

    /**
     * Letters that fill the shape (chữ nghệ thuật), as the mark of a draft does.
     *
     * @param turn clockwise about the middle, in hundredths of a degree
     */
    public record Lettering(String text, Face face, int color, int turn) implements Shape {}

    /** Shapes that keep their places to each other. */
    public record Group(List<Member> members) implements Shape {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** A shape of a group and its place from the group's top left corner. */
    public record Member(int x, int y, int width, int height, Shape shape) {}

    /**
     * How a line is drawn.
     *
     * @param width in twips, at least 1
     * @param color 0xRRGGBB
     * @param dash  length of a dash in twips; 0 for a solid line
     */
    public record Stroke(int width, int color, int dash) {}
}
