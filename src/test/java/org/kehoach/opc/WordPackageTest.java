package org.kehoach.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void bombsAreRefusedWhileTheyInflate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(TYPES));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1 << 17);
        assertThat(code(out.toByteArray())).isEqualTo("E0602");
    }

    @Test
    void entriesThatLeaveThePackageAreRefused() throws IOException {
        assertThat(code(zip(TYPES, "<Types/>", "../../etc/passwd", "x"))).isEqualTo("E0603");
        assertThat(code(zip(TYPES, "<Types/>", "a\\b", "x"))).isEqualTo("E0603");
    }

    @Test
    void onlyHyperlinksMayLeadOutside() throws Exception {
        assertThat(code(zip(TYPES, "<Types/>", "word/_rels/document.xml.rels", link("image")))).isEqualTo("E0605");
        assertThat(code(zip(TYPES, "<Types/>", "word/_rels/settings.xml.rels", link("attachedTemplate"))))
                .isEqualTo("E0605");
        assertThat(WordPackage.read(zip(TYPES, "<Types/>", "word/_rels/document.xml.rels", link("hyperlink"))).parts())
                .hasSize(2);
    }

    @Test
    void programsAreRefused() throws IOException {
        assertThat(code(zip(TYPES, "<Types/>", "word/vbaProject.bin", "x"))).isEqualTo("E0606");
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
    void samePartsGiveSameBytesInAnyOrder() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/b.xml", new byte[]{1});
        parts.put("word/a.xml", new byte[]{2});
        parts.put(TYPES, new byte[]{3});
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
