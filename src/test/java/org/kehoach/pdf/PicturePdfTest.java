package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Pictures.anchor;
import static org.kehoach.pdf.Pictures.inline;
import static org.kehoach.pdf.Pictures.para;
import static org.kehoach.pdf.Pictures.pic;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.pdf.image.SampleImages;

/** Pictures in the PDF: archival, told to those who do not see them, over or under the text, each image once. */
class PicturePdfTest {

    private static final byte[] PNG = Pictures.png(60, 40);
    private static final String LOGO = inline("a.png", 60, 40);
    private static final String SEAL = pic("a.png", "", "", 60, 40);

    private static byte[] pdf(String body) {
        return PageEngines.convert(new Docx().title("Kế hoạch").media("a.png", PNG).add(body).bytes());
    }

    static Stream<Arguments> images() {
        return SampleImages.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("images")
    void everyKindOfImageIsArchivalAndAccessible(String name, byte[] image) {
        byte[] pdf = PageEngines
                .convert(new Docx().media(name, image).add(p("a") + para("", inline(name, 60, 40))).bytes());
        VeraPdf.assertArchivalAndAccessible(pdf);
        assertThat(Tags.of(pdf)).anyMatch(t -> t.contains("Figure"));
    }

    @Test
    void picturesEverywhereAreArchivalAndAccessible() {
        String decorative = LOGO.replace("descr=\"Biểu trưng\"/>",
                "><a:extLst><a:ext uri=\"u\"><adec:decorative xmlns:adec="
                        + "\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></wp:docPr>");
        Docx docx = new Docx().title("Kế hoạch").media("a.png", PNG)
                .story("header", "default", para("", LOGO, anchor(SEAL, "page", "page", 9, 9, 60, 40, true)))
                .add(p("Kế hoạch") + para("<w:outlineLvl w:val=\"0\"/>", r("", "Mục"), LOGO)
                        + para("", r("", "- một "), LOGO, r("", " hai")) + para("", LOGO) + para("", decorative)
                        + para("", anchor(SEAL, 20, 20, 60, 40, false), r("", "ký"))
                        + para("", anchor(SEAL, 20, 20, 60, 40, true)));
        VeraPdf.assertArchivalAndAccessible(PageEngines.convert(docx.bytes()));
    }

    @Test
    void aFigureStandsWhereItsAnchorStands() {
        byte[] pdf = pdf(p("trước") + para("", r("", "một "), LOGO, r("", " hai")) + para("", LOGO)
                + para("", anchor(SEAL, 20, 20, 60, 40, false), r("", "ký")));
        assertThat(Tags.of(pdf).stream().map(t -> t.replaceAll(" *O=Layout.*", "").strip())).containsExactly(
                "Document", "P trước", "P một  hai", "Figure", "P", "Figure", "P ký", "Figure");
    }

    @Test
    void aFigureSaysWhatItShowsAndWhere() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(para("", LOGO)))) {
            var paragraph = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) document
                    .getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var p = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) paragraph
                    .getKids().getFirst();
            var figure = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) p.getKids()
                    .getFirst();
            assertThat(figure.getAlternateDescription()).isEqualTo("Biểu trưng");
            assertThat(figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("BBox"))
                    .toFloatArray()).containsExactly(99.2f, 731.05f, 159.2f, 771.05f);
        }
    }

    @Test
    void oneImageIsWrittenOnce() throws IOException {
        Docx docx = new Docx().media("a.png", PNG).media("b.png", PNG.clone()).media("c.png", Pictures.png(20, 20))
                .story("header", "default", para("", inline("b.png", 60, 40)))
                .add(para("", LOGO, LOGO, inline("b.png", 9, 9), inline("c.png", 9, 9)));
        try (PDDocument document = Loader.loadPDF(PageEngines.convert(docx.bytes()))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        String body = para("", LOGO, anchor(SEAL, 20, 20, 60, 40, false), r("", "ký"));
        assertThat(pdf(body)).isEqualTo(pdf(body));
    }

    private static BufferedImage page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72);
        }
    }

    /** The four fields of the image around a corner of the text, from the upper left one, row by row. */
    private static List<Integer> fields(byte[] pdf) throws IOException {
        BufferedImage page = page(pdf);
        return Stream.of(new int[]{10, 8}, new int[]{50, 8}, new int[]{10, 32}, new int[]{50, 32})
                .map(at -> page.getRGB(99 + at[0], 71 + at[1]) & 0xffffff).toList();
    }

    @Test
    void imagesAreTurnedAndMirroredAsWordTurnsThem() throws IOException {
        int red = 0xff0000;
        int green = 0x00a000;
        int blue = 0x0000ff;
        int orange = 0xffc800;
        assertThat(fields(pdf(para("", LOGO)))).containsExactly(red, green, blue, orange);
        assertThat(fields(pdf(para("", inline("a.png", 60, 40, "flipH=\"1\"", "", ""))))).containsExactly(green, red,
                orange, blue);
        assertThat(fields(pdf(para("", inline("a.png", 40, 60, "rot=\"5400000\"", "", ""))))).containsExactly(blue,
                red, orange, green);
        assertThat(fields(pdf(para("", inline("a.png", 60, 40, "rot=\"10800000\"", "", ""))))).containsExactly(orange,
                blue, green, red);
        assertThat(fields(pdf(para("", inline("a.png", 40, 60, "rot=\"5400000\" flipH=\"1\"", "", "")))))
                .containsExactly(orange, green, blue, red);
        assertThat(fields(pdf(para("", inline("a.png", 60, 40, "", "<a:srcRect l=\"50000\" t=\"50000\"/>", "")))))
                .startsWith(orange);
    }

    @Test
    void whatLiesBehindIsUnderTheShadingAndWhatLiesInFrontOverTheText() throws IOException {
        String shaded = "<w:shd w:val=\"clear\" w:fill=\"000000\"/>";
        assertThat(fields(pdf(para(shaded, anchor(SEAL, 0, 0, 60, 40, true), r("", " "))))).startsWith(0);
        assertThat(fields(pdf(para(shaded, anchor(SEAL, 0, 0, 60, 40, false), r("", " "))))).startsWith(0xff0000);
        assertThat(fields(pdf(para(shaded, LOGO)))).startsWith(0xff0000);
    }
}
