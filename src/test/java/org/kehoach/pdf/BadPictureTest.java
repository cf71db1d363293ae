package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Pictures.anchor;
import static org.kehoach.pdf.Pictures.inline;
import static org.kehoach.pdf.Pictures.para;
import static org.kehoach.pdf.Pictures.pic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.opc.WordPackage;

/** Pictures that cannot be shown, or not as Word shows them: each is named with its part and paragraph. */
class BadPictureTest {

    private static final byte[] PNG = Pictures.png(60, 40);
    private static final byte[] JPEG = Pictures.encoded("jpg",
            Pictures.image(java.awt.image.BufferedImage.TYPE_INT_RGB, 60, 40));

    private static Diagnostic fault(String name, byte[] image, String runs) {
        List<Diagnostic> faults = PageEngines
                .faults(new Docx().media(name, image).add(p("đoạn đầu") + para("", r("", "Bản đồ"), runs)).bytes());
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().location().path()).isEqualTo("word/document.xml");
        assertThat(faults.getFirst().location().line()).isEqualTo(2);
        return faults.getFirst();
    }

    private static PdfProblem problem(String name, byte[] image) {
        return (PdfProblem) fault(name, image, inline(name, 60, 40)).problem();
    }

    @Test
    void aPictureThatIsNotThere() {
        Diagnostic fault = fault("a.png", PNG, inline("b.png", 60, 40));
        assertThat(fault.problem()).isEqualTo(new PdfProblem.PictureMissing("b.png", "Bản đồ"));
        assertThat(fault.problem().code()).isEqualTo("E0617");
    }

    @Test
    void aPictureWhosePartIsNotThere() throws Exception {
        Map<String, byte[]> parts = new HashMap<>(WordPackage
                .read(new Docx().media("a.png", PNG).add(para("", inline("a.png", 60, 40))).bytes()).parts());
        parts.remove("word/media/a.png");
        assertThat(PageEngines.faults(new WordPackage(parts).write())).singleElement()
                .satisfies(d -> assertThat(d.problem())
                        .isEqualTo(new PdfProblem.PictureMissing("word/media/a.png", "")));
    }

    @Test
    void aLinkedPictureIsNotFetched() throws Exception {
        Map<String, byte[]> parts = new HashMap<>(
                WordPackage.read(new Docx().media("a.png", PNG).add(p("a")).bytes()).parts());
        String links = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8)
                .replace("Target=\"media/a.png\"", "Target=\"http://example.org/a.png\" TargetMode=\"External\"");
        parts.put("word/_rels/document.xml.rels", links.getBytes(StandardCharsets.UTF_8));
        assertThat(PageEngines.faults(new WordPackage(parts).write())).singleElement()
                .satisfies(d -> assertThat(d.problem().code()).isEqualTo("E0605"));
        assertThat(fault("a.png", PNG, inline("a.png", 60, 40).replace("r:embed", "r:link")).problem())
                .isEqualTo(new PdfProblem.Unsupported("a:blip r:link", "Bản đồ"));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 40, 60, 200})
    void aPictureThatIsCutOff(int length) {
        assertThat(problem("a.png", Arrays.copyOf(PNG, length)))
                .isEqualTo(new PdfProblem.PictureBroken("word/media/a.png", "Bản đồ"));
        assertThat(problem("a.jpg", Arrays.copyOf(JPEG, length)).code()).isEqualTo("E0618");
    }

    @Test
    void aPictureWithAWrongByte() {
        byte[] wrong = PNG.clone();
        wrong[60] ^= 0x55;
        assertThat(problem("a.png", wrong).code()).isEqualTo("E0618");
        assertThat(problem("a.png", "chữ".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("E0618");
        assertThat(problem("a.png", new byte[0]).code()).isEqualTo("E0618");
        assertThat(problem("a.gif", "GIF89a__________".getBytes(StandardCharsets.US_ASCII)).code()).isEqualTo("E0618");
        assertThat(problem("a.bmp", "BM______________".getBytes(StandardCharsets.US_ASCII)).code()).isEqualTo("E0618");
        assertThat(problem("a.tif", "II*\0____________".getBytes(StandardCharsets.US_ASCII)).code()).isEqualTo("E0618");
    }

    /** A header of a few bytes may promise any number of pixels: none of them is asked for. */
    @Test
    void aPictureOfTooManyPixels() {
        byte[] huge = PNG.clone();
        ByteBuffer header = ByteBuffer.wrap(huge);
        header.putInt(16, 40_000).putInt(20, 50_000);
        CRC32 crc = new CRC32();
        crc.update(huge, 12, 17);
        header.putInt(29, (int) crc.getValue());
        assertThat(problem("a.png", huge))
                .isEqualTo(new PdfProblem.PictureTooLarge("word/media/a.png", 40_000, 50_000, "Bản đồ"));
        assertThat(problem("a.png", huge).code()).isEqualTo("E0619");
    }

    @ParameterizedTest
    @CsvSource({"a.emf, EMF", "a.wmf, WMF", "a.svg, SVG", "a.wdp, WDP"})
    void kindsThatNoPdfShows(String name, String kind) {
        byte[] bytes = switch (kind) {
            case "EMF" -> ByteBuffer.allocate(100).put(0, (byte) 1).put(40, new byte[]{' ', 'E', 'M', 'F'}).array();
            case "WMF" -> new byte[]{(byte) 0xd7, (byte) 0xcd, (byte) 0xc6, (byte) 0x9a, 0, 0};
            case "SVG" -> "<?xml version=\"1.0\"?><svg/>".getBytes(StandardCharsets.US_ASCII);
            default -> new byte[]{1, 2, 3};
        };
        assertThat(problem(name, bytes))
                .isEqualTo(new PdfProblem.Unsupported(kind + " (word/media/" + name + ")", "Bản đồ"));
    }

    @Test
    void whatWouldMakeThePictureLookOtherwise() {
        String plain = pic("a.png", "", "", 60, 40);
        Map<String, String> changed = Map.of("a:blip a:lum",
                plain.replace("<a:blip r:embed=\"a.png\"/>",
                        "<a:blip r:embed=\"a.png\"><a:lum bright=\"1\"/></a:blip>"),
                "pic:spPr ellipse", plain.replace("prst=\"rect\"", "prst=\"ellipse\""),
                "a:xfrm rot", plain.replace("<a:xfrm ", "<a:xfrm rot=\"60000\" "),
                "a:softEdge", plain.replace("</pic:spPr>", "<a:effectLst><a:softEdge/></a:effectLst></pic:spPr>"),
                "a:tile", plain.replace("<a:stretch>", "<a:tile/><a:stretch>"));
        changed.forEach((name, content) -> assertThat(fault("a.png", PNG, inline(content, 60, 40, "")).problem())
                .isEqualTo(new PdfProblem.Unsupported(name, "Bản đồ")));
    }

    @Test
    void shapesOfAGroupThatAreNotLaidOut() {
        String group = "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/><wps:wsp><wps:spPr><a:prstGeom prst=\"sun\"/></wps:spPr>"
                + "</wps:wsp></wpg:wgp>";
        assertThat(fault("a.png", PNG, anchor(group, 0, 0, 60, 40, false)).problem())
                .isEqualTo(new PdfProblem.Unsupported("wps:wsp sun", "Bản đồ"));
    }

    @Test
    void thePartIsNamedWhereAHeaderLacksItsPicture() {
        Docx docx = new Docx().media("a.png", PNG).add(p("a")).story("header", "default",
                para("", inline("c.png", 60, 40)));
        assertThat(PageEngines.faults(docx.bytes())).singleElement()
                .satisfies(d -> assertThat(d.location().path()).isEqualTo("word/header1.xml"));
    }
}
