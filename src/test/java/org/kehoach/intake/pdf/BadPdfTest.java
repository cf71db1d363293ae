package org.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Source;
import org.kehoach.intake.SourceTexts;

/** PDFs that are damaged, hostile, or hold no words: each ends with a finding and without a part of a result. */
@Timeout(60)
class BadPdfTest {

    private static final String FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
    private static final String TEXT = "BT /F 12 Tf 72 700 Td (mot dong chu) Tj ET";

    private static Outcome<Source> read(byte[] pdf) {
        return new PdfFileReader().read("a.pdf", pdf);
    }

    private static List<String> refused(byte[] pdf) {
        Outcome<Source> read = read(pdf);
        assertThat(read.value()).isEmpty();
        return codes(read);
    }

    private static List<String> codes(Outcome<Source> read) {
        return read.diagnostics().stream().map(Diagnostic::problem).map(p -> p.code()).toList();
    }

    private static List<String> words(byte[] pdf) {
        return SourceTexts.words(read(pdf).value().orElseThrow());
    }

    @Test
    void fontThatIsNotEmbeddedIsReadAllTheSame() {
        assertThat(words(RawPdf.page(FONT, TEXT).bytes())).containsExactly("mot", "dong", "chu");
    }

    @Test
    void brokenReferencesAreMended() {
        String file = new String(RawPdf.page(FONT, TEXT).bytes(), StandardCharsets.ISO_8859_1);
        String moved = file.replaceFirst("startxref\n\\d+", "startxref\n7");
        assertThat(words(RawPdf.latin(moved))).containsExactly("mot", "dong", "chu");
        assertThat(words(RawPdf.latin(file.substring(0, file.indexOf("xref\n"))))).containsExactly("mot", "dong",
                "chu");
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThat(refused(new byte[0])).containsExactly("E0852");
        assertThat(refused(RawPdf.latin("%PDF-1.7\nkhông phải"))).containsExactly("E0852");
        assertThat(refused(RawPdf.latin("PK\u0003\u0004"))).containsExactly("E0852");
    }

    @Test
    void passwordIsAskedForNowhere() throws IOException {
        PdfPages pages = new PdfPages().at(85, 100, 14, "bí mật");
        assertThat(refused(protectedBy(pages.bytes(), "mo"))).containsExactly("E0853");
        PdfPages open = new PdfPages().at(85, 100, 14, "chỉ cấm in");
        assertThat(words(protectedBy(open.bytes(), ""))).containsExactly("chỉ", "cấm", "in");
    }

