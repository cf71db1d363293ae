package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.write.Imported;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;

/** What a Word file says of its paragraphs is taken up where their words are what they were, and nowhere else. */
class CarriedMarksTest {

    private static final String AGENCIES = """
        agencies:
          mau/ubnd:
            committee: yes
            name: Ủy ban nhân dân tỉnh Mẫu
            header: [ỦY BAN NHÂN DÂN, TỈNH MẪU]
            symbol: UBND
            place: Mẫu
            area: tỉnh Mẫu
            level: tỉnh
          mau/so-y-te: {superior: mau/ubnd, name: Sở Y tế, roles: [health]}
          mau/so-gd: {superior: mau/ubnd, name: Sở Giáo dục và Đào tạo, roles: [education]}
          mau/cong-an: {superior: mau/ubnd, name: Công an tỉnh, roles: [police]}
        """;
    private static final String PLAN = """
        kind: plan
        id: k
        issuer: mau/ubnd
        date: 02/01/2026
        period: 2026
        subject: Tiêm chủng năm 2026
        basis: [Căn cứ yêu cầu công tác;]
        body:
        - heading: Nhiệm vụ
          body:
          - bullet: Lập danh sách trẻ em trong độ tuổi.
            assign: health
            with: education
            due: 31/3/2026
            product: danh sách
          - bullet:
            - {text: "Mở điểm tiêm tại trạm y tế;", assign: health}
            - {text: "giữ trật tự tại điểm tiêm.", assign: police}
        - heading: Tổ chức thực hiện
          body:
          - item: Sở Y tế theo dõi việc thực hiện Kế hoạch.
            assign: health
        closing: Trên đây là Kế hoạch tiêm chủng năm 2026
        recipients: [Sở Y tế, Công an tỉnh]
        signature: {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Lê Một}
        """;
    private static final String DOCUMENT = WordPackage.DOCUMENT;

    @TempDir
    Path folder;
    private Generator generator = new Generator(new LocalFiles(Path.of("."), System.in, List.of()), "0");
    private WordPackage made = new WordPackage(java.util.Map.of());
    private String map = "";

    @BeforeEach
    void print() throws Exception {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/agencies.yaml"), AGENCIES);
        Files.writeString(folder.resolve("plans/k.yaml"), PLAN);
        generator = new Generator(new LocalFiles(folder, System.in, List.of()), "0");
        made = WordPackage.read(generator.generate("plans/k.yaml", Issue.NONE, false).value().orElseThrow().word());
        map = made.parts().keySet().stream().filter(n -> n.startsWith("customXml/item"))
                .filter(n -> words(n).contains("kehoach.org/map")).filter(n -> !n.contains("Props")).findFirst()
                .orElseThrow();
    }

    private String words(String part) {
        return new String(made.part(part).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The file with other letters in a part. */
    private WordPackage with(String part, String from, String to) {
        assertThat(words(part)).contains(from);
        return made.with(part, words(part).replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private Outcome<List<Imported>> read(WordPackage word) throws Exception {
        Files.write(folder.resolve("nhan.docx"), word.write());
        return generator.imported("nhan.docx", i -> "nhan/" + i);
    }

    private String yaml(WordPackage word) throws Exception {
        return read(word).value().orElseThrow().getFirst().yaml();
    }

    private List<String> codes(WordPackage word) throws Exception {
        return read(word).diagnostics().stream().map(d -> d.problem().code()).toList();
    }

    @Test
    void marksComeBackThatNoWordPrints() throws Exception {
        assertThat(yaml(made)).contains("assign: health\n    bullet: Lập danh sách", "with: education",
                "due: 31/3/2026", "product: danh sách", "assign: police\n      text: giữ trật tự tại điểm tiêm.");
        assertThat(codes(made)).containsOnlyOnce("E0827");
    }

    @Test
    void otherWordsHaveNoneOfThem() throws Exception {
        WordPackage edited = with(DOCUMENT, "Lập danh sách trẻ em", "Lập danh sách người già");
        assertThat(yaml(edited)).contains("Lập danh sách người già").doesNotContain("product", "31/3/2026")
                .contains("assign: police");
    }

    @Test
    void wordsThatNameAnotherAreBelieved() throws Exception {
        String forged = words(map).replace("assign=\"health\" words", "assign=\"police\" words");
        assertThat(forged).isNotEqualTo(words(map));
        assertThat(yaml(made.with(map, forged.getBytes(StandardCharsets.UTF_8))))
                .contains("assign: health\n    item: ${unit.health=Sở Y tế} theo dõi");
    }

    @Test
    void unitsThatNobodyKnowsAreToldAndLeftOut() throws Exception {
        WordPackage strange = with(map, "police", "star-fleet");
        assertThat(yaml(strange)).doesNotContain("assign: star-fleet");
        assertThat(codes(strange)).contains("E0828");
    }

    @Test
    void whatIsNoMarkIsLeftOut() throws Exception {
        WordPackage odd = with(map, "due=\"31/3/2026\"", "due=\"31/2/2026\" evil=\"${x}\"");
        assertThat(yaml(odd)).doesNotContain("31/2/2026", "evil").contains("product: danh sách");
    }

    @Test
    void mapThatIsNoXmlOrTooLargeStopsNothing() throws Exception {
        assertThat(yaml(made.with(map, "<map".getBytes(StandardCharsets.UTF_8)))).contains("Lập danh sách")
                .doesNotContain("product");
        String many = "<said words=\"0\" assign=\"police\"/>".repeat(20_001);
        WordPackage large = made.with(map,
                words(map).replace("</map>", many + "</map>").getBytes(StandardCharsets.UTF_8));
        assertThat(yaml(large)).contains("Lập danh sách").doesNotContain("product");
    }

    @Test
    void issuedFileCarriesNothing() throws OpcException {
        assertThat(org.kehoach.template.CustomMap.strip(made).parts()).doesNotContainKey(map);
    }

    @Test
    void samePlanGivesTheSameBytes() {
        byte[] again = generator.generate("plans/k.yaml", Issue.NONE, false).value().orElseThrow().word();
        assertThat(again).isEqualTo(made.write());
    }
}
