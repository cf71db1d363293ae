package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.rule.PlanProblem;
import org.kehoach.generate.Draft;
import org.kehoach.scaffold.PlanSkeleton;
import org.kehoach.scaffold.PlanSketch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kehoach new plan}: a plan's first draft, which stands at once (lập bản khung kế hoạch). On a terminal it asks for
 * what the options leave open; elsewhere that becomes a blank, or a fault that names the option.
 */
@Command(name = "plan", sortOptions = false)
final class NewPlanCommand implements Callable<Integer> {

    @ParentCommand
    private NewCommand parent;

    @Mixin
    private PlanAnswers answers = new PlanAnswers();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "newOutput")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    NewPlanCommand() {}

    @Override
    public Integer call() {
        KehoachCommand kehoach = parent.kehoach();
        try {
            return make(kehoach, new PlanInterview(kehoach, answers, output));
        } catch (Questions.Stopped _) {
            kehoach.session().err().println(kehoach.words().get("new.stopped"));
            return ExitCode.STOPPED;
        } catch (PlanInterview.Refused refused) {
            kehoach.session().err().println(refused.words());
            return ExitCode.WRONG_USAGE;
        }
    }

    /** Nothing is written before the last question, nor where the draft would not stand. */
    private int make(KehoachCommand kehoach, PlanInterview interview) {
        PlanSketch sketch = interview.sketch();
        String file = interview.file();
        byte[] yaml = PlanSkeleton.write(sketch).getBytes(StandardCharsets.UTF_8);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        Outcome<Draft> draft = interview.generator().check(file, yaml);
        if (draft.hasErrors()) {
            reporter.report(draft.diagnostics());
            kehoach.session().err().println(kehoach.words().get("new.nothing"));
            return ExitCode.of(reporter.all(), false);
        }
        for (Map.Entry<String, byte[]> made : interview.files(yaml).entrySet()) {
            Path path = kehoach.session().folder().resolve(made.getKey());
            Optional<Diagnostic> fault = AtomicFile.create(path, made.getKey(), made.getValue());
            reporter.report(fault.stream().toList());
            if (fault.isPresent()) {
                return ExitCode.of(reporter.all(), false);
            }
            kehoach.session().out().println(made.getKey());
        }
        say(kehoach, draft.diagnostics(), file);
        return ExitCode.DONE;
    }

    private static void say(KehoachCommand kehoach, List<Diagnostic> left, String file) {
        kehoach.session().err().println(kehoach.words().get("new.done",
                Map.of("file", file, "blanks", Long.toString(
                        left.stream().filter(d -> d.problem() instanceof PlanProblem.BlankLeft).count()))));
    }

    /** Whether something stands there already. */
    static boolean isTaken(KehoachCommand kehoach, String file) {
        return Files.exists(kehoach.session().folder().resolve(file));
    }
}
