package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.Yaml;

class ComposerTest {

    private static final Directory DIRECTORY = directory("""
        agencies:
          thu/ubnd:
            committee: yes
            name: Ủy ban nhân dân tỉnh Thử
            short: UBND tỉnh Thử
            header: [ỦY BAN NHÂN DÂN, TỈNH THỬ]
            symbol: UBND
            place: Thử
            area: tỉnh Thử
            level: tỉnh
            groups: {lower: {name: "Ủy ban nhân dân các xã", level: [xã]}}
          thu/so-y-te: {superior: thu/ubnd, name: Sở Y tế, header: [SỞ Y TẾ], symbol: SYT, roles: [health, children]}
          thu/so-y-te/phong: {superior: thu/so-y-te, name: Phòng Nghiệp vụ, header: [PHÒNG NGHIỆP VỤ], roles: [medical]}
          thu/so-gd: {superior: thu/ubnd, name: Sở Giáo dục và Đào tạo, roles: [education]}
        """);

    private static final String HEAD = Yaml.HEAD.replace("issuer: thu/ubnd", "issuer: ISSUER");

    private static Directory directory(String yaml) {
        Outcome<Directory> read = DirectoryReader.read("agencies.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static OfficialText compose(String issuer, String rest) {
        return Composer.compose(Yaml.plan(HEAD.replace("ISSUER", issuer) + rest), DIRECTORY);
    }

    private static List<String> printed(OfficialText text) {
        return text.body().stream().map(b -> (b.label() + " " + b.heading() + b.text()).strip()).toList();
    }

    @Test
    void aCommitteeHasTwoLinesOfItsOwnAndNoSuperior() {
        Letterhead head = compose("thu/ubnd", "body: A\n").letterhead();
        assertThat(head.superior()).isEmpty();
        assertThat(head.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH THỬ");
    }

    @Test
    void departmentsAndOfficesStandUnderTheirSuperior() {
        assertThat(compose("thu/so-y-te", "body: A\n").letterhead().superior()).containsExactly("UBND TỈNH THỬ");
        assertThat(compose("thu/so-y-te/phong", "body: A\n").letterhead().superior()).containsExactly("SỞ Y TẾ");
    }

    @Test
    void numberSymbolAndDateArePaddedAsTheDecreeSays() {
        OfficialText text = compose("thu/so-y-te", "number: 7\ndate: 5/2/2026\nbody: A\n");
        assertThat(text.code()).isEqualTo(new ReferenceCode("07", "KH-SYT"));
        assertThat(text.placeAndDate().printedDate()).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(compose("thu/so-y-te", "number: 49\ndate: 15/3/2026\nbody: A\n").placeAndDate().printedDate())
                .isEqualTo("ngày 15 tháng 3 năm 2026");
    }

    @Test
    void blankPartsOfTheDateStayBlank() {
        PlaceAndDate date = compose("thu/so-y-te", "date: 03/2026\nbody: A\n").placeAndDate();
        assertThat(date.place()).isEqualTo("Thử");
        assertThat(date.printedDate()).isEqualTo("ngày      tháng 3 năm 2026");
    }

    @Test
    void namesOfUnitsBecomeHeadings() {
        assertThat(printed(compose("thu/ubnd", """
            numbering: {capitals: 0}
            body:
            - assign: health
              text: Chủ trì.
            - assign: [health, education, lower]
            - request: education
            - request: education
              heading: "Đề nghị Sở:"
              text: phối hợp.
            """))).containsExactly("I. Sở Y tế: Chủ trì.",
                "II. Sở Y tế, Sở Giáo dục và Đào tạo và Ủy ban nhân dân các xã", "III. Đề nghị Sở Giáo dục và Đào tạo",
                "IV. Đề nghị Sở: phối hợp.");
    }

    @Test
    void aCitationIsFullAtItsFirstMentionAndShortLater() {
        OfficialText text = compose("thu/ubnd",
                """
                    citations:
                      law: {type: Luật, subject: Trẻ em}
                      qd: {type: Quyết định, code: 12/QĐ-TTg, date: 09/5/2017, issuer: Thủ tướng Chính phủ, subject: phê duyệt Đề án}
                      kh: {type: Kế hoạch, code: 5/KH-UBND, date: 1/2/2026, issuer: UBND tỉnh}
                    basis:
                    - Căn cứ ${cite.law}
                    - Căn cứ ${cite.qd}
                    opening: Theo Kế hoạch số 5/KH-UBND, ban hành như sau
                    body: |
                      Thực hiện ${cite.qd}, ${cite.kh}, ${cite.law}.
                      Xem ${cite.qd.dated}; ${cite.kh.full}.
                    """);
        assertThat(text.basis()).extracting(Line::text).containsExactly("Căn cứ Luật Trẻ em;",
                "Căn cứ Quyết định số 12/QĐ-TTg ngày 09/5/2017 của Thủ tướng Chính phủ phê duyệt Đề án.");
        assertThat(text.opening()).extracting(Line::text)
                .containsExactly("Theo Kế hoạch số 5/KH-UBND, ban hành như sau:");
        assertThat(printed(text)).containsExactly(
                "Thực hiện Quyết định số 12/QĐ-TTg, Kế hoạch số 5/KH-UBND, Luật Trẻ em.",
                "Xem Quyết định số 12/QĐ-TTg ngày 09/5/2017 của Thủ tướng Chính phủ; Kế hoạch số 5/KH-UBND ngày 1/2/2026 của UBND tỉnh.");
    }

    @Test
    void aCodeInsideALongerOneIsNoMention() {
        OfficialText text = compose("thu/ubnd", """
            citations:
              kh: {type: Kế hoạch, code: 38/KH-UBND, date: 1/2/2026, issuer: UBND tỉnh}
            body: |
              Thay Kế hoạch số 138/KH-UBND và 38/KH-UBNDX.
              Theo ${cite.kh}.
            """);
        assertThat(printed(text).getLast()).isEqualTo("Theo Kế hoạch số 38/KH-UBND ngày 1/2/2026 của UBND tỉnh.");
    }

    @Test
    void aLawMayBeCitedWithItsDate() {
        OfficialText text = compose("thu/ubnd", """
            citations:
              law: {type: Luật, subject: Trẻ em, date: 05 tháng 4 năm 2016}
            body:
            - Theo ${cite.law}.
            - Theo ${cite.law}.
            """);
        assertThat(printed(text)).containsExactly("- Theo Luật Trẻ em ngày 05 tháng 4 năm 2016.",
                "- Theo Luật Trẻ em.");
    }

    @Test
    void theTitleOfADieuStaysInSentenceCase() {
        Block block = compose("thu/ubnd", "numbering: {headings: [Điều 1.]}\nbody:\n- heading: Phạm vi\n").body()
                .getFirst();
        assertThat(block.label() + " " + block.heading()).isEqualTo("Điều 1. Phạm vi");
    }

    @Test
    void aUnitHoldsARoleOnlyWhileItIsThere() {
        Directory directory = directory("""
            agencies:
              thu/ubnd: {committee: yes, name: UBND, header: [UBND]}
              thu/cu: {superior: thu/ubnd, name: Phòng Cũ, roles: [economy], until: 30/6/2025}
              thu/moi: {superior: thu/ubnd, name: Phòng Mới, roles: [economy], from: 01/7/2025}
            """);
        for (String[] at : new String[][]{{"2024", "Phòng Cũ"}, {"2026", "Phòng Mới"}}) {
            OfficialText text = Composer
                    .compose(Yaml.plan(Yaml.HEAD + "period: " + at[0] + "\nbody:\n- assign: economy\n"
                            + "  text: Làm\n"), directory);
            assertThat(text.body().getFirst().heading()).isEqualToIgnoringCase(at[1]);
        }
    }

    @Test
    void marksAreSuppliedOnlyWhereATextHasNone() {
        OfficialText bare = compose("thu/ubnd", "body: A\nclosing: Hết\narchive: VT\n");
        assertThat(bare.closing()).extracting(Block::printed).containsExactly("Hết./.");
        assertThat(bare.archive().text()).isEqualTo("Lưu: VT.");
        OfficialText typed = compose("thu/ubnd", "basis: [Căn cứ A.]\nopening: Như sau.\nbody: A\nclosing: Hết.\n");
        assertThat(typed.closing()).extracting(Block::printed).containsExactly("Hết.");
        assertThat(typed.opening()).extracting(Line::text).containsExactly("Như sau.");
        assertThat(printed(compose("thu/ubnd", "body: [Một, Hai]\n"))).containsExactly("- Một", "- Hai./.");
    }

    @Test
    void lookUpsFollowTheIssuer() {
        assertThat(printed(compose("thu/so-y-te", """
            period: 2026 - 2030
            parameters: {target-group: trẻ em}
            body:
            - ${issuer}, ${superior}, ${area}, ${level}, ${period}, ${year}, ${unit.medical}, ${target-group}
            """))).containsExactly(
                "- Sở Y tế, Ủy ban nhân dân tỉnh Thử, tỉnh Thử, tỉnh, 2026 - 2030, 2026, Phòng Nghiệp vụ, trẻ em./.");
    }

    @Test
    void capitalsReachLettersOfAllKinds() {
        assertThat(compose("thu/ubnd", "body:\n- heading: Mục đích của ${area}\n").body().getFirst().heading())
                .isEqualTo("MỤC ĐÍCH CỦA TỈNH THỬ");
    }

    @Test
    void meaningIsReadOffTheMarks() {
        Meaning meaning = compose("thu/ubnd", """
            body:
            - target: đạt ${2028=50%} và ${2030=trên 1.250,5 người}; giảm còn ${death.2030=3}
              direction: at-most
            - assign: health
              body:
              - Chủ trì.
              - bullet: "Phối hợp:"
                body: [Kiểm tra;, Giám sát.]
              - bullet: Báo cáo UBND tỉnh trước ngày ${due=15/11}.
                report: {to: issuer}
              - request: education
                bullet: "${unit.education=Sở Giáo dục}: tuyên truyền."
            """).meaning();
        assertThat(meaning.targets().getFirst().values()).containsExactly(new Meaning.Value("50", "%", "<=", "2028"),
                new Meaning.Value("1250.5", "người", ">", "2030"), new Meaning.Value("3", "", "<=", "2030"));
        assertThat(meaning.assignments()).containsExactly(
                new Meaning.Assignment("Sở Y tế", false,
                        List.of("Chủ trì.", "Kiểm tra;", "Giám sát.", "Báo cáo UBND tỉnh trước ngày 15/11.")),
                new Meaning.Assignment("Sở Giáo dục", true, List.of("tuyên truyền.")));
        assertThat(meaning.reporting()).containsExactly(new Meaning.Reporting("Sở Y tế", "UBND tỉnh", "--11-15"));
    }

    @Test
    void aReportUnderAUnitsNameLeavesTheUnitItsDuties() {
        Meaning meaning = compose("thu/ubnd", """
            numbering: {headings: [I., 1.]}
            body:
            - assign: health
              report: {to: issuer}
              body:
              - Kiểm tra trạm y tế.
              - Báo cáo trước ngày ${due=15/11 hằng năm}.
            - heading: Chế độ báo cáo
              assign: lower
              report: {to: issuer}
              text: Các xã báo cáo trước ngày ${due=20/11}.
            """).meaning();
        assertThat(meaning.assignments()).containsExactly(new Meaning.Assignment("Sở Y tế", false,
                List.of("Kiểm tra trạm y tế.", "Báo cáo trước ngày 15/11 hằng năm.")));
        assertThat(meaning.reporting()).extracting(Meaning.Reporting::by, Meaning.Reporting::due)
                .containsExactly(tuple("Sở Y tế", "--11-15"), tuple("Ủy ban nhân dân các xã", "--11-20"));
    }

    @Test
    void whoReportsIsNamedAsTheHeadingNamesThemWhereTheDirectoryDoesNot() {
        Meaning meaning = compose("thu/ubnd", """
            body:
            - heading: "Ban Quản lý chợ:"
              assign: villages
              body:
              - bullet: Báo cáo trước ngày ${due=15/11}.
                report: {to: issuer}
            """).meaning();
        assertThat(meaning.reporting()).extracting(Meaning.Reporting::by).containsExactly("Ban Quản lý chợ");
    }

    @Test
    void anIssuerThatThePlanDescribesMayStandUnderAnAgencyOfTheDirectory() {
        String issuer = "\n  header: [CHI CỤC THỬ]\n  name: Chi cục Thử\n  superior: SUPERIOR";
        OfficialText listed = compose(issuer.replace("SUPERIOR", "thu/so-y-te"), "body:\n- Gửi ${superior}.\n");
        assertThat(listed.letterhead().superior()).containsExactly("SỞ Y TẾ");
        assertThat(printed(listed)).containsExactly("- Gửi Sở Y tế.");
        assertThat(compose(issuer.replace("SUPERIOR", "[CỤC THỬ, MIỀN BẮC]"), "body: A\n").letterhead().superior())
                .containsExactly("CỤC THỬ", "MIỀN BẮC");
    }

    @Test
    void aCitedDateIsCalledAfterTheLargestPartItGives() {
        OfficialText text = compose("thu/ubnd", """
            citations:
              whole: {type: Quyết định, code: 1/QĐ-UBND, date: 09/5/2017}
              month: {type: Kế hoạch, code: 2/KH-UBND, date: 5/2017}
              year: {type: Thông báo, code: 3/TB-UBND, date: 2017}
            body:
            - "${cite.whole}; ${cite.month}; ${cite.year}."
            """);
        assertThat(printed(text)).containsExactly("- Quyết định số 1/QĐ-UBND ngày 09/5/2017; Kế hoạch số 2/KH-UBND"
                + " tháng 5/2017; Thông báo số 3/TB-UBND năm 2017.");
    }

    @Test
    void everyOneOfNinetyBulletsIsADuty() {
        StringBuilder bullets = new StringBuilder();
        for (int i = 1; i <= 90; i++) {
            bullets.append("  - Việc thứ ").append(i).append(".\n");
        }
        OfficialText text = compose("thu/ubnd", "body:\n- assign: thu/ubnd\n  body:\n" + bullets);
        assertThat(text.body()).hasSize(91);
        assertThat(text.meaning().assignments().getFirst().duties()).hasSize(90).startsWith("Việc thứ 1.")
                .endsWith("Việc thứ 90.");
    }
}
