package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Text that keeps clear of shapes and frames. */
class WrapTest {

    private static final String BOTH = "<w:jc w:val=\"both\"/>";
    private static final String AROUND = "<wp:wrapSquare wrapText=\"bothSides\"/>";
    private static final int LEFT = 1984;

    /** A text box in twips from column and paragraph, or from the page. */
    private static String box(String from, int x, int y, int width, int height, String wrap) {
        String column = from.isEmpty() ? "column" : from;
        String paragraph = from.isEmpty() ? "paragraph" : from;
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" "
                + "distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" "
                + "layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\""
                + column + "\"><wp:posOffset>" + x * 635 + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\""
                + paragraph + "\"><wp:posOffset>" + y * 635 + "</wp:posOffset></wp:positionV><wp:extent cx=\""
                + width * 635 + "\" cy=\"" + height * 635 + "\"/>" + wrap + "<wp:docPr id=\"1\" name=\"a\"/>"
                + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
                + "wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"" + width * 635 + "\" cy=\"" + height * 635 + "\"/></a:xfrm><a:prstGeom prst=\"rect\">"
                + "<a:avLst/></a:prstGeom><a:noFill/><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/>"
                + "</a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>" + p("Hộp")
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice></mc:AlternateContent></w:r>";
    }

    private static String para(String pPr, String shape, String text) {
        return "<w:p><w:pPr>" + pPr + "</w:pPr>" + shape + r("", text) + "</w:p>";
    }

    private static String words(int seed, int count) {
        return new Vietnamese(seed).words(count);
    }

    @Test
    void textStandsBesideAShapeAndGoesOnBelowIt() {
        Docx docx = new Docx().add(para("", box("", 0, 0, 3000, 500, AROUND), "x\nx\nx"));
        List<Line> lines = PageEngines.lines(docx).stream().filter(l -> l.text().startsWith("x")).toList();
        assertThat(lines).extracting(Line::x).containsExactly(LEFT + 3000 + 180 + 1, LEFT + 3000 + 180 + 1, LEFT);
    }

    @Test
    void aShapeInTheMiddlePartsALine() {
        Docx docx = new Docx().add(para("", box("", 3000, 0, 2000, 600, AROUND), words(1, 40)));
        List<Line> lines = PageEngines.lines(docx);
        assertThat(lines).filteredOn(l -> l.y() == lines.getFirst().y()).extracting(Line::x).containsExactly(LEFT,
                LEFT + 5000 + 180 + 1);
    }

    @Test
    void whereAShapeLeavesNoRoomTextGoesOnBelowIt() {
        Docx docx = new Docx().add(para("", box("", 0, 0, 8700, 1000, AROUND), "chữ"));
        Docx between = new Docx().add(para("", box("", 3000, 0, 1000, 1000, "<wp:wrapTopAndBottom/>"), "chữ"));
        assertThat(List.of(docx, between)).allSatisfy(d -> assertThat(PageEngines.lines(d))
                .filteredOn(l -> l.text().equals("chữ")).extracting(Line::y).containsExactly(1417 + 1000 + 8));
    }

    @Test
    void textMayBeAskedToStandOnOneSide() {
        String shape = box("", 2000, 0, 2000, 1000, "<wp:wrapSquare wrapText=\"right\"/>");
        Docx docx = new Docx().add(para("", shape, "chữ"));
        assertThat(PageEngines.lines(docx)).filteredOn(l -> l.text().equals("chữ")).extracting(Line::x)
                .containsExactly(LEFT + 4000 + 180 + 1);
    }

    @Test
    void textAboveTheAnchorKeepsClearToo() {
        Docx docx = new Docx().add(p(BOTH, words(1, 60)) + p(BOTH, words(2, 60)))
                .add(para(BOTH, box("page", 4000, 1700, 2500, 1500, AROUND), words(3, 30)));
        LineParity.assertEqualLines(docx);
    }

    /** Their words are drawn in another order than LibreOffice's, so that only the lines are compared. */
    @Test
    void framesOfOlderFilesStandBesideTheText() {
        String frame = "<w:framePr w:w=\"2500\" w:hSpace=\"180\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"text\" "
                + "w:x=\"1\" w:y=\"1\"/>";
        String onPage = "<w:framePr w:w=\"3000\" w:h=\"1500\" w:hRule=\"exact\" w:wrap=\"around\" w:vAnchor=\"page\" "
                + "w:hAnchor=\"page\" w:x=\"7000\" w:y=\"4000\"/>";
        LineParity.assertEqualLinesOfSeveralFonts(new Docx().add(p(BOTH, words(1, 40))).add(p(frame, "Khung một"))
                .add(p(frame, "Hai dòng")).add(p(BOTH, words(2, 70))));
        LineParity.assertEqualLinesOfSeveralFonts(new Docx().add(p(BOTH, words(3, 90))).add(p(onPage, "Khung ở trang"))
                .add(p(BOTH, words(4, 90))).add(p(BOTH, words(5, 60))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void linesEndWhereLibreOfficeEndsThem(int seed) {
        Vietnamese text = new Vietnamese(seed);
        Docx docx = new Docx();
        for (int i = 0; i < 2; i++) {
            String shape = box("", text.between(0, 60) * 100, text.between(0, 6) * 100, text.between(8, 40) * 100,
                    text.between(5, 20) * 100, i % 3 == 2 ? "<wp:wrapTopAndBottom/>" : AROUND);
            docx.add(para(BOTH + "<w:ind w:left=\"" + text.between(0, 8) * 100 + "\" w:firstLine=\"400\"/>", shape,
                    text.words(text.between(30, 90))));
            docx.add(p(BOTH, text.words(text.between(60, 90))));
            docx.add(p(BOTH, text.words(text.between(60, 90))));
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aWrappedPageIsTaggedAndValid() {
        Docx docx = new Docx().add(para(BOTH, box("", 3000, 0, 2000, 600, AROUND), words(1, 60)));
        VeraPdf.assertArchivalAndAccessible(PageEngines.convert(docx.bytes()));
    }
}
