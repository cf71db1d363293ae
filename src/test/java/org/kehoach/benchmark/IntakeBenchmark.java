package org.kehoach.benchmark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Outline;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.intake.Reader;
import org.kehoach.intake.Readers;
import org.kehoach.intake.Source;
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

/** The readers of an import, warm: a plan of ten pages, the longest of the samples, as Word and as PDF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class IntakeBenchmark {

    private static final String PLAN = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";

    @Param({"plan.docx", "plan.pdf"})
    private String file = "";

    private byte[] content = new byte[0];

    @Setup
    public void prepare() {
        Documents made = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()), "benchmark")
                .generate(PLAN, Issue.NONE, true).value().orElseThrow();
        content = file.endsWith(".pdf") ? made.pdf().orElseThrow() : made.word();
    }

    /** A file to its source. */
    @Benchmark
    public Outcome<Source> read() {
        Reader reader = Readers.of(file).orElseThrow();
        return reader.read(file, content);
    }
}
