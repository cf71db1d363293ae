package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.agency.Directory;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Outline;
import org.kehoach.intake.IntakeScore;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.DirectoryReader;

/** Every sample plan, printed as a Word file and imported again, gives back its outline: its words, and what they mean. */
class SampleRoundTripTest {

    private static final Path PLANS = Path.of("plans");
    /** Of each plan; words have no tolerance. */
    private static final double EACH = .86;
    /** Of all plans on average. */
    private static final double ALL = .96;

    @Test
    void wordFileOfAPlanGivesBackItsOutline() throws IOException {
        Directory directory = DirectoryReader.read("agencies.yaml", Files.readAllBytes(PLANS.resolve("agencies.yaml")))
                .value().orElseThrow();
        Generator generator = new Generator(new LocalFiles(Path.of("."), System.in, List.of()), "0");
        List<Double> means = new ArrayList<>();
        for (String plan : plans()) {
            OfficialText composed = generator.compose(plan).value().orElseThrow();
            if (composed.type().equals(DocumentKind.known("plan"))) {
                Documents made = generator.generate(plan, Issue.NONE, false).value().orElseThrow();
                List<Imported> read = Importer.read("mau.docx", made.word(), directory, i -> "nhap/" + i).value()
                        .orElseThrow();
                Map<String, Double> figures = IntakeScore.of(IntakeScore.reading(Outline.of(composed)),
                        read.getFirst().outline());
                assertThat(figures).as("%s: %s", plan, figures).containsEntry("words", 1.);
                double mean = IntakeScore.mean(figures);
                assertThat(mean).as("%s: %s", plan, figures).isGreaterThanOrEqualTo(EACH);
                means.add(mean);
            }
        }
        assertThat(means).hasSizeGreaterThan(15);
        assertThat(means.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).as("of %s", means)
                .isGreaterThanOrEqualTo(ALL);
    }

    private static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.map(Path::toString).filter(f -> f.endsWith(".yaml") && !f.endsWith("agencies.yaml")).sorted()
                    .toList();
        }
    }
}
