package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.IntakeScore;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.source.DirectoryReader;
import tools.jackson.databind.json.JsonMapper;

/** Each document of {@code intake/} is imported into the sample province; beside it stand the plan, the parts, the doubts. */
class GoldenIntakeTest {

    private static final Path CASES = Path.of("intake");
    private static final Path AGENCIES = Path.of("plans/agencies.yaml");
    private static final int SHOWN = 70;
    private static final String READING = "reading.json";
    private static final double ENOUGH = .995;

    static Stream<Path> cases() throws IOException {
        return Golden.files().stream().filter(GoldenIntakeTest::isSource);
    }

    private static boolean isSource(Path file) {
        return file.startsWith(CASES) && file.getFileName().toString().startsWith("source.");
    }

    static boolean isCase(Path file) {
        return isSource(file) || (file.startsWith(CASES)
                && List.of("plan.yaml", "parts.txt", "found.txt", READING).contains(file.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentIsRecognised(Path source) throws IOException {
        Directory directory = DirectoryReader.read("agencies.yaml", Files.readAllBytes(AGENCIES)).value().orElseThrow();
        String name = source.getFileName().toString();
        Outcome<List<Imported>> read = Importer.read(name, Files.readAllBytes(Golden.ACCEPTED.resolve(source)),
                directory,
                i -> "nhap/van-ban-" + (i + 1));
        List<Imported> all = read.value().orElse(List.of());
        Golden.check(source.resolveSibling("plan.yaml").toString(),
                String.join("---\n", all.stream().map(Imported::yaml).toList()));
        Golden.check(source.resolveSibling("parts.txt").toString(),
                String.join("---\n", all.stream().map(i -> parts(i.outline())).toList()));
        ConsoleText console = new ConsoleText(Language.VI, false);
        StringBuilder found = new StringBuilder();
        read.diagnostics().forEach(d -> found.append(console.brief(d)).append('\n'));
        Golden.check(source.resolveSibling("found.txt").toString(), found.toString());
        Path reading = Golden.ACCEPTED.resolve(source).resolveSibling(READING);
        if (Files.exists(reading)) {
            Map<String, Double> figures = IntakeScore.of(
                    new JsonMapper().readValue(Files.readString(reading), Map.class),
                    all.getFirst().outline());
            assertThat(figures).as("words of %s", source).containsEntry("words", 1.).containsEntry("characters", 1.);
            assertThat(IntakeScore.mean(figures)).as("%s, against the reading by hand: %s", source, figures)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static String parts(Map<String, Object> outline) {
        List<String> out = new ArrayList<>();
        outline.forEach((key, value) -> {
            if (key.equals("body") || key.equals("annexes")) {
                out.add(key + ":");
                tree(value, "  ", out);
            } else if (value instanceof List<?> list) {
                list.forEach(v -> out.add(key + ": " + v));
            } else {
                out.add(key + ": " + value);
            }
        });
        return String.join("\n", out) + "\n";
    }

    /** A line for each node: its role, its mark, its heading between bars, the beginning of its words. */
    private static void tree(Object nodes, String indent, List<String> out) {
        for (Object node : (List<?>) nodes) {
            Map<?, ?> map = (Map<?, ?>) node;
            String text = String.valueOf(map.containsKey("text") ? map.get("text") : "");
            String heading = String.valueOf(map.get("heading"));
            out.add((indent + (map.containsKey("role") ? map.get("role") : "annex") + " " + map.get("label")
                    + (heading.isEmpty() ? "" : " |" + heading + "|")
                    + (text.isEmpty() ? "" : " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)))
                    .stripTrailing());
            tree(Objects.requireNonNull(map.containsKey("children") ? map.get("children") : map.get("body")),
                    indent + "  ", out);
        }
    }
}
