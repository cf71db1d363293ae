package org.kehoach.pdf.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads PNG (ảnh PNG): its packed rows are taken as they are where a PDF can show them so; where it has alpha, colour and
 * alpha are parted.
 */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int MOST_COLORS = 256;

    private final byte[] bytes;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private Optional<PngHeader> header = Optional.empty();
    private byte[] palette = {};
    private byte[] transparency = {};

    private Png(byte[] bytes) {
        this.bytes = bytes;
    }

    static Image read(byte[] bytes) throws IOException {
        Png png = new Png(bytes);
        png.chunks();
        return png.image();
    }

    private void chunks() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(SIGNATURE);
        boolean ended = false;
        while (!ended) {
            if (in.remaining() < 12 || in.getInt(in.position()) < 0
                    || in.getInt(in.position()) > in.remaining() - 12) {
                throw new IOException("cut off");
            }
            int length = in.getInt();
            int from = in.position() + 4;
            boolean sound = in.getInt(from + length) == crc(in.position(), length + 4);
            ended = chunk(in.getInt(), from, length, sound);
            in.position(from + length + 4);
        }
    }

    private int crc(int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** Takes in a chunk and says whether it is the last. */
    private boolean chunk(int name, int from, int length, boolean sound) throws IOException {
        boolean critical = ((name >> 24) & 0x20) == 0;
        if (critical && (!sound || header.isEmpty() != (name == 0x49484452))) {
            throw new IOException("chunk");
        }
        switch (name) {
            case 0x49484452 -> header(from, length); // IHDR
            case 0x504c5445 -> palette = Arrays.copyOfRange(bytes, from, from + length); // PLTE
            case 0x74524e53 -> transparency = Arrays.copyOfRange(bytes, from, from + length); // tRNS
            case 0x49444154 -> data.write(bytes, from, length); // IDAT
            default -> {
                // colour profiles and texts: the samples are taken for sRGB
            }
        }
        return name == 0x49454e44; // IEND
    }

    private void header(int from, int length) throws IOException {
        if (length < 13) {
            throw new IOException("header");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        header = Optional.of(PngHeader.of(in.getInt(), in.getInt(), in.get(), in.get(), in.get(from + 12)));
    }

    private Image image() throws IOException {
        PngHeader h = header.orElseThrow(() -> new IOException("header"));
        boolean indexed = h.colors() == Image.Colors.INDEXED;
        if (indexed && (palette.length < 3 || palette.length % 3 != 0 || palette.length > 3 * MOST_COLORS)) {
            throw new IOException("palette");
        }
        if (h.interlaced()) {
            return Unpacked.read("PNG", bytes);
        }
        byte[] packed = data.toByteArray();
        if (h.hasAlpha()) {
            return parted(h, packed);
        }
        try (PngRows rows = new PngRows(h, packed)) {
            rows.check();
        }
        Image image = new Image(h.width(), h.height(), h.colors(), h.bits(), Image.Packing.ROWS, packed,
                indexed ? palette : new byte[0], indexed ? List.of() : key(h), Optional.empty());
        return indexed && transparency.length > 0 ? image.masked(ofPalette(h, packed)) : image;
    }

    /** The colour that is not drawn, where there is one. */
    private List<Integer> key(PngHeader h) {
        List<Integer> key = new ArrayList<>();
        for (int i = 0; i < h.samples() && transparency.length >= 2 * h.samples(); i++) {
            key.add((transparency[2 * i] & 0xff) << 8 | (transparency[2 * i + 1] & 0xff));
        }
        return key;
    }

    /** Colour and alpha apart; of sixteen bits the upper eight, which is what screens and printers show. */
    private static Image parted(PngHeader h, byte[] packed) throws IOException {
        int size = h.bits() / 8;
        int colors = h.samples() - 1;
        byte[] color = new byte[h.width() * colors];
        byte[] alpha = new byte[h.width()];
        try (PngRows in = new PngRows(h, packed);
                Rows out = new Rows(h.width(), h.colors());
                Mask mask = new Mask(h.width())) {
            for (int y = 0; y < h.height(); y++) {
                byte[] row = in.next();
                for (int x = 0; x < h.width(); x++) {
                    for (int c = 0; c < colors; c++) {
                        color[x * colors + c] = row[(x * (colors + 1) + c) * size];
                    }
                    alpha[x] = row[(x * (colors + 1) + colors) * size];
                }
                out.add(color);
                mask.add(alpha);
            }
            return out.image().masked(mask.image());
        }
    }

    private Optional<Image> ofPalette(PngHeader h, byte[] packed) throws IOException {
        byte[] alpha = new byte[h.width()];
        int perByte = 8 / h.bits();
        try (PngRows in = new PngRows(h, packed); Mask mask = new Mask(h.width())) {
            for (int y = 0; y < h.height(); y++) {
                byte[] row = in.next();
                for (int x = 0; x < h.width(); x++) {
                    int shift = 8 - h.bits() * (x % perByte + 1);
                    int index = (row[x / perByte] >> shift) & ((1 << h.bits()) - 1);
                    alpha[x] = index < transparency.length ? transparency[index] : (byte) 0xff;
                }
                mask.add(alpha);
            }
            return mask.image();
        }
    }
}
