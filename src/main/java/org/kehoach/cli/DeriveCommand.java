package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.agency.Agency;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.FirstDraft;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.FirstFile;
import org.kehoach.generate.Superior;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach derive}: the first file of a lower level's plan (lập kế hoạch cấp dưới), which stands as it is. */
@Command(name = "derive", sortOptions = false)
final class DeriveCommand implements Callable<Integer> {

    /** So many files are named that a finding is the same in. */
    private static final int NAMED = 6;

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PARENT", descriptionKey = "plan")
    private String parent = "";

    @Option(names = "--for", paramLabel = "AGENCY", descriptionKey = "agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--for-all", paramLabel = "LEVEL", descriptionKey = "forAll")
    private Optional<String> level = Optional.empty();

    @Option(names = "--ask", descriptionKey = "ask")
    private boolean ask;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "outputFile")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    DeriveCommand() {}

    @Override
    public Integer call() {
        if (agency.isPresent() == level.isPresent() || (level.isPresent() && (ask || output.isPresent()))) {
            return wrong("derive.for", Map.of());
        }
        Outcome<Superior> superior = kehoach.generator().levels().superior(parent);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(superior.diagnostics());
        int code = superior.value().map(s -> level.isPresent()
                ? all(s, level.get(), reporter)
                : one(s, agency.orElseThrow(), reporter)).orElse(ExitCode.DONE);
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return Math.max(code, ExitCode.of(reporter.all(), false));
    }

    private int wrong(String key, Map<String, ?> values) {
        kehoach.session().err().println(kehoach.words().get(key, values));
        return ExitCode.WRONG_USAGE;
    }

    private int one(Superior superior, String key, Reporter reporter) {
        FirstDraft.Wishes wishes = FirstDraft.Wishes.NONE;
        if (ask) {
            Questions questions = new Questions(kehoach.session(), kehoach.words());
            if (!questions.canAsk()) {
                return wrong("derive.ask.terminal", Map.of());
            }
            Outcome<FirstDraft.Wishes> asked;
            try {
                asked = superior.duties(key).then(duties -> superior.units(key)
                        .then(units -> Outcome.of(new DeriveInterview(questions, units).ask(duties))));
            } catch (Questions.Stopped _) {
                kehoach.session().err().println(kehoach.words().get("new.stopped"));
                return ExitCode.STOPPED;
            }
            if (asked.hasErrors()) {
                reporter.report(asked.diagnostics());
                return ExitCode.DONE;
            }
            wishes = asked.value().orElseThrow();
        }
        Outcome<FirstFile> first = superior.derive(key, wishes);
        String file = first.value().map(f -> output.orElse(f.file())).orElse("");
        reporter.report(first.diagnostics().stream().map(d -> about(file, d)).toList());
        first.value().ifPresent(f -> write(f, output.orElse(f.file()), reporter));
        return ExitCode.DONE;
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
            pinned(first);
            kehoach.session().out().println(kehoach.words().get("derive.written", Map.of("file", file, "covered",
                    Integer.toString(first.duties()), "blanks", Integer.toString(first.blanks()))));
        }
    }

    private void pinned(FirstFile first) {
        first.pinned().ifPresent(r -> kehoach.session().out().println(kehoach.words().get("derive.pinned",
                Map.of("called", r.called(), "version", Integer.toString(r.version())))));
    }

    /** What was found of a draft stands in its file, not in the superior's plan that it was made from. */
    private static Diagnostic about(String file, Diagnostic d) {
        return switch (d.problem()) {
            case DerivationProblem.SeveralProposed p -> new Diagnostic(p, Location.of(file));
            case DerivationProblem.NobodyProposed p -> new Diagnostic(p, Location.of(file));
            default -> d;
        };
    }

    /** What is the same for many is told once, for a program once for each. */
    private void same(Diagnostic d, List<String> files, Reporter reporter) {
        boolean once = kehoach.format() != Reporter.Format.JSON;
        reporter.report(files.stream().limit(once ? 1 : files.size()).map(f -> about(f, d)).distinct().toList());
        if (once && files.size() > 1) {
            List<String> more = files.subList(1, files.size());
            kehoach.session().err().println(kehoach.words().get("derive.all.more", Map.of("count",
                    Integer.toString(more.size()), "files", String.join(", ", more.subList(0, Math.min(NAMED, more
                            .size()))) + (more.size() > NAMED ? " …" : ""))));
            kehoach.session().err().println();
        }
    }

    /** Those that have a file already keep it. */
    private int all(Superior superior, String of, Reporter reporter) {
        List<Agency> agencies = superior.bound(of);
        if (agencies.isEmpty()) {
            return wrong("derive.all.none", Map.of("level", of, "levels", String.join(", ", superior.levels())));
        }
        ProgressBar bar = ProgressBar.of(kehoach.session(), agencies.size());
        int written = 0;
        int kept = 0;
        Optional<FirstFile> some = Optional.empty();
        Map<Diagnostic, List<String>> found = new LinkedHashMap<>();
        for (Agency a : agencies) {
            bar.show(a.runningName());
            Outcome<FirstFile> first = superior.derive(a.key(), FirstDraft.Wishes.NONE);
            String file = first.value().map(FirstFile::file).orElseGet(a::key);
            first.diagnostics().forEach(d -> found.computeIfAbsent(d, _ -> new ArrayList<>()).add(file));
            if (first.value().isPresent()) {
                some = first.value();
                Path path = kehoach.session().folder().resolve(some.get().file());
                if (Files.exists(path)) {
                    kept++;
                } else {
                    Optional<Diagnostic> failed = AtomicFile.create(path, some.get().file(),
                            some.get().yaml().getBytes(StandardCharsets.UTF_8));
                    reporter.report(failed.stream().toList());
                    written += failed.isEmpty() ? 1 : 0;
                }
            }
        }
        bar.clear();
        found.forEach((d, files) -> same(d, files, reporter));
        some.ifPresent(this::pinned);
        kehoach.session().out().println(kehoach.words().get("derive.all", Map.of("count", Integer.toString(written),
                "kept", Integer.toString(kept), "agencies", Integer.toString(agencies.size()))));
        return ExitCode.DONE;
    }
}
