package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Docx.reference;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Footnotes: on the page of their mark, above the lower margin, under a short line. */
class FootnoteTest {

    private static final int BOTTOM = 16838 - 1134;

    private static String withNote(String text, int note) {
        return "<w:p>" + r("", text) + reference(note) + "</w:p>";
    }

    private static List<String> notes(LaidOutDocument.Page page) {
        return page.lines().stream().filter(l -> l.source().area() == Area.FOOTNOTE).map(Line::text).toList();
    }

    @Test
    void aNoteStandsAtTheFootOfThePageOfItsMark() {
        Docx docx = new Docx().footnote("Theo số liệu năm 2025.").add(withNote("Hộ nghèo còn 2%", 1)).add(p("sau"));
        LaidOutDocument.Page page = PageEngines.layOut(docx).pages().getFirst();
        Line note = page.lines().getLast();
        assertThat(page.lines()).extracting(Line::text).containsExactly("Hộ nghèo còn 2%1", "sau",
                "1 Theo số liệu năm 2025.");
        assertThat(note.y() + note.height()).isEqualTo(BOTTOM);
        assertThat(page.rules()).hasSize(1).first()
                .satisfies(rule -> assertThat(rule.width()).isEqualTo(8788 / 4))
                .satisfies(rule -> assertThat(rule.y()).isBetween(note.y() - 124, note.y()));
    }

    @Test
    void notesAreNumberedAsTheyAreReferredTo() {
        Docx docx = new Docx().footnote("hai").footnote("một").add(withNote("a", 2)).add(withNote("b", 1));
        assertThat(notes(PageEngines.layOut(docx).pages().getFirst())).containsExactly("1 một", "2 hai");
    }

    @Test
    void aLineGoesToTheNextPageWithItsNote() {
        String lines = IntStream.range(0, 43).mapToObj(i -> p("dòng " + i)).reduce("", String::concat);
        Docx docx = new Docx().footnote("Ghi chú.").add(lines).add(withNote("cuối", 1));
        assertThat(PageEngines.layOut(docx).pages()).extracting(FootnoteTest::notes).containsExactly(List.of(),
                List.of("1 Ghi chú."));
    }

    @Test
    void aNoteWithoutRoomRunsOverToTheNextPage() {
        String lines = IntStream.range(0, 41).mapToObj(i -> p("dòng " + i)).reduce("", String::concat);
        Docx docx = new Docx().footnote(new Vietnamese(3).words(160)).add(lines).add(withNote("cuối", 1))
                .add(p("trang sau"));
        LaidOutDocument pages = PageEngines.layOut(docx);
        assertThat(pages.pages()).hasSize(2).allSatisfy(page -> assertThat(notes(page)).isNotEmpty());
        LineParity.assertEqualLines(docx);
    }

    @Test
    void aMissingNoteIsTold() {
        assertThat(PageEngines.faults(new Docx().add(withNote("a", 7)).bytes()))
                .anySatisfy(d -> assertThat(d.problem())
                        .isEqualTo(new PdfProblem.Unsupported("w:footnoteReference 7", "a")));
    }

    @Test
    void aNoteInATableStandsAtTheFootOfThePage() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> row("", cell(4000, "", i == 20 ? withNote("ô " + i, 1) : p("ô " + i)),
                        cell(4000, "", p("b"))))
                .reduce("", String::concat);
        Docx docx = new Docx().footnote("Ghi chú trong bảng.").add(table("", new int[]{4000, 4000}, rows));
        assertThat(PageEngines.layOut(docx).pages()).extracting(FootnoteTest::notes)
                .containsExactly(List.of("1 Ghi chú trong bảng."));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void pagesWithNotesEndWhereLibreOfficeEndsThem(int seed) {
        Vietnamese text = new Vietnamese(seed);
        Docx docx = new Docx();
        for (int i = 1; i <= 12; i++) {
            docx.footnote(text.words(text.between(3, 60)));
            docx.add(p("<w:jc w:val=\"both\"/>", text.words(text.between(20, 90))));
            docx.add("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + r("", text.words(text.between(5, 40)))
                    + reference(i) + r("", " " + text.words(text.between(3, 40))) + "</w:p>");
        }
        LineParity.assertEqualLines(docx);
    }

    @Test
    void notesAreTaggedAndValid() {
        Docx docx = new Docx().footnote("Ghi chú.").footnote("Nữa.").add(withNote("Chữ", 1)).add(withNote("Chữ", 2));
        byte[] pdf = PageEngines.convert(docx.bytes());
        assertThat(Tags.of(pdf)).containsSubsequence(" P Chữ1", " Note", "  P 1 Ghi chú.");
        VeraPdf.assertArchivalAndAccessible(pdf);
    }
}
