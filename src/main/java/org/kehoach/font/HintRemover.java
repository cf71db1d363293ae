package org.kehoach.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes the hinting out of a TrueType program (bỏ hinting): half of its size, and of no use on paper or on today's
 * screens.
 */
@SuppressWarnings("ByteBufferBackingArray") // every buffer here wraps a whole array
final class HintRemover {

    private static final int ON_COMPOSITE = 0x0100;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final ByteBuffer file;

    private HintRemover(byte[] font) {
        file = ByteBuffer.wrap(font);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            byte[] table = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    static byte[] remove(byte[] font) {
        HintRemover remover = new HintRemover(font);
        remover.glyphs();
        for (String hinting : new String[]{"cvt ", "fpgm", "prep"}) {
            remover.tables.remove(hinting);
        }
        return remover.assemble();
    }

    private ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    private void glyphs() {
        ByteBuffer loca = table("loca");
        ByteBuffer glyf = table("glyf");
        boolean wide = table("head").getShort(50) == 1;
        int count = table("maxp").getShort(4);
        ByteArrayOutputStream out = new ByteArrayOutputStream(glyf.capacity());
        ByteBuffer offsets = ByteBuffer.allocate((count + 1) * 4);
        for (int i = 0; i < count; i++) {
            offsets.putInt(out.size());
            int start = offset(loca, i, wide);
            int end = offset(loca, i + 1, wide);
            if (end > start) {
                byte[] glyph = new byte[end - start];
                glyf.get(start, glyph);
                byte[] bare = bare(glyph);
                out.write(bare, 0, bare.length);
                out.write(new byte[3], 0, -bare.length & 3);
            }
        }
        offsets.putInt(out.size());
        tables.put("glyf", out.toByteArray());
        tables.put("loca", offsets.array());
        table("head").putShort(50, (short) 1);
        table("maxp").putShort(26, (short) 0);
    }

    private static int offset(ByteBuffer loca, int index, boolean wide) {
        return wide ? loca.getInt(index * 4) : Short.toUnsignedInt(loca.getShort(index * 2)) * 2;
    }

    /** An outline without its instructions. */
    static byte[] bare(byte[] glyph) {
        int contours = ByteBuffer.wrap(glyph).getShort(0);
        return contours >= 0 ? simple(glyph, contours) : composite(glyph);
    }

    private static byte[] simple(byte[] glyph, int contours) {
        ByteBuffer in = ByteBuffer.wrap(glyph);
        int at = 10 + contours * 2;
        int instructions = Short.toUnsignedInt(in.getShort(at));
        ByteBuffer out = ByteBuffer.allocate(glyph.length - instructions);
        out.put(glyph, 0, at).putShort((short) 0);
        out.put(glyph, at + 2 + instructions, glyph.length - at - 2 - instructions);
        return out.array();
    }

    private static byte[] composite(byte[] glyph) {
        ByteBuffer in = ByteBuffer.wrap(glyph);
        int at = 10;
        int flags;
        do {
            flags = in.getShort(at);
            in.putShort(at, (short) (flags & ~ON_COMPOSITE));
            at += componentLength(flags);
        } while (hasMoreComponents(flags));
        return Arrays.copyOf(glyph, at);
    }

    /** How many bytes a component of a composite glyph takes. */
    static int componentLength(int flags) {
        return 4 + ((flags & WORDS) != 0 ? 4 : 2)
                + ((flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
    }

    static boolean hasMoreComponents(int flags) {
        return (flags & MORE) != 0;
    }

    private byte[] assemble() {
        int length = 12 + 16 * tables.size() + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (tables.size() * 16 - power * 16));
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> e : tables.entrySet()) {
            byte[] table = e.getValue();
            out.put(e.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(table)).putInt(at).putInt(table.length);
            out.put(at, table);
            at += padded(table.length);
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (in.hasRemaining()) {
            sum += in.getInt();
        }
        return sum;
    }
}
