package org.kehoach.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes the resources of {@link Face} from the font files, once, while Kehoach is built (trình rút gọn phông chữ): the
 * one place that parses a font. Nothing of it is loaded when a document is made.
 */
public final class SubsetCompiler {

    /** What office texts in Vietnamese use, and what stands near it; first and last code point of each range. */
    private static final int[][] RANGES = {{0x20, 0x7e}, {0xa0, 0x17f}, {0x18f, 0x18f}, {0x192, 0x192},
            {0x1a0, 0x1a1}, {0x1af, 0x1b0}, {0x1cd, 0x1dc}, {0x218, 0x21b}, {0x2bc, 0x2bc}, {0x2c6, 0x2dd},
            {0x300, 0x304}, {0x306, 0x30c}, {0x31b, 0x31b}, {0x323, 0x323}, {0x327, 0x328}, {0x384, 0x3d6},
            {0x400, 0x45f}, {0x490, 0x491}, {0x1e80, 0x1e85}, {0x1e9e, 0x1e9e}, {0x1ea0, 0x1ef9}, {0x2000, 0x200a},
            {0x2010, 0x2027}, {0x202f, 0x205e}, {0x2070, 0x2094}, {0x20a0, 0x20bf}, {0x2105, 0x2126}, {0x212e, 0x212e},
            {0x2153, 0x215e}, {0x2190, 0x21a8}, {0x2200, 0x2265}, {0x2302, 0x2321}, {0x25a0, 0x25e6},
            {0x263a, 0x266f}, {0xfb01, 0xfb02}};

    /** The tables that a PDF reader asks of an embedded TrueType program. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
            "fpgm");

    private static final List<String> FACES = List.of("LiberationSerif-Regular", "LiberationSerif-Bold",
            "LiberationSerif-Italic", "LiberationSerif-BoldItalic", "LiberationSans-Regular", "LiberationSans-Bold",
            "LiberationSans-Italic", "LiberationSans-BoldItalic", "LiberationMono-Regular", "LiberationMono-Bold",
            "LiberationMono-Italic", "LiberationMono-BoldItalic");

    private SubsetCompiler() {}

    /**
     * Writes one resource for each face.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (String face : FACES) {
            Files.write(folder.resolve(face + Face.EXTENSION), compile(face, resource("/liberation/" + face + ".ttf")));
        }
        byte[] text = resource("/liberation/" + FACES.getFirst() + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(text))) {
            Files.write(folder.resolve(SymbolCompiler.NAME + Face.EXTENSION), SymbolCompiler.compile(font));
        }
        Files.write(folder.resolve("LICENSE-Liberation.txt"), resource("/liberation/LICENSE"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SubsetCompiler.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return in.readAllBytes();
        }
    }

    private static byte[] compile(String name, byte[] bytes) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            List<Integer> codePoints = new ArrayList<>();
            for (int[] range : RANGES) {
                for (int c = range[0]; c <= range[1]; c++) {
                    if (cmap.getGlyphId(c) != 0) {
                        codePoints.add(c);
                        subsetter.add(c);
                    }
                }
            }
            Map<Integer, Integer> glyphs = new TreeMap<>();
            subsetter.getGIDMap().forEach((now, before) -> glyphs.put(before, now));
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            subsetter.writeToStream(program);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DataOutputStream data = new DataOutputStream(out)) {
                data.writeUTF(name);
                metrics(data, font);
                characters(data, font, codePoints, glyphs);
                kerning(data, font, codePoints);
                byte[] bare = HintRemover.remove(program.toByteArray());
                data.writeInt(bare.length);
                data.write(bare);
            }
            return out.toByteArray();
        }
    }

    /** Writes code point, glyph and advance of each character. */
    private static void characters(DataOutputStream data, TrueTypeFont font, List<Integer> codePoints,
            Map<Integer, Integer> glyphs) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        Map<Integer, Integer> drawn = new TreeMap<>();
        codePoints.forEach(c -> drawn.put(c, c));
        for (int[] alias : Aliases.ALL) {
            drawn.putIfAbsent(alias[0], alias[1]);
        }
        data.writeShort(drawn.size());
        for (Map.Entry<Integer, Integer> e : drawn.entrySet()) {
            int original = cmap.getGlyphId(e.getValue());
            int glyph = glyphs.getOrDefault(original, 0);
            data.writeShort(e.getKey());
            data.writeShort(glyph);
            data.writeShort(font.getAdvanceWidth(original));
        }
    }

    /** Writes the pairs whose distance is not what their advances say. */
    private static void kerning(DataOutputStream data, TrueTypeFont font, List<Integer> codePoints)
            throws IOException {
        Map<Integer, Integer> pairs = new TreeMap<>();
        if (font.getKerning() != null) {
            KerningSubtable table = font.getKerning().getHorizontalKerningSubtable();
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int first : codePoints) {
                for (int second : codePoints) {
                    int amount = table.getKerning(cmap.getGlyphId(first), cmap.getGlyphId(second));
                    if (amount != 0) {
                        pairs.put(first << 16 | second, amount);
                    }
                }
            }
        }
        data.writeShort(pairs.size());
        for (Map.Entry<Integer, Integer> e : pairs.entrySet()) {
            data.writeInt(e.getKey());
            data.writeShort(e.getValue());
        }
    }

    private static void metrics(DataOutputStream data, TrueTypeFont font) throws IOException {
        data.writeShort(font.getHorizontalHeader().getAscender());
        data.writeShort(-font.getHorizontalHeader().getDescender());
        data.writeShort(font.getHorizontalHeader().getLineGap());
        data.writeShort(font.getHeader().getXMin());
        data.writeShort(font.getHeader().getYMin());
        data.writeShort(font.getHeader().getXMax());
        data.writeShort(font.getHeader().getYMax());
        data.writeShort(Math.round(font.getPostScript().getItalicAngle()));
        data.writeShort(font.getOS2Windows().getCapHeight());
        data.writeShort(FaceReader.stem(font.getOS2Windows().getWeightClass()));
        data.writeShort(font.getPostScript().getUnderlinePosition());
        data.writeShort(font.getPostScript().getUnderlineThickness());
        data.writeShort(font.getAdvanceWidth(0));
    }
}
