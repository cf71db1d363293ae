package org.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kehoach completion}: a script that lets bash and zsh complete commands and options. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets both
    CompletionCommand() {}

    @Override
    public Integer call() {
        kehoach.session().out().print(AutoComplete.bash("kehoach", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
