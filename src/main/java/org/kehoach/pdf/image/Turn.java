package org.kehoach.pdf.image;

/**
 * How an image is turned (hướng ảnh): mirrored first, then turned.
 *
 * @param quarters to the right, from 0 to 3
 * @param mirrored whether left and right are exchanged
 * @param upturned whether top and bottom are exchanged
 */
public record Turn(int quarters, boolean mirrored, boolean upturned) {

    public static final Turn NONE = new Turn(0, false, false);

    /** Whether what was its left edge is level. */
    public boolean isOnItsSide() {
        return quarters % 2 == 1;
    }
}
