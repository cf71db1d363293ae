package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Plan;
import org.kehoach.plan.RandomPlan;
import org.kehoach.source.IdWriter;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;
import org.kehoach.word.WordOutline;

/**
 * What holds of any plan, tried on plans that chance makes; a failure names the seed. More of them, or one of them again:
 * {@code -Dplans.random=5000}, {@code -Dplans.seed=17}.
 */
class RandomPlansTest {

    private static final String FILE = "plans/an-hai/ubnd/thu-1.a.yaml";

    private static final Generator GENERATOR = new Generator(
            new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");

    static LongStream seeds() {
        long one = Long.getLong("plans.seed", -1);
        return one >= 0 ? LongStream.of(one) : LongStream.range(0, Long.getLong("plans.random", 30));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsAsTheSamePlan(long seed) {
        for (long s = seed * 10; s < seed * 10 + 10; s++) {
            Plan plan = RandomPlan.of(s, false);

            String yaml = PlanWriter.write(plan);

            Outcome<Plan> again = read(yaml);
            assertThat(again.diagnostics()).as("plan %s\n%s", s, yaml).isEmpty();
            assertThat(CanonicalForm.of(again.value().orElseThrow())).as("plan %s\n%s", s, yaml)
                    .isEqualTo(CanonicalForm.of(plan));
            assertThat(PlanWriter.write(again.value().orElseThrow())).as("plan %s", s).isEqualTo(yaml);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordIsLostOnTheWayToThePage(long seed) throws IOException {
        String yaml = PlanWriter.write(RandomPlan.of(seed, true));

        Outcome<Documents> outcome = GENERATOR.generate(FILE, yaml.getBytes(StandardCharsets.UTF_8), Issue.NONE, true);

        assertThat(outcome.diagnostics()).as(yaml).noneMatch(Diagnostic::isError);
        Documents made = outcome.value().orElseThrow();
        List<String> word = wordOf(made);
        assertThat(word).as(yaml).containsSubsequence(
                PrintedText.content(made.text()).stream().filter(p -> !p.isBlank()).toList());
        String whole = squeezed(String.join("", word));
        assertThat(PrintedText.frame(made.text())).as(yaml).allMatch(p -> whole.contains(squeezed(p)));
        assertThat(signs(lines(made, l -> l.source().area() == Area.BODY && !l.source().repeated()))).as(yaml)
                .isEqualTo(signs(whole));
        assertInOrder(made, yaml);
        Documents named = GENERATOR
                .generate(FILE, IdWriter.write(FILE, yaml.getBytes(StandardCharsets.UTF_8)).value().orElseThrow()
                        .bytes(), Issue.NONE, false)
                .value().orElseThrow();
        assertThat(PrintedText.content(named.text())).as(yaml).isEqualTo(PrintedText.content(made.text()));
        if (seed % 5 == 0) {
            assertThat(signs(textOf(made.pdf().orElseThrow()))).as(yaml).isEqualTo(signs(lines(made, _ -> true)));
        }
    }

    /** The pages read as the Word file does, paragraph after paragraph; cells of a row may take turns. */
    private static void assertInOrder(Documents made, String yaml) {
        String pages = squeezed(lines(made, l -> l.source().area() == Area.BODY && !l.source().repeated()
                && l.source().cells().isEmpty()));
        int at = 0;
        for (String paragraph : PrintedText.prose(made.text())) {
            int found = pages.indexOf(squeezed(paragraph), at);
            assertThat(found).as("%s\nof\n%s", paragraph, yaml).isNotNegative();
            at = found + squeezed(paragraph).length();
        }
    }

    private static String lines(Documents made, Predicate<LaidOutDocument.Line> which) {
        return made.pages().orElseThrow().pages().stream().flatMap(p -> p.lines().stream()).filter(which)
                .map(LaidOutDocument.Line::text).collect(Collectors.joining());
    }

    private static List<String> wordOf(Documents made) {
        try {
            return WordOutline.words(WordPackage.read(made.word()));
        } catch (OpcException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    /** The characters of a text but for blanks, sorted: cells of one row are read in more than one order. */
    private static String signs(String text) {
        int[] sorted = squeezed(text).codePoints().sorted().toArray();
        return new String(sorted, 0, sorted.length);
    }

    private static Outcome<Plan> read(String yaml) {
        return PlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
