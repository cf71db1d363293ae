package org.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        String name = "/schema/" + of.name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (@Nullable
        InputStream in = SchemaCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            kehoach.session().out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }
}
