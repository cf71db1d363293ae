package org.kehoach;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kehoach.cli.Commands;
import org.kehoach.cli.Session;
import org.kehoach.cli.StandardOutput;
import org.kehoach.cli.Training;
import org.kehoach.cli.Version;
import org.kehoach.cli.WindowsArguments;
import org.kehoach.font.InstalledFonts;
import org.kehoach.web.ServeCommand;
import org.kehoach.worker.ImportTask;
import org.kehoach.worker.Worker;

/** Where {@code kehoach} starts. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(Worker.ARGUMENT)) {
            work();
            return;
        }
        StandardOutput out = StandardOutput.of(new FileOutputStream(FileDescriptor.out), System.out.charset());
        Session session = new Session(Path.of(""), System.in, out, System.err, watched(), fonts());
        System.exit(run(List.of(WindowsArguments.of(args)), session));
    }

    /** Answers go the way of standard output, so that nothing else may. */
    private static void work() {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Worker.serve(new BufferedInputStream(System.in), answers, new ImportTask());
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives none where a stream is redirected
    private static boolean watched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static List<Path> fonts() {
        return InstalledFonts.folders(System.getProperty("os.name", ""), System.getenv(),
                System.getProperty("user.home", ""));
    }

    /** Runs one command where nobody watches a terminal, without the machine's own fonts. */
    public static int run(String[] args, Path folder, InputStream in, PrintStream out, PrintStream err) {
        return run(List.of(args), new Session(folder, in, out, err, false, List.of()));
    }

    private static int run(List<String> args, Session session) {
        if (args.equals(List.of("--train"))) {
            return Training.run();
        }
        try {
            ServeCommand serve = new ServeCommand(session.folder(), session.out(), session.err(), Version.NUMBER,
                    session.fonts());
            return Commands.run(args, session, Map.of("serve", serve));
        } catch (Throwable e) { // where memory or the stack ran out, too, a person is told in words
            return Commands.bug(args, session, e);
        }
    }
}
