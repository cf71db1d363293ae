package org.kehoach;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.kehoach.cli.WindowsArguments;

/** Where {@code kehoach} starts. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        System.exit(run(WindowsArguments.of(args), Path.of(""), System.in, System.out, System.err));
    }

    /**
     * Runs one command.
     *
     * @param folder the folder that the user is in: relative names start there
     * @return the exit code
     */
    public static int run(String[] args, Path folder, InputStream in, PrintStream out, PrintStream err) {
        if (args.length == 1 && args[0].equals("--train")) {
            return 0;
        }
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("kehoach " + Application.class.getPackage().getImplementationVersion());
            return 0;
        }
        err.println("kehoach --version");
        return 2;
    }
}
