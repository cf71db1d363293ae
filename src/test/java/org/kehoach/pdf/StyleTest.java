package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Word;

/** Styles, what a line carries of them, and what is shown of a paragraph. */
class StyleTest {

    private static GlyphRun firstRun(Docx docx) {
        return PageEngines.lines(docx).getFirst().runs().getFirst();
    }

    @Test
    void stylesBuildOnEachOtherAndDirectFormattingWins() {
        Docx docx = new Docx()
                .style("Base", "", "<w:ind w:left=\"500\" w:right=\"100\"/>", "<w:b/><w:sz w:val=\"26\"/>")
                .style("Child", "Base", "<w:ind w:left=\"700\"/><w:outlineLvl w:val=\"1\"/>", "<w:sz w:val=\"30\"/>")
                .add(p("<w:pStyle w:val=\"Child\"/>", "<w:i/>", "chữ"));
        Line line = PageEngines.lines(docx).getFirst();
        assertThat(line.x()).isEqualTo(1984 + 700);
        assertThat(line.source().style()).isEqualTo("Child");
        assertThat(line.source().outlineLevel()).isEqualTo(2);
        assertThat(line.runs().getFirst().size()).isEqualTo(300);
        assertThat(line.runs().getFirst().face().name()).isEqualTo("LiberationSerif-BoldItalic");
    }

    @Test
    void aSwitchCanBeTurnedOff() {
        Docx docx = new Docx().style("Strong", "", "", "<w:b/>")
                .add(p("<w:pStyle w:val=\"Strong\"/>", "<w:b w:val=\"0\"/>", "chữ"));
        assertThat(firstRun(docx).face().name()).isEqualTo("LiberationSerif-Regular");
    }

    @Test
    void aStyleThatIsBasedOnItselfEndsInNoLoop() {
        Docx docx = new Docx().style("A", "B", "", "<w:b/>").style("B", "A", "", "<w:i/>")
                .add(p("<w:pStyle w:val=\"A\"/>", "chữ"));
        assertThat(firstRun(docx).text()).isEqualTo("chữ");
    }

    @Test
    void bookmarksAreCarriedByTheLineTheyBeginIn() {
        String content = "<w:p>" + r("", "một\n") + "<w:bookmarkStart w:id=\"1\" w:name=\"k_1a2b\"/>" + r("", "hai")
                + "<w:bookmarkEnd w:id=\"1\"/></w:p>";
        List<Line> lines = PageEngines.lines(new Docx().add(content));
        assertThat(lines).extracting(l -> l.source().bookmarks()).containsExactly(List.of(), List.of("k_1a2b"));
    }

    @Test
    void whatIsShownIsTheFinalText() {
        String content = "<w:p>" + r("", "a") + "<w:proofErr w:type=\"spellStart\"/>" + "<w:ins w:id=\"1\">"
                + r("", "b")
                + "</w:ins>" + "<w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del>"
                + "<w:smartTag w:uri=\"u\" w:element=\"e\">" + r("", "c") + "</w:smartTag>"
                + "<w:sdt><w:sdtContent>" + r("", "d") + "</w:sdtContent></w:sdt>" + r("<w:vanish/>", "x")
                + "<w:hyperlink r:id=\"rId9\">" + r("", "e") + "</w:hyperlink></w:p>";
        assertThat(PageEngines.lines(new Docx().add(content)).getFirst().text()).isEqualTo("abcde");
    }

    @Test
    void capitalsAreCapitals() {
        assertThat(firstRun(new Docx().add(p("", "<w:caps/>", "kế hoạch"))).text()).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void wordsHaveTheirPlaces() {
        Docx docx = new Docx().add("<w:p>" + r("", "Kế ho") + r("<w:b/>", "ạch số") + "</w:p>");
        assertThat(PageEngines.lines(docx).getFirst().words()).extracting(Word::text).containsExactly("Kế", "hoạch",
                "số");
    }

    @Test
    void tabsLeadToTheirStops() {
        String stops = "<w:tabs><w:tab w:val=\"center\" w:pos=\"4000\"/><w:tab w:val=\"right\" w:pos=\"8788\"/></w:tabs>";
        Line line = PageEngines.lines(new Docx().add(p(stops, "a\tgiữa\tcuối"))).getFirst();
        Word middle = line.words().get(1);
        assertThat(middle.x() + middle.width() / 2).isCloseTo(1984 + 4000, org.assertj.core.data.Offset.offset(2));
        assertThat(line.x() + line.width()).isEqualTo(1984 + 8788);
    }
}
