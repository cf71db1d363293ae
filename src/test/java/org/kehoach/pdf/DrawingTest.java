package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;

/** Lines, rectangles and text boxes that are anchored in a paragraph: their places were measured on LibreOffice. */
class DrawingTest {
    private static final int LEFT = 1984;
    private static final int TOP = 1417;
    private static final int LINE = 322;
    private static final String BLACK = "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>";

    private static String position(String axis, String from, String place) {
        return "<wp:position" + axis + " relativeFrom=\"" + from + "\">" + place + "</wp:position" + axis + ">";
    }

    private static String at(int emu) {
        return "<wp:posOffset>" + emu + "</wp:posOffset>";
    }

    /** An anchored shape of 100 pt width, as Word writes it, with a fallback that must not be read. */
    private static String shape(String positions, int height, String geometry, String look, String text) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor behindDoc=\"0\">"
                + positions
                + "<wp:extent cx=\"1270000\" cy=\"" + height + "\"/><wp:wrapNone/><wp:docPr id=\"1\" name=\"a\"/>"
                + "<a:graphic><a:graphicData uri=\"u\"><wps:wsp><wps:spPr><a:prstGeom prst=\"" + geometry + "\"/>"
                + look
                + "</wps:spPr>" + text + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:oval/></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String rule(String across, String down) {
        return shape(across + down, 0, "line", BLACK, "");
    }

    private static String para(String pPr, String runs) {
        return "<w:p><w:pPr>" + pPr + "</w:pPr>" + runs + "</w:p>";
    }

    private static List<Rule> rules(String body) {
        return rules(new Docx().add(body));
    }

    /** The rules of the first page as if they all lay among its text. */
    private static List<Rule> rules(Docx docx) {
        return PageEngines.layOut(docx).pages().getFirst().rules().stream().map(r -> r.at(Depth.TEXT)).toList();
    }

    @Test
    void aLineStandsAtItsOffsetFromColumnAndParagraph() {
        String line = rule(position("H", "column", at(635_000)), position("V", "paragraph", at(254_000)));
        assertThat(rules(p("x") + para("<w:spacing w:before=\"240\"/>", line + r("", "Độc lập"))))
                .containsExactly(new Rule(LEFT + 1000, TOP + LINE + 400 - 7, 2000, 15, 0));
    }

    @Test
    void aLineIsAlignedToColumnMarginAndPage() {
        String centre = rule(position("H", "column", "<wp:align>center</wp:align>"),
                position("V", "page", at(635_000)));
        String right = rule(position("H", "margin", "<wp:align>right</wp:align>"),
                position("V", "margin", "<wp:align>bottom</wp:align>"));
        assertThat(rules(para("", centre + right + r("", "Độc lập")))).containsExactly(
                new Rule(LEFT + (8788 - 2000) / 2, 1000 - 7, 2000, 15, 0),
                new Rule(11906 - 1134 - 2000, 16838 - 1134 - 7, 2000, 15, 0));
    }

    @Test
    void inACellPlacesCountFromTheCell() {
        String line = rule(position("H", "column", at(127_000)), position("V", "paragraph", at(254_000)));
        String ofPage = rule(position("H", "page", at(127_000)), position("V", "page", at(127_000)));
        String two = table("", new int[]{3000, 5000},
                row("", cell(3000, "", p("UBND") + para("", line + r("", "XÃ"))), cell(5000, "", para("", ofPage))));
        assertThat(rules(two)).containsExactly(new Rule(LEFT + 108 + 200, TOP + LINE + 400 - 7, 2000, 15, 0),
                new Rule(LEFT + 3000 + 200, TOP + 200 - 7, 2000, 15, 0));
    }

    @Test
    void inAHeaderPagePlacesCountFromThePage() {
        String line = rule(position("H", "page", at(635_000)), position("V", "page", at(1_270_000)));
        Docx docx = new Docx().story("header", "default", para("", line + r("", "đầu trang"))).add(p("x"));
        assertThat(rules(docx))
                .containsExactly(new Rule(1000, 2000 - 7, 2000, 15, 0));
    }

    @Test
    void vmlLinesAreRead() {
        String line = "<w:r><w:pict><v:line style=\"position:absolute\" from=\"100pt,20pt\" to=\"250pt,20pt\" "
                + "strokeweight=\"1pt\" strokecolor=\"red\"/></w:pict></w:r>";
        String connector = "<w:r><w:pict><v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:30pt;"
                + "margin-top:18pt;width:150pt;height:0\" o:connectortype=\"straight\"/></w:pict></w:r>";
        assertThat(rules(para("", line + connector + r("", "Độc lập")))).containsExactly(
                new Rule(LEFT + 2000, TOP + 400 - 10, 3000, 20, 0xff0000),
                new Rule(LEFT + 600, TOP + 360 - 7, 3000, 15, 0));
    }

    @Test
    void aRectangleIsFilledAndRuled() {
        String fill = "<a:solidFill><a:srgbClr val=\"DDDDDD\"/></a:solidFill>";
        String box = shape(position("H", "column", at(0)) + position("V", "paragraph", at(0)), 635_000, "rect",
                fill + BLACK, "");
        assertThat(rules(para("", box + r("", "Độc lập")))).hasSize(5)
                .first().isEqualTo(new Rule(LEFT, TOP, 2000, 1000, 0xdddddd));
    }

