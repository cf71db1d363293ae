package org.kehoach.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * A TrueType program from which smaller ones are made for each document (chương trình phông chữ): of its tables
 * {@code head}, {@code hhea}, {@code maxp}, {@code hmtx}, {@code loca} and {@code glyf} are used.
 */
@SuppressWarnings("ByteBufferBackingArray") // every buffer here wraps a whole array
final class GlyphProgram {

    private static final String[] TABLES = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
    private static final int DIRECTORY = 12 + 16 * TABLES.length;

    private final ByteBuffer file;
    private final boolean hinted;
    private final int[] offsets = new int[TABLES.length];
    private final int[] lengths = new int[TABLES.length];
    private final int[] loca;

    /** @param hinted whether outlines bring instructions, which are left out of what is made */
    GlyphProgram(Sfnt font, boolean hinted) {
        this.hinted = hinted;
        file = font.file();
        for (int t = 0; t < TABLES.length; t++) {
            offsets[t] = font.offset(TABLES[t]);
            lengths[t] = font.length(TABLES[t]);
        }
        boolean wide = file.getShort(offsets[1] + 50) == 1;
        loca = new int[lengths[4] / (wide ? 4 : 2)];
        for (int i = 0; i < loca.length; i++) {
            loca[i] = wide
                    ? file.getInt(offsets[4] + 4 * i)
                    : Short.toUnsignedInt(file.getShort(offsets[4] + 2 * i)) * 2;
        }
    }

    /** A program that was rid of its hinting. */
    static GlyphProgram bare(byte[] bytes) {
        return new GlyphProgram(Sfnt.of(ByteBuffer.wrap(bytes), 0), false);
    }

    /** Whether every outline lies where it should and parts into what it should. */
    boolean isSound() {
        int glyphs = Short.toUnsignedInt(file.getShort(offsets[5] + 4));
        if (loca.length <= glyphs || glyphs == 0) {
            return false;
        }
        for (int g = 0; g < glyphs; g++) {
            if (loca[g] < 0 || loca[g + 1] < loca[g] || loca[g + 1] > lengths[0] || !partsWell(g, glyphs)) {
                return false;
            }
        }
        return true;
    }

    private boolean partsWell(int glyph, int glyphs) {
        if (loca[glyph + 1] == loca[glyph]) {
            return true;
        }
        try {
            BitSet components = new BitSet();
            addComponents(glyph, components, false);
            outline(glyph);
            return components.length() <= glyphs;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException _) {
            return false;
        }
    }

    /** A program whose other glyphs are empty; what comes after the last that is used is left out. */
    byte[] subset(BitSet used) {
        BitSet glyphs = closed(used);
        int count = glyphs.length();
        byte[][] outlines = new byte[count][];
        int size = 0;
        for (int g = 0; g < count; g++) {
            outlines[g] = glyphs.get(g) ? outline(g) : new byte[0];
            size += (outlines[g].length + 3) & ~3;
        }
        int metrics = Math.min(count, Short.toUnsignedInt(file.getShort(offsets[2] + 34)));
        int[] sizes = {size, lengths[1], lengths[2], metrics * 4 + (count - metrics) * 2, (count + 1) * 4,
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
        outlines(out, at[0], at[4], outlines);
        for (int t : new int[]{1, 2, 5}) {
            out.put(at[t], file, offsets[t], sizes[t]);
        }
        out.putShort(at[1] + 50, (short) 1).putShort(at[2] + 34, (short) metrics).putShort(at[5] + 4, (short) count);
        advances(out, at[3], metrics, glyphs);
        for (int t = 0; t < TABLES.length; t++) {
            out.put(TABLES[t].getBytes(StandardCharsets.US_ASCII)).putInt(checksum(out, at[t], sizes[t])).putInt(at[t])
                    .putInt(sizes[t]);
        }
        return out.array();
    }

    private byte[] outline(int glyph) {
        byte[] out = new byte[loca[glyph + 1] - loca[glyph]];
        file.get(offsets[0] + loca[glyph], out);
        return hinted && out.length > 0 ? HintRemover.bare(out) : out;
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
            addComponents(g, glyphs, true);
        }
        return glyphs;
    }

    private void addComponents(int glyph, BitSet glyphs, boolean deep) {
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
                if (deep) {
                    addComponents(component, glyphs, true);
                }
            }
            at += HintRemover.componentLength(flags);
        } while (HintRemover.hasMoreComponents(flags));
    }

    private static void outlines(ByteBuffer out, int glyf, int newLoca, byte[][] outlines) {
        int end = 0;
        for (int g = 0; g < outlines.length; g++) {
            out.putInt(newLoca + 4 * g, end);
            out.put(glyf + end, outlines[g]);
            end += (outlines[g].length + 3) & ~3;
        }
        out.putInt(newLoca + 4 * outlines.length, end);
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
