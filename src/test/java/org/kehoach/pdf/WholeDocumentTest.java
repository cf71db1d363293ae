package org.kehoach.pdf;

import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole plans of several pages as the template lays them: letterhead, headings, justified text, signature. */
class WholeDocumentTest {

    private static final String CENTER = "<w:jc w:val=\"center\"/>";
    private static final String BODY = "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\"/>";
    private static final String NO_MARGINS = "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    @ParameterizedTest
    @ValueSource(ints = {240, 264, 276, 312, 360})
    void everyLineEndsWhereLibreOfficeEndsIt(int lineSpacing) {
        Vietnamese text = new Vietnamese(lineSpacing);
        String spacing = "<w:spacing w:before=\"120\" w:line=\"" + lineSpacing + "\" w:lineRule=\"auto\"/>";
        Docx docx = new Docx().section("<w:titlePg/>")
                .story("header", "default", PageNumberTest.centredNumber())
                .add(letterhead()).add(p(CENTER, "<w:b/>", "KẾ HOẠCH"))
                .add(p(CENTER, "<w:b/>", "Chuyển đổi số năm 2026"));
        for (int i = 1; i <= 14; i++) {
            docx.add(p(BODY + spacing + "<w:keepNext/>", "<w:b/>", i + ". " + text.words(text.between(2, 20))));
            docx.add(p(BODY + spacing, text.words(text.between(15, 110))));
            docx.add(p(BODY + spacing, "<w:i/>", "- " + text.words(text.between(5, 40))));
        }
        LineParity.assertEqualLines(docx.add(p(BODY + "<w:keepNext/>", text.words(25) + "./.")).add(signature()));
    }

    private static String letterhead() {
        String rule = "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\"1100\" w:right=\"1100\"/></w:pPr></w:p>";
        return table(NO_MARGINS, new int[]{3800, 5300},
                row("", cell(3800, "",
                        p(CENTER, "<w:sz w:val=\"26\"/>", "UBND TỈNH HÒA AN")
                                + p(CENTER, "<w:b/><w:sz w:val=\"26\"/>", "SỞ KHOA HỌC VÀ CÔNG NGHỆ") + rule),
                        cell(5300, "",
                                p(CENTER, "<w:b/><w:sz w:val=\"26\"/>", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                        + p(CENTER, "<w:b/>", "Độc lập - Tự do - Hạnh phúc") + rule)),
                row("", cell(3800, "", p(CENTER, "<w:sz w:val=\"26\"/>", "Số:      /KH-SKHCN")),
                        cell(5300, "", p(CENTER, "<w:i/>", "Hòa An, ngày 05 tháng 01 năm 2026"))));
    }

    private static String signature() {
        String recipients = p("", "<w:b/><w:i/><w:sz w:val=\"24\"/>", "Nơi nhận:")
                + p("", "<w:sz w:val=\"22\"/>", "- UBND tỉnh (để báo cáo);")
                + p("", "<w:sz w:val=\"22\"/>", "- Các phòng, đơn vị thuộc Sở;")
                + p("", "<w:sz w:val=\"22\"/>", "- Lưu: VT, KHTC.");
        String signatory = p(CENTER, "<w:b/>", "KT. GIÁM ĐỐC") + p(CENTER, "<w:b/>", "PHÓ GIÁM ĐỐC")
                + "<w:p/>".repeat(4) + p(CENTER, "<w:b/>", "Nguyễn Văn An");
        return table("", new int[]{4200, 4588},
                row("<w:cantSplit/>", cell(4200, "", recipients), cell(4588, "", signatory)));
    }
}
