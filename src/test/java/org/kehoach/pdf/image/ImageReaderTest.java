package org.kehoach.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kehoach.pdf.image.SampleImages.HEIGHT;
import static org.kehoach.pdf.image.SampleImages.LEFT;
import static org.kehoach.pdf.image.SampleImages.RIGHT;
import static org.kehoach.pdf.image.SampleImages.WIDTH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an image: told by unpacking it again, with another program's filters. */
class ImageReaderTest {

    private static Image read(String name) {
        return image(ImageReader.read(SampleImages.named(name), name));
    }

    private static Image image(ImageReader.Result result) {
        assertThat(result).isInstanceOf(ImageReader.Read.class);
        return ((ImageReader.Read) result).image();
    }

    /** The first sample row of an image, unpacked. */
    private static byte[] samples(Image image) {
        try {
            COSDictionary parameters = new COSDictionary();
            COSDictionary stream = new COSDictionary();
            parameters.setInt(COSName.PREDICTOR, 15);
            parameters.setInt(COSName.COLORS, image.colors().samples());
            parameters.setInt(COSName.BITS_PER_COMPONENT, image.bits());
            parameters.setInt(COSName.COLUMNS, image.width());
            stream.setItem(COSName.DECODE_PARMS, parameters);
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE).decode(new ByteArrayInputStream(image.data()), out,
                    stream, 0);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pixel(Image image, int x) {
        byte[] samples = samples(image);
        int at = ((HEIGHT - 1) * WIDTH + x) * 3;
        return 0xff << 24 | (samples[at] & 0xff) << 16 | (samples[at + 1] & 0xff) << 8 | (samples[at + 2] & 0xff);
    }

    @ParameterizedTest
    @CsvSource({"rgb.png, RGB, 8, ROWS", "alpha.png, RGB, 8, ROWS", "half.png, RGB, 8, ROWS", "grey.png, GRAY, 8, ROWS",
            "deep.png, RGB, 16, ROWS", "deepalpha.png, RGB, 8, ROWS", "bits.png, GRAY, 1, ROWS",
            "palette.png, INDEXED, 2, ROWS", "hole.png, INDEXED, 2, ROWS", "interlaced.png, RGB, 8, ROWS",
            "base.jpg, RGB, 8, JPEG", "progressive.jpg, RGB, 8, JPEG", "grey.jpg, GRAY, 8, JPEG",
            "inks.jpg, RGB, 8, ROWS", "ycck.jpg, RGB, 8, ROWS", "key.png, RGB, 8, ROWS", "a.gif, RGB, 8, ROWS",
            "a.bmp, RGB, 8, ROWS", "a.tiff, RGB, 8, ROWS"})
    void everyKindIsRead(String name, Image.Colors colors, int bits, Image.Packing packing) {
        assertThat(read(name)).extracting(Image::width, Image::height, Image::colors, Image::bits, Image::packing)
                .containsExactly(WIDTH, HEIGHT, colors, bits, packing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb.png", "alpha.png", "half.png", "deepalpha.png", "interlaced.png", "a.gif", "a.bmp",
            "a.tiff"})
    void itsColoursAreKept(String name) {
        assertThat(pixel(read(name), 0)).isEqualTo(LEFT);
        assertThat(pixel(read(name), WIDTH - 1)).isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inks.jpg", "ycck.jpg"})
    void inksBecomeRgb(String name) {
        Image image = read(name);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(pixel(image, 3) >> shift & 0xff).isCloseTo(LEFT >> shift & 0xff, within(6));
            assertThat(pixel(image, WIDTH - 3) >> shift & 0xff).isCloseTo(RIGHT >> shift & 0xff, within(6));
        }
    }

    @Test
    void onlyWhatShinesThroughHasAMask() {
        assertThat(read("rgb.png").mask()).isEmpty();
        assertThat(read("alpha.png").mask()).isEmpty();
        assertThat(read("palette.png").mask()).isEmpty();
        for (String name : List.of("half.png", "hole.png")) {
            Optional<Image> mask = read(name).mask();
            assertThat(mask).isPresent();
            assertThat(samples(mask.get())[0]).isEqualTo((byte) 0xff);
            assertThat(samples(mask.get())[WIDTH - 1]).isEqualTo((byte) 0x80);
        }
    }

    @Test
    void aColourThatIsNotDrawnStaysSo() {
        assertThat(read("key.png").key()).containsExactly(0xe0, 0xa0, 0x20);
    }

    @Test
    void whatAPdfCanTakeIsNotPackedAnew() {
        byte[] jpeg = SampleImages.named("base.jpg");
        assertThat(read("base.jpg").data()).isEqualTo(jpeg);
        byte[] png = SampleImages.named("rgb.png");
        assertThat(new String(png, java.nio.charset.StandardCharsets.ISO_8859_1)).contains(
                new String(read("rgb.png").data(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void equalImagesAreEqual() {
        assertThat(read("half.png")).isEqualTo(read("half.png")).hasSameHashCodeAs(read("half.png"))
                .isNotEqualTo(read("rgb.png"));
    }

    /** Each byte of each image is spoilt in turn, or the image cut there: it is read, or it is told; nothing else. */
    @Test
    void damagedImagesAreReadOrTold() {
        Random random = new Random(7);
        SampleImages.all().forEach((name, image) -> {
            for (int i = 0; i < 120; i++) {
                byte[] spoilt = image.clone();
                spoilt[random.nextInt(image.length)] ^= (byte) (1 + random.nextInt(255));
                assertThat(ImageReader.read(spoilt, name)).isNotNull();
                assertThat(ImageReader.read(java.util.Arrays.copyOf(image, random.nextInt(image.length)), name))
                        .isNotNull();
            }
        });
    }

    @Test
    void theSamplesAreWhatTheyClaimToBe() throws IOException {
        for (var e : SampleImages.all().entrySet()) {
            if (!List.of("inks.jpg", "ycck.jpg").contains(e.getKey())) {
                assertThat(ImageIO.read(new ByteArrayInputStream(e.getValue()))).as(e.getKey()).isNotNull();
            }
        }
    }
}
