package org.kehoach.golden;

import java.nio.file.Path;
import java.util.List;

/** Runs one command as a user would from a folder, inside this JVM. */
@FunctionalInterface
interface CommandRunner {

    Result run(List<String> arguments, Path folder, String input);

    /** What a user sees of a command: its exit code and both outputs. */
    record Result(int exit, String out, String err) {}
}
