package org.kehoach.intake.pdf;

/** A straight line that is drawn on a page (đường kẻ), as the rectangle that it fills, in points from the upper left. */
record Ruled(float left, float top, float right, float bottom) {

    /** What is thicker is a surface. */
    static final float THICKEST = 4;

    boolean isLevel() {
        return bottom - top <= THICKEST && right - left > bottom - top;
    }

    boolean isUpright() {
        return right - left <= THICKEST && bottom - top > right - left;
    }

    float y() {
        return (top + bottom) / 2;
    }

    float x() {
        return (left + right) / 2;
    }
}
