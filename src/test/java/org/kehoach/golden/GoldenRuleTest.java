package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;
import org.kehoach.rule.PageProblem;
import org.kehoach.rule.PageRules;
import org.kehoach.template.CustomMap;

/** Every page of {@code rules/} says what one rule finds in small changes of one plan, and where it keeps silent. */
class GoldenRuleTest {

    private static final Path CASES = Path.of("rules");
    private static final Path BASE = CASES.resolve("base.yaml");
    private static final ConsoleText VIETNAMESE = new ConsoleText(Language.VI, false);
    private static final PageEngine ENGINE = new PageEngine();
    private static final Generator GENERATOR = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "test");

    static Stream<Path> pages() throws IOException {
        return Golden.files().stream().filter(f -> isCase(f) && !f.equals(BASE));
    }

    static boolean isCase(Path file) {
        return CASES.equals(file.getParent()) && (file.equals(BASE) || file.toString().endsWith(".md"));
    }

    private static String code(Path page) {
        return page.getFileName().toString().substring(0, 5);
    }

    @Test
    void everyRuleHasItsPage() throws IOException {
        Set<String> codes = Catalogue.get().codes().stream().filter(c -> c.matches("E04[0-8]."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages().map(GoldenRuleTest::code)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void basePlanHasNoFault() throws IOException {
        assertThat(found(new RuleCase(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ruleFindsWhatItsPageSays(Path page) throws IOException {
        List<String> out = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        Iterator<String> lines = Files.readString(Golden.ACCEPTED.resolve(page)).lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            out.add(line);
            if (line.equals("```cases")) {
                for (RuleCase c : RuleCase.of(CommandCase.until("```", lines))) {
                    List<Diagnostic> found = found(c);
                    told.add(found.stream().anyMatch(d -> d.problem().code().equals(code(page))));
                    out.addAll(c.lines());
                    out.addAll(verdict(found));
                }
                out.add("```");
            }
        }
        assertThat(told).as("%s has a sample that the rule finds, and one that it passes", page).contains(true, false);
        Golden.check(page.toString(), String.join("\n", out) + '\n');
    }

    private static List<Diagnostic> found(RuleCase c) throws IOException {
        String plan = c.plan(Files.readString(Golden.ACCEPTED.resolve(BASE)));
        byte[] yaml = plan.getBytes(StandardCharsets.UTF_8);
        if (!c.isOfPages()) {
            return GENERATOR.check("plans/plan.yaml", yaml).diagnostics();
        }
        Documents made = GENERATOR.generate("plans/plan.yaml", yaml, Issue.NONE, false).value().orElseThrow();
        try {
            WordPackage word = c.word(WordPackage.read(made.word()));
            LaidOutDocument pages = ENGINE.layOut(word.write(), "plan.docx").value().orElseThrow();
            return PageRules.check(pages, made.text(), CustomMap.read(word).orElseThrow().marks()).stream()
                    .map(p -> new Diagnostic(p, Location.of("plan.docx"))).toList();
        } catch (OpcException e) {
            throw new IOException(e);
        }
    }

    private static List<String> verdict(List<Diagnostic> found) {
        return found.isEmpty() ? List.of(RuleCase.FOUND + "none") : found.stream().map(GoldenRuleTest::line).toList();
    }

    /** Severity, code and title, then what to write. */
    private static String line(Diagnostic d) {
        String brief = VIETNAMESE.brief(d);
        Optional<String> measured = d.problem() instanceof PageProblem
                ? Catalogue.get().text(d.problem(), "found", Language.VI)
                : Optional.empty();
        Optional<String> hint = d.problem() instanceof PageProblem
                ? Catalogue.get().text(d.problem(), "expected", Language.VI)
                : Catalogue.get().text(d.problem(), "hint", Language.VI);
        return RuleCase.FOUND + brief.substring(brief.indexOf(": ") + 2) + measured.map(m -> " · " + m).orElse("")
                + hint.map(h -> " → " + h).orElse("");
    }
}
