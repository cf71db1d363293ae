package org.kehoach.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Makes the face of our own signs from their outlines, while Kehoach is built (trình tạo phông ký hiệu). */
final class SymbolCompiler {

    static final String NAME = "KehoachSymbols";

    private static final int LINE_ASCENT = 1825;
    private static final int LINE_DESCENT = 443;
    private static final int LINE_GAP = 87;
    private static final int CAP_HEIGHT = 1341;
    private static final int STEM = 90;

    private final List<SymbolShapes.Sign> glyphs = new ArrayList<>();

    private SymbolCompiler() {}

    /**
     * The resource of the face, as {@link Face} reads it.
     *
     * @param text the face whose digits are made smaller
     */
    static byte[] compile(TrueTypeFont text) throws IOException {
        return new SymbolCompiler().face(text);
    }

    private byte[] face(TrueTypeFont text) throws IOException {
        SortedMap<Character, SymbolShapes.Sign> signs = SymbolShapes.all();
        signs.putAll(SmallSigns.all(text));
        glyphs.add(signs.getOrDefault('\u2610', new SymbolShapes.Sign(new Outline(), Face.UNITS)));
        glyphs.addAll(signs.values());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(out)) {
            data.writeUTF(NAME);
            for (int measure : new int[]{LINE_ASCENT, LINE_DESCENT, LINE_GAP, bound(0, false), bound(1, false),
                    bound(0, true), bound(1, true), 0, CAP_HEIGHT, STEM, -130, 100, glyphs.getFirst().advance()}) {
                data.writeShort(measure);
            }
            data.writeShort(signs.size());
            int glyph = 1;
            for (Map.Entry<Character, SymbolShapes.Sign> e : signs.entrySet()) {
                data.writeShort(e.getKey());
                data.writeShort(glyph++);
                data.writeShort(e.getValue().advance());
            }
            data.writeShort(0); // no pairs are kerned
            byte[] program = program();
            data.writeInt(program.length);
            data.write(program);
        }
        return out.toByteArray();
    }

    private int bound(int axis, boolean greatest) {
        return glyphs.stream().mapToInt(g -> greatest ? g.outline().bound(axis, true) : -g.outline().bound(axis, false))
                .max().orElseThrow() * (greatest ? 1 : -1);
    }

    private byte[] program() {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        outlines(tables);
        tables.put("head", head());
        tables.put("hhea", ByteBuffer.allocate(36).putInt(0x00010000).putShort((short) LINE_ASCENT)
                .putShort((short) -LINE_DESCENT).putShort((short) LINE_GAP).putShort((short) Face.UNITS)
                .putShort(34, (short) glyphs.size()));
        tables.put("maxp", ByteBuffer.allocate(32).putInt(0x00010000).putShort((short) glyphs.size())
                .putShort((short) most(Outline::points)).putShort((short) most(Outline::contours))
                .putShort(14, (short) 1));
        return assembled(tables);
    }

    private int most(java.util.function.ToIntFunction<Outline> what) {
        return glyphs.stream().map(SymbolShapes.Sign::outline).mapToInt(what).max().orElse(0);
    }

    private void outlines(Map<String, ByteBuffer> tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * glyphs.size() + 4);
        ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size());
        for (SymbolShapes.Sign sign : glyphs) {
            loca.putInt(glyf.size());
            glyf.writeBytes(sign.outline().glyph());
            hmtx.putShort((short) sign.advance()).putShort((short) sign.outline().bound(0, false));
        }
        tables.put("glyf", ByteBuffer.wrap(glyf.toByteArray()));
        tables.put("loca", loca.putInt(glyf.size()));
        tables.put("hmtx", hmtx);
    }

    private ByteBuffer head() {
        return ByteBuffer.allocate(54).putInt(0x00010000).putInt(0x00010000).putInt(12, 0x5f0f3cf5)
                .putShort(18, (short) Face.UNITS).putShort(36, (short) bound(0, false))
                .putShort(38, (short) bound(1, false)).putShort(40, (short) bound(0, true))
                .putShort(42, (short) bound(1, true)).putShort(46, (short) 8).putShort(48, (short) 2)
                .putShort(50, (short) 1);
    }

    /** The checksums are those of the programs that are made from this one for each document. */
    private static byte[] assembled(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int size = at + tables.values().stream().mapToInt(t -> (t.capacity() + 3) & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size());
        out.position(12);
        for (Map.Entry<String, ByteBuffer> e : tables.entrySet()) {
            int length = e.getValue().capacity();
            out.put(e.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(at).putInt(length);
            out.put(at, e.getValue(), 0, length);
            at += (length + 3) & ~3;
        }
        byte[] bytes = new byte[size];
        out.get(0, bytes);
        return bytes;
    }
}
