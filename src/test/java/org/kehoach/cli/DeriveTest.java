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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of lower levels are derived one by one with questions, or all at once. */
class DeriveTest {

    private static final String PARENT = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void layOut() throws IOException {
        for (String file : List.of("plans/agencies.yaml", PARENT)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file));
        }
    }

    private int run(String lines, boolean terminal, String... args) {
        out.reset();
        err.reset();
        Session session = new Session(folder, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal, List.of());
        return Commands.run(List.of(args), session, Map.of());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> communes() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("plans"))) {
            return all.map(f -> folder.relativize(f).toString()).filter(f -> f.endsWith("dinh-duong-2026-2030.yaml")
                    && !f.equals(PARENT)).sorted().toList();
        }
    }

    @Test
    void allCommunesAtOnceAndNoneTwice() throws IOException {
        assertThat(run("", false, "derive", PARENT, "--for-all", "xã")).isZero();
        List<String> made = communes();
        assertThat(made).hasSizeGreaterThan(20);
        Path first = folder.resolve(made.getFirst());
        Files.writeString(first, Files.readString(first).replace("${?họ tên người ký}", "Lê Văn Bảy"));

        assertThat(run("", false, "derive", PARENT, "--for-all", "xã")).isZero();
        assertThat(printed()).contains(made.size() + " cơ quan: đã lập 0 tệp, giữ nguyên " + made.size());
        assertThat(Files.readString(first)).contains("Lê Văn Bảy");

        assertThat(run("", false, "status", "--format", "short")).isZero();
        assertThat(printed().lines()).hasSameSizeAs(made).allMatch(l -> l.startsWith("CURRENT\t"));
    }

    /** What is worked out once for all is told at each. */
    @Test
    void missingSuperiorIsToldAtEachPlanThatNamesIt() throws IOException {
        for (String name : List.of("mot", "hai")) {
            Files.writeString(folder.resolve("plans/" + name + ".yaml"), """
                kind: plan
                id: an-hai/xa-giao-hai/%s
                issuer: an-hai/xa-giao-hai
                derives: {plan: an-hai/ubnd/khong-co}
                recipients: [UBND tỉnh An Hải]
                signature: {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Lê Văn Bảy}
                """.replace("%s", name));
        }
        assertThat(run("", false, "status", "--format", "json")).isEqualTo(ExitCode.PLAN_HAS_ERRORS);
        for (String name : List.of("mot", "hai")) {
            assertThat(printed().split("\"code\" : \"E0301\"", -1)).as(name).anyMatch(
                    found -> found.stripLeading()
                            .contains("\"file\" : \"plans/" + name + ".yaml\",\n      \"line\" : 4"));
        }
    }

    @Test
    void unknownLevelIsToldWithThoseThatThereAre() throws IOException {
        assertThat(run("", false, "derive", PARENT, "--for-all", "huyện")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("huyện", "xã", "phường");
        assertThat(communes()).isEmpty();
    }

    @Test
    void answersSayWhoDoesWhatAndWhoSigns() throws IOException {
        String answers = "không có đơn vị này\nculture-social\n\nculture-social\n" + "\n".repeat(4)
                + "Lê Văn Bảy\n";
        assertThat(run(answers, true, "derive", PARENT, "--for", "an-hai/xa-giao-hai", "--ask"))
                .as(err.toString(StandardCharsets.UTF_8)).isZero();
        String asked = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertThat(asked.substring(0, asked.indexOf("Ai thực hiện"))).as("whom a commune may order")
                .contains("Phòng Văn hóa - Xã hội", "Các thôn")
                .doesNotContain("Thanh tra tỉnh", "Ủy ban nhân dân các xã");
        String yaml = Files.readString(folder.resolve(communes().getFirst()));
        assertThat(yaml).containsOnlyOnce("assign: culture-social\n    body:").contains("heading: \"${?",
                "name: Lê Văn Bảy");
        assertThat(yaml.indexOf("covers: lower.staff")).as("with what the same unit does")
                .isLessThan(yaml.indexOf("covers: lower.budget"));
        assertThat(run("", false, "check", communes().getFirst())).isZero();
    }

    @Test
    void whoStopsLeavesNothingBehindAndNobodyIsAskedWithoutATerminal() throws IOException {
        assertThat(run("culture-social\n", true, "derive", PARENT, "--for", "an-hai/xa-giao-hai", "--ask"))
                .isEqualTo(ExitCode.STOPPED);
        assertThat(run("", false, "derive", PARENT, "--for", "an-hai/xa-giao-hai", "--ask"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(communes()).isEmpty();
    }
}
