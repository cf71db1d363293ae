package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Where lines end. */
class LineBreakTest {

    /** The text in a room so narrow that every place where a line may end is taken. */
    private static List<String> broken(String text, int room) {
        return PageEngines.lines(new Docx().add(p("<w:ind w:right=\"" + (8788 - room) + "\"/>", text))).stream()
                .map(Line::text).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"49/KH-UBND; 1200; 49/KH-|UBND", "aaaa-2222; 800; aaaa-|2222",
            "2026-2030; 800; 2026-|2030", "aaa (bbb); 650; aaa|(bbb)", "aaaa “bbbb”; 880; aaaa|“bbbb”",
            "aaaa, bbbb; 700; aaaa,|bbbb", "aaaa …; 700; aaaa|…", "aaaa–bbbb; 800; aaaa–|bbbb",
            "aaaa.(bbbb); 900; aaaa.|(bbbb)", "100 %; 500; 100|%"})
    void linesEndWhereTheRulesAllow(String text, int room, String lines) {
        assertThat(String.join("|", broken(text, room))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"và/hoặc", "15/12/2026", "100%", "1.250.000", "a\u00a0b\u00a0c\u00a0d", "(abcdef)"})
    void someThingsAreNotParted(String text) {
        List<String> lines = broken("x " + text + " x", 1350);
        assertThat(lines).anyMatch(l -> l.contains(text));
    }

    @Test
    void textWithoutASpaceIsPartedAtTheMargin() {
        List<Line> lines = PageEngines.lines(new Docx().add(p("a".repeat(300))));
        assertThat(lines).hasSize(5).allSatisfy(l -> assertThat(l.width()).isLessThanOrEqualTo(8788));
        assertThat(String.join("", lines.stream().map(Line::text).toList())).isEqualTo("a".repeat(300));
    }

    /** Word kerns letters from the size upward that the file names (ECMA-376 Part 1, 17.3.2.19); LibreOffice all. */
    @Test
    void pairsAreKernedFromASizeUpward() {
        List<Line> lines = PageEngines.lines(new Docx().add(p("", "<w:kern w:val=\"28\"/>", "AVTo"))
                .add(p("", "<w:kern w:val=\"30\"/>", "AVTo")).add(p("AVTo")));
        assertThat(lines.get(1).width()).isEqualTo(lines.get(2).width());
        assertThat(lines.get(0).width()).isEqualTo(lines.get(2).width() - (264 + 143) * 280 / 2048);
    }

    @Test
    void decomposedTextIsLaidOutAsComposed() {
        String text = new Vietnamese(1).words(80);
        Docx composed = new Docx().add(p(text));
        Docx decomposed = new Docx().add(p(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertThat(PageEngines.layOut(decomposed)).isEqualTo(PageEngines.layOut(composed));
    }

    @Test
    void softHyphensShowOnlyWhereALineEnds() {
        assertThat(broken("nghiên\u00adcứu", 2000)).containsExactly("nghiêncứu");
        assertThat(broken("nghiên\u00adcứu", 1000)).containsExactly("nghiên-", "cứu");
    }

    @Test
    void oddTextEndsItsLinesAsLibreOfficeDoes() {
        String odd = "e-mail vnpt@tinh.gov.vn http://dichvucong.gov.vn/abc/def 24/7 [1] hỏi?trả ừ! −5 ₫5 $7 x=y 5-a "
                + "19-Covid …vân vân… 9h30’ “KH-UBND” và,hoặc –2030 2026—2030 ±3 30°C Số:49 A&B #1 50%/năm ";
        Docx docx = new Docx();
        for (int i = 0; i < 30; i++) {
            docx.add(p("<w:ind w:right=\"" + i * 97 + "\"/>", odd.repeat(2)));
        }
        LineParity.assertEqualLines(docx);
    }

    /** A symbol such as 72-NQ/TW parts at its hyphen or stays whole by where in it the line is full. */
    @Test
    void symbolsAndPathsWithSlashesEndLinesAsLibreOfficeEndsThem() {
        Docx docx = new Docx();
        for (String text : List.of("thực hiện Nghị quyết số 72-NQ/TW ngày 09 tháng 9", "theo số 72-NQ/BBBBBB ngày",
                "theo số ab-cd/ef/ghik ngày", "theo số ab-cd/(efghik) ngày", "theo abc\\defghi jk/lm\\nopq/rst",
                "xem https/aaaaaaaa/bbbbbbbbbb/cccccccccc/dddddddd này", "https/aaaaaaaa/bbbbbbbbbb/cccccccccc này",
                "xem " + "abcdefgh/".repeat(9) + " này", "Quyết định-số 15/QĐ/ABCDEF ngày")) {
            for (int right = 5600; right < 7900; right += 60) {
                docx.add(p("<w:ind w:right=\"" + right + "\"/>", text));
            }
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void mixedFormatsAndUnusualTextAreLaidOutAsLibreOfficeDoes() {
        Vietnamese text = new Vietnamese(5);
        String both = "<w:jc w:val=\"both\"/>";
        LineParity.assertEqualLines(new Docx().add(p(both, text.words(25) + "\n" + text.words(40)))
                .add(p(both, "  " + text.words(30))).add(p("<w:jc w:val=\"right\"/>", "<w:i/>", "cuối dòng  "))
                .add(p(both, text.words(10) + " " + text.words(10).replace(' ', '\u00a0') + " " + text.words(30)))
                .add(p(both, text.words(60).replace(" ", "  "))).add(p("a".repeat(300)))
                .add(p(both, "<w:spacing w:val=\"-6\"/>", text.words(50)))
                .add(p(both, "<w:spacing w:val=\"20\"/>", text.words(50))).add(p("", "<w:caps/>", text.words(30)))
                .add(p("", "<w:smallCaps/>", text.words(30)))
                .add(p("<w:jc w:val=\"center\"/>", "<w:i/>", "Hòa An, ngày"))
                .add(p(both + "<w:ind w:left=\"1000\" w:hanging=\"720\"/>", text.words(60)))
                .add(p(both + "<w:ind w:left=\"-300\" w:right=\"-300\" w:firstLine=\"300\"/>", text.words(60))));
    }
}
