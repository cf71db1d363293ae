package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Outline;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.rule.PlanProblem;
import org.kehoach.word.WordOutline;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every sample of {@code plans/} is made into all that Kehoach makes; what that was when a person last looked stands here. */
class GoldenGenerateTest {

    private static final Path PLANS = Path.of("plans");
    private static final Path CASES = Path.of("generate");
    private static final List<String> FILES = List.of("outline.json", "word.txt", "pdf.txt");

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            List<Path> plans = files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("agencies.yaml"))
                    .sorted()
                    .toList();
            assertThat(plans).isNotEmpty();
            return plans.stream();
        }
    }

    static boolean isCase(Path file) {
        if (!file.startsWith(CASES) || !FILES.contains(file.getFileName().toString())) {
            return false;
        }
        Path plan = PLANS.resolve(CASES.relativize(file.getParent()) + ".yaml");
        return Files.exists(plan);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void samplePlanPrintsWhatWasAccepted(Path plan) throws IOException, OpcException {
        Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");
        Outcome<Documents> made = generator.generate(plan.toString(), Issue.NONE, true);
        // A sample may be a draft: the places its drafter still has to fill are all that may be said of it.
        assertThat(made.diagnostics()).allMatch(d -> d.problem() instanceof PlanProblem.BlankLeft);
        Documents documents = made.value().orElseThrow();
        String folder = folder(plan).toString();
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Golden.check(folder + "/outline.json", json.writeValueAsString(Outline.of(documents.text())) + "\n");
        Golden.check(folder + "/word.txt", WordOutline.of(WordPackage.read(documents.word())));
        Golden.check(folder + "/pdf.txt", pages(documents.pages().orElseThrow()));
    }

    private static Path folder(Path plan) {
        return CASES.resolve(PLANS.relativize(plan).toString().replace(".yaml", ""));
    }

    private static String pages(LaidOutDocument document) {
        return document.pages().stream()
                .map(p -> "=== page " + p.number() + " of " + document.pages().size() + "\n"
                        + p.lines().stream().map(l -> l.text().stripTrailing()).filter(t -> !t.isBlank())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
