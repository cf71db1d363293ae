package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Excerpt;
import org.kehoach.pdf.VeraPdf;
import org.kehoach.plan.CopyForm;

/** Copies are the pages of the original, with what certifies them in its place. */
class CopyTest {

    private static final Generator GENERATOR = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "test");

    @TempDir
    private Path folder;

    private static Copies.Order onPaper(CopyForm form, int recipients) {
        return new Copies.Order(form, "an-hai/so-y-te",
                Issue.parse(Optional.of("3"), Optional.of("23/7/2026")).orElseThrow(),
                List.of("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), Optional.of("Lê Thị Hoa"),
                java.util.Collections.nCopies(recipients, "Các phòng thuộc Sở"), Optional.empty());
    }

    private static byte[] original(String plan) {
        return GENERATOR.generate(plan, Issue.NONE, true).value().flatMap(Documents::pdf).orElseThrow();
    }

    private Outcome<byte[]> copy(byte[] pdf, Copies.Order order) throws IOException {
        Path file = folder.resolve("goc.pdf");
        Files.write(file, pdf);
        return GENERATOR.versions().copies().copy(file.toString(), order);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> out = new java.util.ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                out.add(stripper.getText(document));
            }
            return out;
        }
    }

    @Test
    void blockStandsBelowTheLastText() throws IOException {
        byte[] original = original("plans/an-hai/ubnd/cd-bao-so-3-2026.yaml");
        byte[] made = copy(original, onPaper(CopyForm.SAO_Y, 1)).value().orElseThrow();
        assertThat(pages(made)).hasSameSizeAs(pages(original)).last().asString()
                .containsSubsequence("Phạm Đình Sơn", "SAO Y", "Số: 03/SY-SYT", "TL. GIÁM ĐỐC", "Lê Thị Hoa");
        VeraPdf.assertArchivalAndAccessible(made);
        assertThat(copy(original, onPaper(CopyForm.SAO_Y, 1)).value().orElseThrow()).isEqualTo(made);
    }

    @Test
    void blockWithoutRoomHasAPageOfItsOwn() throws IOException {
        byte[] original = original("plans/an-hai/ubnd/cv-day-boi-2026.yaml");
        byte[] made = copy(original, onPaper(CopyForm.TRICH_SAO, 1)).value().orElseThrow();
        assertThat(pages(made)).hasSize(pages(original).size() + 1).last().asString().contains("Số: 03/TrS-SYT")
                .doesNotContain("Trần Thị Hải An");
        VeraPdf.assertArchivalAndAccessible(made);
    }

    @Test
    void blockLongerThanAPageIsRefused() throws IOException {
        Outcome<byte[]> made = copy(original("plans/an-hai/ubnd/cv-day-boi-2026.yaml"), onPaper(CopyForm.SAO_LUC, 90));
        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics()).extracting(d -> d.problem().code()).contains("E0671");
    }

    @Test
    void electronicCopySaysItselfInTheCornerOfPageOne() throws IOException {
        byte[] original = original("plans/an-hai/ubnd/cd-bao-so-3-2026.yaml");
        byte[] made = copy(original, new Copies.Order(CopyForm.SAO_Y, "an-hai/so-y-te", Issue.NONE, List.of(),
                Optional.empty(), List.of(), Optional.of("2026-10-01T08:30:15+07:00"))).value().orElseThrow();
        assertThat(pages(made)).hasSameSizeAs(pages(original)).first().asString()
                .containsSubsequence("Sao y", "Sở Y tế", "2026-10-01T08:30:15+07:00", "CỘNG HÒA");
        VeraPdf.assertArchivalAndAccessible(made);
    }

    @Test
    void signaturesOfTheOriginalAreToldToBeGone() throws IOException {
        Outcome<byte[]> made = copy(signed(), onPaper(CopyForm.SAO_Y, 0));
        assertThat(made.diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0670");
        try (PDDocument copy = Loader.loadPDF(made.value().orElseThrow())) {
            assertThat(copy.getSignatureDictionaries()).isEmpty();
        }
    }

    private static List<String> excerpt(String plan, Set<Excerpt.Around> around, String... nodes) throws IOException {
        byte[] made = GENERATOR.versions().copies().excerpt(plan, new Excerpts.Wanted(List.of(nodes), around),
                onPaper(CopyForm.TRICH_SAO, 1)).value().orElseThrow();
        VeraPdf.assertArchivalAndAccessible(made);
        return pages(made).stream().flatMap(String::lines).map(String::strip).toList();
    }

    @Test
    void excerptHasTheFormOfTheOriginalAndTheNamedPart() throws IOException {
        List<String> lines = excerpt("plans/an-hai/ubnd/to-cong-tac-duoi-nuoc-2026.yaml",
                Set.of(Excerpt.Around.BASIS), "khoản 2 Điều 2", "Điều 3");
        assertThat(lines).anyMatch(l -> l.startsWith("Căn cứ Luật Trẻ em"))
                .containsSubsequence("QUYẾT ĐỊNH:", "…", "Điều 2. Nhiệm vụ của Tổ công tác", "…",
                        "2. Theo dõi, đôn đốc việc dạy bơi an toàn và kỹ năng phòng, chống đuối",
                        "nước cho trẻ em trong dịp hè năm 2026.", "…", "Điều 3. Chế độ làm việc", "…")
                .anyMatch(l -> l.startsWith("- Như Điều 4;")).anyMatch(l -> l.endsWith("Trần Thị Hải An"))
                .anyMatch(l -> l.startsWith("Số: 03/TrS-SYT"))
                .noneMatch(l -> l.startsWith("1. Rà soát")).noneMatch(l -> l.startsWith("Điều 1."));
    }

    @Test
    void excerptHasOnlyTheAnnexesThatAreNamed() throws IOException {
        String plan = "plans/an-hai/xa-hoa-lac/chuyen-doi-so-2026.yaml";
        assertThat(excerpt(plan, Set.of(), "I")).doesNotContain("Phụ lục I");
        assertThat(excerpt(plan, Set.of(), "phụ lục i")).contains("Phụ lục I").doesNotContain("Phụ lục II");
    }

    private static byte[] signed() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.getCOSObject().setString(COSName.CONTENTS, "chữ ký");
            field.setValue(signature);
            field.getWidgets().getFirst().setPage(page);
            field.getWidgets().getFirst()
                    .setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(10, 10, 50, 20));
            page.getAnnotations().add(field.getWidgets().getFirst());
            form.getFields().add(field);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void whatIsNoPdfIsAFinding() throws IOException {
        Outcome<byte[]> made = copy("không phải PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                onPaper(CopyForm.SAO_Y, 0));
        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics()).isNotEmpty();
    }
}
