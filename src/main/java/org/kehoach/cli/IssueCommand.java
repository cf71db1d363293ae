package org.kehoach.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Issue;
import org.kehoach.plan.PrintedDate;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach issue}: freezes a plan as it goes out, with the clerk's number and date (ban hành). */
@Command(name = "issue", sortOptions = false)
final class IssueCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String plan = "";

    @Option(names = "--number", paramLabel = "N", required = true, descriptionKey = "issueNumber")
    private String number = "";

    @Option(names = "--date", paramLabel = "D", required = true, descriptionKey = "issueDate")
    private String date = "";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    IssueCommand() {}

    @Override
    public Integer call() {
        Optional<Issue> issue = Issue.parse(Optional.of(number), Optional.of(date))
                .filter(i -> i.date().filter(IssueCommand::isWhole).isPresent());
        if (issue.isEmpty()) {
            kehoach.session().err().println(kehoach.words().get("issue.number"));
            return ExitCode.WRONG_USAGE;
        }
        Outcome<IssueRecord> issued = kehoach.generator().versions().issue(plan, issue.get());
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(issued.diagnostics());
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        issued.value().ifPresent(this::tell);
        return ExitCode.ofPlans(reporter.all(), false);
    }

    private static boolean isWhole(PrintedDate date) {
        return date.day().isPresent() && date.month().isPresent() && date.year().isPresent();
    }

    private void tell(IssueRecord record) {
        if (kehoach.format() == Reporter.Format.JSON) {
            kehoach.session().out().println(Json.write(record));
            return;
        }
        String folder = kehoach.files().store(plan).shown(record.id(), record.version());
        kehoach.session().out().println(kehoach.words().get("issue.done", Map.of("called", record.called(), "version",
                Integer.toString(record.version()))));
        for (Part part : Part.values()) {
            kehoach.session().out().println(folder + "/" + part.file());
        }
    }
}
