package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.opc.WordPackage;

/** Files that cannot become a PDF: each ends in findings that say where, none in a stack trace. */
class BadInputTest {

    private static List<String> codes(byte[] docx) {
        return PageEngines.faults(docx).stream().map(d -> d.problem().code()).distinct().toList();
    }

    private static byte[] withDocument(String xml) {
        return withDocument(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A Word file with this main part. */
    static byte[] withDocument(byte[] xml) {
        try {
            Map<String, byte[]> parts = new HashMap<>(WordPackage.read(new Docx().bytes()).parts());
            parts.put(WordPackage.DOCUMENT, xml);
            return new WordPackage(parts).write();
        } catch (org.kehoach.opc.OpcException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filesThatAreNoPackages() {
        byte[] good = new Docx().add(p("a")).bytes();
        assertThat(codes("xin chào".getBytes(StandardCharsets.UTF_8))).containsExactly("E0601");
        assertThat(codes(new byte[0])).containsExactly("E0601");
        assertThat(codes(Arrays.copyOf(good, good.length / 3))).containsExactly("E0601");
    }

    @Test
    void documentTypesAndBrokenXml() {
        assertThat(codes(withDocument("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")))
                .containsExactly("E0604");
        assertThat(codes(withDocument("<a><b></a>"))).containsExactly("E0604");
    }

    @Test
    void aPackageWithoutText() {
        assertThat(codes(withDocument("<a/>"))).containsExactly("E0610");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:drawing/>", "<w:pict><v:oval style=\"position:absolute\"/></w:pict>", "<w:object/>",
            "<w:footnoteReference w:id=\"2\"/>",
            "<w:ptab/>",
            "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"/>",
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice></mc:AlternateContent>"})
    void whatIsNotLaidOutIsNamedWithItsPlace(String inRun) {
        String content = p("đoạn đầu") + "<w:p>" + Docx.r("", "Tổ chức thực hiện") + "<w:r>" + inRun + "</w:r></w:p>";
        Diagnostic fault = PageEngines.faults(new Docx().add(content).bytes()).getFirst();
        assertThat(fault.problem().code()).isEqualTo("E0611");
        assertThat(fault.location().path()).isEqualTo("word/document.xml");
        assertThat(fault.location().line()).isEqualTo(2);
        assertThat(Catalogue.get().text(fault.problem(), "found", Language.VI).orElseThrow())
                .contains("Tổ chức thực hiện");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:ind w:left=\"abc\"/>", "<w:ind w:left=\"99999999999\"/>",
            "<w:spacing w:before=\"0x10\"/>",
            "<w:spacing w:line=\"\"/>", "<w:ind w:left=\"NaN\"/>", "<w:ind w:left=\"1e3\"/>"})
    void malformedMeasures(String property) {
        assertThat(codes(new Docx().add(p(property, "chữ")).bytes())).containsExactly("E0612");
    }

    @Test
    void measuresWithUnitsAreMeasures() {
        assertThat(PageEngines.lines(new Docx().add(p("<w:ind w:left=\"1in\"/>", "chữ"))).getFirst().x())
                .isEqualTo(1984 + 1440);
    }

    @Test
    void charactersThatNoFaceHas() {
        Diagnostic fault = PageEngines.faults(new Docx().add(p("xong \ud83d\ude00 rồi")).bytes()).getFirst();
        assertThat(fault.problem().code()).isEqualTo("E0613");
        assertThat(fault.problem())
                .isEqualTo(new PdfProblem.NoGlyph("\ud83d\ude00 (U+1F600)", "LiberationSerif-Regular",
                        "xong \ud83d\ude00 rồi"));
    }

    @Test
    void tablesNestedWithoutEnd() {
        String nested = p("x");
        for (int i = 0; i < 25; i++) {
            nested = table("", new int[]{5000}, row("", cell(5000, "", nested + p(""))));
        }
        assertThat(codes(new Docx().add(nested).bytes())).containsExactly("E0614");
        for (int i = 0; i < 175; i++) {
            nested = table("", new int[]{5000}, row("", cell(5000, "", nested + p(""))));
        }
        assertThat(codes(new Docx().add(nested).bytes())).containsExactly("E0650");
    }

    @Test
    void contentControlsNestedDeepAreRead() {
        String nested = p("x");
        for (int i = 0; i < 40; i++) {
            nested = "<w:sdt><w:sdtContent>" + nested + "</w:sdtContent></w:sdt>";
        }
        assertThat(PageEngines.lines(new Docx().add(nested))).hasSize(1);
    }

    @Test
    void aFontThatIsNotToBeHadIsAWarning() {
        Outcome<byte[]> outcome = new PageEngine()
                .convert(new Docx().add(p("", "<w:rFonts w:ascii=\".VnTime\"/>", "chữ")).bytes(), "a.docx");
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.problem()).isEqualTo(new PdfProblem.StandIn(".VnTime", "LiberationSerif-Regular"));
            assertThat(d.problem().code()).isEqualTo("E0615");
            assertThat(d.severity()).isEqualTo(Severity.WARNING);
        });
    }
}
