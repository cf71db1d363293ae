package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Word's own numbering: labels, where the text begins, when a list counts anew. */
class NumberingTest {

    private static String level(int level, String format, String text, String more, String indents) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind " + indents
                + "/></w:pPr></w:lvl>";
    }

    private static String list(String... levels) {
        return "<w:abstractNum w:abstractNumId=\"0\">" + String.join("", levels) + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:jc w:val=\"both\"/><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr>", text);
    }

    private static List<String> texts(Docx docx) {
        return PageEngines.lines(docx).stream().map(Line::text).toList();
    }

    @Test
    void levelsCountAndBeginAnewUnderTheNextOfTheLevelAbove() {
        Docx docx = new Docx()
                .numbering(list(level(0, "upperRoman", "%1.", "<w:suff w:val=\"space\"/>", ""),
                        level(1, "decimal", "%2.", "<w:suff w:val=\"space\"/>", ""),
                        level(2, "lowerLetter", "%3)", "<w:suff w:val=\"nothing\"/>", "")))
                .add(item(1, 0, "x") + item(1, 1, "x") + item(1, 2, "x") + item(1, 2, "x") + item(1, 1, "x")
                        + item(1, 2, "x") + item(1, 0, "x") + item(1, 1, "x"));
        assertThat(texts(docx)).containsExactly("I. x", "1. x", "a)x", "b)x", "2. x", "a)x", "II. x", "1. x");
    }

    @Test
    void aListGoesOnAndAnOverrideBeginsItAnew() {
        Docx docx = new Docx().numbering(list(level(0, "decimalZero", "%1/", "<w:suff w:val=\"space\"/>", "")))
                .add(item(1, 0, "x") + p("giữa") + item(1, 0, "x") + item(2, 0, "x") + item(2, 0, "x"));
        assertThat(texts(docx)).containsExactly("01/ x", "giữa", "02/ x", "01/ x", "02/ x");
    }

    @Test
    void legalLevelsAreWrittenInDecimals() {
        // Word's documented behaviour (ECMA-376 Part 1, 17.9.4); LibreOffice 7.4 leaves the Roman number
        Docx docx = new Docx()
                .numbering(list(level(0, "upperRoman", "%1.", "<w:suff w:val=\"space\"/>", ""),
                        level(1, "decimal", "%1.%2.", "<w:isLgl/><w:suff w:val=\"space\"/>", "")))
                .add(item(1, 0, "x") + item(1, 1, "x"));
        assertThat(texts(docx)).containsExactly("I. x", "1.1. x");
    }

    @Test
    void symbolsOfBulletsAreWrittenInUnicode() {
        String symbol = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:suff w:val=\"space\"/>"
                + "<w:lvlText w:val=\"\uf0b7\"/><w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr></w:lvl>";
        assertThat(texts(new Docx().numbering(list(symbol)).add(item(1, 0, "x")))).containsExactly("\u2022 x");
    }

    @Test
    void textBeginsWhereLibreOfficeBeginsIt() {
        Vietnamese text = new Vietnamese(3);
        Docx docx = new Docx().numbering(list(level(0, "decimal", "%1.", "", "w:left=\"720\" w:hanging=\"360\""),
                level(1, "lowerLetter", "%2)", "", "w:left=\"0\" w:firstLine=\"567\""),
                level(2, "decimal", "Điều %3.", "<w:suff w:val=\"space\"/>", "w:left=\"0\" w:firstLine=\"720\"")));
        for (int i = 0; i < 12; i++) {
            docx.add(item(1, i % 3, text.words(text.between(5, 40))));
        }
        LineParity.assertEqualLines(docx);
    }
}
