package org.kehoach.intake.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a PDF's own measures, which count upward from the lower left, to points from the upper left of the page as it is shown
 * (toạ độ trang).
 *
 * @param quarters how many right angles the page is turned by when it is shown
 */
record PageGeometry(float left, float bottom, float ownWidth, float ownHeight, int quarters) {

    static final PageGeometry NONE = new PageGeometry(0, 0, 595, 842, 0);

    /** Where a line of text runs; {@code ASLANT} for what is no right angle. */
    enum Direction {
        RIGHT(0), DOWN(1), LEFT(2), UP(3), ASLANT(0);

        private static final java.util.List<Direction> UPRIGHT = java.util.List.of(RIGHT, DOWN, LEFT, UP);

        /** By how many right angles, clockwise, its lines are turned. */
        private final int quarters;

        Direction(int quarters) {
            this.quarters = quarters;
        }

        /** How many right angles bring its lines upright, clockwise. */
        int back() {
            return Math.floorMod(-quarters, 4);
        }

        /** As it is on a page that is turned clockwise by so many right angles. */
        Direction turned(int more) {
            return this == ASLANT ? ASLANT : UPRIGHT.get(Math.floorMod(quarters + more, 4));
        }
    }

    static PageGeometry of(PDPage page) {
        PDRectangle box = page.getCropBox();
        float width = Math.clamp(box.getWidth(), 1, 20_000);
        float height = Math.clamp(box.getHeight(), 1, 20_000);
        return new PageGeometry(box.getLowerLeftX(), box.getLowerLeftY(), width, height,
                Math.floorMod(page.getRotation() / 90, 4));
    }

    float width() {
        return quarters % 2 == 0 ? ownWidth : ownHeight;
    }

    float height() {
        return quarters % 2 == 0 ? ownHeight : ownWidth;
    }

    float[] shown(float pdfX, float pdfY) {
        float x = pdfX - left;
        float y = ownHeight - (pdfY - bottom);
        return turn(x, y, ownWidth, ownHeight, quarters);
    }

    /** A point of a page of this size, where the page is turned clockwise. */
    static float[] turn(float x, float y, float width, float height, int quarters) {
        return switch (quarters) {
            case 1 -> new float[]{height - y, x};
            case 2 -> new float[]{width - x, height - y};
            case 3 -> new float[]{y, width - x};
            default -> new float[]{x, y};
        };
    }

    /** The direction of text whose line runs along a vector. */
    Direction direction(float dx, float dy) {
        float most = Math.max(Math.abs(dx), Math.abs(dy));
        if (Math.min(Math.abs(dx), Math.abs(dy)) > 0.05 * most) {
            return Direction.ASLANT;
        }
        Direction own = Math.abs(dx) >= Math.abs(dy)
                ? dx >= 0 ? Direction.RIGHT : Direction.LEFT
                : dy >= 0 ? Direction.UP : Direction.DOWN;
        return own.turned(quarters);
    }
}
