package org.kehoach.pdf.image;

import java.util.Optional;

/** How opaque an image's pixels are (độ trong suốt), row by row; nothing where all are. */
final class Mask implements AutoCloseable {

    private static final byte OPAQUE = (byte) 0xff;

    private final Rows rows;
    private boolean used;

    Mask(int width) {
        rows = new Rows(width, Image.Colors.GRAY);
    }

    void add(byte[] row) {
        for (int i = 0; i < row.length && !used; i++) {
            used = row[i] != OPAQUE;
        }
        rows.add(row);
    }

    Optional<Image> image() {
        return used ? Optional.of(rows.image()) : Optional.empty();
    }

    @Override
    public void close() {
        rows.close();
    }
}
