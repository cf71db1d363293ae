package org.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Directory;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.LocalFiles;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.Yaml;

/** The table of duties that an annex computes. */
class TaskTableTest {

    private static final Directory DIRECTORY = DirectoryReader.read("agencies.yaml", """
        agencies:
          thu/ubnd:
            committee: yes
            name: Ủy ban nhân dân tỉnh Thử
            header: [ỦY BAN NHÂN DÂN, TỈNH THỬ]
            symbol: UBND
            place: Thử
            groups: {lower: {name: "Ủy ban nhân dân các xã, phường", level: [xã]}}
          thu/so-y-te: {superior: thu/ubnd, name: Sở Y tế, roles: [health]}
          thu/so-gd: {superior: thu/ubnd, name: Sở Giáo dục và Đào tạo, roles: [education]}
        """.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();

    private static List<String> rows(String body, String tasks) {
        OfficialText text = Composer.compose(
                Yaml.plan(
                        Yaml.HEAD + "period: 2026\nbody:\n" + body + "annexes:\n- heading: Phân công\n  tasks: " + tasks
                                + "\n"),
                DIRECTORY);
        ComposedAnnex annex = text.annexes().getFirst();
        assertThat(annex.landscape()).isTrue();
        return annex.body().getLast().grid().orElseThrow().rows().stream()
                .map(r -> String.join(" | ", r.cells().stream().map(Grid.Cell::text).toList())).toList();
    }

    private static final String BODY = """
        - heading: Truyền thông
          body:
          - bullet: Nói chuyện tại thôn;
            assign: education
            with: [health, lower]
            product: tài liệu
            resources: 50 triệu đồng
          - bullet: "${unit.health=Sở Y tế}: in tờ rơi, xong trước ngày ${due=30/4/2026}."
            assign: health
        - heading: Tổ chức thực hiện
          body:
          - assign: health
            due: 31/12/2026
            resources: 90 triệu đồng
            body:
            - heading: Về tổng hợp
              body:
              - Theo dõi, đôn đốc;
              - bullet: "*báo cáo* hằng quý"
                report: {to: issuer, every: quarter}
          - request: lower
            body:
            - bullet: [mở lớp;, "các thôn:", làm sạch đường làng.]
        """;

    @Test
    void dutiesStandUnderTheirSectionsWithWhatThePlanSaysOfThem() {
        assertThat(rows(BODY, "yes")).containsExactly(
                "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm | Kinh phí, nguồn lực", "I. Truyền thông",
                "1 | Nói chuyện tại thôn. | Sở Giáo dục và Đào tạo | Sở Y tế; Ủy ban nhân dân các xã, phường |  | "
                        + "Tài liệu | 50 triệu đồng",
                "2 | In tờ rơi, xong trước ngày 30/4/2026. | Sở Y tế |  | 30/4/2026 |  | ",
                "II. Tổ chức thực hiện",
                "3 | Về tổng hợp: Theo dõi, đôn đốc. | Sở Y tế |  | 31/12/2026 |  | 90 triệu đồng",
                "4 | Về tổng hợp: báo cáo hằng quý. | Sở Y tế |  | Hằng quý 31/12/2026 | Báo cáo | ",
                "5 | Mở lớp. | Ủy ban nhân dân các xã, phường |  |  |  | ",
                "6 | Các thôn: làm sạch đường làng. | Ủy ban nhân dân các xã, phường |  |  |  | ");
    }

    @Test
    void theDrafterChoosesColumnsGroupsAndUnits() {
        assertThat(rows(BODY, "{by: unit, columns: [task, due]}")).containsExactly("TT | Nhiệm vụ | Thời hạn",
                "I. Sở Giáo dục và Đào tạo", "1 | Nói chuyện tại thôn. | ", "II. Sở Y tế",
                "2 | In tờ rơi, xong trước ngày 30/4/2026. | 30/4/2026",
                "3 | Về tổng hợp: Theo dõi, đôn đốc. | 31/12/2026",
                "4 | Về tổng hợp: báo cáo hằng quý. | Hằng quý 31/12/2026",
                "III. Ủy ban nhân dân các xã, phường", "5 | Mở lớp. | ", "6 | Các thôn: làm sạch đường làng. | ");
        assertThat(rows(BODY, "{by: none, columns: task, units: [lower, education]}")).containsExactly("TT | Nhiệm vụ",
                "1 | Nói chuyện tại thôn.", "2 | Mở lớp.", "3 | Các thôn: làm sạch đường làng.");
    }

    @Test
    void aHeadingNamesAUnitOrWhatThereIsToDo() {
        List<String> rows = rows("""
            - heading: Trưởng các phòng, đơn vị
              assign: health
              body:
              - Họp mỗi quý.
            - heading: Phòng, chống dịch
              assign: health
              body:
              - Phun khử khuẩn.
            """, "yes");
        assertThat(rows).contains("1 | Họp mỗi quý. | Trưởng các phòng, đơn vị | ", "II. Phòng, chống dịch",
                "2 | Phun khử khuẩn. | Sở Y tế | ");
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("plans"))) {
            return files.map(Path::toString).filter(f -> f.endsWith(".yaml") && !f.endsWith("agencies.yaml")).sorted()
                    .toList().stream();
        }
    }

    /** Of every sample, derived and joint ones too: what the body charges somebody with, the table says in the same words. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatTheBodySaysTheTableSays(String file) {
        Draft draft = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test").check(file)
                .value().orElseThrow();
        List<String> tasks = TaskReader.read(draft.plan(), draft.directory()).stream().map(Task::text)
                .map(t -> t.toLowerCase(Locale.ROOT)).toList();
        OfficialText text = Composer.compose(draft.plan(), draft.directory());
        // what a table says already is no duty of the text
        String cells = Stream.concat(text.body().stream(), text.annexes().stream().flatMap(a -> a.body().stream()))
                .flatMap(b -> b.grid().stream()).map(Grid::text).collect(Collectors.joining(" "));
        List<String> duties = text.meaning().assignments().stream()
                .flatMap(a -> a.duties().stream()).filter(d -> !cells.contains(d)).map(d -> d.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(tasks).allMatch(t -> t.matches("(?s).*[.!?…”\":]"));
        assertThat(duties).allSatisfy(d -> assertThat(tasks).anyMatch(
                t -> t.contains(beginning(d)) || t.contains(beginning(d.substring(d.indexOf(": ") + 1).strip()))));
    }

    /** Enough to know a duty by: what stands behind may be a cited document, which is short in the table. */
    private static String beginning(String duty) {
        return duty.substring(0, Math.min(25, duty.length())).replaceAll("[;.,:]+$", "");
    }
}
