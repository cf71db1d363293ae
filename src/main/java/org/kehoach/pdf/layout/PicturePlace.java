package org.kehoach.pdf.layout;

import org.kehoach.pdf.Picture;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Drawing.Crop;

/** Reckons where a picture's image lies (chỗ của ảnh) when parts of it are cut off. */
final class PicturePlace {

    private static final long WHOLE = 100_000;

    /** An image of which hardly anything is seen would lie far beyond the page. */
    private static final long MOST = 10_000_000;

    private PicturePlace() {}

    /**
     * A picture in a frame.
     *
     * @param frame of what is left of it after cropping
     * @param shown what is seen of the frame
     */
    static Picture of(Drawing.Picture picture, Picture.Frame frame, Picture.Frame shown) {
        Crop crop = picture.crop().turned(picture.turn());
        int width = whole(frame.width(), crop.left() + crop.right());
        int height = whole(frame.height(), crop.top() + crop.bottom());
        Picture.Frame whole = new Picture.Frame(frame.x() - part(width, crop.left()),
                frame.y() - part(height, crop.top()), width, height);
        return new Picture(picture.image(), shown, whole, picture.turn(), picture.alternative(),
                picture.decorative());
    }

    private static int whole(int left, int cut) {
        return (int) Math.min(MOST, Math.round((double) left * WHOLE / (WHOLE - cut)));
    }

    private static int part(int whole, int of) {
        return (int) (whole * (long) of / WHOLE);
    }
}
