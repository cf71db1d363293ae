package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.rule.DecreeProblem;
import org.kehoach.rule.PageProblem;

/** What a check of a Word file says that has no plan: nothing of those that Kehoach makes, and of others what is wrong. */
class ForeignCheckTest {

    private static final String ONE = "plans/an-hai/ubnd/tram-y-te-2026-2028.yaml";

    @TempDir
    private Path folder;

    static Stream<Path> plans() throws IOException {
        Path accepted = Path.of("src/test/golden/generate");
        try (Stream<Path> files = Files.walk(accepted)) {
            List<Path> plans = files.filter(f -> f.endsWith("outline.json"))
                    .map(f -> Path.of("plans").resolve(accepted.relativize(f.getParent()) + ".yaml")).sorted().toList();
            assertThat(plans).isNotEmpty();
            return plans.stream();
        }
    }

    private static Generator generator() {
        return new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "test");
    }

    private static Documents made(String plan) {
        return generator().generate(plan, Issue.NONE, true).value().orElseThrow();
    }

    private List<Diagnostic> check(String name, byte[] file) throws IOException {
        Path at = Files.write(folder.resolve(name), file);
        return generator().foreign(at.toString());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatKehoachMakesIsPassed(Path plan) throws IOException {
        Documents made = made(plan.toString());
        assertThat(check("a.docx", made.word())).isEmpty();
        assertThat(check("a.pdf", made.pdf().orElseThrow())).isEmpty();
    }

    private static byte[] changed(byte[] word, String from, String to) throws OpcException {
        WordPackage parts = WordPackage.read(word);
        String document = new String(parts.part("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(document).contains(from);
        return parts.with("word/document.xml", document.replace(from, to).getBytes(StandardCharsets.UTF_8)).write();
    }

    @Test
    void wordsAreFoundInTheirParagraph() throws IOException, OpcException {
        byte[] word = changed(made(ONE).word(), "bảo hiểm y tế", "bảo hiểm y tế ,");
        assertThat(check("a.docx", word)).isNotEmpty().allSatisfy(d -> {
            assertThat(d.problem()).isInstanceOf(DecreeProblem.Spacing.class);
            assertThat(d.location().path()).isEqualTo("word/document.xml");
            assertThat(d.location().line()).isPositive();
            assertThat(d.snippet()).contains(((DecreeProblem.Spacing) d.problem()).words());
        });
    }

    @Test
    void theDayIsReadInWhateverFormAndToldOnce() throws IOException, OpcException {
        String day = "ngày 10 tháng 4 năm 2026";
        for (String typed : List.of("ngày 10-4-2026", "10/04/2026", "ngày 10 tháng 04 năm 2026")) {
            assertThat(check("a.docx", changed(made(ONE).word(), day, typed))).as(typed).singleElement()
                    .satisfies(d -> assertThat(((PageProblem.FixedWords) d.problem()).fixed()).endsWith(", " + day));
        }
    }

    @Test
    void aForgottenCommaMakesNoAgencyOfThePlace() throws IOException, OpcException {
        byte[] word = changed(made(ONE).word(), ">, </w:t><w:t xml:space=\"preserve\">ngày ",
                "> </w:t><w:t xml:space=\"preserve\">ngày ");
        assertThat(check("a.docx", word)).singleElement()
                .satisfies(d -> assertThat(d.problem()).isInstanceOf(PageProblem.FixedWords.class));
    }

    @Test
    void signatureLinesInSmallLettersAreStillThose() throws IOException, OpcException {
        byte[] word = changed(changed(made(ONE).word(), "TM. ỦY BAN NHÂN DÂN", "TM. Ủy ban nhân dân"), "CHỦ TỊCH",
                "Chủ tịch");
        assertThat(check("a.docx", word)).allMatch(d -> d.problem() instanceof DecreeProblem.AuthorityForm)
                .hasSizeGreaterThan(1);
    }

    @Test
    void pagesAreMeasuredWithoutMarks() throws IOException, OpcException {
        byte[] word = changed(made(ONE).word(), "w:left=\"1701\"", "w:left=\"1134\"");
        assertThat(check("a.docx", word)).extracting(Diagnostic::problem)
                .hasAtLeastOneElementOfType(PageProblem.Margin.class);
    }
}
