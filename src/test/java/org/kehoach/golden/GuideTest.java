package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.Application;

/**
 * The guides of {@code src/docs}: each step works and prints what it says, each picture is of what it makes. Accepted as
 * golden cases are.
 */
class GuideTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path PICTURES = DOCS.resolve("guide");
    private static final int DPI = 75;
    /** Letters are drawn by the JDK, whose edges may differ a little; a changed word differs in more. */
    private static final int GREY = 64;
    private static final int PIXELS = 40;

    private final Set<String> shown = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"guide.vi.md", "guide.en.md"})
    void everyStepWorks(String name) throws IOException {
        Path page = DOCS.resolve(name);
        String text = Files.readString(page);
        String actual = new Guide(GuideTest::run, Golden.emptyFolder("guide/" + name), this::picture).replay(text);
        if (isAccepting()) {
            Files.writeString(page, actual);
        }
        assertThat(page).as("%s; accept with -Dgolden=accept", page).content().isEqualTo(actual);
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures.map(p -> p.getFileName().toString())).as("pictures")
                    .containsExactlyInAnyOrderElementsOf(
                            shown);
        }
    }

    /** A person sees both outputs in one window. */
    private static CommandRunner.Result run(List<String> arguments, Path folder, String input) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream window = new PrintStream(seen, true, StandardCharsets.UTF_8);
        int exit = Application.run(arguments.toArray(String[]::new), folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), window, window);
        return new CommandRunner.Result(exit, seen.toString(StandardCharsets.UTF_8), "");
    }

    @Test
    void bothLanguagesTakeTheSameSteps() throws IOException {
        assertThat(steps("guide.en.md")).isEqualTo(steps("guide.vi.md"));
    }

    /** Which files are made and changed, and which pictures shown; what commands say is in the page's language. */
    private static String steps(String name) throws IOException {
        return Files.readString(DOCS.resolve(name)).lines()
                .filter(l -> l.matches("`{3}\\S.*|\\$ kehoach.*|!\\[.*"))
                .map(l -> l.replaceFirst("!\\[.*]", "![]").replace(" --lang en", "")).collect(Collectors.joining("\n"));
    }

    @Test
    void theWordsOfAPageAreWhole() throws IOException {
        for (String name : new String[]{"guide.vi.md", "guide.en.md"}) {
            assertThat(Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)").matcher(Files.readString(DOCS.resolve(name)))
                    .results().map(m -> DOCS.resolve(m.group(1)))).as("what %s links to", name).isNotEmpty()
                    .allSatisfy(p -> assertThat(p).exists());
        }
    }

    private static boolean isAccepting() {
        return Golden.accepting(System.getProperty("golden", "compare"), "true".equals(System.getenv("CI")));
    }

    private void picture(Path pdf, int page, String name) throws IOException {
        shown.add(name);
        Path accepted = PICTURES.resolve(name);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage actual = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
            if (isAccepting()) {
                Files.createDirectories(PICTURES);
                ImageIO.write(actual, "png", accepted.toFile());
            }
            assertThat(accepted).exists();
            assertThat(difference(actual, ImageIO.read(accepted.toFile())))
                    .as("pixels of %s that differ; accept with -Dgolden=accept", accepted).isLessThan(PIXELS);
        }
    }

    private static long difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return Long.MAX_VALUE;
        }
        long count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int difference = a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0);
                count += Math.abs(difference) > GREY ? 1 : 0;
            }
        }
        return count;
    }
}
