package org.kehoach.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;

/** A PDF reads the same after what signing, registering, copying and sending put on its pages. */
class SignedPdfTest {

    private static byte[] pdf = new byte[0];
    private static Map<String, Object> outline = Map.of();

    /** What is done to it. */
    enum Deed {
        SIGNED_BY_FIELDS {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                field(pdf, 0, font, 380, 800, SIGNATURE);
                field(pdf, pdf.getNumberOfPages() - 1, font, 330, 300, "Ký bởi: Nguyễn Văn An", "Chức vụ: Chủ tịch");
            }
        },
        SIGNED_IN_THE_PAGE {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                text(pdf, 0, font, 7, 400, 828, SIGNATURE);
            }
        },
        REGISTERED {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                text(pdf, 0, font, 9, 30, 826, "VĂN BẢN ĐẾN", "Số: 1234 Ngày: 18/3/2026", "Chuyển: ..........");
            }
        },
        REGISTERED_IN_A_FRAME {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                try (PDPageContentStream out = over(pdf, 0)) {
                    out.addRect(20, 780, 120, 50);
                    out.moveTo(20, 812);
                    out.lineTo(140, 812);
                    out.moveTo(62, 780);
                    out.lineTo(62, 812);
                    out.stroke();
                }
                text(pdf, 0, font, 8, 24, 818, "SỞ Y TẾ AN HẢI");
                text(pdf, 0, font, 7, 28, 800, "ĐẾN");
                text(pdf, 0, font, 7, 66, 802, "Số: 552", "Ngày: 18/3/2026", "Chuyển: NVY");
            }
        },
        PUBLISHED_IN_THE_GAZETTE {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                text(pdf, 0, font, 11, 200, 826, "CÔNG BÁO/Số 12 + 13/Ngày 20-3-2026");
                text(pdf, 0, font, 6, 60, 18, "vanthu-18/03/2026 08:12:35-vanthu-vanthu");
            }
        },
        HEADED_ON_ITS_FIRST_PAGE {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                text(pdf, 0, font, 11, 85, 826, "Kế hoạch phòng bệnh dại - bản phát hành");
            }
        },
        PRINTED_FROM_A_FILE {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                for (int p = 0; p < pdf.getNumberOfPages(); p++) {
                    text(pdf, p, font, 7, 85, 20, "D:\\VAN THU\\2026\\KH benh dai.docx");
                    text(pdf, p, font, 7, 500, 20, p + 1 + "/" + pdf.getNumberOfPages());
                }
            }
        },
        COPIED {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                for (int p = 0; p < pdf.getNumberOfPages(); p++) {
                    aslant(pdf, p, font, 9, Matrix.getRotateInstance(Math.PI / 2, 40, 200), "Lưu tại Văn phòng");
                    aslant(pdf, p, font, 80, Matrix.getRotateInstance(Math.PI / 4, 150, 250), "SAO Y");
                    text(pdf, p, font, 9, 85, -60, "ngoài trang giấy");
                }
            }
        },
        LOCKED_AGAINST_COPYING {
            @Override
            void on(PDDocument pdf, PDFont font) throws IOException {
                AccessPermission none = new AccessPermission();
                none.setCanExtractContent(false);
                pdf.protect(new StandardProtectionPolicy("owner", "", none));
            }
        };

        abstract void on(PDDocument pdf, PDFont font) throws IOException;
    }

    private static final String[] SIGNATURE = {"Người ký: ỦY BAN NHÂN DÂN TỈNH AN HẢI", "Email: ubnd@anhai.gov.vn",
            "Cơ quan: TỈNH AN HẢI", "Thời gian ký: 16.03.2026 15:42:11 +07:00"};

    private static void text(PDDocument pdf, int page, PDFont font, float size, float x, float y, String... lines)
            throws IOException {
        try (PDPageContentStream out = over(pdf, page)) {
            lines(out, font, size, x, y, lines);
        }
    }

    private static PDPageContentStream over(PDDocument pdf, int page) throws IOException {
        return new PDPageContentStream(pdf, pdf.getPage(page), AppendMode.APPEND, true, true);
    }

    private static void lines(PDPageContentStream out, PDFont font, float size, float x, float y, String... lines)
            throws IOException {
        for (int i = 0; i < lines.length; i++) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y - i * size * 1.25f);
            out.showText(lines[i]);
            out.endText();
        }
    }

    private static void aslant(PDDocument pdf, int page, PDFont font, float size, Matrix at, String words)
            throws IOException {
        try (PDPageContentStream out = over(pdf, page)) {
            out.beginText();
            out.setFont(font, size);
            out.setTextMatrix(at);
            out.showText(words);
            out.endText();
        }
    }

    private static void field(PDDocument pdf, int page, PDFont font, float x, float y, String... words)
            throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(pdf);
        look.setBBox(new PDRectangle(200, 40));
        look.setResources(new PDResources());
        try (PDPageContentStream out = new PDPageContentStream(pdf, look)) {
            lines(out, font, 7, 2, 31, words);
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.setRectangle(new PDRectangle(x, y, 200, 40));
        widget.setAppearance(looks);
        PDPage on = pdf.getPage(page);
        List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all = on.getAnnotations();
        all.add(widget);
        on.setAnnotations(all);
    }

    @BeforeAll
    static void make() {
        pdf = new Generator(new LocalFiles(java.nio.file.Path.of(""), InputStream.nullInputStream()), "test")
                .generate("plans/an-hai/ubnd/benh-dai-2026.yaml", Issue.NONE, true).value().orElseThrow().pdf()
                .orElseThrow();
        outline = outline(pdf);
    }

    private static Map<String, Object> outline(byte[] file) {
        Outcome<List<Imported>> read = Importer.read("a.pdf", file, Directory.empty(), i -> "nhap/" + i);
        return read.value().orElseThrow().getFirst().outline();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void readsTheSame(Deed deed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf);
                InputStream face = SignedPdfTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            deed.on(document, PDType0Font.load(document, Objects.requireNonNull(face), true));
            document.save(out);
        }
        assertThat(outline(out.toByteArray())).isEqualTo(outline);
    }
}
