package org.kehoach.pdf.write;

import org.kehoach.pdf.Picture;
import org.kehoach.pdf.Picture.Frame;
import org.kehoach.pdf.image.Turn;

/** Writes the operators that draw pictures on a page (vẽ ảnh). */
record PictureWriter(PdfImages images, PdfBytes out, int pageHeight) {

    void write(Picture picture) {
        out.put("q\n");
        if (!picture.shown().equals(picture.whole())) {
            Frame f = picture.shown();
            out.points(f.x()).put(' ').points(bottom(f)).put(' ').points(f.width()).put(' ').points(f.height())
                    .put(" re W n\n");
        }
        int[] origin = corner(picture, 0, 1);
        int[] across = corner(picture, 1, 1);
        int[] up = corner(picture, 0, 0);
        vector(across, origin).vector(up, origin).vector(origin, new int[2]).out.put("cm\n/I")
                .put(images.index(picture.image())).put(" Do\nQ\n");
    }

    private PictureWriter vector(int[] to, int[] from) {
        out.points(to[0] - from[0]).put(' ').points(to[1] - from[1]).put(' ');
        return this;
    }

    /**
     * Where a corner of the image lies on the page.
     *
     * @param u 0 for its left edge, 1 for its right
     * @param v 0 for its top edge, 1 for its bottom
     */
    private int[] corner(Picture picture, int u, int v) {
        Turn turn = picture.turn();
        int x = turn.mirrored() ? 1 - u : u;
        int y = turn.upturned() ? 1 - v : v;
        for (int i = 0; i < turn.quarters(); i++) {
            int before = x;
            x = 1 - y;
            y = before;
        }
        Frame whole = picture.whole();
        return new int[]{whole.x() + x * whole.width(), pageHeight - whole.y() - y * whole.height()};
    }

    private int bottom(Frame frame) {
        return pageHeight - frame.y() - frame.height();
    }

    /** The attribute that says where a figure stands. */
    String box(Picture picture) {
        Frame f = picture.shown();
        PdfBytes box = new PdfBytes(64);
        box.put("/O/Layout/BBox[").points(f.x()).put(' ').points(bottom(f)).put(' ').points(f.x() + f.width()).put(' ')
                .points(pageHeight - f.y()).put(']');
        return new String(box.toArray(), java.nio.charset.StandardCharsets.US_ASCII);
    }
}
