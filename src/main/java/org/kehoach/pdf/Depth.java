package org.kehoach.pdf;

import java.util.Comparator;

/**
 * What lies over what on a page (thứ tự lớp): of two things the greater is drawn later, over the other; of equal ones the
 * rules come first, then pictures, then text.
 *
 * @param height among the shapes of a plane, as the file gives it
 * @param order  of the shape in the file, where heights are equal
 * @param member of a group, counted from its back
 */
public record Depth(Plane plane, long height, int order, int member) implements Comparable<Depth> {

    /** From the back to the front; shapes behind the text lie behind that of headers too, so that none hides text. */
    public enum Plane {
        BEHIND_HEADER, BEHIND, HEADER, OVER_HEADER, TEXT, IN_LINE, OVER_TEXT
    }

    /** The text of the page, its rules and backgrounds, and the pictures in its lines. */
    public static final Depth TEXT = new Depth(Plane.TEXT, 0, 0, 0);

    private static final Depth HEADER = new Depth(Plane.HEADER, 0, 0, 0);

    private static final Comparator<Depth> ORDER = Comparator.comparing(Depth::plane).thenComparingLong(Depth::height)
            .thenComparingInt(Depth::order).thenComparingInt(Depth::member);

    /** The same for what stands in a header or footer: all of it lies behind the page's own text. */
    public Depth inHeader() {
        return switch (plane) {
            case TEXT -> HEADER;
            case BEHIND -> in(Plane.BEHIND_HEADER);
            case IN_LINE, OVER_TEXT -> in(Plane.OVER_HEADER);
            case BEHIND_HEADER, HEADER, OVER_HEADER -> this;
        };
    }

    /** The same for a further member of a group, or for what stands in a box. */
    public Depth withMember(int index) {
        return new Depth(plane, height, order, index);
    }

    private Depth in(Plane other) {
        return new Depth(other, height, order, member);
    }

    @Override
    public int compareTo(Depth other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }
}
