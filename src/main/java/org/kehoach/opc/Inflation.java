package org.kehoach.opc;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the entries of one zip (giải nén), counting what really comes out: declared sizes are nobody's word. */
final class Inflation {

    private static final int MAX_PART = 64 << 20;
    private static final long MAX_TOTAL = 256L << 20;

    /** What a part may grow to whatever its ratio: text that repeats itself packs a thousandfold. */
    private static final int SUSPECT = 32 << 20;
    private static final int MAX_RATIO = 200;

    private long total;

    byte[] stored(String name, byte[] from, int at, int size) throws OpcException {
        count(name, size, size);
        return Arrays.copyOfRange(from, at, at + size);
    }

    byte[] deflated(String name, byte[] from, int at, int size) throws OpcException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(from, at, size);
            byte[] out = new byte[Math.clamp(size * 8L, 64, 1 << 20)];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(out, length, out.length - length);
                length += more;
                if (length == out.length && !inflater.finished()) {
                    check(name, length + 1L, size);
                    out = Arrays.copyOf(out, (int) Math.min(out.length * 2L, MAX_PART + 1L));
                } else if (more == 0 && !inflater.finished()) {
                    throw new DataFormatException();
                }
            }
            count(name, length, size);
            return length == out.length ? out : Arrays.copyOf(out, length);
        } catch (DataFormatException _) {
            throw new OpcException(new OpcProblem.NotAPackage("packed data of " + name));
        } finally {
            inflater.end();
        }
    }

    private void count(String name, int length, int packed) throws OpcException {
        check(name, length, packed);
        total += length;
    }

    private void check(String name, long length, int packed) throws OpcException {
        if (length > MAX_PART) {
            throw new OpcException(new OpcProblem.TooLarge(name, MAX_PART >> 20));
        }
        if (total + length > MAX_TOTAL) {
            throw new OpcException(new OpcProblem.TooLarge(name, MAX_TOTAL >> 20));
        }
        if (length > SUSPECT && length / MAX_RATIO > packed) {
            throw new OpcException(new OpcProblem.TooLarge(name, SUSPECT >> 20));
        }
    }

    static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
