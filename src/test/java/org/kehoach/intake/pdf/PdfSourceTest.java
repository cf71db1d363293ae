package org.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;
import org.kehoach.intake.SourceTexts;

/** What the words of a PDF are, one property each. */
class PdfSourceTest {

    private static final float LEFT = 85;
    private static final float RIGHT = 538;

    private static Outcome<Source> outcome(PdfPages pages) {
        return new PdfFileReader().read("a.pdf", pages.bytes());
    }

    private static Source read(PdfPages pages) {
        Outcome<Source> read = outcome(pages);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static List<String> dropped(Source source, Furniture kind) {
        return source.dropped().stream().filter(d -> d.furniture() == kind).map(Dropped::text).toList();
    }

    private static List<String> codes(Outcome<Source> read) {
        return read.diagnostics().stream().map(Diagnostic::problem).map(p -> p.code()).toList();
    }

    /** A page's worth of paragraphs of three lines, the first of each indented. */
    private static PdfPages body(PdfPages pages, float from, int paragraphs) {
        float y = from;
        for (int i = 0; i < paragraphs; i++) {
            pages.justified(LEFT + 36, RIGHT, y, 14, i + 1 + ". Tăng cường công tác tuyên truyền, vận động nhân dân");
            pages.justified(LEFT, RIGHT, y + 16, 14,
                    "tham gia giữ gìn vệ sinh môi trường, trồng cây xanh ven đường liên");
            pages.at(LEFT, y + 32, 14, "thôn năm 2026.");
            y += 54;
        }
        return pages;
    }

    @Test
    void linesAreJoinedToParagraphs() {
        Source source = read(body(new PdfPages(), 100, 3));
        assertThat(SourceTexts.paragraphs(source)).hasSize(3).first().asString()
                .isEqualTo("1. Tăng cường công tác tuyên "
                        + "truyền, vận động nhân dân tham gia giữ gìn vệ sinh môi trường, trồng cây xanh ven đường liên thôn năm 2026.");
        Block.Paragraph p = (Block.Paragraph) source.blocks().get(0);
        assertThat(p.layout()).isEqualTo(new Layout(Layout.Alignment.JUSTIFIED, 0, 720, 0, 0));
        assertThat(p.runs().getFirst().look().size()).isEqualTo(28);
    }

    @Test
    void paragraphGoesOnOverThePageAndNumbersAndHeadsAreFurniture() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                pages.next().centred("Regular", 311, 40, 13, Integer.toString(page));
            }
            pages.at(LEFT, 60, 10, "Công báo tỉnh An Hải");
            body(pages, 110, 12);
            String where = List.of("thứ nhất", "thứ hai", "thứ ba", "cuối").get(page - 1);
            pages.justified(LEFT + 36, RIGHT, 758, 14, "Trang " + where + " còn một đoạn dài nữa mà trang hết chỗ nên");
            if (page > 1) {
                pages.at(LEFT, 84, 14, "đoạn đi sang trang " + where + ".");
            }
        }
        Source source = read(pages);
        assertThat(dropped(source, Furniture.PAGE_NUMBER)).containsExactly("2", "3", "4");
        assertThat(dropped(source, Furniture.RUNNING_HEAD)).hasSize(4).containsOnly("Công báo tỉnh An Hải");
        assertThat(SourceTexts.paragraphs(source))
                .contains("Trang thứ nhất còn một đoạn dài nữa mà trang hết chỗ nên đoạn đi "
                        + "sang trang thứ hai.");
    }

    @Test
    void theLastParagraphBeginsAPageBehindAFullLine() {
        PdfPages pages = new PdfPages();
        float y = 100;
        for (int i = 0; i < 6; i++) {
            pages.justified(LEFT, RIGHT, y, 14, "Thẩm định, bố trí kinh phí cho các nhiệm vụ trong dự toán hằng năm và")
                    .justified(LEFT, RIGHT, y + 16, 14, "hướng dẫn lồng ghép nguồn vốn của các chương trình mục tiêu.");
            y += 48;
        }
        pages.next().justified(LEFT, RIGHT, 84, 14, "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh")
                .at(LEFT, 100, 14, "về Sở để được hướng dẫn./.");
        assertThat(SourceTexts.paragraphs(read(pages))).hasSize(7).last().asString()
                .isEqualTo(
                        "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở để được hướng dẫn./.");
    }

    @Test
    void columnsOfLetterheadAndSignatureAreToldApart() {
        PdfPages pages = new PdfPages().centred("Regular", 165, 70, 12, "ỦY BAN NHÂN DÂN").centred("Bold", 415, 70, 12,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").centred("Bold", 165, 85, 13, "XÃ HÒA LẠC")
                .centred("Bold", 415, 85, 13, "Độc lập - Tự do - Hạnh phúc")
                .centred("Regular", 165, 110, 13, "Số: 12/KH-UBND")
                .centred("Italic", 415, 110, 13, "Hòa Lạc, ngày 12 tháng 3 năm 2026")
                .centred("Bold", 311, 150, 14, "KẾ HOẠCH")
                .centred("Bold", 311, 166, 14, "Trồng cây xanh năm 2026");
        body(pages, 200, 5);
        pages.at("BoldItalic", LEFT, 500, 12, "Nơi nhận:").centred("Bold", 420, 500, 14, "TM. ỦY BAN NHÂN DÂN")
                .at(LEFT, 514, 11, "- UBND tỉnh (để báo cáo);").centred("Bold", 420, 516, 14, "CHỦ TỊCH")
                .at(LEFT, 527, 11, "- Các thôn;").at(LEFT, 540, 11, "- Lưu: VT.")
                .centred("Bold", 420, 600, 14, "Phạm Văn Lộc");
        List<String> read = SourceTexts.paragraphs(read(pages));
        assertThat(String.join(" | ", read))
                .startsWith("ỦY BAN NHÂN DÂN | XÃ HÒA LẠC | Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                .contains("Hòa Lạc, ngày 12 tháng 3 năm 2026 | KẾ HOẠCH")
                .endsWith("Nơi nhận: | - UBND tỉnh (để báo cáo); "
                        + "| - Các thôn; | - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH | Phạm Văn Lộc");
    }

    @Test
    void titleThatIsFlushWithTheLetterheadIsNoneOfItsLines() {
        PdfPages pages = new PdfPages().at(LEFT, 70, 12, "ỦY BAN NHÂN DÂN")
                .at(320, 70, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").at(LEFT, 85, 12, "XÃ HÒA LẠC")
                .at(320, 85, 12, "Độc lập - Tự do - Hạnh phúc").at(LEFT, 100, 12, "Số: 12/KH-UBND")
                .at(320, 100, 12, "Hòa Lạc, ngày 12 tháng 3 năm 2026").at(LEFT, 130, 12, "KẾ HOẠCH")
                .at(LEFT, 145, 12, "Trồng cây xanh năm 2026");
        assertThat(String.join(" | ", SourceTexts.paragraphs(read(body(pages, 180, 5)))))
                .startsWith("ỦY BAN NHÂN DÂN XÃ HÒA LẠC Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Hòa Lạc, ngày 12 tháng 3 năm 2026 | KẾ HOẠCH | Trồng cây xanh năm 2026 | 1.");
    }

    @Test
    void endOfASentenceAboveSignaturesIsNoneOfTheirLines() {
        PdfPages pages = body(new PdfPages(), 100, 12).next().justified(LEFT + 36, RIGHT, 60, 14,
                "- Bản ghi nhớ có hiệu lực từ ngày ký đến hết ngày 31 tháng 12,")
                .at(LEFT, 76, 14, "lập thành 04 bản, mỗi bên giữ 02 bản./.")
                .centred("Bold", 195, 110, 14, "ĐẠI DIỆN BÊN A")
                .centred("Bold", 430, 110, 14, "ĐẠI DIỆN BÊN B").centred("Bold", 195, 126, 14, "GIÁM ĐỐC")
                .centred("Bold", 430, 126, 14, "HIỆU TRƯỞNG").centred("Bold", 195, 200, 14, "Lê Văn Khánh")
                .centred("Bold", 430, 200, 14, "Ngô Đức Hiển");
        assertThat(SourceTexts.paragraphs(read(pages))).contains(
                "- Bản ghi nhớ có hiệu lực từ ngày ký đến hết ngày 31 tháng 12, lập thành 04 bản, mỗi bên giữ 02 bản./.");
    }

    @Test
    void ruledTableHasItsMergedCells() {
        PdfPages pages = body(new PdfPages(), 100, 2);
        float[] ys = {300, 320, 340, 360};
        pages.rule(100, 300, 400, 300).rule(200, 320, 400, 320).rule(100, 340, 400, 340).rule(100, 360, 400, 360);
        pages.rule(100, 300, 100, 360).rule(200, 300, 200, 360).rule(300, 320, 300, 360).rule(400, 300, 400, 360);
        pages.at(110, ys[1], 12, "Nội dung").at(220, 314, 12, "Kinh phí").at(210, 334, 12, "2026")
                .at(310, 334, 12, "2027")
                .at(110, 354, 12, "Cây xanh").at(210, 354, 12, "120").at(310, 354, 12, "150");
        Block.Table table = read(pages).blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst().orElseThrow();
        assertThat(table.ruled()).isTrue();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).cells()).extracting(Block.Cell::column, Block.Cell::across, Block.Cell::down)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 2, 1));
        assertThat(table.rows().get(2).cells()).hasSize(3);
    }

    @Test
    void signaturesAndStampsAreFurnitureAndANumberInAFieldIsText() {
        PdfPages pages = new PdfPages().at(LEFT, 60, 14, "Số:        /KH-UBND");
        body(pages, 100, 6);
        pages.field(400, 20, 150, 40, 7, "Ký bởi: Ủy ban nhân dân xã Hòa Lạc", "Ngày ký: 12-03-2026 16:02:11 +07:00")
                .field(112, 48, 30, 16, 14, "12")
                .at(430, 700, 8, "CÔNG VĂN ĐẾN").at(430, 710, 8, "Số: 345").at(430, 720, 8, "Ngày: 15/3/2026");
        Source source = read(pages);
        assertThat(dropped(source, Furniture.STAMP)).hasSize(4).anyMatch(t -> t.startsWith("Ký bởi"))
                .contains("Số: 345");
        assertThat(SourceTexts.paragraphs(source).getFirst()).startsWith("Số: 12").contains("/KH-UBND");
    }

    @Test
    void noteStandsBelowItsRuleWithRaisedMarks() {
        PdfPages pages = body(new PdfPages(), 100, 4);
        pages.at(LEFT + 36, 400, 14, "Tỷ lệ đạt 95").at(LEFT + 36 + width("Tỷ lệ đạt 95"), 395, 9, "1")
                .rule(LEFT, 700, LEFT + 144, 700).at(LEFT, 716, 10, "1 Theo điều tra năm 2025 của Sở Y tế.");
        Source source = read(pages);
        assertThat(SourceTexts.paragraphs(source)).contains("Tỷ lệ đạt 95¹");
        assertThat(source.blocks().getLast().place().region()).isEqualTo(Region.NOTE);
    }

    private static float width(String text) {
        PdfPages pages = new PdfPages();
        return PdfPages.run(() -> pages.font("Regular").getStringWidth(text) / 1000 * 14);
    }

    @Test
    void textDrawnTwiceIsBoldAndSaidOnce() {
        PdfPages pages = body(new PdfPages(), 100, 2).at(LEFT, 300, 14, "Đậm giả").at(LEFT + 0.4f, 300, 14, "Đậm giả");
        Source source = read(pages);
        Block.Paragraph last = (Block.Paragraph) source.blocks().getLast();
        assertThat(last.text()).isEqualTo("Đậm giả");
        assertThat(last.runs()).extracting(Run::look).allMatch(l -> l.bold());
    }

    @Test
    void accentsThatStandApartAreJoined() {
        String split = Normalizer.normalize("Kế hoạch tiếp nhận", Normalizer.Form.NFD);
        assertThat(SourceTexts.words(read(new PdfPages().at(LEFT, 100, 14, split))))
                .containsExactly("Kế", "hoạch", "tiếp", "nhận");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turnedPagesAreReadAsTheyAreShown(int degrees) {
        PdfPages pages = new PdfPages();
        pages.page(degrees);
        Matrix turn = new Matrix();
        turn.rotate(Math.toRadians(degrees));
        for (int i = 0; i < 3; i++) {
            Matrix m = Matrix.getTranslateInstance(300, 400);
            m.concatenate(turn);
            m.translate(-100, -i * 20);
            pages.text("Regular", m, 14, "Dòng thứ " + (i + 1) + " của phụ lục", RenderingMode.FILL);
        }
        // the first page is the empty one that every file begins with
        assertThat(SourceTexts.words(read(pages))).containsSubsequence("1", "của", "phụ", "lục", "Dòng", "thứ", "2");
    }

    @Test
    void landscapeDrawnOnAnUprightPageIsTurned() {
        PdfPages pages = new PdfPages();
        Matrix m = Matrix.getRotateInstance(Math.PI / 2, 300, 100);
        pages.text("Regular", m, 14, "Biểu tổng hợp nằm ngang", RenderingMode.FILL);
        assertThat(SourceTexts.words(read(pages))).containsExactly("Biểu", "tổng", "hợp", "nằm", "ngang");
    }

    @Test
    void unseenTextIsTextWithARemark() {
        PdfPages pages = new PdfPages().text("Regular", Matrix.getTranslateInstance(85, 700), 14, "Chữ nhận dạng",
                RenderingMode.NEITHER);
        Outcome<Source> read = outcome(pages);
        assertThat(SourceTexts.words(read.value().orElseThrow())).containsExactly("Chữ", "nhận", "dạng");
        assertThat(codes(read)).containsExactly("E0861");
    }

    /** Character recognition puts each word where it saw it, on a sheet that lay a little aslant. */
    @Test
    void unseenWordsNeedNotStandOnOneLine() {
        PdfPages pages = new PdfPages();
        List<String> words = List.of("Xây", "dựng", "kế", "hoạch", "năm", "2026");
        for (int line = 0; line < 2; line++) {
            for (int i = 0; i < words.size(); i++) {
                float y = 700 - line * 18 + i * 0.5f + (i % 2) * 1.2f;
                pages.text("Regular", Matrix.getTranslateInstance(85 + i * 55, y), 13.6f + (i % 3) * 0.4f,
                        words.get(i), RenderingMode.NEITHER);
            }
        }
        assertThat(SourceTexts.words(outcome(pages).value().orElseThrow()))
                .containsExactlyElementsOf(Stream.of(words, words).flatMap(List::stream).toList());
    }

    @Test
    void blanksThatWereTypedTwiceAreNoColumns() {
        List<String> lines = List.of("Các đơn vị xây dựng kế hoạch và báo cáo kết quả thực",
                "hiện về xã trước ngày hội đọc sách năm 2026 của tỉnh.");
        PdfPages pages = body(new PdfPages(), 100, 3);
        for (String line : lines) {
            float x = LEFT;
            int blanks = 0;
            for (String word : line.split(" ", -1)) {
                pages.at(x, 300 + lines.indexOf(line) * 18, 14, word);
                x += width(word) + (++blanks == 4 ? 16 : 8);
            }
        }
        assertThat(String.join(" ", SourceTexts.paragraphs(read(pages)))).endsWith(String.join(" ", lines));
    }

    @Test
    void dashBehindAnEndedLineAndAPageNumberBehindDotsPart() {
        PdfPages pages = body(new PdfPages(), 100, 2)
                .justified(LEFT + 36, RIGHT, 300, 14, "- Mở lớp tập huấn cho cán bộ các thôn trong toàn xã hằng năm.")
                .justified(LEFT, RIGHT, 318, 14, "- Trồng cây xanh ven các tuyến đường liên thôn, đường ra đồng;")
                .justified(LEFT, RIGHT, 336, 14, "II. TỔ CHỨC THỰC HIỆN ................................... 4")
                .justified(LEFT, RIGHT, 354, 14, "III. KINH PHÍ THỰC HIỆN .................................. 5");
        assertThat(SourceTexts.paragraphs(read(pages))).hasSize(6);
    }

    @Test
    void markOfACopyIsFurniture() {
        PdfPages pages = body(new PdfPages(), 100, 3).text("Bold", Matrix.getRotateInstance(Math.PI / 4, 200, 300), 60,
                "BẢN SAO", RenderingMode.FILL);
        Source source = read(pages);
        assertThat(dropped(source, Furniture.STAMP)).containsExactly("BẢN SAO");
        assertThat(SourceTexts.words(source)).doesNotContain("SAO");
    }

    @Test
    void noCharacterIsLost() {
        PdfPages pages = new PdfPages().centred("Regular", 311, 40, 13, "1");
        body(pages, 100, 3);
        pages.rule(100, 300, 300, 300).rule(100, 320, 300, 320).rule(100, 300, 100, 320).rule(200, 300, 200, 320)
                .rule(300, 300, 300, 320).at(110, 314, 12, "ô một").at(210, 314, 12, "ô hai");
        pages.field(400, 20, 150, 20, 7, "Ký bởi: Nguyễn Văn A").text("Regular",
                Matrix.getRotateInstance(Math.PI / 2, 570, 300),
                9, "dọc lề", RenderingMode.FILL);
        String expected = "1" + "ô mộtô hai" + "Ký bởi: Nguyễn Văn A" + "dọc lề";
        for (int i = 1; i <= 3; i++) {
            expected += i
                    + ". Tăng cường công tác tuyên truyền, vận động nhân dân tham gia giữ gìn vệ sinh môi trường, "
                    + "trồng cây xanh ven đường liên thôn năm 2026.";
        }
        assertThat(SourceTexts.characters(read(pages))).isEqualTo(SourceTexts.sorted(expected));
    }
}
