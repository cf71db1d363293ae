package org.kehoach.pdf;

import org.kehoach.pdf.image.Image;
import org.kehoach.pdf.image.Turn;

/**
 * A picture on a page (ảnh trên trang).
 *
 * @param shown       the rectangle that is seen of it
 * @param whole       the rectangle that the whole image would take; larger where the picture was cropped
 * @param turn        how the image stands in it
 * @param alternative what it shows, for those who do not see it
 * @param decorative  whether nobody need be told of it
 */
public record Picture(Image image, Frame shown, Frame whole, Turn turn, String alternative, boolean decorative) {

    /** A rectangle in twips (khung), from the page's top left corner, or from that of the line that holds it. */
    public record Frame(int x, int y, int width, int height) {

        public Frame moved(int dx, int dy) {
            return new Frame(x + dx, y + dy, width, height);
        }
    }

    public Picture moved(int dx, int dy) {
        return new Picture(image, shown.moved(dx, dy), whole.moved(dx, dy), turn, alternative, decorative);
    }
}
