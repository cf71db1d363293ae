package org.kehoach.opc;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips as other programs do, and as none should (tạo tệp nén để thử): byte by byte. */
final class ZipMaker {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> listed = new ArrayList<>();
    private int prefix;
    private boolean stored;
    private boolean described;
    private boolean zip64;
    private int flags;
    private String comment = "";

    /** A file that is a package, and nothing else. */
    static ZipMaker least() {
        return new ZipMaker().types();
    }

    ZipMaker types() {
        return put("[Content_Types].xml", "<Types/>");
    }

    /** What stands before the zip. */
    ZipMaker prefix(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        prefix = out.size();
        return this;
    }

    ZipMaker comment(String text) {
        comment = text;
        return this;
    }

    /** What follows is not packed. */
    ZipMaker stored() {
        stored = true;
        return this;
    }

    /** Sizes and checksums follow the entries. */
    ZipMaker described() {
        described = true;
        flags |= 8;
        return this;
    }

    ZipMaker zip64() {
        zip64 = true;
        return this;
    }

    ZipMaker flags(int more) {
        flags |= more;
        return this;
    }

    ZipMaker put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ZipMaker put(String name, byte[] bytes) {
        int offset = out.size() - prefix;
        byte[] packed = stored ? bytes : deflate(bytes);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return entry(name, offset, packed, bytes.length, crc.getValue(), true);
    }

    /** An entry that says it stands where an earlier one does. */
    ZipMaker again(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return entry(name, 0, deflate(bytes), bytes.length, crc.getValue(), false);
    }

    private ZipMaker entry(String name, int offset, byte[] packed, int size, long crc, boolean written) {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        if (written) {
            ByteBuffer local = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags)
                    .putShort((short) (stored ? 0 : 8)).putInt(0).putInt(described ? 0 : (int) crc)
                    .putInt(described ? 0 : packed.length).putInt(described ? 0 : size)
                    .putShort((short) named.length).putShort((short) 0);
            out.writeBytes(written(local));
            out.writeBytes(named);
            out.writeBytes(packed);
            if (described) {
                out.writeBytes(written(buffer(16).putInt(0x08074b50).putInt((int) crc).putInt(packed.length)
                        .putInt(size)));
            }
        }
        ByteBuffer extra = buffer(zip64 ? 28 : 0);
        if (zip64) {
            extra.putShort((short) 1).putShort((short) 24).putLong(size).putLong(packed.length).putLong(offset);
        }
        ByteBuffer central = buffer(46 + named.length + extra.capacity()).putInt(0x02014b50).putShort((short) 45)
                .putShort((short) 45).putShort((short) flags).putShort((short) (stored ? 0 : 8)).putInt(0)
                .putInt((int) crc).putInt(zip64 ? -1 : packed.length).putInt(zip64 ? -1 : size)
                .putShort((short) named.length).putShort((short) extra.capacity()).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(0).putInt(zip64 ? -1 : offset);
        listed.add(written(central.put(named).put(extra.flip())));
        return this;
    }

    byte[] bytes() {
        int start = out.size() - prefix;
        listed.forEach(out::writeBytes);
        int size = out.size() - prefix - start;
        if (zip64) {
            int end = out.size() - prefix;
            out.writeBytes(written(buffer(56).putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45)
                    .putInt(0).putInt(0).putLong(listed.size()).putLong(listed.size()).putLong(size).putLong(start)));
            out.writeBytes(written(buffer(20).putInt(0x07064b50).putInt(0).putLong(end).putInt(1)));
        }
        byte[] noted = comment.getBytes(StandardCharsets.UTF_8);
        short count = (short) (zip64 ? -1 : listed.size());
        out.writeBytes(written(buffer(22).putInt(0x06054b50).putInt(0).putShort(count).putShort(count)
                .putInt(zip64 ? -1 : size).putInt(zip64 ? -1 : start).putShort((short) noted.length)));
        out.writeBytes(noted);
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer buffer) {
        byte[] out = new byte[buffer.position()];
        buffer.flip().get(out);
        return out;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        try (ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[1 << 12];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }
}
