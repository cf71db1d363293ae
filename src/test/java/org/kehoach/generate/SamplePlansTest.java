package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LineParity;
import org.kehoach.pdf.Tags;
import org.kehoach.pdf.VeraPdf;
import org.kehoach.plan.DocumentKind;
import org.kehoach.template.WordFaults;
import org.kehoach.word.WordOutline;

/** The sample plans, from YAML to the page. */
class SamplePlansTest {

    /** Of the document, or of what is attached to it. */
    private static final Pattern KIND = Pattern.compile("(?m)^(?: {2})?kind: (\\S+)$");

    /** Plans that are accepted as samples: what a user keeps beside them is the user's own. */
    static Stream<Path> plans() throws IOException {
        Path accepted = Path.of("src/test/golden/generate");
        try (Stream<Path> files = Files.walk(accepted)) {
            List<Path> plans = files.filter(f -> f.endsWith("outline.json"))
                    .map(f -> Path.of("plans").resolve(accepted.relativize(f.getParent()) + ".yaml")).sorted().toList();
            assertThat(plans).isNotEmpty();
            return plans.stream();
        }
    }

    @Test
    void everyKindOfTheDecreeHasASample() throws IOException {
        List<Path> samples = plans().toList();
        Set<String> kinds = new TreeSet<>();
        for (Path sample : samples) {
            KIND.matcher(Files.readString(sample)).results().forEach(m -> kinds.add(m.group(1)));
        }

        assertThat(kinds).containsAll(DocumentKind.stock().stream().map(DocumentKind::word).toList());
    }

    private static Documents generate(Path folder, Path plan) {
        Generator generator = new Generator(new LocalFiles(folder, InputStream.nullInputStream()), "test");
        return generator.generate(plan.toString(), Issue.NONE, true).value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void wordFileIsWhatWordAccepts(Path plan) throws IOException, OpcException {
        assertThat(WordFaults.of(generate(Path.of(""), plan).word())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void wordFileReadsBackToTheComposedText(Path plan) throws OpcException {
        Documents made = generate(Path.of(""), plan);
        List<String> words = WordOutline.words(WordPackage.read(made.word()));
        assertThat(words).containsSubsequence(PrintedText.content(made.text()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pagesHoldEveryWordInOrder(Path plan) {
        Documents made = generate(Path.of(""), plan);
        StringBuilder printed = new StringBuilder();
        for (LaidOutDocument.Page page : made.pages().orElseThrow().pages()) {
            page.lines().stream().filter(l -> l.source().area() == LaidOutDocument.Area.BODY)
                    .forEach(l -> printed.append(l.text()).append(' '));
        }
        String text = squeezed(printed.toString());
        int at = 0;
        for (String paragraph : PrintedText.content(made.text())) {
            int found = text.indexOf(squeezed(paragraph), at);
            assertThat(found).as(paragraph).isNotNegative();
            at = found + squeezed(paragraph).length();
        }
    }

    /** A screen reader says over which columns a number stands. */
    @Test
    void everyRowOfATablesHeadIsTaggedAsOne() {
        List<String> tags = Tags.of(generate(Path.of(""), Path.of("plans/an-hai/ubnd/tram-y-te-2026-2028.yaml")).pdf()
                .orElseThrow());
        assertThat(tags).containsSequence("   TH RowSpan=2, Scope=Column", "    P Mức đầu tư",
                "   TH ColSpan=3, Scope=Column", "    P Trong đó", "  TR", "   TH Scope=Column", "    P Năm 2026",
                "   TH Scope=Column", "    P Năm 2027");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pagesAreTheWordFilesOwn(Path plan) {
        LineParity.assertEqualLines(generate(Path.of(""), plan).word());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pdfIsArchivalAndAccessible(Path plan) {
        VeraPdf.assertArchivalAndAccessible(generate(Path.of(""), plan).pdf().orElseThrow());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void sameInputGivesSameBytesInAnyLocaleZoneAndFolder(@TempDir Path folder) throws IOException {
        Path plan = plans().toList().getFirst();
        Documents here = generate(Path.of(""), plan);
        Path elsewhere = Files.createDirectories(folder.resolve("Thư mục khác"));
        Files.createDirectories(elsewhere.resolve(plan).getParent());
        Files.copy(plan, elsewhere.resolve(plan));
        Files.copy(Path.of("plans/agencies.yaml"), elsewhere.resolve("plans/agencies.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "vi-VN", "ar-SA-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
                Documents there = generate(elsewhere, plan);
                assertThat(there.word()).as(language).isEqualTo(here.word());
                assertThat(there.pdf().orElseThrow()).as(language).isEqualTo(here.pdf().orElseThrow());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
