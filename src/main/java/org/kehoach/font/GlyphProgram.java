package org.kehoach.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * A bare TrueType program from which smaller ones are made for each document (chương trình phông chữ): its tables are
 * {@code head}, {@code hhea}, {@code maxp}, {@code hmtx}, {@code loca} with long offsets, and {@code glyf}.
 */
final class GlyphProgram {

    private static final String[] TABLES = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
    private static final int DIRECTORY = 12 + 16 * TABLES.length;

    private final ByteBuffer file;
    private final int[] offsets = new int[TABLES.length];
    private final int[] lengths = new int[TABLES.length];
    private final int[] loca;

    GlyphProgram(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            for (int t = 0; t < TABLES.length; t++) {
                if (TABLES[t].equals(tag)) {
                    offsets[t] = file.getInt(entry + 8);
                    lengths[t] = file.getInt(entry + 12);
                }
            }
        }
        loca = new int[lengths[4] / 4];
        for (int i = 0; i < loca.length; i++) {
            loca[i] = file.getInt(offsets[4] + 4 * i);
        }
    }

    /** A program whose other glyphs are empty; what comes after the last that is used is left out. */
    byte[] subset(BitSet used) {
        BitSet glyphs = closed(used);
        int count = glyphs.length();
        int outlines = glyphs.stream().map(g -> loca[g + 1] - loca[g]).sum();
        int metrics = Math.min(count, Short.toUnsignedInt(file.getShort(offsets[2] + 34)));
        int[] sizes = {outlines, lengths[1], lengths[2], metrics * 4 + (count - metrics) * 2, (count + 1) * 4,
                lengths[5]};
        ByteBuffer out = ByteBuffer.allocate(DIRECTORY + padded(sizes));
        out.putInt(0x00010000).putShort((short) TABLES.length).putShort((short) 64).putShort((short) 2)
                .putShort((short) (16 * TABLES.length - 64));
        int[] at = new int[TABLES.length];
        int next = DIRECTORY;
        for (int t = 0; t < TABLES.length; t++) {
            at[t] = next;
            next += (sizes[t] + 3) & ~3;
        }
        outlines(out, at[0], at[4], glyphs);
        for (int t : new int[]{1, 2, 5}) {
            out.put(at[t], file, offsets[t], sizes[t]);
        }
        out.putShort(at[2] + 34, (short) metrics).putShort(at[5] + 4, (short) count);
        advances(out, at[3], metrics, glyphs);
        for (int t = 0; t < TABLES.length; t++) {
            out.put(TABLES[t].getBytes(StandardCharsets.US_ASCII)).putInt(checksum(out, at[t], sizes[t])).putInt(at[t])
                    .putInt(sizes[t]);
        }
        return out.array();
    }

    private static int padded(int[] sizes) {
        int sum = 0;
        for (int size : sizes) {
            sum += (size + 3) & ~3;
        }
        return sum;
    }

    /** The glyphs asked for, the one for what is missing, and those that they are put together from. */
    private BitSet closed(BitSet used) {
        BitSet glyphs = (BitSet) used.clone();
        glyphs.set(0);
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
            addComponents(g, glyphs);
        }
        return glyphs;
    }

    private void addComponents(int glyph, BitSet glyphs) {
        int at = offsets[0] + loca[glyph];
        if (loca[glyph + 1] == loca[glyph] || file.getShort(at) >= 0) {
            return;
        }
        at += 10;
        int flags;
        do {
            flags = file.getShort(at);
            int component = Short.toUnsignedInt(file.getShort(at + 2));
            if (!glyphs.get(component)) {
                glyphs.set(component);
                addComponents(component, glyphs);
            }
            at += HintRemover.componentLength(flags);
        } while (HintRemover.hasMoreComponents(flags));
    }

    private void outlines(ByteBuffer out, int glyf, int newLoca, BitSet glyphs) {
        int end = 0;
        for (int g = 0; g < glyphs.length(); g++) {
            out.putInt(newLoca + 4 * g, end);
            if (glyphs.get(g)) {
                int length = loca[g + 1] - loca[g];
                out.put(glyf + end, file, offsets[0] + loca[g], length);
                end += length;
            }
        }
        out.putInt(newLoca + 4 * glyphs.length(), end);
    }

    /** Copies advances and left bearings; the last advance holds for all glyphs that have none of their own. */
    private void advances(ByteBuffer out, int hmtx, int metrics, BitSet glyphs) {
        for (int g = glyphs.nextSetBit(0); g >= 0 && g < metrics; g = glyphs.nextSetBit(g + 1)) {
            out.putInt(hmtx + 4 * g, file.getInt(offsets[3] + 4 * g));
        }
        out.putInt(hmtx + 4 * (metrics - 1), file.getInt(offsets[3] + 4 * (metrics - 1)));
        int before = Short.toUnsignedInt(file.getShort(offsets[2] + 34));
        for (int g = Math.max(metrics, before); g < glyphs.length(); g++) {
            out.putShort(hmtx + 4 * metrics + 2 * (g - metrics),
                    file.getShort(offsets[3] + 4 * before + 2 * (g - before)));
        }
    }

    private static int checksum(ByteBuffer out, int at, int length) {
        int sum = 0;
        for (int i = at; i < at + length; i += 4) {
            sum += out.getInt(i);
        }
        return sum;
    }
}
