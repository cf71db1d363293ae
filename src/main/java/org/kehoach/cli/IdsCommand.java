package org.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.source.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach ids}: gives the nodes that others will speak of their permanent names (đặt tên cố định). */
@Command(name = "ids", sortOptions = false)
final class IdsCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "plans")
    private List<String> plans = List.of();

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    IdsCommand() {}

    @Override
    public Integer call() {
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        int count = 0;
        for (String plan : plans) {
            Outcome<Edit> edit = kehoach.generator().ids(plan);
            reporter.report(edit.diagnostics());
            if (edit.value().isPresent()) {
                count += edit.value().get().changes().size();
                keep(plan, edit.value().get(), reporter);
            }
        }
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        if (!plans.contains(STANDARD_INPUT)) {
            kehoach.session().out().println(kehoach.words().get(
                    count == 0 ? "ids.none" : dryRun ? "ids.dry" : "ids.done",
                    Map.of("count", Integer.toString(count))));
        }
        return ExitCode.of(reporter.all(), false);
    }

    /** Standard input goes on to standard output; a file is written where something was named. */
    private void keep(String plan, Edit edit, Reporter reporter) {
        if (plan.equals(STANDARD_INPUT)) {
            kehoach.session().out().write(edit.bytes(), 0, edit.bytes().length);
            return;
        }
        if (!dryRun && !edit.changes().isEmpty()) {
            var failed = AtomicFile.write(kehoach.session().folder().resolve(plan), plan, edit.bytes());
            reporter.report(failed.stream().toList());
            if (failed.isPresent()) {
                return;
            }
        }
        edit.changes().forEach(c -> kehoach.session().out().println(plan + ":" + c.line() + "  " + c.words()));
    }
}