    private static byte[] protectedBy(byte[] pdf, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static RawPdf scan(String more) {
        return RawPdf.page(FONT + "/XObject<</I 5 0 R>>", "q 595 0 0 842 0 0 cm /I Do Q " + more)
                .stream("/Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceGray/BitsPerComponent 8"
                        + "/Filter/DCTDecode", new byte[]{1, 2, 3});
    }

    @Test
    void scanIsRefusedAndItsPictureNeverUnpacked() {
        assertThat(refused(scan("").bytes())).containsExactly("E0854");
    }

    @Test
    void pageThatIsAPictureIsNamed() {
        assertThat(codes(read(scan(TEXT).bytes()))).containsExactly("E0860");
    }

    @Test
    void bombIsNotUnpacked() {
        byte[] bomb = RawPdf.packed(new byte[100 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        RawPdf content = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
                .stream("/Filter/FlateDecode", bomb);
        assertThat(refused(content.bytes())).containsExactly("E0862");
        RawPdf twice = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
                .stream("/Filter[/LZWDecode/FlateDecode]/DecodeParms[null<</Predictor 12/Columns 2000000000>>]", bomb);
        assertThat(refused(twice.bytes())).hasSize(1);
    }

    @Test
    void objectsInABombAreNotUnpacked() {
        byte[] bomb = RawPdf.packed(new byte[100 << 20]);
        RawPdf raw = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>")
                .stream("/Type/ObjStm/N 1/First 5/Filter/FlateDecode", bomb);
        String file = new String(raw.bytes(), StandardCharsets.ISO_8859_1);
        // without its table the file is searched, and object streams are opened for what they hold
        assertThat(refused(RawPdf.latin(file.substring(0, file.lastIndexOf("xref\n0"))))).containsExactly("E0862");
    }

    @Test
    void formsThatDrawEachOtherEnd() {
        StringBuilder names = new StringBuilder();
        RawPdf raw = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        for (int i = 0; i < 30; i++) {
            names.append("/X").append(i).append(' ').append(i + 5).append(" 0 R");
        }
        String resources = "/Resources<<" + FONT + "/XObject<<" + names + ">>>>";
        raw.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + resources + ">>")
                .stream("", RawPdf.latin("/X0 Do"));
        for (int i = 0; i < 30; i++) {
            raw.stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + resources,
                    RawPdf.latin(("/X" + Math.min(29, i + 1) + " Do ").repeat(2) + TEXT));
        }
        assertThat(refused(raw.bytes())).containsExactly("E0863");
    }

    @Test
    void partsThatHoldThemselvesEnd() {
        RawPdf loop = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>").object("<</Type/Pages/Kids[2 0 R]/Count 1>>");
        assertThat(refused(loop.bytes())).hasSize(1);
        assertThat(refused(RawPdf.page(FONT, "[".repeat(200_000)).bytes())).hasSize(1);
        assertThat(refused(RawPdf.page("/A" + "<</A".repeat(50_000), "").bytes())).hasSize(1);
    }

    @Test
    void pagesBeyondMeasureAreRefused() {
        StringBuilder kids = new StringBuilder();
        RawPdf raw = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 0; i <= Limits.PAGES; i++) {
            kids.append(i + 3).append(" 0 R ");
        }
        raw.object("<</Type/Pages/Kids[" + kids + "]/Count " + (Limits.PAGES + 1) + ">>");
        for (int i = 0; i <= Limits.PAGES; i++) {
            raw.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        }
        assertThat(refused(raw.bytes())).containsExactly("E0855");
    }

    @Test
    void readingEndsInTime() {
        Outcome<Source> read = new PdfFileReader(Optional.of(Duration.ZERO)).read("a.pdf",
                RawPdf.page(FONT, (TEXT + " ").repeat(5_000)).bytes());
        assertThat(codes(read)).containsExactly("E0856");
    }

    @Test
    void formThatDrawsItselfIsRefused() {
        byte[] pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 5 0 R>>>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + FONT + ">>>>")
                .stream("", RawPdf.latin(TEXT))
                .stream("", RawPdf.latin("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"))
                .bytes();
        assertThat(refused(pdf)).containsExactly("E0857");
    }

    private static byte[] withoutUnicode(byte[] pdf, String font) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.keySet().stream().map(fonts::getCOSDictionary)
                    .filter(f -> f.getNameAsString(COSName.BASE_FONT).endsWith(font))
                    .forEach(f -> f.removeItem(COSName.TO_UNICODE));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void charactersOfWhichNothingIsKnownAreToldAndNotGuessed() throws IOException {
        PdfPages all = new PdfPages().at(85, 100, 14, "không ai biết");
        assertThat(refused(withoutUnicode(all.bytes(), "LiberationSerif"))).containsExactly("E0858");
        PdfPages some = new PdfPages().at("Bold", 85, 100, 14, "Tăng cường công tác tuyên truyền trong nhân dân").at(65,
                100,
                14, "§");
        Outcome<Source> read = read(withoutUnicode(some.bytes(), "LiberationSerif"));
        assertThat(codes(read)).containsExactly("E0859");
        assertThat(SourceTexts.words(read.value().orElseThrow())).contains("\ufffd", "Tăng");
    }
}
