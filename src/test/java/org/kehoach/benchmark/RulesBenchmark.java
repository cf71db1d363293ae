package org.kehoach.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Address;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.plan.Plan;
import org.kehoach.rule.PageProblem;
import org.kehoach.rule.PageRules;
import org.kehoach.rule.TextRules;
import org.kehoach.template.CustomMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the rules take of a plan of twelve pages, warm: a sample plan, its bullets again in an annex. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RulesBenchmark {

    private static final String PLAN = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";
    private static final int PAGES = 12;

    private final Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "benchmark");
    private byte[] yaml = new byte[0];
    private List<Draft> draft = List.of();
    private List<Documents> made = List.of();
    private Map<String, Address> marks = Map.of();

    @Setup
    public void prepare() throws IOException, OpcException {
        yaml = enlarged(Files.readString(Path.of(PLAN))).getBytes(StandardCharsets.UTF_8);
        draft = List.of(generator.check(PLAN, yaml).value().orElseThrow());
        made = List.of(generator.generate(PLAN, yaml, Issue.NONE, true).value().orElseThrow());
        marks = CustomMap.read(WordPackage.read(made.getFirst().word())).orElseThrow().marks();
        int pages = pages().pages().size();
        if (pages < PAGES) {
            throw new IllegalStateException("a plan of " + PAGES + " pages at least is measured, not of " + pages);
        }
    }

    private static String enlarged(String plan) {
        return plan + plan.lines().filter(l -> l.matches(" +- \\p{Lu}[^$:#]+")).map(l -> "  " + l.strip())
                .collect(Collectors.joining("\n", "\nannexes:\n- heading: Nội dung\n  body:\n", "\n"));
    }

    private LaidOutDocument pages() {
        return made.getFirst().pages().orElseThrow();
    }

    /** All rules on the text. */
    @Benchmark
    public List<Diagnostic> text() {
        Plan plan = draft.getFirst().plan();
        Directory directory = draft.getFirst().directory();
        return TextRules.check(plan, directory, false);
    }

    /** All rules on the pages, which are there. */
    @Benchmark
    public List<PageProblem> onPages() {
        return PageRules.check(pages(), made.getFirst().text(), marks);
    }

    /** YAML to the findings of both, with the Word file, its pages and the PDF on the way. */
    @Benchmark
    public Outcome<Documents> whole() {
        return generator.generate(PLAN, yaml, Issue.NONE, true);
    }
}
