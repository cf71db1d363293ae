package org.kehoach.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of one font in a file (các bảng của phông chữ).
 *
 * @param file   as it was read, its offsets those of the whole file
 * @param tables offset and length by tag
 */
record Sfnt(ByteBuffer file, Map<String, int[]> tables) {

    private static final int COLLECTION = 0x74746366;

    /** More tables than any font has. */
    private static final int MOST_TABLES = 200;

    /**
     * The tables of the font at a place in a file.
     *
     * @throws IndexOutOfBoundsException where the file ends before they do
     */
    static Sfnt of(ByteBuffer file, int at) {
        int count = Math.min(MOST_TABLES, Short.toUnsignedInt(file.getShort(at + 4)));
        Map<String, int[]> tables = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            int entry = at + 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.ISO_8859_1),
                    new int[]{file.getInt(entry + 8), file.getInt(entry + 12)});
        }
        return new Sfnt(file, tables);
    }

    /** Where the fonts of a file begin: one, or those of a collection. The file's first bytes will do. */
    static int[] starts(ByteBuffer file) {
        if (file.getInt(0) != COLLECTION) {
            return new int[]{0};
        }
        int[] out = new int[Math.clamp(file.getInt(8), 0, (file.limit() - 12) / 4)];
        for (int i = 0; i < out.length; i++) {
            out[i] = file.getInt(12 + 4 * i);
        }
        return out;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    int offset(String tag) {
        return place(tag)[0];
    }

    int length(String tag) {
        return place(tag)[1];
    }

    private int[] place(String tag) {
        int[] place = tables.get(tag);
        if (place == null || place[0] < 0 || place[1] < 0 || place[0] > file.limit() - place[1]) {
            throw new IndexOutOfBoundsException("no table " + tag);
        }
        return place;
    }

    /** A table by itself. */
    ByteBuffer table(String tag) {
        return file.slice(offset(tag), length(tag));
    }
}
