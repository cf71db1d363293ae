package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Language;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/** The copy for review shows what each passage is; the copy for signing knows nothing of it. */
class ReviewCopyTest {

    private static final String COMMUNE = "plans/an-hai/xa-hoa-lac/dinh-duong-2026-2030.yaml";
    private static final Generator GENERATOR = new Generator(
            new LocalFiles(Path.of("."), InputStream.nullInputStream()), "0");

    private static byte[] review() {
        return GENERATOR.review(COMMUNE, Issue.NONE, false, Language.VI).value().orElseThrow().word();
    }

    @Test
    void signedCopyIsTheSameBeforeAndAfter() throws Exception {
        byte[] before = GENERATOR.generate(COMMUNE, Issue.NONE, false).value().orElseThrow().word();
        byte[] review = review();
        byte[] after = GENERATOR.generate(COMMUNE, Issue.NONE, false).value().orElseThrow().word();
        assertThat(after).isEqualTo(before);
        WordPackage signed = WordPackage.read(after);
        assertThat(signed.parts()).doesNotContainKey("word/comments.xml");
        assertThat(new String(signed.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("w:strike", "1B5E20", "comment", "RÀ SOÁT", "Số liệu của tỉnh");
        assertThat(WordPackage.read(review).parts()).containsKey("word/comments.xml");
    }

    @Test
    void sameBytesEachTime() {
        assertThat(review()).isEqualTo(review());
    }

    @Test
    void passagesLookAsWhatTheyAre() throws Exception {
        Map<String, String> looks = new LinkedHashMap<>();
        WordPackage word = WordPackage.read(review());
        collect(word.xml(WordPackage.DOCUMENT).orElseThrow(), looks);
        assertThat(looks).containsEntry("Lãnh đạo, chỉ đạo và chính sách", "1F3864")
                .containsEntry("Nguồn thực phẩm tại chỗ", "1B5E20 single")
                .containsEntry("Phòng Kinh tế", "1B5E20 single");
        assertThat(looks.entrySet())
                .anyMatch(e -> e.getKey().contains("ít nhất 99%") && e.getValue().equals("8A3B00 double"))
                .anyMatch(e -> e.getKey().contains("trạm y tế xã, phường; 21 trạm")
                        && e.getValue().equals("A61C1C strike"));
    }

    @Test
    void everyCommentHasItsPlaceAndItsNote() throws Exception {
        WordPackage word = WordPackage.read(review());
        List<XmlElement> comments = word.xml("word/comments.xml").orElseThrow().children();
        XmlElement document = word.xml(WordPackage.DOCUMENT).orElseThrow();
        String all = document.text();
        assertThat(comments).hasSizeGreaterThan(20);
        for (XmlElement comment : comments) {
            String id = comment.get("w:id", "");
            assertThat(count(document, "w:commentRangeStart", id)).isEqualTo(1);
            assertThat(count(document, "w:commentRangeEnd", id)).isEqualTo(1);
            assertThat(count(document, "w:commentReference", id)).isEqualTo(1);
            assertThat(all).contains("[" + id + "] " + comment.text());
        }
        assertThat(comments).extracting(XmlElement::text)
                .anyMatch(t -> t.contains("Số liệu của tỉnh; người duyệt: Chủ tịch UBND xã"))
                .anyMatch(t -> t.contains("trước đó \"ít nhất 98%\" tại Kế hoạch số 74/KH-UBND (bản 1)"));
    }

    private static long count(XmlElement element, String name, String id) {
        return (element.name().equals(name) && id.equals(element.get("w:id")) ? 1 : 0)
                + element.children().stream().mapToLong(c -> count(c, name, id)).sum();
    }

    private static void collect(XmlElement element, Map<String, String> looks) {
        if (element.name().equals("w:r")) {
            List<String> look = new ArrayList<>();
            Optional<XmlElement> properties = element.child("w:rPr");
            properties.flatMap(p -> p.childValue("w:color")).ifPresent(look::add);
            properties.flatMap(p -> p.child("w:strike")).ifPresent(_ -> look.add("strike"));
            properties.flatMap(p -> p.childValue("w:u")).ifPresent(look::add);
            looks.putIfAbsent(element.text(), String.join(" ", look));
        }
        element.children().forEach(c -> collect(c, looks));
    }
}
