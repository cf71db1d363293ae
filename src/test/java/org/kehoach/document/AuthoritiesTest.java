package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.agency.Directory;
import org.kehoach.plan.Plan;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.PlanReader;

/** Who acts, and what a letter's symbol is made of. */
class AuthoritiesTest {

    private static final Directory DIRECTORY = DirectoryReader.read("agencies.yaml",
            """
                agencies:
                  thu/ubnd: {committee: yes, name: Ủy ban nhân dân tỉnh Thử, header: [ỦY BAN NHÂN DÂN, TỈNH THỬ], symbol: UBND, place: Thử}
                  thu/hdnd: {committee: yes, name: Hội đồng nhân dân tỉnh Thử, header: [HỘI ĐỒNG NHÂN DÂN, TỈNH THỬ], symbol: HĐND, place: Thử}
                  thu/so-y-te: {superior: thu/ubnd, name: Sở Y tế, header: [SỞ Y TẾ], symbol: SYT}
                  thu/phong: {superior: thu/ubnd, name: Phòng Nội vụ, header: [PHÒNG NỘI VỤ], symbol: PNV}
                """.getBytes(
                    StandardCharsets.UTF_8))
            .value().orElseThrow();

    private static OfficialText compose(String kind, String issuer, String rest) {
        Plan plan = PlanReader.read("plan.yaml", ("kind: " + kind + "\nid: thu\nissuer: " + issuer
                + "\nsubject: Thử\nbody: A\n" + rest).getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        return Composer.compose(plan, DIRECTORY);
    }

    @ParameterizedTest
    @CsvSource({"decision, thu/ubnd, TM. ỦY BAN NHÂN DÂN, ỦY BAN NHÂN DÂN TỈNH THỬ",
            "decision, thu/ubnd, CHỦ TỊCH, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỬ",
            "decision, thu/ubnd, KT. CHỦ TỊCH, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỬ",
            "decision, thu/so-y-te, Q. GIÁM ĐỐC, GIÁM ĐỐC SỞ Y TẾ",
            "decision, thu/so-y-te, GIÁM ĐỐC SỞ Y TẾ, GIÁM ĐỐC SỞ Y TẾ",
            "decision, thu/phong, TRƯỞNG PHÒNG, TRƯỞNG PHÒNG NỘI VỤ",
            "decision, thu/ubnd, '${?chức vụ}', ỦY BAN NHÂN DÂN TỈNH THỬ",
            "resolution, thu/hdnd, CHỦ TỊCH, HỘI ĐỒNG NHÂN DÂN TỈNH THỬ",
            "telegram, thu/ubnd, KT. CHỦ TỊCH, CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỬ",
            "invitation, thu/so-y-te, GIÁM ĐỐC, Sở Y tế"})
    void whoActsIsReadOffIssuerAndSignature(String kind, String issuer, String first, String authority) {
        assertThat(compose(kind, issuer, "signature: {lines: [\"" + first + "\"]}\n").authority().map(Line::text))
                .contains(authority);
    }

    @Test
    void whatIsTypedIsPrinted() {
        assertThat(
                compose("decision", "thu/ubnd", "authority: THƯỜNG TRỰC\nsignature: {lines: [CHỦ TỊCH]}\n").authority()
                        .map(Line::text))
                .contains("THƯỜNG TRỰC");
        assertThat(compose("plan", "thu/ubnd", "signature: {lines: [CHỦ TỊCH]}\n").authority())
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"'VT, KGVX', UBND-KGVX", "'VT (03), NN, TH', UBND-NN", "VT, UBND"})
    void symbolOfALetterNamesTheUnitThatKeepsACopy(String archive, String symbol) {
        assertThat(compose("letter", "thu/ubnd", "archive: \"" + archive + "\"\n").code().symbol()).isEqualTo(symbol);
    }

    @Test
    void documentThatComesWithADecisionBeginsAsOneAndHasAPlaceAmongNoAnnexes() {
        OfficialText text = compose("decision", "thu/ubnd", """
            signature: {lines: [KT. CHỦ TỊCH]}
            annexes:
            - {kind: statute, heading: Hoạt động, body: [{heading: Chung, body: [{heading: Phạm vi, body: A}]}]}
            - {heading: Biểu mẫu, body: B}
            """);
        ComposedAnnex attached = text.annexes().getFirst();
        assertThat(attached.label()).isEqualTo("QUY CHẾ");
        assertThat(attached.header()).contains(text.letterhead());
        assertThat(attached.reference()).contains("của Chủ tịch Ủy ban nhân dân tỉnh Thử)");
        assertThat(attached.body()).extracting(Block::label).containsExactly("Chương I", "Điều 1.", "");
        assertThat(attached.body().getLast().text()).isEqualTo("A./.");
        assertThat(text.annexes().getLast().label()).isEqualTo("Phụ lục");
    }
}
