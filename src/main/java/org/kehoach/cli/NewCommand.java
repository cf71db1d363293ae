package org.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kehoach new}: first drafts, a command for each kind (lập bản khung). Alone it says which kinds there are. */
@Command(name = "new", sortOptions = false, subcommands = NewPlanCommand.class)
final class NewCommand implements Runnable {

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets both
    NewCommand() {}

    KehoachCommand kehoach() {
        return kehoach;
    }

    @Override
    public void run() {
        spec.commandLine().usage(kehoach.session().out());
    }
}
