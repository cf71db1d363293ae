package org.kehoach.font;

import java.nio.ByteBuffer;

/**
 * The {@code cmap} of a font (bảng ánh xạ ký tự), as far as characters of one UTF-16 unit: the fullest of its tables for
 * Unicode, in format 4 or 12.
 */
final class CharacterMap {

    private static final int HIGHEST = 0xffff;

    private final ByteBuffer table;

    /** What is given each character with its glyph, in ascending order. */
    @FunctionalInterface
    interface Receiver {
        void accept(char c, int glyph);
    }

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    /** @throws IndexOutOfBoundsException where the font has no table that can be read */
    static CharacterMap of(ByteBuffer cmap) {
        int best = 0;
        int at = -1;
        for (int i = 0; i < Short.toUnsignedInt(cmap.getShort(2)); i++) {
            int entry = 4 + 8 * i;
            int offset = cmap.getInt(entry + 4);
            int rank = rank(cmap.getShort(entry), cmap.getShort(entry + 2), cmap.getShort(offset));
            if (rank > best) {
                best = rank;
                at = offset;
            }
        }
        return new CharacterMap(cmap.slice(at, cmap.limit() - at));
    }

    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
        return !unicode ? 0 : format == 12 ? 2 : format == 4 ? 1 : 0;
    }

    void forEach(Receiver receiver) {
        if (table.getShort(0) == 4) {
            segments(receiver);
        } else {
            groups(receiver);
        }
    }

    private void segments(Receiver receiver) {
        int twice = Short.toUnsignedInt(table.getShort(6));
        int before = -1;
        for (int i = 0; i < twice; i += 2) {
            int end = Short.toUnsignedInt(table.getShort(14 + i));
            int start = Short.toUnsignedInt(table.getShort(16 + twice + i));
            before = ascending(before, start, end);
            int delta = table.getShort(16 + 2 * twice + i);
            int rangeAt = 16 + 3 * twice + i;
            int range = Short.toUnsignedInt(table.getShort(rangeAt));
            for (int c = start; c <= end && c < HIGHEST; c++) {
                int glyph = range == 0 ? c : Short.toUnsignedInt(table.getShort(rangeAt + range + 2 * (c - start)));
                if (glyph != 0) {
                    receiver.accept((char) c, (glyph + delta) & 0xffff);
                }
            }
        }
    }

    /** Ranges that overlap are of no sound font, and would take for ever. */
    private static int ascending(int before, int start, int end) {
        if (start <= before || end < start) {
            throw new IndexOutOfBoundsException("ranges of characters out of order");
        }
        return end;
    }

    private void groups(Receiver receiver) {
        int count = table.getInt(12);
        int before = -1;
        for (int i = 0; i < count; i++) {
            int start = table.getInt(16 + 12 * i);
            int end = Math.min(table.getInt(20 + 12 * i), HIGHEST);
            int glyph = table.getInt(24 + 12 * i);
            if (start > HIGHEST) {
                return;
            }
            before = ascending(before, start, end);
            for (int c = start; c <= end; c++) {
                receiver.accept((char) c, glyph + c - start);
            }
        }
    }
}
