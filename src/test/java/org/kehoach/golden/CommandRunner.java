package org.kehoach.golden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.kehoach.Application;

/** Runs one command as a user would from a folder, inside this JVM. */
@FunctionalInterface
interface CommandRunner {

    CommandRunner KEHOACH = (arguments, folder, input) -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Application.run(arguments.toArray(String[]::new), folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    };

    Result run(List<String> arguments, Path folder, String input);

    /** What a user sees of a command: its exit code and both outputs. */
    record Result(int exit, String out, String err) {}
}
