package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.document.Address;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.Key;
import org.kehoach.word.LibreOffice;
import org.kehoach.word.WordOutline;

class ReturnTripTest {

    private static final OfficialText PLAN = SampleText.plan();
    private static final String DUTY = "Chủ trì, phối hợp với các cơ quan có liên quan tổ chức thực hiện các nhiệm vụ "
            + "thuộc lĩnh vực quản lý; đôn đốc, kiểm tra việc thực hiện ở cơ sở.";

    @Test
    void anUntouchedFileHasNoChanges() throws Exception {
        assertThat(ReturnTrip.changes(PLAN, Templates.fill(PLAN))).isEmpty();
        assertThat(ReturnTrip.passages(Templates.fill(PLAN))).hasSizeGreaterThan(60);
    }

    @Test
    void aWordThatWasChangedInADutyIsFoundByNodeAndField() throws Exception {
        WordPackage edited = edit(Templates.fill(PLAN), "s5.3", "trước ngày 30/4/2026", "trước ngày 15/5/2026");

        assertThat(ReturnTrip.changes(PLAN, edited)).containsExactly(new ReturnTrip.Change(
                new Address(new Key("s5.3.plan"), "text"),
                "Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 30/4/2026.",
                "Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 15/5/2026."));
    }

    @Test
    void theMapOutlivesSavingInLibreOffice(@TempDir Path folder) throws Exception {
        WordPackage edited = edit(Templates.fill(PLAN), "s5.3", "trước ngày 30/4/2026", "trước ngày 15/5/2026");
        WordPackage saved = WordPackage
                .read(Files.readAllBytes(LibreOffice.convert(edited.write(), "docx", folder)));

        assertThat(ReturnTrip.changes(PLAN, saved)).extracting(c -> c.address().toString())
                .containsExactly("s5.3.plan#text");
    }

    @Test
    void theMapNamesPlanTemplateAndEngine() throws Exception {
        CustomMap map = CustomMap.read(Templates.fill(PLAN)).orElseThrow();

        assertThat(map.id()).isEqualTo("an-hai/ubnd/doc-sach-2026");
        assertThat(map.plan()).isEqualTo(PLAN.planDigest());
        assertThat(map.template()).isEqualTo(Templates.named().digest());
        assertThat(map.engine()).isEqualTo("0.0.0");
        assertThat(map.marks()).containsValue(new Address(new Key("s5.1.do"), "text"))
                .containsValue(Address.document("signature.name"));
    }

    @Test
    void theIssuedCopyCarriesNoMapAndPrintsTheSame() throws Exception {
        WordPackage word = Templates.fill(PLAN);

        WordPackage issued = CustomMap.strip(word);

        assertThat(CustomMap.read(issued)).isEmpty();
        assertThat(ReturnTrip.passages(issued)).isEmpty();
        assertThat(new String(issued.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("w:bookmark", DUTY + "x").contains(DUTY);
        assertThat(issued.parts().keySet()).noneMatch(name -> name.startsWith("customXml"));
        assertThat(WordFaults.of(issued.write())).isEmpty();
        assertThat(WordOutline.of(issued)).isEqualTo(WordOutline.of(word));
    }

    /** Changes words behind a heading's bookmark, as a clerk would. */
    private static WordPackage edit(WordPackage word, String heading, String before, String after) throws Exception {
        String mark = CustomMap.read(word).orElseThrow().marks().entrySet().stream()
                .filter(e -> e.getValue().key().value().equals(heading)).findFirst().orElseThrow().getKey();
        String xml = new String(word.part(WordPackage.DOCUMENT).orElseThrow(), StandardCharsets.UTF_8);
        int from = xml.indexOf(before, xml.indexOf(mark));
        Map<String, byte[]> parts = new LinkedHashMap<>(word.parts());
        parts.put(WordPackage.DOCUMENT,
                (xml.substring(0, from) + after + xml.substring(from + before.length()))
                        .getBytes(StandardCharsets.UTF_8));
        return new WordPackage(parts);
    }
}
