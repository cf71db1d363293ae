package org.kehoach.pdf.image;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Packs rows of samples of eight bits (nén hàng điểm ảnh), each sample as its difference from the pixel before, which
 * deflates better.
 */
final class Rows implements AutoCloseable {

    /** PNG's filter of differences within a row. */
    private static final byte SUB = 1;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Image.Colors colors;
    private final int width;
    private final byte[] row;
    private byte[] packed = new byte[1 << 12];
    private int length;
    private int count;

    Rows(int width, Image.Colors colors) {
        this.width = width;
        this.colors = colors;
        row = new byte[1 + width * colors.samples()];
        row[0] = SUB;
    }

    /** Adds a row, whose samples stand next to each other. */
    void add(byte[] samples) {
        int step = colors.samples();
        System.arraycopy(samples, 0, row, 1, Math.min(step, row.length - 1));
        for (int i = step; i < row.length - 1; i++) {
            row[i + 1] = (byte) (samples[i] - samples[i - step]);
        }
        deflater.setInput(row);
        while (!deflater.needsInput()) {
            drain();
        }
        count++;
    }

    private void drain() {
        if (length == packed.length) {
            packed = Arrays.copyOf(packed, length * 2);
        }
        length += deflater.deflate(packed, length, packed.length - length);
    }

    /** The image of all rows. */
    Image image() {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        return new Image(width, count, colors, 8, Image.Packing.ROWS, Arrays.copyOf(packed, length));
    }

    @Override
    public void close() {
        deflater.end();
    }
}
