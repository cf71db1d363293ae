package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.font.FontShelf;
import org.kehoach.font.InstalledFonts;
import org.kehoach.font.MachineFaces;
import org.kehoach.font.TestFont;

/** Which face draws a character, and that the PDF says what it is. */
class FontTest {

    private static final String SIGNS = "☐ ☑ ☒ ✓ ✔ ✗ ➢ ➤ ❖ ◆ ◇ ● ○ ■ □ ▪ → ⇒ ⇔ ≥ ≤ ± × ÷ ² ³ ½ ‰ № ₫ ★ ☆ ↗ ▶ ✉ ☎ ♦ Ж Ω ₀₂₉₊ ⁰⁻⁾";
    private static final String MIXED = "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Arial\" w:eastAsia=\"Times New Roman\"";

    @TempDir
    private Path folder;

    /** A line's runs as face and text. */
    private static String faces(Docx docx) {
        return runs(PageEngines.lines(docx).getFirst());
    }

    private static String runs(LaidOutDocument.Line line) {
        return line.runs().stream().map(run -> run.face().name().replaceFirst("^Liberation(.*)-Regular$", "$1") + ":"
                + run.text()).collect(Collectors.joining("|"));
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void eachKindOfCharactersTakesTheFontNamedForIt() {
        assertThat(faces(new Docx().add(p("", MIXED + "/>", "ke hoạch “a” –")))).isEqualTo(
                "Mono:ke ho|Sans:ạ|Mono:ch |Sans:“|Mono:a|Sans:”|Mono: |Sans:–");
    }

    @Test
    void aHintGivesSharedSignsToEastAsia() {
        assertThat(faces(new Docx().add(p("", MIXED + " w:hint=\"eastAsia\"/>", "aệ“→²"))))
                .isEqualTo("Mono:a|Sans:ệ|Serif:“→²");
    }

    @Test
    void marksStandOnTheirLetters() {
        String parted = Normalizer.normalize("ệ", Normalizer.Form.NFD) + "x\u0323";
        assertThat(faces(new Docx().add(p("", MIXED + "/>", parted)))).isEqualTo("Sans:ệ|Mono:x\u0323");
    }

    @Test
    void textOfComplexScriptTakesItsOwnFontSizeAndWeight() {
        LaidOutDocument.GlyphRun run = PageEngines.lines(new Docx().add(p("",
                "<w:rFonts w:cs=\"Arial\"/><w:cs/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"40\"/>", "a"))).getFirst()
                .runs().getFirst();
        assertThat(run.face().name()).isEqualTo("LiberationSans-Bold");
        assertThat(run.size()).isEqualTo(400);
    }

    @Test
    void whatTheFaceLacksIsLentByAnotherAndKeepsTheLine() throws IOException {
        Docx plain = new Docx().add(p("Ghi chú:") + p("x"));
        Docx signs = new Docx().add(p("Ghi chú: ☑") + p("x"));
        assertThat(faces(signs)).isEqualTo("Serif:Ghi chú: |KehoachSymbols:☑");
        assertThat(PageEngines.lines(signs).getLast().y()).isEqualTo(PageEngines.lines(plain).getLast().y());
        byte[] pdf = PageEngines.convert(new Docx().add(p(SIGNS) + p("", "<w:b/><w:i/>", SIGNS)).bytes());
        assertThat(extracted(pdf).lines().map(line -> line.replace(" ", "")).collect(Collectors.joining()))
                .isEqualTo(SIGNS.replace(" ", "").repeat(2));
        VeraPdf.assertArchivalAndAccessible(pdf);
    }

    @ParameterizedTest
    @CsvSource({"Wingdings,lnqüþýoØàv,●■❑✓☑☒□➢→❖", "Wingdings 2,£RSP,☐☑☒✓", "Wingdings 3,u},►➤", "Symbol,abS³,αβΣ≥",
            "Webdings,a,✓"})
    void lettersOfSymbolFontsAreSigns(String font, String letters, String signs) throws IOException {
        String rFonts = "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>";
        String places = letters.chars().mapToObj(c -> String.valueOf((char) (0xf000 + c)))
                .collect(Collectors.joining());
        byte[] pdf = PageEngines.convert(new Docx().add(p("", rFonts, letters) + p("", rFonts, places)).bytes());
        assertThat(extracted(pdf).replaceAll("\\s", "")).isEqualTo(signs + signs);
    }

    @Test
    void fontsOfThreeKindsBreakLinesAlike() {
        String text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, ";
        StringBuilder out = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
        for (int i = 0; i < 12; i++) {
            String font = List.of("Times New Roman", "Arial", "Courier New").get(i % 3);
            out.append(r("<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>", text));
        }
        LineParity.assertEqualLinesOfSeveralFonts(new Docx().add(out + "</w:p>" + p("kết thúc")));
    }

    private PageEngine engine() throws IOException {
        Files.write(folder.resolve("a.ttf"), TestFont.of("LiberationSans-Regular").named("Nhà Nước").em(2000).bytes());
        Files.write(folder.resolve("b.ttf"), TestFont.of("LiberationSans-Regular").named("Arial").bytes());
        FontShelf shelf = new FontShelf();
        return new PageEngine(MachineFaces.of(shelf, shelf.fonts(folder), new InstalledFonts(shelf, List.of())));
    }

    @Test
    void kerningThatAFontOfTheWorkspaceDoesNotTellIsAWarning() throws IOException {
        byte[] docx = new Docx().add(p("", "<w:rFonts w:ascii=\"Nhà Nước\" w:hAnsi=\"Nhà Nước\"/><w:kern w:val=\"2\"/>",
                "To") + p("", "<w:kern w:val=\"2\"/>", "To")).bytes();
        Outcome<byte[]> outcome = engine().convert(docx, "a.docx");
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0616");
    }

    @Test
    void aFontOfTheWorkspaceIsEmbeddedArchivallyAndSaysItsText() throws IOException {
        String text = "Kế hoạch triển khai Đề án 06 “chuyển đổi số” ☑";
        byte[] docx = new Docx().add(p("", "<w:rFonts w:ascii=\"Nhà Nước\" w:hAnsi=\"Nhà Nước\"/>", text)).bytes();
        byte[] pdf = engine().convert(docx, "a.docx").value().orElseThrow();
        assertThat(extracted(pdf)).isEqualTo(text);
        VeraPdf.assertArchivalAndAccessible(pdf);
        assertThat(engine().convert(docx, "a.docx").value().orElseThrow()).as("read anew, the same bytes")
                .isEqualTo(pdf);
    }

    @Test
    void theSameFontReadFromAFileBreaksLinesAlike() throws IOException {
        byte[] docx = new Docx()
                .add(p("<w:jc w:val=\"both\"/>", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>",
                        "Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương tổ chức thực hiện nghiêm túc. "
                                .repeat(20)))
                .bytes();
        assertThat(lines(engine(), docx)).isEqualTo(lines(new PageEngine(), docx)).hasSizeGreaterThan(10);
    }

    private static List<String> lines(PageEngine engine, byte[] docx) {
        return engine.layOut(docx, "a.docx").value().orElseThrow().lines().stream()
                .map(l -> l.x() + " " + l.y() + " " + l.width() + " " + l.text()).toList();
    }

    @Test
    void aFontThatIsNamedAndNotUsedIsNotRemarked() {
        Outcome<byte[]> made = new PageEngine().convert(new Docx()
                .add(p("", "<w:rFonts w:eastAsia=\"MS Mincho\"/>", "chữ")
                        + p("", "<w:rFonts w:ascii=\"Cambria\"/>", ""))
                .add(p("", "<w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\"/>", "☐")).bytes(), "a.docx");
        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.value()).isPresent();
    }

    @Test
    void aLetterFromAnotherFaceIsRemarked() throws IOException {
        Files.write(folder.resolve("x.ttf"), TestFont.of("LiberationMono-Regular").named("Hẹp").without('ệ').bytes());
        FontShelf shelf = new FontShelf();
        PageEngine engine = new PageEngine(
                MachineFaces.of(shelf, shelf.fonts(folder), new InstalledFonts(shelf, List.of())));
        List<Diagnostic> found = engine.convert(new Docx()
                .add(p("", "<w:rFonts w:ascii=\"Hẹp\" w:hAnsi=\"Hẹp\"/>", "việc, bệnh ☑")).bytes(), "a.docx")
                .diagnostics();
        assertThat(found).extracting(Diagnostic::problem)
                .containsExactly(new PdfProblem.StandIn("Hẹp", "LiberationSerif-Regular"));
    }
}
