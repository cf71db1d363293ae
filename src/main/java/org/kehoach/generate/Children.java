package org.kehoach.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.derive.MatrixBuilder;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Plan;
import org.kehoach.source.SourceProblem;

/** The plans that derive from one (các kế hoạch cấp dưới): the superior's is worked out once for all of them. */
public final class Children {

    private final World world;

    Children(World world) {
        this.world = world;
    }

    /** The files of plans below a folder, in the order of their names, as the user calls the folder. */
    public static Outcome<List<String>> files(Path base, String folder) {
        try {
            Path root = base.resolve(folder);
            if (!Files.isDirectory(root)) {
                return Outcome.failed(new Diagnostic(new SourceProblem.FileMissing(""), Location.of(folder)));
            }
            String shown = folder.equals(".") ? "" : folder.replaceFirst("[/\\\\]+$", "") + "/";
            try (Stream<Path> files = Files.walk(root)) {
                return Outcome.of(files.map(f -> root.relativize(f).toString().replace('\\', '/'))
                        .filter(f -> f.endsWith(".yaml") || f.endsWith(".yml")).sorted().map(f -> shown + f).toList());
            }
        } catch (InvalidPathException _) {
            return Outcome.failed(new Diagnostic(new SourceProblem.FileMissing(""), Location.of(folder)));
        } catch (IOException | UncheckedIOException _) {
            return Outcome.failed(new Diagnostic(
                    new SourceProblem.Unreadable(SourceProblem.Unreadable.Reason.REFUSED), Location.of(folder)));
        }
    }

    /**
     * Of several issues of one plan the newest counts.
     *
     * @param progress is told each file that is looked at
     */
    Outcome<CoverageMatrix> matrix(Plan superior, Directory directory, List<String> files,
            Consumer<String> progress) {
        Parent parent = Parent.of(superior, directory);
        MatrixBuilder matrix = new MatrixBuilder(parent, directory);
        String id = superior.id().value();
        Map<String, Integer> newest = new HashMap<>();
        files.forEach(file -> world.read(file).value().filter(b -> mayDerive(b, id)).flatMap(Claim::of)
                .ifPresent(c -> newest.merge(c.id(), c.version(), Math::max)));
        for (String file : files) {
            progress.accept(file);
            world.read(file).value().filter(b -> mayDerive(b, id))
                    .filter(b -> Claim.of(b).filter(c -> c.version() < newest.getOrDefault(c.id(), 0)).isEmpty())
                    .ifPresent(b -> add(file, b, id, matrix));
        }
        return Outcome.of(matrix.build());
    }

    /**
     * Whether a file may be one of a plan derived from another: what does not even hold the words need not be read as a plan.
     *
     * @param id the superior's plan; empty where any will do
     */
    static boolean mayDerive(byte[] yaml, String id) {
        String text = new String(yaml, StandardCharsets.ISO_8859_1);
        return text.contains(id) && text.contains("derives");
    }

    private void add(String file, byte[] yaml, String id, MatrixBuilder matrix) {
        Outcome<Plan> read = new PlanFiles(world).read(file, yaml);
        Optional<Plan> plan = read.value().filter(_ -> !read.hasErrors());
        if (plan.isEmpty()) {
            boolean named = read.value().isEmpty() || derives(read.value().get(), id);
            if (named) {
                matrix.unreadable(file, read.diagnostics());
            }
        } else if (derives(plan.get(), id)) {
            matrix.add(file, plan.get());
        }
    }

    private static boolean derives(Plan plan, String id) {
        return plan.derivation().filter(d -> d.plan().value().equals(id)).isPresent();
    }
}
