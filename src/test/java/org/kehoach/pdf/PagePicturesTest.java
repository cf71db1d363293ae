package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pages as pictures: what is on the page is in the picture, the same each time. */
class PagePicturesTest {

    private static final String BREAK = "<w:p><w:r><w:br w:type=\"page\"/><w:t>Trang hai</w:t></w:r></w:p>";

    private static byte[] png(byte[] pdf, int page, int dpi) {
        try (PagePictures pictures = PagePictures.open(pdf, "a.docx")) {
            return pictures.png(page, dpi).value().orElseThrow();
        }
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static boolean isBlank(BufferedImage picture, int x, int y, int width, int height) {
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                if ((picture.getRGB(i, j) & 0xff) < 0x80) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void thePictureIsAsLargeAsThePaperAndHasInkWhereTheTextIs() throws IOException {
        byte[] pdf = PageEngines.convert(new Docx().add(Docx.p("Kế hoạch")).add(BREAK).bytes());
        BufferedImage first = picture(png(pdf, 1, 100));
        assertThat(first.getWidth()).isBetween(826, 828);
        assertThat(first.getHeight()).isBetween(1169, 1170);
        assertThat(isBlank(first, 0, 0, first.getWidth(), 60)).as("the margin").isTrue();
        assertThat(isBlank(first, 0, 60, first.getWidth(), 100)).as("the first line").isFalse();
        assertThat(isBlank(first, 0, 200, first.getWidth(), 900)).as("below it").isTrue();
        assertThat(picture(png(pdf, 2, 50)).getWidth()).isBetween(413, 414);
    }

    @Test
    void theSamePageGivesTheSameBytesAndAnotherPageOthers() {
        byte[] docx = new Docx().add(Docx.p("Kế hoạch")).add(BREAK).bytes();
        byte[] first = png(PageEngines.convert(docx), 1, 72);
        assertThat(png(PageEngines.convert(docx), 1, 72)).isEqualTo(first);
        assertThat(png(PageEngines.convert(docx), 2, 72)).isNotEqualTo(first);
    }

    @Test
    void onlyAColouredPageHasColours() throws IOException {
        byte[] black = PageEngines.convert(new Docx().add(Docx.p("Kế hoạch")).bytes());
        byte[] red = PageEngines.convert(
                new Docx().add(Docx.p("", "<w:color w:val=\"FF0000\"/>", "Kế hoạch")).bytes());
        assertThat(picture(png(black, 1, 72)).getColorModel().getNumComponents()).isEqualTo(1);
        assertThat(picture(png(red, 1, 72)).getColorModel().getNumComponents()).isEqualTo(3);
    }
}
