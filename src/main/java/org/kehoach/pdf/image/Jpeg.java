package org.kehoach.pdf.image;

import java.awt.image.Raster;
import java.io.IOException;

/** Reads JPEG (ảnh JPEG): a PDF takes the file as it is, but for the four inks of printing, which become RGB. */
final class Jpeg {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int ADOBE = 0xee;

    /** The Adobe segment's transform for luminance, two differences of colour, and black. */
    private static final int YCCK = 2;
    private static final int NOT_SAID = -1;

    private final byte[] bytes;
    private int width;
    private int height;
    private int components;
    private int transform = NOT_SAID;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
    }

    static Image read(byte[] bytes) throws IOException {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.segments();
        return jpeg.image();
    }

    private void segments() throws IOException {
        int at = 2;
        int marker = 0;
        while (marker != START_OF_SCAN) {
            while (at + 1 < bytes.length && unsigned(at) == 0xff && unsigned(at + 1) == 0xff) {
                at++;
            }
            if (at + 4 > bytes.length || unsigned(at) != 0xff) {
                throw new IOException("segment");
            }
            marker = unsigned(at + 1);
            int length = two(at + 2);
            if (length < 2 || at + 2 + length > bytes.length) {
                throw new IOException("cut off");
            }
            segment(marker, at + 4, length - 2);
            at += 2 + length;
        }
        if (components == 0 || !ends(at)) {
            throw new IOException("cut off");
        }
    }

    private void segment(int marker, int at, int length) throws IOException {
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
            frame(marker, at, length);
        } else if (marker == ADOBE && length >= 12 && bytes[at] == 'A' && bytes[at + 1] == 'd') {
            transform = unsigned(at + 11);
        }
    }

    /** Baseline, extended and progressive frames of eight bits: PDF knows no others. */
    private void frame(int marker, int at, int length) throws IOException {
        if (length < 6 || marker > 0xc2 || unsigned(at) != 8) {
            throw new IOException("frame");
        }
        height = two(at + 1);
        width = two(at + 3);
        components = unsigned(at + 5);
        if (width == 0 || height == 0 || (components != 1 && components != 3 && components != 4)) {
            throw new IOException("frame");
        }
        ImageReader.limit(width, height, components == 4 ? ImageReader.MOST_UNPACKED : ImageReader.MOST_PIXELS);
    }

    /** Whether the mark of the end is there; some programs write a little after it. */
    private boolean ends(int from) {
        for (int i = bytes.length - 2; i >= from; i--) {
            if (unsigned(i) == 0xff && unsigned(i + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private int unsigned(int at) {
        return bytes[at] & 0xff;
    }

    private int two(int at) {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private Image image() throws IOException {
        return switch (components) {
            case 1 -> new Image(width, height, Image.Colors.GRAY, 8, Image.Packing.JPEG, bytes);
            case 3 -> new Image(width, height, Image.Colors.RGB, 8, Image.Packing.JPEG, bytes);
            default -> printed();
        };
    }

    /** Inks as RGB: the archival PDF promises sRGB, and says nothing of inks. Adobe's files hold them inverted. */
    private Image printed() throws IOException {
        Raster raster = Unpacked.raster("JPEG", bytes);
        byte[] out = new byte[width * 3];
        int[] row = new int[width * 4];
        try (Rows rows = new Rows(width, Image.Colors.RGB)) {
            for (int y = 0; y < height; y++) {
                raster.getPixels(0, y, width, 1, row);
                for (int x = 0; x < width; x++) {
                    pixel(row, x * 4, out, x * 3);
                }
                rows.add(out);
            }
            return rows.image();
        }
    }

    private void pixel(int[] in, int at, byte[] out, int to) {
        int a = in[at];
        int b = in[at + 1];
        int c = in[at + 2];
        int light = in[at + 3];
        if (transform == YCCK) {
            int cyan = 255 - clamp(a + ((91_881 * (c - 128)) >> 16));
            int magenta = 255 - clamp(a - ((22_554 * (b - 128) + 46_802 * (c - 128)) >> 16));
            int yellow = 255 - clamp(a + ((116_130 * (b - 128)) >> 16));
            a = cyan;
            b = magenta;
            c = yellow;
        }
        if (transform == NOT_SAID) {
            a = 255 - a;
            b = 255 - b;
            c = 255 - c;
            light = 255 - light;
        }
        out[to] = (byte) (a * light / 255);
        out[to + 1] = (byte) (b * light / 255);
        out[to + 2] = (byte) (c * light / 255);
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }
}
