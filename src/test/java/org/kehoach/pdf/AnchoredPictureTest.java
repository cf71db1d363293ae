package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;
import static org.kehoach.pdf.Pictures.anchor;
import static org.kehoach.pdf.Pictures.inline;
import static org.kehoach.pdf.Pictures.para;
import static org.kehoach.pdf.Pictures.pic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.Picture.Frame;

/** Pictures that are anchored in a paragraph and let the text be: their places were measured on LibreOffice 7.4. */
class AnchoredPictureTest {

    private static final int LEFT = 1984;
    private static final int TOP = 1417;
    private static final int LINE = 322;
    private static final String SEAL = pic("a.png", "", "", 60, 40);

    private static Docx docx(String body) {
        return new Docx().media("a.png", Pictures.png(60, 40)).add(body);
    }

    private static Page page(Docx docx) {
        return PageEngines.layOut(docx).pages().getFirst();
    }

    @Test
    void aPictureStandsAtItsPlaceAndMovesNoText() {
        Docx docx = docx(p("trước") + para("", anchor(SEAL, 30, 10, 60, 40, false), r("", "a")) + p("sau"));
        assertThat(page(docx).pictures()).singleElement().satisfies(p -> {
            assertThat(p.shown()).isEqualTo(new Frame(LEFT + 600, TOP + LINE + 200, 1200, 800));
            assertThat(p.alternative()).isEqualTo("Con dấu");
        });
        assertThat(page(docx).lines()).filteredOn(Line::hasText).extracting(Line::y).containsExactly(TOP, TOP + LINE,
                TOP + 2 * LINE);
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aPictureBehindTheTextSaysSo() {
        assertThat(page(docx(para("", anchor(SEAL, "page", "page", 0, 0, 60, 40, true), r("", "a")))).pictures())
                .singleElement().satisfies(p -> {
                    assertThat(p.shown()).isEqualTo(new Frame(0, 0, 1200, 800));
                });
        assertThat(page(docx(para("", anchor(SEAL, "page", "page", 0, 0, 60, 40, true), r("", "a")))).lines())
                .filteredOn(l -> !l.pictures().isEmpty()).extracting(l -> l.depth().plane())
                .containsExactly(Depth.Plane.BEHIND);
    }

    @Test
    void aPictureIsTurnedAboutItsMiddle() {
        String turned = pic("a.png", "rot=\"5400000\"", "", 60, 30);
        assertThat(page(docx(para("", anchor(turned, 30, 10, 60, 30, false), r("", "a")))).pictures().getFirst()
                .shown()).isEqualTo(new Frame(LEFT + 600 + 300, TOP + 200 - 300, 600, 1200));
    }

    @Test
    void aPictureOfACellMovesWithItsRow() {
        String body = p("x".repeat(10)) + table("", new int[]{3000, 5000},
                row("", cell(3000, "", p("a") + para("", anchor(SEAL, 10, 5, 60, 40, false), r("", "b"))),
                        cell(5000, "", p("c"))));
        assertThat(page(docx(body)).pictures().getFirst().shown())
                .isEqualTo(new Frame(LEFT + 108 + 200, TOP + 2 * LINE + 100, 1200, 800));
    }

    @Test
    void aPictureStaysOnThePageOfItsAnchor() {
        String rows = row("<w:trHeight w:val=\"13500\"/>", cell(8000, "", p("cao")))
                + row("", cell(8000, "", p("một") + p("hai")
                        + para("", anchor(SEAL, 0, 0, 60, 40, false), r("", "ba"))));
        List<Page> pages = PageEngines.layOut(docx(table("", new int[]{8000}, rows))).pages();
        assertThat(pages).hasSize(2);
        int withAnchor = pages.get(0).lines().stream().anyMatch(l -> l.text().equals("ba")) ? 0 : 1;
        assertThat(pages.get(withAnchor).pictures()).hasSize(1);
        assertThat(pages.get(1 - withAnchor).pictures()).isEmpty();
    }

    @Test
    void headersHavePicturesOfTheirOwn() {
        Docx docx = docx(p("chữ"))
                .story("header", "default", para("", inline("a.png", 60, 40), r("", " cơ quan"))
                        + para("", anchor(SEAL, "page", "page", 500, 5, 60, 40, true)));
        assertThat(page(docx).pictures()).extracting(Picture::shown).containsExactly(new Frame(LEFT, 720, 1200, 800),
                new Frame(10_000, 100, 1200, 800));
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aLogoStandsInTheTableOfALetterhead() {
        String head = table("", new int[]{1500, 7000}, row("",
                cell(1500, "<w:vAlign w:val=\"center\"/>",
                        para("<w:jc w:val=\"center\"/>", inline("a.png", 60, 40))),
                cell(7000, "", para("<w:jc w:val=\"center\"/>", r("", "ỦY BAN NHÂN DÂN"))
                        + para("<w:jc w:val=\"center\"/>", r("", "XÃ AN HẢI")))));
        LineParity.assertEqualLines(docx(head + p("Kế hoạch")));
    }

    @Test
    void aBorderIsDrawnAroundAPicture() {
        String framed = SEAL.replace("</pic:spPr>",
                "<a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></a:ln></pic:spPr>");
        assertThat(page(docx(para("", anchor(framed, 0, 0, 60, 40, false), r("", "a")))).rules()).hasSize(4)
                .first().extracting(r -> r.at(Depth.TEXT)).isEqualTo(new Rule(LEFT - 10, TOP - 10, 1220, 20, 0xff0000));
        assertThat(page(docx(para("", inline(framed, 60, 40, "")))).rules()).hasSize(4)
                .first().isEqualTo(new Rule(LEFT - 10, TOP - 10, 1220, 20, 0xff0000));
    }

    @Test
    void shapesOfAGroupKeepTheirPlaces() {
        String transform = "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1\" cy=\"1\"/><a:chOff x=\"100\" y=\"200\"/>"
                + "<a:chExt cx=\"2000\" cy=\"1000\"/></a:xfrm>";
        String line = "<wps:wsp><wps:spPr><a:xfrm><a:off x=\"100\" y=\"700\"/><a:ext cx=\"2000\" cy=\"0\"/></a:xfrm>"
                + "<a:prstGeom prst=\"line\"/><a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"0000FF\"/></a:solidFill>"
                + "</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>";
        String picture = "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"3\" name=\"c\" descr=\"Bản đồ\"/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"a.png\"/></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"1100\" "
                + "y=\"200\"/><a:ext cx=\"500\" cy=\"500\"/></a:xfrm><a:prstGeom prst=\"rect\"/></pic:spPr></pic:pic>";
        String text = "<wps:wsp><wps:spPr><a:xfrm><a:off x=\"1100\" y=\"700\"/><a:ext cx=\"1000\" cy=\"500\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"/><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>" + p("nhãn")
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>";
        String group = "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>" + transform + "</wpg:grpSpPr>" + line + picture + text
                + "</wpg:wgp>";
        Docx docx = docx(para("", anchor(group, 10, 20, 200, 100, false), r("", "a")));
        assertThat(page(docx).rules()).singleElement().satisfies(
                r -> assertThat(r)
                        .isEqualTo(new Rule(LEFT + 200, TOP + 400 + 1000 - 10, 4000, 20, 0xff).at(r.depth())));
        assertThat(page(docx).pictures()).singleElement().satisfies(p -> {
            assertThat(p.shown()).isEqualTo(new Frame(LEFT + 200 + 2000, TOP + 400, 1000, 1000));
            assertThat(p.alternative()).isEqualTo("Bản đồ");
        });
        assertThat(page(docx).lines()).filteredOn(l -> l.depth().plane() == Depth.Plane.OVER_TEXT)
                .extracting(Line::depth).as("a later member lies over an earlier one").hasSize(2)
                .isSorted().doesNotHaveDuplicates();
        assertThat(page(docx).lines()).filteredOn(l -> l.text().equals("nhãn")).extracting(Line::x, Line::y)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LEFT + 2200 + 144, TOP + 1400 + 72));
    }
}
