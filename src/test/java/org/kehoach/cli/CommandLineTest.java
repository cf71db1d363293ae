package org.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.Application;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command tells the shell where something around it fails. */
class CommandLineTest {

    private static final String PLAN = """
        kind: plan
        id: thu
        issuer: {header: [XÃ THỬ], symbol: UBND, place: Thử}
        subject: Thử
        body: Một đoạn
        recipients: [UBND tỉnh]
        signature: {lines: [CHỦ TỊCH]}
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void layOutPlans() throws IOException {
        for (String file : List.of("a/b.yaml", "a/b.yml", "c/b.yaml", "a-b.yaml")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), PLAN);
        }
    }

    private int run(String... args) {
        return run(InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8), args);
    }

    private int run(InputStream in, PrintStream to, String... args) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Application.run(args, folder, in, to, errors);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void whereMemoryRunsOutTheFaultIsOurs() {
        InputStream greedy = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        assertThat(run(greedy, System.out, "check", "-", "--lang", "en")).isEqualTo(ExitCode.OUR_BUG);
        assertThat(told()).contains("a fault of Kehoach").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render a-b.yaml --as pdf -o -", "outline a-b.yaml", "check a-b.yaml", "explain"})
    void outputThatIsLostIsTold(String line) {
        StandardOutput full = StandardOutput.of(failing("No space left on device"), StandardCharsets.UTF_8);
        assertThat(run(InputStream.nullInputStream(), full, line.split(" "))).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(told()).contains("E0690", "đầu ra chuẩn", "không còn chỗ trống");
    }

    @Test
    void aReaderWhoHasEnoughIsNoFault() {
        StandardOutput closed = StandardOutput.of(failing("Broken pipe"), StandardCharsets.UTF_8);
        assertThat(run(InputStream.nullInputStream(), closed, "outline", "a-b.yaml")).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void editorsAndShellsKnowTheOwnKindsOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/phieu-trinh.yaml"), "title: Phiếu trình\n");
        Files.writeString(folder.resolve("templates/phieu-nghi.yaml"), "title: Phiếu nghỉ\nlike: leave\n");
        assertThat(run("schema")).isZero();
        JsonNode schema = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(schema.at("/definitions/kind/enum").valueStream().map(JsonNode::stringValue))
                .contains("plan", "phieu-nghi", "phieu-trinh");
        assertThat(schema.at("/definitions/kind/enumDescriptions").valueStream().map(JsonNode::stringValue))
                .endsWith("Phiếu nghỉ", "Phiếu trình");
        assertThat(schema.at("/else/if/anyOf/1/properties/kind/enum").valueStream().map(JsonNode::stringValue))
                .containsExactly("introduction", "leave", "phieu-nghi");
        out.reset();
        assertThat(run("completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"telegram\"", "\"phieu-trinh\"");
    }

    @Test
    void aTemplateGoesToStandardOutput() {
        assertThat(run("template", "new", "decision", "-o", "-")).isZero();
        assertThat(out.toByteArray()).startsWith('P', 'K');
        assertThat(told()).isEmpty();
        assertThat(folder.resolve("-")).doesNotExist();
    }

    @Test
    void resultsDoNotOverwriteEachOther() {
        assertThat(run("render", "a/b.yaml", "a/b.yml")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told()).contains("a/b.yaml", "a/b.yml");
        assertThat(run("render", "a/b.yaml", "c/b.yaml", "a-b.yaml")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("pdf", "a/b.docx", "c/b.docx", "-o", "out")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPlanThatIsNamedTwiceIsMadeOnce() {
        assertThat(run("render", "a/b.yaml", "./a/b.yaml", "--as", "docx")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("out/b.docx");
    }

    @Test
    void anEmptyNameIsWrongUsage() {
        assertThat(run("render", "")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("render", "a-b.yaml", "-o", "")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("render", "a-b.yaml", "--output=")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aFoldersFaultIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        assertThat(run("render", "a-b.yaml", "c/b.yaml")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(told()).containsOnlyOnce("E0690").contains("--> out\n", "không phải thư mục")
                .doesNotContain("Exception");
    }

    @Test
    void aFolderInTheResultsPlaceIsSaidToBeOne() throws IOException {
        Files.createDirectories(folder.resolve("out/a-b.docx"));
        assertThat(run("render", "a-b.yaml", "--as", "docx", "--lang", "en")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(told()).contains("out/a-b.docx", "a folder has this name");
    }

    @Test
    void numbersAreNumbers() throws IOException {
        assertThat(run("render", "a-b.yaml", "--number", "0")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("render", "a-b.yaml", "--number", "007", "--as", "docx", "-o", "one")).isZero();
        assertThat(run("render", "a-b.yaml", "--number", "7", "--as", "docx", "-o", "two")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("one/a-b.docx")))
                .isEqualTo(Files.readAllBytes(folder.resolve("two/a-b.docx")));
    }
}
