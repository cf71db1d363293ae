package org.kehoach.benchmark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Draft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
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

/** Long plans, warm: how a check and a rendering grow with the nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LongPlanBenchmark {

    private static final String FILE = "plans/an-hai/ubnd/dai.yaml";

    @Param({"750", "1500", "3000"})
    private int nodes;

    private final Generator generator = new Generator(new LocalFiles(Path.of(""), InputStream.nullInputStream()),
            "benchmark");
    private byte[] yaml = new byte[0];

    @Setup
    public void prepare() {
        yaml = LongPlan.ofNodes(nodes);
    }

    /** YAML to all findings. */
    @Benchmark
    public Outcome<Draft> check() {
        return generator.check(FILE, yaml);
    }

    /** YAML to Word file and PDF. */
    @Benchmark
    public Outcome<Documents> render() {
        return generator.generate(FILE, yaml, Issue.NONE, true);
    }
}
