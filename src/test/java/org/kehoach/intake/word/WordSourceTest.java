package org.kehoach.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;
import org.kehoach.intake.SourceTexts;
import org.kehoach.intake.Span;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.Docx;

/** What the words of a Word file are, one property each. */
class WordSourceTest {

    private static Outcome<Source> outcome(Docx docx) {
        return new WordFileReader().read("a.docx", docx.bytes());
    }

    private static Source read(String... blocks) {
        Docx docx = new Docx();
        for (String block : blocks) {
            docx.add(block);
        }
        Outcome<Source> read = outcome(docx);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Block.Paragraph paragraph(Source source, int index) {
        return (Block.Paragraph) source.blocks().get(index);
    }

    private static List<String> dropped(Source source, Furniture kind) {
        return source.dropped().stream().filter(d -> d.furniture() == kind).map(Dropped::text).toList();
    }

    @Test
    void automaticNumberIsTextOfItsOwn() {
        String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        Docx docx = new Docx()
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                        + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        docx.add(Docx.p(list, "NHIỆM VỤ")).add(Docx.p(list, "TỔ CHỨC THỰC HIỆN"));
        Source source = outcome(docx).value().orElseThrow();
        assertThat(paragraph(source, 0).number()).isEqualTo("III.");
        assertThat(paragraph(source, 0).text()).isEqualTo("NHIỆM VỤ");
        assertThat(paragraph(source, 1).number()).isEqualTo("IV.");
    }

    @Test
    void changesAreReadAsTheyWillBe() {
        Source source = read("<w:p>" + Docx.r("", "Hoàn thành trước ") + "<w:del w:id=\"1\" w:author=\"a\"><w:r>"
                + "<w:delText>30/6</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">" + Docx.r("", "31/5")
                + "</w:ins>" + Docx.r("<w:vanish/>", "bí mật") + "</w:p>");
        assertThat(paragraph(source, 0).text()).isEqualTo("Hoàn thành trước 31/5");
        assertThat(dropped(source, Furniture.DELETED)).containsExactly("30/6", "bí mật");
    }

    @Test
    void deletedRowIsNoRow() {
        String row = Docx.row("", Docx.cell(3000, "", Docx.p("còn")));
        String gone = Docx.row("<w:del w:id=\"1\" w:author=\"a\"/>", Docx.cell(3000, "", Docx.p("bỏ")));
        Source source = read(Docx.table("", new int[]{3000}, row, gone), Docx.p("sau"));
        assertThat(SourceTexts.paragraphs(source)).containsExactly("còn", "sau");
        assertThat(dropped(source, Furniture.DELETED)).containsExactly("bỏ");
    }

    @Test
    void textBoxStandsAtItsAnchorWhateverItsShape() {
        String box = "<w:r><w:drawing><wp:anchor><wp:extent cx=\"100\" cy=\"100\"/><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:spPr><a:prstGeom prst=\"wedgeRoundRectCallout\"/></wps:spPr><wps:txbx><w:txbxContent>"
                + Docx.p("DỰ THẢO") + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                + "</w:drawing></w:r>";
        Source source = read("<w:p>" + Docx.r("", "Kính gửi") + box + "</w:p>", Docx.p("hết"));
        assertThat(SourceTexts.paragraphs(source)).containsExactly("Kính gửi", "DỰ THẢO", "hết");
        assertThat(source.blocks().get(1).place().region()).isEqualTo(Region.BOX);
    }

    @Test
    void digitsOffTheLineAreNoPartOfTheWordBefore() {
        Source source = read("<w:p>" + Docx.r("", "120 m") + Docx.r("<w:vertAlign w:val=\"superscript\"/>", "2")
                + Docx.r("", ", 5 tấn CO") + Docx.r("<w:vertAlign w:val=\"subscript\"/>", "2") + "</w:p>");
        assertThat(paragraph(source, 0).text()).isEqualTo("120 m², 5 tấn CO₂");
    }

    @Test
    void noteFollowsTheParagraphThatRefersToIt() {
        Docx docx = new Docx().add("<w:p>" + Docx.r("", "đạt 95") + Docx.reference(1) + "</w:p>").add(Docx.p("sau"))
                .footnote("Theo điều tra năm 2025.");
        Source source = outcome(docx).value().orElseThrow();
        assertThat(SourceTexts.paragraphs(source).get(0)).isEqualTo("đạt 95¹");
        assertThat(SourceTexts.paragraphs(source).get(1)).endsWith("Theo điều tra năm 2025.");
        assertThat(source.blocks().get(1).place().region()).isEqualTo(Region.NOTE);
    }

    @Test
    void pageNumberIsFurnitureAndARunningHeadIsText() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Docx docx = new Docx().add(Docx.p("thân")).story("header", "default", "<w:p>" + field + "</w:p>")
                .story("footer", "default", Docx.p("Lưu hành nội bộ"));
        Source source = outcome(docx).value().orElseThrow();
        assertThat(dropped(source, Furniture.PAGE_NUMBER)).hasSize(1);
        assertThat(SourceTexts.paragraphs(source)).containsExactly("Lưu hành nội bộ", "thân");
        assertThat(source.blocks().get(0).place().region()).isEqualTo(Region.PAGE_FOOTER);
    }

