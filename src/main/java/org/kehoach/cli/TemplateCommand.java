package org.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kehoach template}: the template keeper's work (việc của người giữ mẫu). Alone it says what there is. */
@Command(name = "template", sortOptions = false, subcommands = {TemplateCheckCommand.class, TemplateNewCommand.class})
final class TemplateCommand implements Runnable {

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets both
    TemplateCommand() {}

    KehoachCommand kehoach() {
        return kehoach;
    }

    @Override
    public void run() {
        spec.commandLine().usage(kehoach.session().out());
    }
}
