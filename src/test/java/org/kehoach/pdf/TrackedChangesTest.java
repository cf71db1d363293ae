package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.pdf.LaidOutDocument.Line;

/** Tracked changes are shown as they end up: LibreOffice prints deletions too, so there is no reference. */
class TrackedChangesTest {

    private static final String DELETED_MARK = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";

    @Test
    void deletedTextIsNotShownAndInsertedTextIs() {
        Docx docx = new Docx().add("<w:p>" + r("", "giữ") + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>bỏ"
                + "</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">" + r("", " thêm") + "</w:ins></w:p>");
        assertThat(PageEngines.lines(docx)).extracting(Line::text).containsExactly("giữ thêm");
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() {
        Docx docx = new Docx().add(p(DELETED_MARK + "<w:jc w:val=\"center\"/>", "đầu ")).add(p(DELETED_MARK, "giữa "))
                .add(p("cuối")).add(p("sau"));
        List<Line> lines = PageEngines.lines(docx);
        assertThat(lines).extracting(Line::text).containsExactly("đầu giữa cuối", "sau");
        assertThat(lines.getFirst().x()).as("formatted as the paragraph whose mark is left").isEqualTo(1984);
    }

    @Test
    void nothingIsLostWhereNoParagraphFollows() {
        assertThat(PageEngines.lines(new Docx().add(p(DELETED_MARK, "còn lại")))).extracting(Line::text)
                .containsExactly("còn lại");
    }

    @Test
    void marksOfMovesBetweenParagraphsAreNothing() {
        Docx docx = new Docx().add(p(DELETED_MARK, "")).add("<w:moveFromRangeEnd w:id=\"7\"/>").add(p("còn lại"));
        assertThat(PageEngines.lines(docx)).extracting(Line::text).containsExactly("còn lại");
    }

    @Test
    void aParagraphOfWhichNothingIsLeftBeforeATableIsGone() {
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>%s<w:tc><w:tcPr/>"
                + p("ô") + "</w:tc></w:tr></w:tbl>";
        String gone = table.replace("%s", "<w:trPr><w:del w:id=\"9\" w:author=\"a\"/></w:trPr>");
        Docx docx = new Docx().add(p("trước")).add(p(DELETED_MARK, "")).add(table.replace("%s", "")).add(gone)
                .add(p("sau"));
        assertThat(PageEngines.lines(docx)).extracting(Line::text).containsExactly("trước", "ô", "sau");
    }
}
