package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Duties;
import org.kehoach.generate.TaskList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach tasks}: who must do what by when (danh mục nhiệm vụ), as lines, as a workbook, as a calendar, as data. */
@Command(name = "tasks", sortOptions = false)
final class TasksCommand implements Callable<Integer> {

    /** The form of a file, by the end of its name. */
    private enum Form {
        XLSX, ICS, JSON
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file = "";

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "tasks.file", defaultValue = "-")
    private String output = "-";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    TasksCommand() {}

    @Override
    public Integer call() {
        Optional<Form> form = form();
        if (form.isEmpty() && !output.equals("-")) {
            kehoach.session().err().println(kehoach.words().get("tasks.form", Map.of("file", output)));
            return ExitCode.WRONG_USAGE;
        }
        Outcome<TaskList> list = kehoach.generator().duties().list(file, unit);
        List<Diagnostic> found = new ArrayList<>(list.diagnostics());
        list.value().ifPresent(l -> put(form, l, found));
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(found);
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private Optional<Form> form() {
        for (Form form : Form.values()) {
            if (output.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private void put(Optional<Form> form, TaskList list, List<Diagnostic> found) {
        if (form.isEmpty()) {
            kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                    ? Json.write(TasksView.json(list))
                    : String.join("\n", new TasksView(kehoach.words()).lines(list)));
            return;
        }
        Outcome<byte[]> bytes = switch (form.get()) {
            case XLSX -> Outcome.of(Duties.workbook(list, kehoach.language()));
            case ICS -> Duties.calendar(list);
            case JSON -> Outcome.of((Json.write(TasksView.json(list)) + "\n").getBytes(StandardCharsets.UTF_8));
        };
        found.addAll(bytes.diagnostics());
        bytes.value().ifPresent(b -> {
            Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(output), output, b);
            failed.ifPresentOrElse(found::add, () -> kehoach.session().out().println(output));
        });
    }
}
