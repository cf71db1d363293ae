package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.generate.Kinds;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kehoach completion}: a script that lets bash and zsh complete commands and options. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

    private static final String KIND = "KIND";

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets both
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        offer(root, Kinds.words(kehoach.files(), "-"));
        kehoach.session().out().print(AutoComplete.bash("kehoach", root));
        return ExitCode.DONE;
    }

    /** Words of kinds are completed as commands are, the own ones of the folder too. */
    private static void offer(CommandLine line, List<String> kinds) {
        CommandSpec command = line.getCommandSpec();
        for (PositionalParamSpec kind : command.positionalParameters().stream()
                .filter(p -> p.paramLabel().equals(KIND)).toList()) {
            command.remove(kind);
            command.add(kind.toBuilder().completionCandidates(kinds).build());
        }
        line.getSubcommands().values().forEach(s -> offer(s, kinds));
    }
}
