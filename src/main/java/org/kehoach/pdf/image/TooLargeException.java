package org.kehoach.pdf.image;

import java.io.IOException;

/** An image with too many pixels (ảnh quá lớn). */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long width;
    private final long height;

    TooLargeException(long width, long height) {
        super(width + " × " + height);
        this.width = width;
        this.height = height;
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }
}