    @Test
    void aTextBoxHoldsItsOwnLines() {
        String text = "<wps:txbx><w:txbxContent>" + p("Mật") + p("hai") + "</w:txbxContent></wps:txbx>";
        String box = shape(position("H", "column", at(1_270_000)) + position("V", "paragraph", at(635_000)), 635_000,
                "rect", "<a:noFill/>" + BLACK, text);
        Docx docx = new Docx().add(para("", box + r("", "Độc lập"))).add(p("tiếp"));
        assertThat(PageEngines.lines(docx)).extracting(Line::text).containsExactlyInAnyOrder("Độc lập", "tiếp", "Mật",
                "hai");
        assertThat(PageEngines.lines(docx)).filteredOn(l -> l.text().equals("Mật"))
                .extracting(Line::x, Line::y).containsExactly(org.assertj.core.groups.Tuple.tuple(LEFT + 2000 + 144,
                        TOP + 1000 + 72));
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aTextBoxMayBeAPartOfThePageAndAsHighAsItsText() {
        String text = "<wps:txbx><w:txbxContent>" + p("Mật") + "</w:txbxContent></wps:txbx>";
        String box = shape(position("H", "column", "<wp:align>center</wp:align>")
                + position("V", "paragraph", at(0)), 635_000, "rect", BLACK, text)
                .replace("<wps:bodyPr/>", "<wps:bodyPr><a:spAutoFit/></wps:bodyPr>")
                .replace("</wp:anchor>", "<wp14:sizeRelH relativeFrom=\"margin\"><wp14:pctWidth>40000</wp14:pctWidth>"
                        + "</wp14:sizeRelH></wp:anchor>");
        List<Rule> rules = rules(para("", box + r("", "Độc lập")));
        int width = 8788 * 40 / 100;
        assertThat(rules).contains(new Rule(LEFT + (8788 - width) / 2 - 7, TOP - 7, width + 15, 15, 0),
                new Rule(LEFT + (8788 - width) / 2 - 7, TOP + 322 + 144 - 7, width + 15, 15, 0));
    }

    @Test
    void aFrameInAHeaderHoldsThePageNumber() {
        String frame = "<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"1\"/>";
        Docx docx = new Docx().story("header", "default",
                para(frame, "<w:fldSimple w:instr=\"PAGE\">" + r("", "9") + "</w:fldSimple>") + p("")).add(p("chữ"));
        Line number = PageEngines.lines(docx).stream().filter(l -> l.text().equals("1")).findFirst().orElseThrow();
        assertThat(number.x() + number.width() / 2).isCloseTo(LEFT + 8788 / 2,
                org.assertj.core.data.Offset.offset(2));
        LineParity.assertEqualLines(docx);
    }

    private static String mark(String style, String look, String text) {
        return "<w:r><w:pict><v:shapetype id=\"_x0000_t136\"/><v:shape type=\"#_x0000_t136\" style=\"position:absolute;"
                + "width:400pt;height:100pt;z-index:-251658752;mso-position-horizontal:center;"
                + "mso-position-horizontal-relative:page;mso-position-vertical:center;"
                + "mso-position-vertical-relative:page;" + style + "\" stroked=\"f\" fillcolor=\"silver\">" + look
                + "<v:textpath style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt\" string=\"" + text
                + "\"/></v:shape></w:pict></w:r>";
    }

    /** Two pages with a mark in their header. */
    static Docx marked() {
        return new Docx().story("header", "default", para("", mark("rotation:315", "", "DỰ THẢO")))
                .add(p("a") + p("<w:pageBreakBefore/>", "b"));
    }

    @Test
    void lettersOfAMarkFillTheirShapeAndLieBehindTheText() {
        Rule mark = PageEngines.layOut(new Docx().add(para("",
                mark("rotation:315", "<v:fill opacity=\".5\"/>", "DỰ THẢO") + r("", "Độc lập"))))
                .pages().getFirst().rules().getFirst();
        assertThat(mark.form()).isInstanceOfSatisfying(Rule.Form.Lettered.class, l -> {
            assertThat(l.text()).isEqualTo("DỰ THẢO");
            assertThat(l.turn()).isEqualTo(31_500);
        });
        assertThat(mark.color()).isEqualTo(0xe0e0e0);
        assertThat(mark.depth().plane()).isEqualTo(Depth.Plane.BEHIND);
        assertThat(mark.moved(0, 0).drawn(Rule.Form.Whole.FILLED).at(Depth.TEXT))
                .isEqualTo(new Rule((11906 - 8000) / 2, (16838 - 2000) / 2, 8000, 2000, 0xe0e0e0));
    }

    @Test
    void aMarkStandsOnEachPageOfItsHeaderAndIsNoTextOfAnyLine() {
        var document = PageEngines.layOut(marked());
        assertThat(document.pages()).hasSize(2).allSatisfy(p -> {
            assertThat(p.rules()).hasSize(1);
            assertThat(p.lines()).noneMatch(l -> l.text().contains("THẢO"));
        });
    }

    @Test
    void lettersThatNoFaceHasAreAFault() {
        assertThat(PageEngines.faults(new Docx().add(para("", mark("", "", "草案"))).bytes()))
                .anyMatch(d -> d.problem().toString().contains("v:textpath"));
    }
}
