package org.kehoach.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.font.FontProblem.Unusable.Reason;

/** Font files that are read when a text asks for them. */
class FontShelfTest {

    @TempDir
    private Path folder;

    private final FontShelf shelf = new FontShelf();

    private FontFile only(byte[] bytes) throws IOException {
        List<FontFile> fonts = shelf.fonts(Files.write(folder.resolve("a.ttf"), bytes));
        assertThat(fonts).hasSize(1);
        return fonts.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"LiberationSerif-Regular,false,false", "LiberationSerif-Bold,true,false",
            "LiberationSerif-Italic,false,true", "LiberationSerif-BoldItalic,true,true"})
    void aFileGivesTheFaceThatWasBuiltFromIt(String name, boolean bold, boolean italic) throws IOException {
        FontFile font = only(TestFont.file(name));
        assertThat(font.families()).containsExactly("liberation serif");
        assertThat(font.bold()).isEqualTo(bold);
        assertThat(font.italic()).isEqualTo(italic);
        Face read = shelf.face(font).orElseThrow();
        Face built = Faces.bundled().find("Liberation Serif", bold, italic).face();
        assertThat(read.name()).isEqualTo(name.replace("-Regular", ""));
        assertThat(read.metrics().ascent()).isEqualTo(built.metrics().ascent());
        assertThat(read.metrics().descent()).isEqualTo(built.metrics().descent());
        assertThat(read.metrics().lineGap()).isEqualTo(built.metrics().lineGap());
        assertThat(read.metrics().italicAngle()).isEqualTo(built.metrics().italicAngle());
        for (int c = 0; c < 0xffff; c++) {
            if (built.has(c)) {
                assertThat(read.advance(c)).as("U+%04X", c).isEqualTo(built.advance(c));
            }
        }
    }

    @Test
    void whatIsEmbeddedHasTheOutlinesAndNoHinting() throws IOException {
        Face face = shelf.face(only(TestFont.file("LiberationSans-Bold"))).orElseThrow();
        BitSet used = new BitSet();
        "Kế hoạch".chars().forEach(c -> used.set(face.glyph(c)));
        byte[] program = face.program(used);
        assertThat(program.length).isLessThan(40_000);
        try (TrueTypeFont whole = new TTFParser()
                .parse(new RandomAccessReadBuffer(TestFont.file("LiberationSans-Bold")));
                TrueTypeFont part = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
            for (int glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) {
                assertThat(part.getGlyph().getGlyph(glyph).getPath().getBounds2D())
                        .isEqualTo(whole.getGlyph().getGlyph(glyph).getPath().getBounds2D());
                assertThat(part.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
            }
            assertThat(part.getTableMap()).doesNotContainKeys("fpgm", "prep", "cvt ");
        }
    }

    @Test
    void aCollectionHasAllItsFonts() throws IOException {
        Path file = Files.write(folder.resolve("hai.ttc"), TestFont.collection(
                TestFont.of("LiberationSans-Regular").named("Một"), TestFont.of("LiberationMono-Bold").named("Hai")));
        List<FontFile> fonts = shelf.fonts(file);
        assertThat(fonts).extracting(f -> String.join(",", f.families())).containsExactly("một", "hai");
        assertThat(shelf.face(fonts.getFirst()).orElseThrow().advance('i')).isEqualTo(455);
        assertThat(shelf.face(fonts.getLast()).orElseThrow().advance('i')).isEqualTo(1229);
    }

    @Test
    void anEmOfOtherUnitsIsReckonedWith() throws IOException {
        Face half = shelf.face(only(TestFont.of("LiberationSans-Regular").em(1024).bytes())).orElseThrow();
        Face whole = Faces.bundled().find("Arial", false, false).face();
        assertThat(TextWidth.sixths(half, 'm', 280)).isEqualTo(TextWidth.sixths(whole, 'm', 560));
        assertThat(TextWidth.twips(half, "Kế hoạch", 28)).isBetween(TextWidth.twips(whole, "Kế hoạch", 56) - 1,
                TextWidth.twips(whole, "Kế hoạch", 56) + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0102})
    void aFontThatMayNotBeEmbeddedIsNotUsed(int type) throws IOException {
        assertThat(only(TestFont.of("LiberationSans-Regular").embedding(type).bytes()).fault())
                .hasValue(Reason.FONT_RESTRICTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x0004, 0x0008, 0x000a})
    void aFontThatMayBeEmbeddedToViewOrPrintIsUsed(int type) throws IOException {
        assertThat(only(TestFont.of("LiberationSans-Regular").embedding(type).bytes()).fault()).isEmpty();
    }

    @Test
    void outlinesOfTheOtherKindAreRefusedByName() throws IOException {
        assertThat(only(TestFont.of("LiberationSans-Regular").renamed("glyf", "CFF ").bytes()).fault())
                .hasValue(Reason.FONT_CFF);
    }

    @Test
    void whatIsNoFontOrCutOffIsBrokenAndNoMore() throws IOException {
        assertThat(shelf.fault(only("không phải phông".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .hasValue(Reason.FONT_BROKEN);
        byte[] whole = TestFont.file("LiberationMono-Regular");
        for (int length = 0; length < whole.length / 2; length += 4_973) {
            byte[] part = Arrays.copyOf(whole, length);
            Path file = Files.write(folder.resolve("b" + length + ".ttf"), part);
            assertThat(shelf.fonts(file)).as("cut at %d", length)
                    .allSatisfy(f -> assertThat(shelf.fault(f)).isPresent());
        }
    }

    @Test
    void aFontWhoseBytesAreSpoiltNeverThrows() throws IOException {
        byte[] whole = TestFont.file("LiberationMono-Regular");
        for (int seed = 0; seed < 60; seed++) {
            byte[] spoilt = whole.clone();
            for (int i = 0; i < 40; i++) {
                spoilt[Math.floorMod((seed * 40 + i) * 7_919 + i * i, i < 20 ? 3_000 : whole.length)] ^= (byte) (seed
                        + i);
            }
            Path file = Files.write(folder.resolve("s" + seed + ".ttf"), spoilt);
            for (FontFile font : shelf.fonts(file)) {
                shelf.face(font).ifPresent(face -> {
                    BitSet all = new BitSet();
                    all.set(0, Math.min(300, face.glyphs()));
                    assertThat(face.program(all)).isNotEmpty();
                });
            }
        }
    }

    @Test
    void aFileThatChangesIsReadAnew() throws IOException {
        assertThat(only(TestFont.of("LiberationSans-Regular").named("Trước").bytes()).families())
                .containsExactly("trước");
        Path file = Files.write(folder.resolve("a.ttf"), TestFont.of("LiberationSans-Regular").named("Sauuu").bytes());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(shelf.fonts(file).getFirst().families()).containsExactly("sauuu");
        assertThat(shelf.face(shelf.fonts(file).getFirst())).isPresent()
                .isEqualTo(shelf.face(shelf.fonts(file).getFirst()));
    }
}
