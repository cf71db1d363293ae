package org.kehoach.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing and opening a Word package of 50 KB of text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PackageBenchmark {

    private final WordPackage document = new WordPackage(Map.of(WordPackage.CONTENT_TYPES, bytes("<Types/>"), //
            WordPackage.DOCUMENT, bytes("<w>" + "Triển khai Kế hoạch. ".repeat(2_000) + "</w>")));
    private final byte[] file = document.write();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] write() {
        return document.write();
    }

    @Benchmark
    public WordPackage read() throws OpcException {
        return WordPackage.read(file);
    }
}
