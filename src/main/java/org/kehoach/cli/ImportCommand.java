package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.ImportSummary;
import org.kehoach.intake.write.Imported;
import org.kehoach.source.IdNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach import}: a document that arrived as text, Word or PDF as plan YAML (nhập văn bản). */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "FILE", descriptionKey = "importable")
    private String file = "";

    @Option(names = {"-o", "--output"}, paramLabel = "PLAN.yaml", descriptionKey = "importOutput")
    private Optional<String> output = Optional.empty();

    @Option(names = "--onto", paramLabel = "PLAN.yaml", descriptionKey = "ontoPlan")
    private Optional<String> onto = Optional.empty();

    @Option(names = "--apply", descriptionKey = "applyOnto")
    private boolean apply;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    ImportCommand() {}

    @Override
    public Integer call() {
        if (onto.isPresent()) {
            return new OntoView(kehoach, file, onto.get(), output, apply).call();
        }
        if (apply) {
            kehoach.session().err().println(kehoach.words().get("import.apply"));
            return ExitCode.WRONG_USAGE;
        }
        Outcome<List<Imported>> read = kehoach.generator().imported(file, i -> id(name(i)));
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(read.diagnostics());
        List<Imported> all = read.value().orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            write(all.get(i), name(i), reporter);
        }
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    /** Never over a file that is there: it may hold somebody's work. */
    private void write(Imported document, String name, Reporter reporter) {
        if (name.equals("-")) {
            kehoach.session().out().print(document.yaml());
            return;
        }
        var failed = AtomicFile.create(kehoach.session().folder().resolve(name), name,
                document.yaml().getBytes(StandardCharsets.UTF_8));
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            var out = kehoach.session().out();
            out.println(kehoach.words().get("import.written", Map.of("file", name, "kind",
                    document.plan().kind().value().title(), "doubts", Integer.toString(document.doubts().size()))));
            ImportSummary.of(document).forEach((part, values) -> {
                values.computeIfPresent("sure", (_, key) -> kehoach.words().get("import." + key));
                out.println("  " + kehoach.words().get("import." + part.key(), values));
            });
        }
    }

    /** The result's name: of the second document on with its number. */
    private String name(int document) {
        String first = output.orElseGet(() -> base() + ".yaml");
        if (document == 0 || first.equals("-")) {
            return first;
        }
        int dot = first.lastIndexOf('.');
        int end = dot > first.lastIndexOf('/') ? dot : first.length();
        return first.substring(0, end) + "-" + (document + 1) + first.substring(end);
    }

    private String base() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A plan's id is its place below plans/. */
    private String id(String name) {
        int plans = name.lastIndexOf("plans/");
        String below = plans < 0 ? "nhap/" + name.substring(name.lastIndexOf('/') + 1) : name.substring(plans + 6);
        String path = below.equals("nhap/-") ? "nhap/" + base() : below.replaceFirst("\\.ya?ml$", "");
        StringBuilder out = new StringBuilder();
        for (String step : path.split("/", -1)) {
            String part = IdNames.whole(step);
            out.append(out.isEmpty() ? "" : "/").append(part.isEmpty() ? "van-ban" : part);
        }
        return out.toString();
    }
}
