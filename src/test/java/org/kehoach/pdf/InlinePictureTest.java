package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.ruled;
import static org.kehoach.pdf.Docx.table;
import static org.kehoach.pdf.Pictures.inline;
import static org.kehoach.pdf.Pictures.para;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Picture.Frame;

/** Pictures that stand in a line like letters: their places were measured on LibreOffice 7.4. */
class InlinePictureTest {

    private static final int LEFT = 1984;
    private static final int TOP = 1417;
    private static final int LINE = 322;
    private static final int ASCENT = 262;
    private static final String LOGO = inline("a.png", 60, 40);

    private static Docx docx(String body) {
        return new Docx().media("a.png", Pictures.png(60, 40)).add(body);
    }

    private static List<Frame> frames(String body) {
        return PageEngines.layOut(docx(body)).pages().getFirst().pictures().stream().map(Picture::shown).toList();
    }

    private static String spacing(String rule, int line) {
        return "<w:spacing w:line=\"" + line + "\" w:lineRule=\"" + rule + "\"/>";
    }

    @Test
    void aPictureStandsOnTheBaseLineAndRaisesTheLine() {
        String body = p("trước") + para("", r("", "a"), LOGO, r("", "b")) + p("sau");
        assertThat(frames(body)).containsExactly(new Frame(LEFT + 124, TOP + LINE, 1200, 800));
        assertThat(PageEngines.lines(docx(body))).extracting(Line::y).containsExactly(TOP, TOP + LINE,
                TOP + LINE + 800 + LINE - ASCENT);
        LineParity.assertEqualLines(docx(body));
    }

    @Test
    void aLineOfPicturesHasNoRoomBelowThem() {
        String body = p("trước") + para("", LOGO) + p("sau");
        assertThat(PageEngines.lines(docx(body)).getLast().y()).isEqualTo(TOP + LINE + 800);
        LineParity.assertEqualLines(docx(body + para("", inline("a.png", 10, 5)) + p("cuối")));
    }

    @Test
    void lineSpacingIsReckonedOfTheLetters() {
        String words = "chữ nghĩa ".repeat(12);
        LineParity.assertEqualLines(docx(para(spacing("auto", 360), r("", words), LOGO, r("", words)) + p("sau")
                + para(spacing("auto", 360), LOGO) + p("sau") + para(spacing("atLeast", 400), r("", "a"), LOGO)
                + p("sau") + para(spacing("atLeast", 1200), r("", "a"), LOGO) + p("sau")));
    }

    /** LibreOffice draws the whole picture over the lines above; Word cuts it off, and people know it from there. */
    @Test
    void anExactLineCutsThePictureOff() {
        String body = p("trước") + para(spacing("exact", 400), r("", "a"), LOGO) + p("sau");
        assertThat(frames(body)).containsExactly(new Frame(LEFT + 124, TOP + LINE, 1200, 320));
        LineParity.assertEqualLines(docx(body));
    }

    /** LibreOffice leaves {@code w:position} of pictures aside, which Word raises and lowers like letters. */
    @Test
    void aPictureIsLoweredLikeLetters() {
        String lowered = LOGO.replace("<w:r>", "<w:r><w:rPr><w:position w:val=\"-12\"/></w:rPr>");
        assertThat(frames(para("", r("", "a"), lowered)).getFirst().y()).isEqualTo(TOP);
        assertThat(PageEngines.lines(docx(para("", r("", "a"), lowered))).getFirst().baseline()).isEqualTo(800 - 120);
    }

    @Test
    void linesBreakOnEitherSideOfAPicture() {
        String wide = inline("a.png", 100, 30);
        LineParity.assertEqualLines(docx(para("", r("", "a".repeat(50)), wide, r("", "b".repeat(50)))
                + para("", r("", "chữ ".repeat(17)), LOGO, r("", ", chữ".repeat(12)))
                + para("", r("", "chữ ".repeat(15) + "("), LOGO, r("", ") chữ".repeat(12)))
                + para("", r("", "chữ ".repeat(10)), wide, wide, wide, r("", "chữ ".repeat(10)))));
    }

