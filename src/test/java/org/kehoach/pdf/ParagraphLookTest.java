package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/** What paragraphs and characters look like in files of others, held to LibreOffice, one property each. */
class ParagraphLookTest {
    private static final String BOTH = "<w:jc w:val=\"both\"/>";
    private final Vietnamese text = new Vietnamese(5);

    @ParameterizedTest
    @ValueSource(strings = {"<w:u w:val=\"double\"/>", "<w:u w:val=\"dotted\"/>", "<w:u w:val=\"thick\"/>",
            "<w:u w:val=\"dash\"/>", "<w:dstrike/>", "<w:highlight w:val=\"yellow\"/>", "<w:smallCaps/>",
            "<w:shd w:val=\"pct20\" w:color=\"auto\" w:fill=\"FFFFFF\"/>", "<w:spacing w:val=\"-8\"/>"})
    void charactersKeepTheirLines(String rPr) {
        LineParity.assertEqualLines(new Docx().add(p(BOTH, rPr, text.words(60)) + p("sau")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:shd w:val=\"clear\" w:fill=\"DDDDDD\"/><w:ind w:left=\"400\"/>",
            "<w:pBdr><w:top w:val=\"double\" w:sz=\"8\" w:space=\"1\"/><w:bottom w:val=\"dashed\" w:sz=\"8\" "
                    + "w:space=\"1\"/></w:pBdr>"})
    void paragraphsKeepTheirLines(String pPr) {
        LineParity.assertEqualLines(new Docx().add(p(pPr, text.words(60)) + p("sau")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arial", "Courier New"})
    void fontsHaveTheirStandInsOfEqualWidth(String font) {
        String fonts = "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font + "\"/>";
        LineParity.assertEqualLines(
                new Docx().add(p(BOTH, fonts, text.words(60)) + p(BOTH, fonts + "<w:b/><w:i/>", text.words(60))));
    }

    @Test
    void aBarTabIsALineThroughTheParagraphAndNoStop() {
        String tabs = "<w:tabs><w:tab w:val=\"bar\" w:pos=\"2000\"/><w:tab w:val=\"left\" w:pos=\"3000\"/></w:tabs>";
        LaidOutDocument.Page page = PageEngines.layOut(new Docx().add(p(tabs, "a\tb\nc"))).pages().getFirst();
        assertThat(page.rules())
                .containsExactly(new Rule(1984 + 2000 - 5, 1417, 10, 2 * 322, 0));
        assertThat(page.lines().getFirst().words()).extracting(LaidOutDocument.Word::x).containsExactly(1984,
                1984 + 3000);
    }

    @Test
    void aGridOfCharactersWithoutADistanceOfTheirsIsOneOfLines() {
        String grid = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"360\"";
        LineParity.assertEqualLines(new Docx().section(grid + "/>").add(p(BOTH, text.words(200))));
        assertThat(PageEngines.faults(new Docx().section(grid + " w:charSpace=\"900\"/>").add(p("a")).bytes()))
                .extracting(Diagnostic::problem)
                .containsExactly(new PdfProblem.Unsupported("w:docGrid linesAndChars", "a"));
    }

    @Test
    void howLettersOfSeveralSizesAreAlignedIsAWarning() {
        Outcome<byte[]> outcome = new PageEngine()
                .convert(new Docx().add(p("<w:textAlignment w:val=\"center\"/>", "a")).bytes(), "a.docx");
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::problem)
                .containsExactly(new PdfProblem.NotApplied("w:textAlignment"));
    }

    @Test
    void automaticSpacesGoAtTheEdgesOfACell() {
        String auto = "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\" w:after=\"100\" w:afterAutospacing=\"1\"/>";
        LineParity.assertEqualLines(new Docx().add(p("trước") + p(auto, text.words(30)) + p(auto, text.words(30)))
                .add(table("", new int[]{4000, 4000},
                        row("", cell(4000, "", p(auto, "a") + p(auto, "b")), cell(4000, "", p(auto, "c")))))
                .add(p(auto, "sau")));
    }

    @Test
    void slantedNoBreakSpacesAreWider() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            words.append(text.words(4)).append(" Điều\u00a0").append(i).append(" khoản\u00a0").append(i).append(' ');
        }
        LineParity.assertEqualLines(new Docx().add(p(BOTH, "<w:i/>", words.toString().strip())));
    }

    @ParameterizedTest
    @ValueSource(ints = {312, 360})
    void linesStandOnTheGrid(int pitch) {
        Docx docx = new Docx().section("<w:docGrid w:type=\"lines\" w:linePitch=\"" + pitch + "\"/>");
        for (int i = 0; i < 20; i++) {
            String spacing = "<w:spacing w:before=\"" + 20 * i + "\" w:line=\"" + (240 + 24 * (i % 5))
                    + "\" w:lineRule=\"auto\"/>";
            docx.add(p(spacing, text.words(text.between(10, 60))));
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aTabThatLeadsPastTheMarginGoesToALineOfItsOwn() {
        String stop = "<w:tabs><w:tab w:val=\"left\" w:pos=\"9500\"/></w:tabs>";
        LineParity.assertEqualLines(new Docx().add(p(stop, "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN") + p("sau")));
    }
}
