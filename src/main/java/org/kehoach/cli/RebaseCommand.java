package org.kehoach.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kehoach.derive.Rebase;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Children;
import org.kehoach.generate.Following;
import org.kehoach.generate.Levels;
import org.kehoach.generate.Standing;
import org.kehoach.source.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach rebase}: what another issue of the superior's plan does to a plan (cập nhật theo cấp trên). */
@Command(name = "rebase", sortOptions = false)
final class RebaseCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "CHILD", descriptionKey = "plan")
    private String file = "";

    @Option(names = "--onto", paramLabel = "PARENT", descriptionKey = "onto")
    private Optional<String> onto = Optional.empty();

    @Option(names = "--base", paramLabel = "PARENT", descriptionKey = "base")
    private Optional<String> base = Optional.empty();

    @Option(names = "--accept", paramLabel = "ID", split = ",", descriptionKey = "accept")
    private List<String> accept = List.of();

    @Option(names = "--accept-all", descriptionKey = "acceptAll")
    private boolean acceptAll;

    @Option(names = "--apply", descriptionKey = "apply")
    private boolean apply;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    RebaseCommand() {}

    @Override
    public Integer call() {
        if (Files.isDirectory(kehoach.session().folder().resolve(file))) {
            return all();
        }
        Levels levels = kehoach.generator().levels();
        Set<String> accepted = new TreeSet<>(accept);
        Outcome<Following> all = follow(levels, file, accepted);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(all.diagnostics());
        int code = all.value().map(f -> tell(f, accepted, reporter)).orElse(ExitCode.DONE);
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return Math.max(code, ExitCode.of(reporter.all(), false));
    }

    /** @param accepted ids whose change was seen; all that can be, where that is asked for */
    private Outcome<Following> follow(Levels levels, String plan, Set<String> accepted) {
        if (acceptAll) {
            levels.rebase(plan, onto, base, Set.of()).value()
                    .ifPresent(f -> accepted.addAll(acceptable(f.rebase())));
        }
        return levels.rebase(plan, onto, base, accepted);
    }

    /** All plans below a folder that are behind their superiors' newest issues; those that nothing stands in the way of move. */
    private int all() {
        if (onto.isPresent() || base.isPresent()) {
            kehoach.session().err().println(kehoach.words().get("rebase.all.newest"));
            return ExitCode.WRONG_USAGE;
        }
        Levels levels = kehoach.generator().levels();
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        Outcome<List<String>> files = Children.files(kehoach.session().folder(), file);
        reporter.report(files.diagnostics());
        ProgressBar bar = ProgressBar.of(kehoach.session(), files.value().map(List::size).orElse(0));
        List<Standing> behind = levels.status(files.value().orElse(List.of()), bar::show).stream()
                .filter(s -> !s.rows().isEmpty() || !s.from().equals(s.to())).toList();
        bar.clear();
        StatusText text = new StatusText(kehoach.words());
        kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                ? Json.write(text.json(behind))
                : String.join("\n", text.lines(behind, file)));
        if (apply) {
            long moved = behind.stream().filter(s -> move(levels, s.file(), reporter)).count();
            kehoach.session().err().println(kehoach.words().get("rebase.all.moved", Map.of("moved",
                    Long.toString(moved), "left", Long.toString(behind.size() - moved))));
        }
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        boolean blocked = behind.stream().anyMatch(s -> s.state() == Standing.State.BLOCKED);
        return Math.max(blocked ? ExitCode.PLAN_HAS_ERRORS : ExitCode.DONE, ExitCode.of(reporter.all(), false));
    }

    private boolean move(Levels levels, String plan, Reporter reporter) {
        Outcome<Edit> edit = follow(levels, plan, new TreeSet<>(accept)).then(Following::edit);
        reporter.report(edit.diagnostics());
        Optional<Diagnostic> failed = edit.value().flatMap(
                e -> AtomicFile.write(kehoach.session().folder().resolve(plan), plan, e.bytes()));
        reporter.report(failed.stream().toList());
        return edit.value().isPresent() && failed.isEmpty();
    }

    private static Set<String> acceptable(Rebase rebase) {
        return rebase.rows().stream().filter(r -> r.kind().isAcceptable()).map(Row::id).collect(Collectors.toSet());
    }

    private int tell(Following following, Set<String> accepted, Reporter reporter) {
        Rebase rebase = following.rebase();
        Set<String> known = acceptable(rebase);
        List<String> unknown = accepted.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            kehoach.session().err().println(kehoach.words().get("rebase.unknown", Map.of("ids",
                    String.join(", ", unknown), "known", String.join(", ", new TreeSet<>(known)))));
            return ExitCode.WRONG_USAGE;
        }
        boolean writes = apply && following.edit().value().isPresent();
        RebaseText text = new RebaseText(kehoach.words(), file);
        boolean json = kehoach.format() == Reporter.Format.JSON;
        kehoach.session().out().println(json
                ? Json.write(text.json(rebase))
                : String.join("\n", writes ? text.head(rebase) : text.lines(rebase)));
        if (writes) {
            write(following.edit().value().orElseThrow(), json, reporter);
        } else if (apply && following.edit().hasErrors()) {
            reporter.report(following.edit().diagnostics());
        } else if (apply) {
            kehoach.session().err().println(kehoach.words().get("rebase.blocked", Map.of()));
        }
        return rebase.isBlocked(accepted) ? ExitCode.PLAN_HAS_ERRORS : ExitCode.DONE;
    }

    private void write(Edit edit, boolean json, Reporter reporter) {
        var failed = AtomicFile.write(kehoach.session().folder().resolve(file), file, edit.bytes());
        reporter.report(failed.stream().toList());
        if (failed.isEmpty() && !json) {
            edit.changes().forEach(
                    c -> kehoach.session().out().println(file + ":" + c.line() + "  " + c.words()));
        }
    }
}
