package org.kehoach.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faces that come with Kehoach. */
class FaceTest {

    private static final String VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụ"
            + "ưừứửữựvxyỳýỷỹỵ";

    private static Face face(boolean bold, boolean italic) {
        return Faces.bundled().find("Times New Roman", bold, italic).face();
    }

    @ParameterizedTest
    @CsvSource({"false,false", "true,false", "false,true", "true,true"})
    void haveEveryVietnameseLetterAndWhatOfficeTextsUse(boolean bold, boolean italic) {
        String all = VIETNAMESE + VIETNAMESE.toUpperCase(java.util.Locale.ROOT) + "0123456789.,;:/()[]“”‘’–—…-%₫§°•→";
        assertThat(all.codePoints().filter(c -> !face(bold, italic).has(c)).boxed()).isEmpty();
    }

    @Test
    void measureLikeTimesNewRoman() {
        assertThat(face(false, false).advance('0')).isEqualTo(1024);
        assertThat(face(false, false).advance('A')).isEqualTo(1479);
        assertThat(face(true, false).advance('A')).isEqualTo(1479);
        assertThat(face(false, false).metrics().ascent()).isEqualTo(1825);
        assertThat(face(false, false).metrics().descent()).isEqualTo(443);
        assertThat(face(false, false).metrics().lineGap()).isEqualTo(87);
    }

    @Test
    void aTextIsAsWideDecomposedAsComposed() {
        String text = "Độc lập - Tự do - Hạnh phúc";
        int width = TextWidth.twips(face(true, false), text, 28);
        assertThat(width).isBetween(3400, 3700);
        assertThat(TextWidth.twips(face(true, false), Normalizer.normalize(text, Normalizer.Form.NFD), 28))
                .isEqualTo(width);
    }

    @Test
    void aProgramHasTheOutlinesOfItsGlyphsOnly() throws IOException {
        Face face = face(false, false);
        BitSet used = new BitSet();
        "Kế hoạch".chars().forEach(c -> used.set(face.glyph(c)));
        byte[] program = face.program(used);
        assertThat(program.length).isLessThan(8_000);
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
            assertThat(font.getGlyph().getGlyph(face.glyph('ế')).getPath().getBounds2D().getHeight()).isPositive();
            assertThat(font.getAdvanceWidth(face.glyph('ế'))).isEqualTo(face.advance('ế'));
            assertThat(font.getGlyph().getGlyph(face.glyph('b')).getPath().getBounds2D().getHeight()).isZero();
        }
    }

    @Test
    void aFamilyThatIsNotToBeHadIsSaidToBeReplaced() {
        assertThat(Faces.bundled().find("TIMES NEW ROMAN", false, false).faithful()).isTrue();
        assertThat(Faces.bundled().find("Arial", false, false).faithful()).isTrue();
        assertThat(Faces.bundled().find("Courier New", true, false).face().name()).isEqualTo("LiberationMono-Bold");
        assertThat(Faces.bundled().find("Calibri", false, false).faithful()).isFalse();
    }
}
