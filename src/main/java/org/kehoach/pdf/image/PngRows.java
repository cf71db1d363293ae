package org.kehoach.pdf.image;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG that is not interlaced (các hàng của ảnh PNG), one after the other, so that few are in memory. */
final class PngRows implements AutoCloseable {

    private static final int FILTERS = 5;

    private final Inflater inflater = new Inflater();
    private final PngHeader header;
    private byte[] row;
    private byte[] above;
    private int filter;

    PngRows(PngHeader header, byte[] data) {
        this.header = header;
        inflater.setInput(data);
        row = new byte[header.rowBytes()];
        above = new byte[header.rowBytes()];
    }

    /** The next row as it is packed, behind its filter. */
    private void inflate() throws IOException {
        byte[] first = new byte[1];
        fill(first);
        filter = first[0];
        fill(row);
        if (filter < 0 || filter >= FILTERS) {
            throw new IOException("filter");
        }
    }

    private void fill(byte[] to) throws IOException {
        try {
            int filled = 0;
            while (filled < to.length) {
                int more = inflater.inflate(to, filled, to.length - filled);
                if (more == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("too few rows");
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
    }

    /** Goes through all rows without taking them, so that a damaged one is known. */
    void check() throws IOException {
        for (int i = 0; i < header.height(); i++) {
            inflate();
        }
    }

    /** The samples of the next row; overwritten by the next but one. */
    byte[] next() throws IOException {
        byte[] last = above;
        above = row;
        row = last;
        inflate();
        undo();
        return row;
    }

    /** Adds what the filter took off (PNG, clause 9). */
    private void undo() {
        int step = header.step();
        for (int i = 0; i < row.length && filter != 0; i++) {
            int left = i < step ? 0 : row[i - step] & 0xff;
            int up = above[i] & 0xff;
            int corner = i < step ? 0 : above[i - step] & 0xff;
            row[i] += (byte) switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, corner);
            };
        }
    }

    private static int paeth(int left, int up, int corner) {
        int p = left + up - corner;
        int a = Math.abs(p - left);
        int b = Math.abs(p - up);
        int c = Math.abs(p - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
