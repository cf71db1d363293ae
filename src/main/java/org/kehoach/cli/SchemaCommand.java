package org.kehoach.cli;

import java.util.concurrent.Callable;
import org.kehoach.generate.PlanSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach schema}: the JSON schema by which editors explain and complete keys (lược đồ cho trình soạn thảo). */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    /** What a schema describes, as it is written on the command line. */
    enum Of {
        PLAN, AGENCIES
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "plan|agencies", arity = "0..1", descriptionKey = "schema", defaultValue = "plan")
    private Of of = Of.PLAN;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    SchemaCommand() {}

    @Override
    public Integer call() {
        kehoach.session().out().print(switch (of) {
            case PLAN -> PlanSchema.of(kehoach.files());
            case AGENCIES -> PlanSchema.ofAgencies();
        });
        return ExitCode.DONE;
    }
}
