package org.kehoach.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A run through the usual commands (chạy tập dượt), for the launcher to record which classes they load. */
public final class Training {

    private static final List<String> FILES = List.of("agencies.yaml", "plan.yaml");

    private Training() {}

    /** Renders a plan, imports what was made, and checks a faulty one in a temporary folder, prints nothing, leaves nothing. */
    public static int run() {
        try {
            Path folder = Files.createTempDirectory("kehoach");
            try {
                return run(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException _) {
            return ExitCode.INPUT_OUTPUT;
        }
    }

    private static int run(Path folder) throws IOException {
        for (String name : FILES) {
            try (InputStream in = Objects.requireNonNull(Training.class.getResourceAsStream("training/" + name))) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
        Files.writeString(folder.resolve("faulty.yaml"), "kind: plna\nheadding: Mục tiêu: chung\n");
        Files.writeString(folder.resolve("unknown.yaml"),
                Files.readString(folder.resolve("plan.yaml")).replace("kind: plan", "kind: plna"));
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        PrintStream silent = new PrintStream(sink, true, StandardCharsets.UTF_8);
        Session session = new Session(folder, InputStream.nullInputStream(), silent, silent, false, List.of());
        int code = Commands.run(List.of("render", "plan.yaml", "-o", "out"), session, Map.of());
        Commands.run(List.of("check", "faulty.yaml", "unknown.yaml", "plan.yaml"), session, Map.of());
        Commands.run(List.of("--help"), session, Map.of());
        Commands.run(List.of("outline", "plan.yaml"), session, Map.of());
        Commands.run(List.of("import", "out/plan.docx", "-o", "-"), session, Map.of());
        Commands.run(List.of("import", "out/plan.pdf", "-o", "-"), session, Map.of());
        return code;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
