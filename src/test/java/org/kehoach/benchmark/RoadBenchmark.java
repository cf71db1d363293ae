package org.kehoach.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The road of one plan, warm: the whole of it, and its stages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RoadBenchmark {

    /** Four pages, and eight. */
    @Param({"plans/an-hai/xa-hoa-lac/chat-thai-sinh-hoat-2026.yaml",
            "plans/an-hai/so-y-te/tai-nan-thuong-tich-2026.yaml"})
    private String plan = "";

    private final Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "benchmark");
    private final PageEngine engine = new PageEngine();
    private byte[] yaml = new byte[0];
    private byte[] word = new byte[0];
    private LaidOutDocument pages = new LaidOutDocument("", "", List.of());

    @Setup
    public void prepare() throws IOException {
        yaml = Files.readAllBytes(Path.of(plan));
        word = generator.generate(plan, Issue.NONE, false).value().orElseThrow().word();
        pages = engine.layOut(word, plan).value().orElseThrow();
    }

    /** YAML to Word file and PDF. */
    @Benchmark
    public Outcome<Documents> road() {
        return generator.generate(plan, yaml, Issue.NONE, true);
    }

    /** YAML to all findings. */
    @Benchmark
    public Outcome<Draft> check() {
        return generator.check(plan, yaml);
    }

    /** YAML to the composed text. */
    @Benchmark
    public Outcome<OfficialText> compose() {
        return generator.compose(plan);
    }

    /** YAML to the Word file. */
    @Benchmark
    public Outcome<Documents> word() {
        return generator.generate(plan, yaml, Issue.NONE, false);
    }

    /** Word file to pages. */
    @Benchmark
    public Outcome<LaidOutDocument> layOut() {
        return engine.layOut(word, plan);
    }

    /** Pages to PDF, tagged and archival. */
    @Benchmark
    public byte[] write() {
        return engine.write(pages);
    }

    /** Word file to PDF. */
    @Benchmark
    public Outcome<byte[]> pdf() {
        return engine.convert(word, plan);
    }
}
