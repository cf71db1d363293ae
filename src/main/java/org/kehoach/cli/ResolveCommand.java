package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach resolve}: a derived plan as the whole plan that it stands for (kế hoạch đầy đủ), in YAML. */
@Command(name = "resolve", sortOptions = false)
final class ResolveCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "CHILD", descriptionKey = "plan")
    private String file = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "outputFile", defaultValue = "-")
    private String output = "-";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    ResolveCommand() {}

    @Override
    public Integer call() {
        Outcome<String> yaml = kehoach.generator().levels().resolved(file);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(yaml.diagnostics());
        Optional<Diagnostic> failed = yaml.value().flatMap(this::write);
        reporter.report(failed.stream().toList());
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private Optional<Diagnostic> write(String yaml) {
        if (output.equals("-")) {
            kehoach.session().out().print(yaml);
            return Optional.empty();
        }
        return AtomicFile.write(kehoach.session().folder().resolve(output), output,
                yaml.getBytes(StandardCharsets.UTF_8));
    }
}
