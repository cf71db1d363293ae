package org.kehoach.pdf.image;

import java.io.IOException;

/**
 * What a PNG says of itself at its beginning (phần đầu ảnh PNG).
 *
 * @param type 0 grey, 2 colour, 3 by palette, 4 grey with alpha, 6 colour with alpha
 */
record PngHeader(int width, int height, int bits, int type, boolean interlaced) {

    /** A header of an image that PNG knows and that is not too large. */
    static PngHeader of(int width, int height, int bits, int type, int interlace) throws IOException {
        boolean known = switch (type) {
            case 0 -> Integer.bitCount(bits) == 1 && bits <= 16;
            case 3 -> Integer.bitCount(bits) == 1 && bits <= 8;
            case 2, 4, 6 -> bits == 8 || bits == 16;
            default -> false;
        };
        if (!known || width <= 0 || height <= 0 || interlace < 0 || interlace > 1) {
            throw new IOException("header");
        }
        ImageReader.limit(width, height, ImageReader.MOST_PIXELS);
        return new PngHeader(width, height, bits, type, interlace == 1);
    }

    int samples() {
        return switch (type) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    boolean hasAlpha() {
        return type == 4 || type == 6;
    }

    Image.Colors colors() {
        return switch (type) {
            case 0, 4 -> Image.Colors.GRAY;
            case 3 -> Image.Colors.INDEXED;
            default -> Image.Colors.RGB;
        };
    }

    /** Bytes of a row, without the filter before them. */
    int rowBytes() {
        return Math.toIntExact(((long) width * samples() * bits + 7) / 8);
    }

    /** How far back the pixel before is, in bytes. */
    int step() {
        return Math.max(1, samples() * bits / 8);
    }
}
