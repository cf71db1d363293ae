package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Children;
import org.kehoach.generate.Standing;
import org.kehoach.generate.Standing.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach status}: how all derived plans below a folder stand to their superiors' (rà soát kế hoạch cấp dưới). */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "DIR", descriptionKey = "statusFolder", arity = "0..1", defaultValue = "plans")
    private String folder = "plans";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    StatusCommand() {}

    @Override
    public Integer call() {
        Outcome<List<String>> files = Children.files(kehoach.session().folder(), folder);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        if (files.hasErrors()) {
            reporter.report(files.diagnostics());
            reporter.close();
            return ExitCode.of(reporter.all(), false);
        }
        ProgressBar bar = ProgressBar.of(kehoach.session(), files.value().orElseThrow().size());
        List<Standing> all = kehoach.generator().levels().status(files.value().orElseThrow(), bar::show);
        bar.clear();
        StatusText text = new StatusText(kehoach.words());
        kehoach.session().out().println(switch (kehoach.format()) {
            case TEXT -> String.join("\n", text.lines(all, folder));
            case SHORT -> String.join("\n", text.shortLines(all));
            case JSON -> Json.write(text.json(all));
        });
        return all.stream().anyMatch(s -> isBad(s.state())) ? ExitCode.PLAN_HAS_ERRORS : ExitCode.DONE;
    }

    /** What cannot go out, or cannot be trusted. */
    private static boolean isBad(State state) {
        return switch (state) {
            case TAMPERED, BLOCKED, UNCOVERED -> true;
            case REVIEW, STALE, ANCESTOR_AHEAD, CURRENT -> false;
        };
    }
}