    @Test
    void itsWidthCountsInCentredRightAndJustifiedLines() {
        String words = "chữ nghĩa ".repeat(8);
        Docx docx = docx(para("<w:jc w:val=\"center\"/>", r("", "a "), LOGO, r("", " b"))
                + para("<w:jc w:val=\"right\"/>", LOGO) + p("giữa")
                + para("<w:jc w:val=\"both\"/>", r("", words), LOGO, r("", words), r("", words)));
        LineParity.assertEqualLines(docx);
        assertThat(PageEngines.layOut(docx).pages().getFirst().pictures().get(1).shown().x())
                .isEqualTo(11906 - 1134 - 1200);
    }

    @Test
    void aPictureWiderThanTheTextStandsOnItsOwnLine() {
        LineParity.assertEqualLines(
                docx(para("", r("", "chữ trước "), inline("a.png", 600, 40), r("", " chữ sau")) + p("sau")));
    }

    @Test
    void cellsGrowWithTheirPictures() {
        String two = table(ruled(), new int[]{2000, 5000}, row("", cell(2000, "", para("", LOGO)), cell(5000,
                "<w:vAlign w:val=\"center\"/>", p("Ô hai"))),
                row("", cell(2000, "", p("ba")), cell(5000, "", p("bốn"))));
        LineParity.assertEqualLines(docx(p("trước") + two + p("sau")));
        assertThat(frames(p("trước") + two).getFirst().x()).isEqualTo(LEFT + 108 + 5);
    }

    @Test
    void croppingLeavesAWindowOnTheWholeImage() {
        String cropped = inline("a.png", 60, 30, "", "<a:srcRect l=\"25000\" t=\"50000\"/>", "");
        Picture picture = PageEngines.layOut(docx(para("", cropped))).pages().getFirst().pictures().getFirst();
        assertThat(picture.shown()).isEqualTo(new Frame(LEFT, TOP, 1200, 600));
        assertThat(picture.whole()).isEqualTo(new Frame(LEFT - 400, TOP - 600, 1600, 1200));
    }

    @Test
    void aPictureOnItsSideTakesTheRoomThatItShows() {
        Docx docx = docx(para("", r("", "a"), inline("a.png", 60, 30, "rot=\"5400000\"", "", ""), r("", "b"))
                + p("sau"));
        LineParity.assertEqualLines(docx);
        assertThat(PageEngines.layOut(docx).pages().getFirst().pictures().getFirst().shown())
                .isEqualTo(new Frame(LEFT + 124, TOP, 600, 1200));
    }

    @Test
    void vmlPicturesStandInTheLineToo() {
        String vml = "<w:r><w:pict><v:shape id=\"x\" type=\"#_x0000_t75\" alt=\"Quốc huy\" style=\"width:60pt;"
                + "height:40pt\"><v:imagedata r:id=\"a.png\" croptop=\"32768f\" o:title=\"t\"/></v:shape></w:pict></w:r>";
        Docx docx = docx(para("", vml, r("", "b")) + p("sau"));
        LineParity.assertEqualLines(docx);
        assertThat(PageEngines.layOut(docx).pages().getFirst().pictures().getFirst()).satisfies(p -> {
            assertThat(p.alternative()).isEqualTo("Quốc huy");
            assertThat(p.whole()).isEqualTo(new Frame(LEFT, TOP - 800, 1200, 1600));
        });
    }

    @Test
    void textBoxesStandInTheLineToo() {
        String box = "<wps:wsp><wps:spPr><a:prstGeom prst=\"rect\"/><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>"
                + p("trong khung") + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>";
        List<Line> lines = PageEngines
                .lines(docx(para("", r("", "a"), inline(box, 100, 50, ""), r("", "b")) + p("sau")));
        assertThat(lines).extracting(Line::text).containsExactly("ab", "trong khung", "sau");
        assertThat(lines.get(1)).extracting(Line::x, Line::y).containsExactly(LEFT + 124 + 144, TOP + 72);
        assertThat(lines.get(2).y()).isEqualTo(TOP + 1000 + LINE - ASCENT);
    }
}
