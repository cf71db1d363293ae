package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.word.WordOutline;

class OwnTemplateTest {

    private static final Path STOCK = Path.of("templates/nd30/named.docx");

    @TempDir
    private Path folder;

    private Path own = Path.of("");

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
    private record Uncached(World world) implements World {
        @Override
        public Outcome<byte[]> read(String file) {
            return world.read(file);
        }

        @Override
        public Optional<String> directoryOf(String planFile) {
            return world.directoryOf(planFile);
        }

        @Override
        public Optional<String> template(String name) {
            return world.template(name);
        }

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
    void aMistypedTagStopsTheWorkAndNamesTheParagraph() throws IOException, OpcException {
        write("${body}", "${bodi}");
        assertThat(generate().diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.problem().code()).isEqualTo("E0502");
            assertThat(d.location().file()).isEqualTo("templates/nd30/named.docx");
            assertThat(d.location().line()).isPositive();
        });
    }

    @Test
    void aFileThatIsNoWordFileIsAFinding() throws IOException {
        Files.writeString(own, "không phải Word");
        assertThat(generate().diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0601");
    }
}