    @Test
    void mergedCellsSayHowFarTheyReach() {
        String across = Docx.cell(4000, "<w:gridSpan w:val=\"2\"/>", Docx.p("Kinh phí"));
        String from = Docx.cell(2000, "<w:vMerge w:val=\"restart\"/>", Docx.p("TT"));
        String on = Docx.cell(2000, "<w:vMerge/>", Docx.p(""));
        String a = Docx.cell(2000, "", Docx.p("2026"));
        Source source = read(
                Docx.table(Docx.ruled(), new int[]{2000, 2000, 2000}, Docx.row("<w:tblHeader/>", from, across),
                        Docx.row("", on, a, a)),
                Docx.p("sau"));
        Block.Table table = (Block.Table) source.blocks().get(0);
        assertThat(table.ruled()).isTrue();
        assertThat(table.rows().get(0).header()).isTrue();
        assertThat(table.rows().get(0).cells()).extracting(Block.Cell::column, Block.Cell::across, Block.Cell::down)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(1, 2, 1));
        assertThat(table.rows().get(1).cells()).extracting(Block.Cell::column).containsExactly(1, 2);
    }

    @Test
    void oldFontsAreReadByTheirEncoding() {
        String time = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        String capitals = "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>";
        String vni = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";
        Source source = read(Docx.p("", time, "Céng hßa x· héi chñ nghÜa ViÖt Nam"), Docx.p("", capitals, "kÕ ho¹ch"),
                Docx.p("", vni, "Uûy ban nhaân daân tænh, ngaøy 05 thaùng 3, ñoäc laäp"));
        assertThat(SourceTexts.paragraphs(source)).containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam", "KẾ HOẠCH",
                "Ủy ban nhân dân tỉnh, ngày 05 tháng 3, độc lập");
    }

    @Test
    void oldFontOnConvertedTextIsLeftAlone() {
        String time = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        assertThat(SourceTexts.paragraphs(read(Docx.p("", time, "Căn cứ Luật"), Docx.p("", time, "là mùa"))))
                .containsExactly("Căn cứ Luật", "là mùa");
    }

    @Test
    void wordsTypedAnewInAnOldFileAreLeftAlone() {
        String time = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        assertThat(SourceTexts.paragraphs(read(Docx.p("", time, "C¨n cø LuËt Th\u00ad viÖn"),
                Docx.p("", time, "cña ñy ban nh©n d©n"), Docx.p("", time, "Điều mới"))))
                .containsExactly("Căn cứ Luật Thư viện", "của ủy ban nhân dân", "Điều mới");
    }

    @Test
    void tabsBreaksHyphensAndFormulasAreText() {
        Source source = read("<w:p>" + Docx.r("", "Số:\t12\nKH") + "<w:r><w:noBreakHyphen/></w:r>"
                + Docx.r("", "UBND thực\u00adhiện")
                + "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
                + "<m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>");
        assertThat(paragraph(source, 0).text()).isEqualTo("Số:\t12\nKH-UBND thựchiệnx+1");
    }

    @Test
    void fileWithoutWordsIsRefused() {
        Outcome<Source> read = outcome(new Docx().add(Docx.p("")));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0851");
    }

    private static Outcome<Source> related(String relationship) {
        String part = "word/_rels/document.xml.rels";
        try {
            WordPackage word = WordPackage.read(new Docx().add(Docx.p("thân")).bytes());
            String links = new String(word.part(part).orElseThrow(), StandardCharsets.UTF_8);
            return new WordFileReader().read("a.docx", word.with(part, links.replace("</Relationships>",
                    "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + relationship + "/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8)).write());
        } catch (OpcException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void filesWithinTheFileAreTold() {
        assertThat(related("aFChunk\" Target=\"chen.html\"").diagnostics()).extracting(d -> d.problem().code())
                .containsExactly("E0867");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        Outcome<Source> read = new WordFileReader().read("a.docx", new byte[]{1, 2, 3});
        assertThat(read.diagnostics()).extracting(Diagnostic::isError).containsExactly(true);
    }

    /** Random runs of all sorts: each character is kept or dropped, and each has a place of its own. */
    @Test
    void noCharacterIsLostAndEachHasItsPlace() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder blocks = new StringBuilder();
            for (int p = 0; p < 1 + random.nextInt(4); p++) {
                StringBuilder runs = new StringBuilder();
                for (int r = 0; r < random.nextInt(5); r++) {
                    String words = "chữ" + random.nextInt(1000) + " ";
                    text.append(words);
                    String run = Docx.r(random.nextInt(4) == 0 ? "<w:vanish/>" : random.nextBoolean() ? "<w:b/>" : "",
                            words);
                    runs.append(switch (random.nextInt(5)) {
                        case 0 -> "<w:ins w:id=\"1\" w:author=\"a\">" + run + "</w:ins>";
                        case 1 -> "<w:del w:id=\"1\" w:author=\"a\">"
                                + run.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
                                + "</w:del>";
                        case 2 -> "<w:sdt><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
                        case 3 -> "<w:hyperlink w:anchor=\"x\">" + run + "</w:hyperlink>";
                        default -> run;
                    });
                }
                String paragraph = "<w:p>" + runs + "</w:p>";
                blocks.append(random.nextInt(3) == 0
                        ? Docx.table("", new int[]{3000}, Docx.row("", Docx.cell(3000, "", paragraph))) + Docx.p("")
                        : paragraph);
            }
            Source source = read(blocks.toString(), Docx.p("hết"));
            assertThat(SourceTexts.characters(source)).isEqualTo(SourceTexts.sorted(text + "hết"));
            source.blocks().forEach(WordSourceTest::assertPlaces);
        }
    }

    private static void assertPlaces(Block block) {
        switch (block) {
            case Block.Paragraph p -> {
                int at = 0;
                for (Run run : p.runs()) {
                    Span.Word span = (Span.Word) run.span();
                    assertThat(span.from()).isEqualTo(at);
                    assertThat(span.to() - span.from()).isEqualTo(run.text().length());
                    at = span.to();
                }
            }
            case Block.Table t ->
                t.rows().forEach(r -> r.cells().forEach(c -> c.blocks().forEach(WordSourceTest::assertPlaces)));
            case Block.Picture _ -> throw new AssertionError("no pictures here");
        }
    }
}
