package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.Application;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.rule.PageProblem;
import org.kehoach.word.WordOutline;

class OwnTemplateTest {

    private static final Path STOCK = Path.of("templates/nd30/named.docx");

    @TempDir
    private Path folder;

    private Path own = Path.of("");
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void layOutAWorkspace() throws IOException {
        own = folder.resolve("templates/nd30/named.docx");
        Files.createDirectories(own.getParent());
        Files.writeString(folder.resolve("plan.yaml"), """
            kind: plan
            id: thu
            issuer: {header: [XÃ THỬ], symbol: UBND, place: Thử}
            subject: Thử
            body: Một đoạn
            recipients: [UBND tỉnh]
            signature: {lines: [CHỦ TỊCH]}
            """);
    }

    private Outcome<Documents> generate() {
        World world = new Uncached(new LocalFiles(folder, InputStream.nullInputStream()));
        return new Generator(world, "test").generate("plan.yaml", Issue.NONE, false);
    }

    /** Nothing of a test goes into the user's own cache. */
    private record Uncached(World world) implements ForwardingWorld {
        @Override
        public Optional<Path> cache() {
            return Optional.empty();
        }
    }

    private void write(String from, String to) throws IOException, OpcException {
        Map<String, byte[]> parts = new LinkedHashMap<>(WordPackage.read(Files.readAllBytes(STOCK)).parts());
        parts.computeIfPresent(WordPackage.DOCUMENT, (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace(from, to).getBytes(StandardCharsets.UTF_8));
        Files.write(own, new WordPackage(parts).write());
    }

    @Test
    void theWorkspacesTemplateStandsBeforeTheStockOne() throws IOException, OpcException {
        write("Nơi nhận:", "NƠI NHẬN:");
        Documents made = generate().value().orElseThrow();
        assertThat(WordOutline.words(WordPackage.read(made.word()))).contains("NƠI NHẬN:");
    }

    @Test
    void templateOfAKindsNameIsForThatKindAlone() throws IOException, OpcException {
        own = folder.resolve("templates/notice.docx");
        write("Nơi nhận:", "NƠI NHẬN:");
        assertThat(WordOutline.words(WordPackage.read(generate().value().orElseThrow().word())))
                .contains("Nơi nhận:");
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan).replace("kind: plan", "kind: notice"));
        assertThat(WordOutline.words(WordPackage.read(generate().value().orElseThrow().word())))
                .contains("NƠI NHẬN:");
    }

    @Test
    void marginsOutsideTheDecreeAreToldOfTheTemplate() throws IOException, OpcException {
        write("w:left=\"1701\"", "w:left=\"1134\"");
        World world = new Uncached(new LocalFiles(folder, InputStream.nullInputStream()));
        Outcome<Documents> made = new Generator(world, "test").generate("plan.yaml", Issue.NONE, true);
        assertThat(made.value()).as("a warning stands in nobody's way").isPresent();
        assertThat(made.diagnostics()).filteredOn(d -> d.problem() instanceof PageProblem).singleElement()
                .satisfies(d -> {
                    assertThat(d.problem().code()).isEqualTo("E0464");
                    assertThat(d.location().file()).isEqualTo("templates/nd30/named.docx");
                });
    }

    @Test
    void aMistypedTagStopsTheWorkAndNamesTheParagraph() throws IOException, OpcException {
        write("${body}", "${bodi}");
        assertThat(generate().diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.problem().code()).isEqualTo("E0502");
            assertThat(d.location().file()).isEqualTo("templates/nd30/named.docx");
            assertThat(d.location().line()).isPositive();
        });
    }

    @Test
    void aStampThatTheTemplateHasNoPlaceForIsTold() throws IOException, OpcException {
        write("${stamp.words}", "KHẨN");
        assertThat(generate().value()).as("without stamps it serves").isPresent();
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan) + "urgency: khan\n");
        Outcome<Documents> made = generate();
        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.problem().code()).isEqualTo("E0528");
            assertThat(d.location().file()).isEqualTo("templates/nd30/named.docx");
        });
    }

    @Test
    void theNearestTemplateAboveThePlanCounts() throws IOException, OpcException {
        write("Nơi nhận:", "NƠI NHẬN:");
        Path nearer = folder.resolve("plans/xã/templates/nd30/named.docx");
        Files.createDirectories(nearer.getParent());
        Files.move(own, nearer);
        LocalFiles files = new LocalFiles(folder, InputStream.nullInputStream());
        assertThat(files.template("nd30/named", "plans/xã/a.yaml")).contains("plans/xã/templates/nd30/named.docx");
        assertThat(files.template("nd30/named", "plans/a.yaml")).isEmpty();
        Files.copy(STOCK, own);
        assertThat(files.template("nd30/named", "plans/a.yaml")).contains("templates/nd30/named.docx");
        assertThat(files.template("nd30/named", "-")).contains("templates/nd30/named.docx");
    }

    private int render() {
        return Application.run(new String[]{"render", "plan.yaml"}, folder, InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @Test
    void aBrokenTemplateIsATemplatesFault() throws IOException, OpcException {
        Files.writeString(own, "không phải Word");
        assertThat(render()).isEqualTo(4);
        Files.writeString(own, "");
        assertThat(render()).isEqualTo(4);
        Files.write(own, Arrays.copyOf(Files.readAllBytes(STOCK), 3000));
        assertThat(render()).isEqualTo(4);
        write("<w:body>", "<w:body><w:p><w:r><w:drawing/></w:r></w:p>");
        assertThat(render()).isEqualTo(4);
        Files.delete(own);
        Files.createDirectory(own);
        assertThat(render()).isEqualTo(4);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("templates/nd30/named.docx")
                .doesNotContain("plan.docx");
    }

    @Test
    void aFileThatIsNoWordFileIsAFinding() throws IOException {
        Files.writeString(own, "không phải Word");
        assertThat(generate().diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0601");
    }
}
