package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.word.LibreOffice;
import org.kehoach.word.WordOutline;
import org.kehoach.word.WordStudy;

class TemplateFillerTest {

    private static final OfficialText PLAN = SampleText.plan();

    @Test
    void aPlanIsAFileThatWordAccepts() throws Exception {
        assertThat(WordFaults.of(Templates.fill(PLAN).write())).isEmpty();
        assertThat(WordFaults.of(Templates.docx())).isEmpty();
    }

    @Test
    void signsOfXmlAndOfTemplatesAreWordsInEveryField() throws Exception {
        String words = "A & B < C > D \"E\" 'F' ${kind} [#list x as y] &lt; ]]>";

        WordPackage word = Templates.fill(SampleText.everywhere(words));

        assertThat(WordFaults.of(word.write())).isEmpty();
        assertThat(WordOutline.words(word)).filteredOn(w -> w.contains(words)).hasSize(16);
    }

    @Test
    void aDocumentWithoutAlmostEverythingIsStillWhole() throws Exception {
        WordPackage word = Templates.fill(SampleText.least());

        assertThat(WordFaults.of(word.write())).isEmpty();
        assertThat(WordOutline.words(word)).containsExactly("SỞ Y TẾ", OfficialText.NATION, OfficialText.MOTTO,
                "Số: \u00a0\u00a0\u00a0\u00a0\u00a0/KH-SYT",
                "An Hải, ngày      tháng      năm     ",
                "KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT.");
    }

    @Test
    void aGroundIsInItalicsAndASentenceThatOpensThePlanIsUpright() throws Exception {
        byte[] docx = TestTemplate.of("[#list basis as line]",
                "[#if line.ground]căn cứ[#else]văn xuôi[/#if]: ${line}", "[/#list]");
        String opening = "Thực hiện Luật Thư viện, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:";

        assertThat(WordOutline.of(Templates.fill(PLAN)))
                .contains("[Căn cứ ban hành] Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;");
        assertThat(WordOutline.of(Templates.fill(SampleText.everywhere(opening))))
                .contains("[Đoạn mở đầu] " + opening).doesNotContain("[Căn cứ ban hành]");
        assertThat(WordOutline.words(TestTemplate.fill(docx, PLAN))).singleElement().asString()
                .startsWith("căn cứ: ");
        assertThat(WordStudy.of(Templates.docx()).orElseThrow().looks()).hasEntrySatisfying("CanCu",
                look -> assertThat(look.italic()).isTrue());
    }

    @Test
    void aVeryLongNameKeepsTheFileWhole() throws Exception {
        WordPackage word = Templates.fill(SampleText.everywhere("TRUNG TÂM BẢO TỒN ".repeat(17).strip()));

        assertThat(WordFaults.of(word.write())).isEmpty();
        int measure = Templates.named().rules().getFirst().measure();
        assertThat(length(word, 0, measure)).isBetween(measure / 3, measure / 2);
    }

    @Test
    void theLineUnderTheMottoIsAsLongAsItAndTheOthersAThirdToAHalf() throws Exception {
        WordPackage word = Templates.fill(PLAN);
        List<RuleLine> rules = Templates.named().rules();
        int motto = Templates.FONTS.twips(OfficialText.MOTTO, true, false, 26);
        int issuer = Templates.FONTS.twips("ỦY BAN NHÂN DÂN", true, false, 24);

        assertThat(length(word, 0, rules.get(0).measure())).isBetween(issuer / 3, issuer / 2);
        assertThat(length(word, 1, rules.get(1).measure())).isCloseTo(motto, within(2));
        assertThat(length(word, 2, rules.get(2).measure())).isBetween(9071 / 3, 9071 / 2);
    }

    /** The length of a line in twips, by the indents of its paragraph, which are the same on both sides. */
    private static int length(WordPackage word, int number, int measure) throws Exception {
        XmlElement indent = lines(word.xml(WordPackage.DOCUMENT).orElseThrow()).get(number).child("w:pPr").orElseThrow()
                .child("w:ind").orElseThrow();
        assertThat(indent.get("w:left")).isEqualTo(indent.get("w:right"));
        return measure - 2 * Integer.parseInt(indent.get("w:left", ""));
    }

    private static List<XmlElement> lines(XmlElement element) {
        if (element.name().equals("w:p")) {
            return element.child("w:pPr").flatMap(p -> p.childValue("w:pStyle")).filter("DuongKe"::equals).stream()
                    .map(_ -> element).toList();
        }
        return element.children().stream().flatMap(c -> lines(c).stream()).toList();
    }

