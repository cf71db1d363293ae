package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.FirstFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach derive}: the first file of a lower level's plan (lập kế hoạch cấp dưới), which stands as it is. */
@Command(name = "derive", sortOptions = false)
final class DeriveCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PARENT", descriptionKey = "plan")
    private String parent = "";

    @Option(names = "--for", paramLabel = "AGENCY", required = true, descriptionKey = "agency")
    private String agency = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "outputFile")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    DeriveCommand() {}

    @Override
    public Integer call() {
        Outcome<FirstFile> first = kehoach.generator().derive(parent, agency);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(first.diagnostics());
        first.value().ifPresent(f -> write(f, output.orElse(f.file()), reporter));
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    /** Never over a file that is there: its decisions are somebody's work. */
    private void write(FirstFile first, String file, Reporter reporter) {
        if (file.equals("-")) {
            kehoach.session().out().print(first.yaml());
            return;
        }
        Path path = kehoach.session().folder().resolve(file);
        Optional<Diagnostic> failed = AtomicFile.create(path, file, first.yaml().getBytes(StandardCharsets.UTF_8));
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            first.pinned().ifPresent(r -> kehoach.session().out().println(kehoach.words().get("derive.pinned",
                    Map.of("called", r.called(), "version", Integer.toString(r.version())))));
            kehoach.session().out().println(kehoach.words().get("derive.written", Map.of("file", file, "covered",
                    Integer.toString(first.duties()), "blanks", Integer.toString(first.blanks()))));
        }
    }
}
