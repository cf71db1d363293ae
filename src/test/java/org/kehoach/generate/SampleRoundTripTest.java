package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.agency.Directory;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Outline;
import org.kehoach.intake.IntakeScore;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.DirectoryReader;

/**
 * Every sample document, printed as a Word file and as a PDF and imported again, gives back its outline: its words, and what
 * they mean. What is lost of a PDF is what no word prints: who has a duty that names nobody. A Word file carries that; there
 * is less where the words say something that the drafter did not mark, for they are believed first.
 */
class SampleRoundTripTest {

    private static final Path PLANS = Path.of("plans");

    /**
     * @param each   of each plan; words have no tolerance
     * @param others of each document of another kind: these say in words whatever they mean, and people at their posts are
     *               taken for units
     * @param all    of all documents on average
     */
    @ParameterizedTest
    @CsvSource({"docx, .977, .961, .993", "pdf, .876, .96, .976"})
    void documentGivesBackItsOutline(String form, double each, double others, double all) throws IOException {
        Directory directory = DirectoryReader.read("agencies.yaml", Files.readAllBytes(PLANS.resolve("agencies.yaml")))
                .value().orElseThrow();
        Generator generator = new Generator(new LocalFiles(Path.of("."), System.in, List.of()), "0");
        List<Double> means = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        for (String plan : plans()) {
            OfficialText composed = generator.compose(plan).value().orElseThrow();
            Documents made = generator.generate(plan, Issue.NONE, form.equals("pdf")).value().orElseThrow();
            byte[] file = made.pdf().orElse(made.word());
            List<Imported> read = Importer.read("mau." + form, file, directory, i -> "nhap/" + i).value()
                    .orElseThrow();
            Map<String, Double> figures = IntakeScore.of(IntakeScore.reading(Outline.of(composed)),
                    read.getFirst().outline());
            double mean = IntakeScore.mean(figures);
            boolean usual = composed.type().equals(DocumentKind.known("plan"));
            softly.assertThat(figures).as("%s: %s", plan, figures).containsEntry("words", 1.);
            softly.assertThat(mean).as("%s: %s", plan, figures)
                    .isGreaterThanOrEqualTo(usual ? each : others);
            means.add(mean);
        }
        softly.assertAll();
        assertThat(means).hasSizeGreaterThan(30);
        assertThat(means.stream().mapToDouble(Double::doubleValue).average().orElseThrow()).as("of %s", means)
                .isGreaterThanOrEqualTo(all);
    }

    private static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.map(Path::toString).filter(f -> f.endsWith(".yaml") && !f.endsWith("agencies.yaml")).sorted()
                    .toList();
        }
    }
}