    @Test
    void theSameTextGivesTheSameBytesEverywhere() {
        byte[] here = Templates.fill(PLAN).write();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(Templates.fill(SampleText.plan()).write()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void recipientsEndWithTheirSignsAndShareTheirNote() throws Exception {
        assertThat(WordOutline.words(Templates.fill(PLAN))).containsSubsequence("Nơi nhận:",
                "- Bộ Văn hóa, Thể thao và Du lịch;", "- Thường trực Tỉnh ủy;", "- Thường trực HĐND tỉnh;", "(báo cáo)",
                "- Chủ tịch, các PCT UBND tỉnh (chỉ đạo);", "- UBND các xã, phường;", "- Lưu: VT, KGVX.", "05b-NTL",
                "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Nguyễn Thị Minh An");
    }

    @Test
    void oneAddresseeStandsBehindKinhGuiAndSeveralBelowIt() throws Exception {
        OfficialText one = SampleText.everywhere("Sở Y tế");

        assertThat(WordOutline.words(Templates.fill(one))).contains("Kính gửi:\tSở Y tế");
        assertThat(WordOutline.words(Templates.fill(SampleText.addressed(one, "Sở Y tế", "Sở Tài chính"))))
                .containsSubsequence("Kính gửi:", "- Sở Y tế;", "- Sở Tài chính.");
    }

    @Test
    void wordsBehindAHeadingAreUprightAndDoNotHoldTheNextPage() throws Exception {
        assertThat(WordOutline.of(Templates.fill(PLAN))).contains(
                "[Mục cấp 2 loose] 1. Mục tiêu chung:~~ Mọi người dân trong tỉnh được tiếp cận sách")
                .contains("(*qua Sở Văn hóa, Thể thao và Du lịch*) trước ngày **15/11** hằng năm.");
    }

    @Test
    void withoutAClosingTheLastParagraphKeepsTheSignatureCompany() throws Exception {
        OfficialText bare = SampleText.withoutClosing(PLAN);

        assertThat(WordOutline.of(Templates.fill(bare))).contains("[Đoạn văn keep] Báo cáo gửi về");
        assertThat(WordOutline.of(Templates.fill(PLAN))).contains("[Đoạn văn] Báo cáo gửi về");
    }

    @Test
    void theFileSaysWhatItIs() {
        String properties = new String(Templates.fill(PLAN).part("docProps/core.xml").orElseThrow(),
                StandardCharsets.UTF_8);

        assertThat(properties).contains("<dc:title>KẾ HOẠCH Phát triển văn hóa đọc",
                "<dc:creator>ỦY BAN NHÂN DÂN TỈNH AN HẢI</dc:creator>", "<dc:language>vi-VN</dc:language>",
                ">2026-03-05T00:00:00Z<");
    }

    @Test
    void libreOfficePrintsItOnFourPagesWithAllWordsInOrder(@TempDir Path folder) throws Exception {
        WordPackage word = Templates.fill(PLAN);
        Path pdf = LibreOffice.convert(word.write(), "pdf", folder);
        List<String> pages = LibreOffice.pages(pdf);

        assertThat(pages).hasSize(4);
        assertThat(pages.getFirst().strip()).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(pages.get(1).strip()).startsWith("2");
        assertThat(pages.getLast()).contains("xem xét, quyết định./.", "TM. ỦY BAN NHÂN DÂN");
        String printed = LibreOffice.words(pdf).replaceAll("\\s+", " ");
        assertThat(printed).containsSubsequence(List.of("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "+ Cơ quan phối hợp",
                "III. NHIỆM VỤ, GIẢI PHÁP", "V. TỔ CHỨC THỰC HIỆN", "5. Ủy ban nhân dân các xã, phường"));
    }

    @Test
    void theSignatureIsNeverAloneOnAPage(@TempDir Path folder) throws Exception {
        for (int more : List.of(21, 22, 23)) {
            Path own = Files.createDirectories(folder.resolve("closing" + more));
            OfficialText text = SampleText.longer(PLAN, more);
            assertThat(LibreOffice.pages(LibreOffice.convert(Templates.fill(text).write(), "pdf", own)).getLast())
                    .as("%d more", more).contains("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "xét, quyết định./.");
        }
    }
}
