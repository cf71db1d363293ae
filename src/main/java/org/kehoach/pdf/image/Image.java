package org.kehoach.pdf.image;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An image as a PDF takes it (ảnh): its samples, packed. Two are equal where they look alike.
 *
 * @param width   in pixels
 * @param height  in pixels
 * @param bits    of one sample
 * @param data    the samples, packed; not to be changed
 * @param palette red, green and blue of each colour that an indexed sample can name; empty for other images
 * @param key     the samples of the one colour that is not drawn, or empty
 * @param mask    how opaque each pixel is, in grey
 */
public record Image(int width, int height, Colors colors, int bits, Packing packing, byte[] data, byte[] palette,
        List<Integer> key, Optional<Image> mask) {

    /** What a pixel's samples mean (hệ màu). */
    public enum Colors {
        GRAY(1), RGB(3), INDEXED(1);

        private final int samples;

        Colors(int samples) {
            this.samples = samples;
        }

        /** Samples of one pixel. */
        public int samples() {
            return samples;
        }
    }

    /** How samples are packed (cách nén). */
    public enum Packing {
        /** A whole JPEG file. */
        JPEG,
        /** PNG's rows, each with its filter, deflated. */
        ROWS
    }

    public Image {
        key = List.copyOf(key);
    }

    /** An image without a palette, a key or a mask. */
    Image(int width, int height, Colors colors, int bits, Packing packing, byte[] data) {
        this(width, height, colors, bits, packing, data, new byte[0], List.of(), Optional.empty());
    }

    Image masked(Optional<Image> other) {
        return new Image(width, height, colors, bits, packing, data, palette, key, other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Image i && width == i.width && height == i.height
                && colors == i.colors && bits == i.bits && packing == i.packing && Arrays.equals(data, i.data)
                && Arrays.equals(palette, i.palette) && key.equals(i.key) && mask.equals(i.mask));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data) * 31 + width;
    }
}
