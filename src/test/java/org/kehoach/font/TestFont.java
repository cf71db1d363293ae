package org.kehoach.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A font file for tests: one of those that the build has, changed by program. */
public final class TestFont {

    private final Map<String, ByteBuffer> tables = new TreeMap<>();

    private TestFont() {}

    /** One of the Liberation fonts as it is, such as {@code LiberationSans-Bold}. */
    public static TestFont of(String name) {
        TestFont out = new TestFont();
        Sfnt font = Sfnt.of(ByteBuffer.wrap(file(name)), 0);
        font.tables().keySet().forEach(tag -> {
            byte[] copy = new byte[font.length(tag)];
            font.table(tag).get(copy);
            out.tables.put(tag, ByteBuffer.wrap(copy));
        });
        return out;
    }

    static byte[] file(String name) {
        try (InputStream in = TestFont.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under another family's name, which is its PostScript name too. */
    public TestFont named(String family) {
        byte[] name = family.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(30 + name.length).putShort((short) 0).putShort((short) 2)
                .putShort((short) 30);
        for (int id : new int[]{1, 6}) {
            for (int value : new int[]{3, 1, 0x409, id, name.length, 0}) {
                out.putShort((short) value);
            }
        }
        tables.put("name", out.put(name));
        return this;
    }

    /** The same with another {@code fsType}. */
    TestFont embedding(int type) {
        table("OS/2").putShort(8, (short) type);
        return this;
    }

    /** The same with an em of other units, so that it looks smaller or larger. */
    public TestFont em(int units) {
        table("head").putShort(18, (short) units);
        return this;
    }

    /** The same without a character: its map gives it the glyph for what is missing. */
    public TestFont without(char c) {
        ByteBuffer out = ByteBuffer.allocate(28 + 12 * 0x10000).putShort((short) 0).putShort((short) 1)
                .putShort((short) 3).putShort((short) 10).putInt(12).putShort((short) 12).putShort((short) 0).putInt(0)
                .putInt(0);
        int[] groups = new int[1];
        ByteBuffer map = out.putInt(0);
        CharacterMap.of(table("cmap")).forEach((other, g) -> {
            if (other != c) {
                map.putInt(other).putInt(other).putInt(g);
                groups[0]++;
            }
        });
        out.putInt(24, groups[0]);
        tables.put("cmap", out.slice(0, 28 + 12 * groups[0]));
        return this;
    }

    TestFont renamed(String tag, String other) {
        tables.put(other, table(tag));
        tables.remove(tag);
        return this;
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException(tag);
        }
        return table;
    }

    public byte[] bytes() {
        return write(0, ByteBuffer.allocate(12 + 16 * tables.size() + size())).array();
    }

    /** A collection of fonts. */
    static byte[] collection(TestFont... fonts) {
        int size = 12 + 4 * fonts.length;
        for (TestFont font : fonts) {
            size += 12 + 16 * font.tables.size() + font.size();
        }
        ByteBuffer out = ByteBuffer.allocate(size).put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000)
                .putInt(fonts.length);
        int at = 12 + 4 * fonts.length;
        for (int i = 0; i < fonts.length; i++) {
            out.putInt(12 + 4 * i, at);
            fonts[i].write(at, out);
            at += 12 + 16 * fonts[i].tables.size() + fonts[i].size();
        }
        return out.array();
    }

    private int size() {
        return tables.values().stream().mapToInt(t -> (t.capacity() + 3) & ~3).sum();
    }

    private ByteBuffer write(int start, ByteBuffer out) {
        out.putInt(start, 0x00010000).putShort(start + 4, (short) tables.size());
        int entry = start + 12;
        int at = entry + 16 * tables.size();
        for (Map.Entry<String, ByteBuffer> e : tables.entrySet()) {
            out.put(entry, e.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(entry + 8, at).putInt(entry + 12,
                    e.getValue().capacity());
            out.put(at, e.getValue(), 0, e.getValue().capacity());
            entry += 16;
            at += (e.getValue().capacity() + 3) & ~3;
        }
        return out;
    }
}
