package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.generate.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach check}: all findings, no output (kiểm tra). */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "plans")
    private List<String> plans = List.of();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    CheckCommand() {}

    @Override
    public Integer call() {
        Generator generator = kehoach.generator();
        Reporter reporter = kehoach.reporter(kehoach.session().out());
        for (String plan : plans) {
            reporter.report(generator.check(plan).diagnostics());
        }
        reporter.close();
        if (reporter.all().isEmpty() && kehoach.format() == Reporter.Format.TEXT) {
            kehoach.session().out().println(
                    kehoach.words().get("check.clean", java.util.Map.of("count", Integer.toString(plans.size()))));
        }
        return ExitCode.of(reporter.all(), strict);
    }
}
