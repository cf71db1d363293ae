package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Spaces between lines and paragraphs, in twips: 14 pt is 322 high. */
class SpacingTest {

    private static final int TOP = 1417;
    private static final int LINE = 322;

    private static List<Integer> tops(String... paragraphs) {
        Docx docx = new Docx();
        for (String paragraph : paragraphs) {
            docx.add(paragraph);
        }
        return PageEngines.lines(docx).stream().map(Line::y).map(y -> y - TOP).toList();
    }

    private static String spaced(int before, int after, String more) {
        return p("<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>" + more, "chữ");
    }

    private static String lineSpaced(String rule, int line) {
        return p("<w:spacing w:line=\"" + line + "\" w:lineRule=\"" + rule + "\"/>", "một\nhai");
    }

    @Test
    void theLargerOfTwoSpacesCounts() {
        assertThat(tops(spaced(120, 60, ""), spaced(120, 200, ""), spaced(100, 0, ""))).containsExactly(120,
                120 + LINE + 120, 120 + LINE + 120 + LINE + 200);
    }

    @Test
    void contextualSpacingDropsTheSpaceBetweenParagraphsOfOneStyle() {
        String contextual = "<w:contextualSpacing/>";
        assertThat(tops(spaced(0, 120, contextual), spaced(120, 120, contextual), spaced(120, 0, "")))
                .containsExactly(0, LINE, 2 * LINE + 120);
    }

    @Test
    void moreThanSingleSpacingGrowsBetweenLinesNotAboveTheFirst() {
        assertThat(tops(lineSpaced("auto", 360), p("ba"))).containsExactly(0, LINE + 161, 2 * LINE + 2 * 161);
    }

    @Test
    void lessThanSingleSpacingShrinksEveryLine() {
        assertThat(tops(lineSpaced("auto", 228), p("ba"))).containsExactly(0, 305, 305 + 306);
    }

    @Test
    void exactSpacingIsExact() {
        assertThat(tops(lineSpaced("exact", 200), p("ba"))).containsExactly(0, 200, 400);
    }

    @Test
    void leastSpacingOnlyGrows() {
        assertThat(tops(lineSpaced("atLeast", 200), lineSpaced("atLeast", 400))).containsExactly(0, LINE, 2 * LINE,
                2 * LINE + 400);
    }

    @Test
    void spaceBeforeIsDroppedWhereTextRunsOverAndKeptAfterAPageBreak() {
        Docx over = new Docx().add(spaced(120, 0, "").repeat(40));
        Docx broken = new Docx().add(p("một")).add(spaced(120, 0, "<w:pageBreakBefore/>"));
        assertThat(PageEngines.layOut(over).pages().get(1).lines().getFirst().y()).isEqualTo(TOP);
        assertThat(PageEngines.layOut(broken).pages().get(1).lines().getFirst().y()).isEqualTo(TOP + 120);
    }

    @Test
    void bordersTakeRoomAndAreDrawnFromIndentToIndent() {
        String border = "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"FF0000\"/></w:pBdr>"
                + "<w:spacing w:line=\"40\" w:lineRule=\"exact\"/><w:ind w:left=\"1000\" w:right=\"2000\"/>";
        Docx docx = new Docx().add(p("a")).add("<w:p><w:pPr>" + border + "</w:pPr></w:p>").add(p("b"));
        assertThat(PageEngines.lines(docx).getLast().y()).isEqualTo(TOP + LINE + 20 + 40 + 40);
        assertThat(PageEngines.layOut(docx).pages().getFirst().rules())
                .containsExactly(new Rule(1984 + 1000, TOP + LINE, 8788 - 3000, 20, 0xff0000));
    }

    @Test
    void allOfItStandsWhereLibreOfficePutsIt() {
        Docx docx = new Docx();
        for (int line = 240; line <= 400; line += 12) {
            docx.add(p("<w:spacing w:before=\"60\" w:after=\"90\" w:line=\"" + line + "\" w:lineRule=\"auto\"/>",
                    "<w:sz w:val=\"" + (20 + line / 24) + "\"/>", "một\nhai\nba"));
            docx.add(p("<w:spacing w:line=\"" + line + "\" w:lineRule=\"exact\"/>", "bốn\nnăm"));
            docx.add(p("<w:spacing w:line=\"" + line + "\" w:lineRule=\"atLeast\"/><w:contextualSpacing/>", "sáu"));
        }
        LineParity.assertEqualLines(docx);
    }
}
