package org.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's first draft, as a person on a terminal makes it. */
class NewPlanTest {

    private static final Path SAMPLES = Path.of("plans/agencies.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int answer(String lines, String... args) {
        return run(lines, true, args);
    }

    private int run(String lines, boolean terminal, String... args) {
        Session session = new Session(folder, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal, List.of());
        return Commands.run(Stream.concat(Stream.of("new", "plan"), Stream.of(args)).toList(), session, Map.of());
    }

    private void layOutDirectory() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.copy(SAMPLES, folder.resolve("plans/agencies.yaml"));
    }

    private String made(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private int check(String file) {
        Session session = new Session(folder, new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, List.of());
        return Commands.run(List.of("check", file), session, Map.of());
    }

    @Test
    void asksAndProposesWhatItCanTell() throws IOException {
        layOutDirectory();
        assertThat(answer("""
            hoa lac
            2
            Kế hoạch trồng cây xanh trên địa bàn xã năm 2026

            1
            2;phong kinh te
            Kế hoạch số 74/KH-UBND ngày 19/3/2026 của Ủy ban nhân dân tỉnh An Hải về trồng cây xanh


            Lê Văn Bảy

            """)).isZero();
        String file = "plans/an-hai/xa-hoa-lac/trong-cay-xanh-tren-2026.yaml";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(file + "\n");
        assertThat(made(file)).contains("id: an-hai/xa-hoa-lac/trong-cay-xanh-tren-2026", "period: 2026\n",
                "subject: Trồng cây xanh trên địa bàn xã năm 2026", "- assign: culture-social", "- assign: economy",
                "code: 74/KH-UBND", "date: 19/3/2026", "issuer: Ủy ban nhân dân tỉnh An Hải",
                "- UBND tỉnh An Hải\n", "- TM. ỦY BAN NHÂN DÂN\n", "name: Lê Văn Bảy");
        assertThat(check(file)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoa lac\n", "hoa lac\n2\nTrồng cây\n2026\n1\n",
            "hoa lac\n2\nTrồng cây\n\n\n\n\n\n\n\n"})
    void whoStopsLeavesNothingBehind(String lines) throws IOException {
        layOutDirectory();
        assertThat(answer(lines)).isEqualTo(ExitCode.STOPPED);
        assertThat(files()).containsExactly("plans/agencies.yaml");
    }

    @Test
    void aWrongAnswerIsToldAndAskedAgain() throws IOException {
        layOutDirectory();
        assertThat(answer("""
            không đâu có
            an-hai/so-y-te
            Trồng cây
            hai nghìn
            2026
            7
            1
            99
            1
            số gì đó

            UBND tỉnh



            """)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("không có cơ quan nào gần với",
                "\"hai nghìn\" chưa phải năm", "một số từ 1 đến 4", "Không có đơn vị hay vai trò \"99\"",
                "Chưa đọc được \"số gì đó\"");
        assertThat(made("plans/an-hai/so-y-te/trong-cay-2026.yaml")).contains("- GIÁM ĐỐC\n");
    }

    @Test
    void whereThereIsNoDirectoryOneIsBegun() throws IOException {
        assertThat(answer("""
            1
            Ủy ban nhân dân phường Bến Gỗ

            Ủy ban nhân dân tỉnh An Hải
            Trồng cây xanh

            2
            2





            """)).isZero();
        assertThat(files()).containsExactly("plans/agencies.yaml", "plans/an-hai/phuong-ben-go/trong-cay-xanh.yaml");
        assertThat(made("plans/agencies.yaml")).contains("place: Bến Gỗ", "symbol: UBND", "- PHƯỜNG BẾN GỖ",
                "name: Phòng Kinh tế, Hạ tầng và Đô thị", "name: Trạm Y tế phường");
        assertThat(check("plans/an-hai/phuong-ben-go/trong-cay-xanh.yaml")).isZero();
    }

    @Test
    void anAgencyOfNoDirectoryIsDescribedInThePlan() throws IOException {
        assertThat(run("", false, "--issuer", "Sở Giáo dục và Đào tạo", "--place", "An Hải", "--above",
                "Ủy ban nhân dân tỉnh An Hải", "--subject", "Dạy bơi", "-o", "day-boi.yaml")).isZero();
        assertThat(made("day-boi.yaml")).contains("symbol: SGDĐT", "superior: [\"ỦY BAN NHÂN DÂN TỈNH AN HẢI\"]",
                "- GIÁM ĐỐC\n", "id: day-boi\n");
        assertThat(check("day-boi.yaml")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"muc, I.", "dieu, Điều 1.", "phan, Phần I", "chuong, Chương I"})
    void everyShapeStands(String word, String first) throws IOException {
        layOutDirectory();
        assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", "Trồng cây", "--headings", word,
                "--duties", "police,lower,women", "-o", "plans/x.yaml")).isZero();
        assertThat(made("plans/x.yaml")).contains("headings: [" + first + ",");
        assertThat(check("plans/x.yaml")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("lỗi[");
    }

    @Test
    void wordsThatYamlWouldMisreadAreKept() throws IOException {
        layOutDirectory();
        String odd = "“Năm xanh”: trồng #1 - 50% {cây} & hoa \"đẹp\" \\ 'x'";
        assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", odd, "--recipients",
                "- Như trên: a; [b]; yes", "--signer", "@x", "-o", "x.yaml")).isZero();
        assertThat(check("x.yaml")).isZero();
    }

    @Test
    void wordsThatCannotStandAreRefusedAndNothingIsWritten() throws IOException {
        layOutDirectory();
        assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", "Trồng ${cây}", "-o", "x.yaml"))
                .isEqualTo(ExitCode.PLAN_HAS_ERRORS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("x.yaml:", "Chưa ghi gì");
        assertThat(files()).containsExactly("plans/agencies.yaml");
    }

    @Test
    void whatIsThereStays() throws IOException {
        layOutDirectory();
        Files.writeString(folder.resolve("x.yaml"), "của tôi");
        assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", "Trồng cây", "-o", "x.yaml"))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("E0693", "Đã có tệp");
        assertThat(made("x.yaml")).isEqualTo("của tôi");
        for (String expected : List.of("trong-cay.yaml", "trong-cay-2.yaml")) {
            assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", "Trồng cây")).isZero();
            assertThat(folder.resolve("plans/an-hai/xa-hoa-lac/" + expected)).exists();
        }
    }

    @Test
    void aPlanMayBeCitedByItsFile() throws IOException {
        layOutDirectory();
        String superior = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";
        Files.createDirectories(folder.resolve(superior).getParent());
        Files.copy(Path.of(superior), folder.resolve(superior));
        assertThat(run("", false, "--issuer", "an-hai/xa-hoa-lac", "--subject", "Dinh dưỡng năm 2026", "--superior",
                superior, "-o", "x.yaml")).isZero();
        assertThat(made("x.yaml")).contains("code: 74/KH-UBND", "date: 19/3/2026",
                "issuer: Ủy ban nhân dân tỉnh An Hải", "subject: thực hiện Chiến lược quốc gia");
    }
}
