package org.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.intake.Readers;
import org.kehoach.source.Edit;
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

    @Option(names = "--fix", descriptionKey = "fix")
    private boolean fix;

    @Option(names = "--pages", descriptionKey = "pages")
    private boolean pages;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    /** What the run before found: the same again is not told twice. */
    private List<Diagnostic> last = List.of();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    CheckCommand() {}

    @Override
    public Integer call() {
        if (watch && plans.contains("-")) {
            kehoach.session().err().println(kehoach.words().get("watch.input"));
            return ExitCode.WRONG_USAGE;
        }
        return kehoach.run(watch, this::check);
    }

    private int check(Generator generator) {
        List<Diagnostic> found = new ArrayList<>();
        Reporter reporter = kehoach.reporter(kehoach.session().out());
        for (String plan : plans) {
            if (fix && !plan.equals("-") && !isDocument(plan)) {
                mend(plan, generator, reporter);
            }
            // The pages are laid out only where they are asked for: a check while writing is to be quick.
            if (isDocument(plan)) {
                found.addAll(generator.foreign(plan));
                continue;
            }
            found.addAll(pages
                    ? generator.generate(plan, Issue.NONE, true).diagnostics()
                    : generator.check(plan).diagnostics());
        }
        if (found.equals(last) && !found.isEmpty()) {
            kehoach.session().err().println(kehoach.words().get("watch.same"));
            return ExitCode.of(found, strict);
        }
        last = List.copyOf(found);
        // What is wrong with the settings of several plans is told once.
        reporter.report(found.stream().distinct().toList());
        reporter.close();
        if (reporter.all().isEmpty() && kehoach.format() == Reporter.Format.TEXT) {
            kehoach.session().out().println(
                    kehoach.words().get("check.clean", Map.of("count", Integer.toString(plans.size()))));
        }
        return ExitCode.of(reporter.all(), strict);
    }

    /** Whether it is a Word file, a PDF or a text that others made, or one that must be saved as such first. */
    private static boolean isDocument(String file) {
        return Readers.of(file).isPresent() || Readers.refused(file).isPresent();
    }

    /** Says each line that it changes; what cannot be read is told by the check that follows. */
    private void mend(String plan, Generator generator, Reporter reporter) {
        Optional<Edit> edit = generator.quoted(plan).value().filter(e -> !e.changes().isEmpty());
        if (edit.isEmpty()) {
            return;
        }
        Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(plan), plan,
                edit.get().bytes());
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            edit.get().changes().forEach(c -> kehoach.session().err().println(kehoach.words().get("check.fixed",
                    Map.of("place", plan + ":" + c.line(), "line", c.words()))));
        }
    }
}
