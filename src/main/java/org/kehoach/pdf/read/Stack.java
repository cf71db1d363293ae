package org.kehoach.pdf.read;

import org.kehoach.pdf.Depth;
import org.kehoach.pdf.Depth.Plane;

/** Says what lies over what (thứ tự chồng hình): by the height that a file gives a shape, else in the file's order. */
final class Stack {

    private int count;

    /**
     * The depth of the next shape.
     *
     * @param height a whole number; 0 is taken for anything else
     */
    Depth depth(boolean behind, String height) {
        long h;
        try {
            h = Long.parseLong(height.strip());
        } catch (NumberFormatException _) {
            h = 0;
        }
        return new Depth(behind ? Plane.BEHIND : Plane.OVER_TEXT, h, count++, 0);
    }
}
