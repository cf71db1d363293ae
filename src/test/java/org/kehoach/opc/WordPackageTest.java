package org.kehoach.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPackageTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIP = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" "
            + "Target=\"https://example.vn/x\" TargetMode=\"External\"/></Relationships>";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String code(byte[] bytes) {
        OpcException refused = catchThrowableOfType(OpcException.class, () -> WordPackage.read(bytes));
        return refused.problem().code();
    }

    private static String link(String type) {
        return RELATIONSHIP.replace("%s", type);
    }

    @Test
    void whatIsNoPackageIsRefused() throws IOException {
        byte[] whole = zip(TYPES, "<Types/>", "word/document.xml", "x".repeat(5000));
        assertThat(code(new byte[0])).isEqualTo("E0601");
        assertThat(code("kind: plan".getBytes(StandardCharsets.UTF_8))).isEqualTo("E0601");
        assertThat(code(zip("a.txt", "x"))).isEqualTo("E0601");
        assertThat(code(java.util.Arrays.copyOf(whole, whole.length / 3))).isEqualTo("E0601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyperlink", "attachedTemplate", "mailMergeSource"})
    void whatIsNotSeenMayLeadOutside(String type) throws Exception {
        assertThat(WordPackage.read(zip(TYPES, "<Types/>", "word/_rels/settings.xml.rels", link(type))).parts())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "oleObject", "subDocument", "frame", "aFChunk", "video", "officeDocument",
            "header"})
    void whatIsSeenMayNotLeadOutside(String type) throws IOException {
        assertThat(code(zip(TYPES, "<Types/>", "word/_rels/document.xml.rels", link(type)))).isEqualTo("E0605");
        assertThat(code(zip(TYPES, "<Types/>", "word/_rels/document.xml.rels",
                link(type).replace("\"External\"", "\"external\"")))).isEqualTo("E0605");
    }

    @Test
    void programsAreRefused() throws IOException {
        assertThat(code(zip(TYPES, "<Types/>", "word/vbaProject.bin", "x"))).isEqualTo("E0606");
        assertThat(code(zip(TYPES, "<Types/>", "word/activeX/activeX1.bin", "x"))).isEqualTo("E0606");
        assertThat(code(zip(TYPES, types("application/vnd.ms-word.document.macroEnabled.main+xml"))))
                .isEqualTo("E0606");
        assertThat(code(zip(TYPES, types("application/vnd.ms-office.vbaProject")))).isEqualTo("E0606");
        assertThat(code(zip(TYPES, "<Types/>", "word/_rels/document.xml.rels",
                link("vbaProject").replace("TargetMode=\"External\"", "").replace("https://example.vn/x", "x.bin"))))
                .isEqualTo("E0606");
    }

    private static String types(String main) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                + "PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    @Test
    void filesOfOtherKindsAreCalledByTheirNames() throws IOException {
        String open = "application/vnd.openxmlformats-officedocument.";
        assertThat(other(zip(TYPES, types(open + "spreadsheetml.sheet.main+xml")))).isEqualTo("Excel (.xlsx)");
        assertThat(other(zip(TYPES, types(open + "presentationml.presentation.main+xml"))))
                .isEqualTo("PowerPoint (.pptx)");
        assertThat(other(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>")))
                .isEqualTo("OpenDocument (.odt)");
        assertThat(other(text("%PDF-1.7\n"))).isEqualTo("PDF");
        assertThat(other(text("{\\rtf1\\ansi"))).isEqualTo("RTF");
        assertThat(other(text("\ufeff<!DOCTYPE html><p>"))).isEqualTo("HTML");
        assertThat(other(text("<?xml version=\"1.0\"?><html xmlns=\"x\">"))).isEqualTo("HTML");
        assertThat(other(text("<?xml version=\"1.0\"?><w:wordDocument/>"))).isEqualTo("XML");
        assertThat(other(text("MIME-Version: 1.0\n"))).isEqualTo("MHTML");
        assertThat(other(compound("WordDocument"))).isEqualTo("Word 97-2003 (.doc)");
        assertThat(other(compound("Workbook"))).isEqualTo("Excel 97-2003 (.xls)");
        assertThat(other(compound(""))).isEqualTo("OLE");
        assertThat(code(compound("EncryptedPackage"))).isEqualTo("E0607");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a,
                (byte) 0xe1});
        out.writeBytes(new byte[504]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }

    private static String other(byte[] bytes) {
        return assertThat(catchThrowableOfType(OpcException.class, () -> WordPackage.read(bytes)).problem())
                .asInstanceOf(InstanceOfAssertFactories.type(OpcProblem.OtherFormat.class)).actual().format();
    }

    @Test
    void theMainPartIsWhereTheRelationshipSays() throws Exception {
        String root = link("officeDocument").replace(" TargetMode=\"External\"", "");
        WordPackage word = WordPackage.read(zip(TYPES, "<Types/>", "_rels/.rels",
                root.replace("https://example.vn/x", "/Word/t%C3%A0i li%E1%BB%87u.xml"), "word/tài liệu.xml", "<a/>",
                "word/_rels/tài liệu.xml.rels",
                link("image").replace(" TargetMode=\"External\"", "").replace("https://example.vn/x",
                        "../media/./1.png#x")));
        assertThat(word.document()).isEqualTo("Word/tài liệu.xml");
        assertThat(word.xml(word.document())).isPresent();
        assertThat(word.relationships(word.document()).get("a")).get()
                .isEqualTo(new Relationships.Relationship("image", "media/1.png", false));
    }

    /** A package, where it is one. */
    static Optional<WordPackage> read(byte[] bytes) {
        try {
            return Optional.of(WordPackage.read(bytes));
        } catch (OpcException _) {
            return Optional.empty();
        }
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        for (String xml : List.of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<a>", "", "<a>\u0001</a>")) {
            OpcException refused = catchThrowableOfType(OpcException.class,
                    () -> Xml.parse("part.xml", xml.getBytes(StandardCharsets.UTF_8)));
            assertThat(refused.problem().code()).as(xml).isEqualTo("E0604");
        }
    }

    @Test
    void moreElementsThanAnyDocumentHasAreRefused() {
        byte[] xml = text("<a>" + "<b/>".repeat(5_000_000) + "</a>");
        OpcException refused = catchThrowableOfType(OpcException.class, () -> Xml.parse("part.xml", xml));
        assertThat(refused.problem().code()).isEqualTo("E0651");
    }

    @Test
    void nestingWithoutEndIsToldWithItsLine() {
        byte[] xml = text("<a>\n" + "<b>".repeat(600) + "</b>".repeat(600) + "</a>");
        OpcException refused = catchThrowableOfType(OpcException.class, () -> Xml.parse("part.xml", xml));
        assertThat(refused.problem()).isEqualTo(new OpcProblem.TooNested("part.xml", 2, 512));
    }

    @Test
    void samePartsGiveSameBytesInAnyOrder() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/b.xml", new byte[]{1});
        parts.put("word/a.xml", new byte[]{2});
        parts.put(TYPES, text("<Types/>"));
        Map<String, byte[]> other = new LinkedHashMap<>();
        parts.keySet().stream().sorted().forEach(k -> other.put(k, parts.getOrDefault(k, new byte[0])));
        byte[] written = new WordPackage(parts).write();
        assertThat(new WordPackage(other).write()).isEqualTo(written);
        assertThat(WordPackage.read(written).parts().keySet()).containsExactly(TYPES, "word/a.xml", "word/b.xml");
    }

    @Test
    void damagedFilesNeverEndInAnythingButARefusal() throws IOException {
        byte[] whole = zip(TYPES, "<Types/>", "word/document.xml", "<a>" + "Kế hoạch ".repeat(300) + "</a>");
        Random random = new Random(30);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 3; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(WordPackage.read(damaged).parts()).isNotEmpty();
            } catch (OpcException e) {
                refused++;
                assertThat(e.problem().code()).startsWith("E06");
            }
        }
        assertThat(refused).isPositive();
    }
}
