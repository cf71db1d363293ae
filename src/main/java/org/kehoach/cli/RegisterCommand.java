package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach register}: the register of outgoing documents (sổ đăng ký văn bản đi), made anew from what was issued. */
@Command(name = "register", sortOptions = false)
final class RegisterCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    RegisterCommand() {}

    @Override
    public Integer call() {
        Outcome<List<IssueRecord>> records = kehoach.generator().versions().register();
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(records.diagnostics());
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        records.value().ifPresent(r -> kehoach.session().out().print(
                kehoach.format() == Reporter.Format.JSON ? Json.write(r) + "\n" : Register.csv(r)));
        return ExitCode.of(reporter.all(), false);
    }
}
