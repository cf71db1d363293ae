package org.kehoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.PrintedText;
import org.kehoach.word.LibreOffice;

/** Every sample plan, made to Word and to PDF by us and by LibreOffice, reads back to its words in order. */
class SampleSourcesTest {

    static Stream<Path> plans() throws IOException {
        Path accepted = Path.of("src/test/golden/generate");
        try (Stream<Path> files = Files.walk(accepted)) {
            List<Path> plans = files.filter(f -> f.endsWith("outline.json"))
                    .map(f -> Path.of("plans").resolve(accepted.relativize(f.getParent()) + ".yaml"))
                    .sorted().toList();
            assertThat(plans).isNotEmpty();
            return plans.stream();
        }
    }

    private static Documents made(Path plan) {
        return new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test")
                .generate(plan.toString(), Issue.NONE, true).value().orElseThrow();
    }

    private static Source read(String name, byte[] file) {
        var read = Readers.of(name).orElseThrow().read(name, file);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void wordFileSaysWhatWasComposed(Path plan) {
        Documents made = made(plan);
        List<String> paragraphs = SourceTexts.paragraphs(read("a.docx", made.word()));
        assertThat(paragraphs).containsSubsequence(
                PrintedText.content(made.text()).stream().map(t -> t.replaceAll("\\s+", " ").strip()).toList());
        String all = String.join("\n", paragraphs);
        PrintedText.frame(made.text()).forEach(t -> assertThat(all).contains(t.replaceAll("\\s+", " ").strip()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pdfSaysWhatTheWordFileSays(Path plan) {
        Documents made = made(plan);
        Source word = read("a.docx", made.word());
        Source pdf = read("a.pdf", made.pdf().orElseThrow());
        // a foot of the first page stands there in the PDF, and before the text in the Word file
        assertThat(SourceTexts.words(pdf)).containsExactlyInAnyOrderElementsOf(SourceTexts.words(word));
        assertThat(body(pdf)).as("paragraphs").isEqualTo(body(word));
        assertThat(pdf.dropped()).extracting(Dropped::furniture).isSubsetOf(Dropped.Furniture.PAGE_NUMBER,
                Dropped.Furniture.RUNNING_HEAD);
    }

    /** From the first basis to the end of the body: lines of signatures, of titles and lists of recipients may be joined either way. */
    private static List<String> body(Source source) {
        List<String> all = SourceTexts.paragraphs(source);
        int from = 0;
        while (from < all.size() && !all.get(from).startsWith("Căn cứ") && !all.get(from).matches("[IV1]+\\. .*")) {
            from++;
        }
        int to = Math.min(from + 1, all.size());
        while (to < all.size() && !all.get(to).startsWith("Nơi nhận") && !all.get(to - 1).endsWith("./.")) {
            to++;
        }
        return all.subList(from, to);
    }

    /** The longest, one with tables and annexes, and one that two agencies sign: a conversion takes seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"plans/an-hai/ubnd/dinh-duong-2026-2030.yaml",
            "plans/an-hai/xa-hoa-lac/chuyen-doi-so-2026.yaml",
            "plans/an-hai/lien-tich/y-te-truong-hoc-2026-2027.yaml"})
    void pdfOfLibreOfficeSaysTheSame(Path plan, @TempDir Path folder) throws IOException, InterruptedException {
        byte[] docx = made(plan).word();
        Source word = read("a.docx", docx);
        Source pdf = read("a.pdf", Files.readAllBytes(LibreOffice.convert(docx, "pdf", folder)));
        assertThat(SourceTexts.words(pdf)).isEqualTo(SourceTexts.words(word));
        assertThat(body(pdf)).isEqualTo(body(word));
    }
}
