package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kehoach.pdf.Docx.p;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;

/** Packages as other programs write them, and parts in every encoding. */
class OddPackageTest {

    private static final Docx PLAIN = new Docx().style("a", "Normal", "<w:ind w:left=\"500\"/>", "")
            .story("header", "default", p("đầu trang")).add(p("<w:pStyle w:val=\"a\"/>", "Kế hoạch"));

    private static byte[] changed(UnaryOperator<Map<String, byte[]>> change) {
        try {
            return new WordPackage(change.apply(new LinkedHashMap<>(WordPackage.read(PLAIN.bytes()).parts()))).write();
        } catch (OpcException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] without(String part) {
        return changed(parts -> {
            parts.remove(part);
            return parts;
        });
    }

    /** Every part's name and text changed alike. */
    private static byte[] replaced(String old, String other) {
        return changed(parts -> {
            Map<String, byte[]> out = new LinkedHashMap<>();
            parts.forEach((name, bytes) -> out.put(name.replace(old, other),
                    new String(bytes, StandardCharsets.UTF_8).replace(old, other).getBytes(StandardCharsets.UTF_8)));
            return out;
        });
    }

    private static List<String> texts(byte[] docx) {
        Outcome<LaidOutDocument> pages = new PageEngine().layOut(docx, "a.docx");
        assertThat(pages.diagnostics()).isEmpty();
        return pages.value().orElseThrow().lines().stream().map(l -> l.text() + " " + l.x()).toList();
    }

    private static List<String> codes(byte[] docx) {
        return PageEngines.faults(docx).stream().map(d -> d.problem().code()).toList();
    }

    @Test
    void theMainPartMayHaveAnyName() {
        assertThat(texts(replaced("document.xml", "document2.xml"))).isEqualTo(texts(PLAIN.bytes()));
        assertThat(texts(replaced("word/", "van-ban/"))).isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void namesMayDifferByCase() {
        assertThat(texts(changed(parts -> {
            Map<String, byte[]> out = new LinkedHashMap<>();
            parts.forEach((name, bytes) -> out.put(name.equals(WordPackage.CONTENT_TYPES)
                    ? name
                    : name.toUpperCase(
                            java.util.Locale.ROOT),
                    bytes));
            return out;
        }))).isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void strictFilesAreReadLikeTransitionalOnes() {
        byte[] strict = changed(parts -> {
            parts.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                    .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                            "http://purl.oclc.org/ooxml/wordprocessingml/main")
                    .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace("w:left=\"500\"", "w:start=\"25pt\"").getBytes(StandardCharsets.UTF_8));
            return parts;
        });
        assertThat(texts(strict)).isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void templatesAreReadLikeDocuments() {
        assertThat(texts(replaced("wordprocessingml.document.main", "wordprocessingml.template.main")))
                .isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void stylesAndSettingsMayBeMissing() {
        assertThat(texts(without("word/styles.xml"))).hasSize(2);
        assertThat(texts(without("word/settings.xml"))).hasSize(2);
        assertThat(texts(without("_rels/.rels"))).isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void aHeaderThatIsNotThereIsNoHeaderThatIsEmpty() {
        assertThat(codes(without("word/header1.xml"))).containsExactly("E0652");
        assertThat(codes(without("word/_rels/document.xml.rels"))).containsExactly("E0652");
        assertThat(codes(without("word/document.xml"))).containsExactly("E0610");
        assertThat(codes(without(WordPackage.CONTENT_TYPES))).containsExactly("E0601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void partsMayBeWrittenInUtf16(String charset) {
        assertThat(texts(encoded("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>", Charset.forName(charset))))
                .isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void partsMayBeginWithAByteOrderMark() {
        assertThat(texts(encoded("\ufeff", StandardCharsets.UTF_8))).isEqualTo(texts(PLAIN.bytes()));
    }

    @Test
    void newerXmlAndWrongBytesAreRefused() {
        assertThat(codes(encoded("<?xml version=\"1.1\"?>", StandardCharsets.UTF_8))).containsExactly("E0604");
        assertThat(codes(encoded("<?xml version=\"1.0\" encoding=\"x\"?>", StandardCharsets.UTF_8)))
                .containsExactly("E0604");
        assertThat(codes(encoded("é", StandardCharsets.ISO_8859_1, "Kế"))).containsExactly("E0604");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "&#0;", "\u0001", "&#1;", "&#xD800;", "&#xDC00;&#xD800;", "&#xFFFE;", "\ufffe",
            "&x;", "&#x110000;"})
    void charactersThatXmlHasNotAreRefused(String text) {
        assertThat(codes(encoded(text, StandardCharsets.UTF_8, "Kế"))).containsExactly("E0604");
    }

    @Test
    void halfASurrogateIsRefused() {
        byte[] half = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        assertThat(codes(encoded(new String(half, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, "Kế")))
                .containsExactly("E0604");
    }

    private static byte[] encoded(String before, Charset charset) {
        return changed(parts -> {
            String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
            parts.put("word/document.xml", (before + xml.substring(xml.indexOf("?>") + 2)).getBytes(charset));
            return parts;
        });
    }

    private static byte[] encoded(String text, Charset charset, String instead) {
        return changed(parts -> {
            String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
            parts.put("word/document.xml", xml.replace(instead, text).getBytes(charset));
            return parts;
        });
    }
}
