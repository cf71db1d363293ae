package org.kehoach;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kehoach.cli.Commands;
import org.kehoach.cli.Session;
import org.kehoach.cli.Training;
import org.kehoach.cli.Version;
import org.kehoach.cli.WindowsArguments;
import org.kehoach.web.ServeCommand;

/** Where {@code kehoach} starts. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Session session = new Session(Path.of(""), System.in, System.out, System.err, watched());
        System.exit(run(List.of(WindowsArguments.of(args)), session));
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives none where a stream is redirected
    private static boolean watched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Runs one command where nobody watches a terminal. */
    public static int run(String[] args, Path folder, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(args), new Session(folder, in, out, err, false));
    }

    private static int run(List<String> args, Session session) {
        if (args.equals(List.of("--train"))) {
            return Training.run();
        }
        ServeCommand serve = new ServeCommand(session.folder(), session.out(), session.err(), Version.NUMBER);
        return Commands.run(args, session, Map.of("serve", serve));
    }
}
