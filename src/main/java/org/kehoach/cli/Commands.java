package org.kehoach.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.generate.OutputProblem;
import org.kehoach.generate.OutputProblem.NotWritable.Reason;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together and runs one (bộ lệnh). */
public final class Commands {

    /** No name, number or date is empty; one that is mostly comes from a script whose variable is. */
    private static final Pattern EMPTY = Pattern.compile("(-o=|--[a-z]+=)?");

    private Commands() {}

    /**
     * Runs a command line.
     *
     * @param more further commands by name, such as the service's
     * @return the exit code
     */
    public static int run(List<String> args, Session session, Map<String, ?> more) {
        Language language = language(args);
        Words words = new Words(language);
        if (args.stream().anyMatch(a -> EMPTY.matcher(a).matches())) {
            session.err().println(words.get("usage.empty"));
            return ExitCode.WRONG_USAGE;
        }
        KehoachCommand kehoach = new KehoachCommand(session);
        CommandLine line = new CommandLine(kehoach);
        line.addSubcommand(new NewCommand()).addSubcommand(new RenderCommand()).addSubcommand(new CheckCommand())
                .addSubcommand(new IssueCommand()).addSubcommand(new RegisterCommand())
                .addSubcommand(new DeriveCommand())
                .addSubcommand(new ResolveCommand()).addSubcommand(new CoverageCommand())
                .addSubcommand(new RebaseCommand()).addSubcommand(new StatusCommand())
                .addSubcommand(new CompareCommand()).addSubcommand(new TasksCommand())
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new OutlineCommand())
                .addSubcommand(new PdfCommand()).addSubcommand(new CopyCommand()).addSubcommand(new PreviewCommand())
                .addSubcommand(new TemplateCommand()).addSubcommand(new IdsCommand())
                .addSubcommand(new KindsCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new ExplainCommand()).addSubcommand(new CompletionCommand());
        more.forEach(line::addSubcommand);
        speak(line, words);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(wrongUsage(words));
        line.setExecutionExceptionHandler((e, _, _) -> bug(args, session, e));
        int code = line.execute(args.toArray(String[]::new));
        return isPrinted(session.out()) ? code : notPrinted(session, language);
    }

    private static void speak(CommandLine line, Words words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(s -> speak(s, words));
    }

    /** Says that the fault is ours, in the words of the command line's language. */
    public static int bug(List<String> args, Session session, Throwable e) {
        session.err().println(new Words(language(args)).get("bug",
                Map.of("what", e.toString(), "version", Version.NUMBER)));
        if (System.getenv("KEHOACH_DEBUG") != null) {
            e.printStackTrace(session.err());
        }
        return ExitCode.OUR_BUG;
    }

    /** A reader who has read enough and closed the pipe is no fault. */
    private static boolean isPrinted(PrintStream out) {
        return !out.checkError() || (out instanceof StandardOutput o && o.isPipeClosed());
    }

    private static int notPrinted(Session session, Language language) {
        Reason reason = session.out() instanceof StandardOutput o
                ? o.failure().map(Reason::of).orElse(Reason.REFUSED)
                : Reason.REFUSED;
        Diagnostic fault = new Diagnostic(new OutputProblem.NotWritable(reason),
                Location.of(new Words(language).get("stdout")));
        session.err().print(new ConsoleText(language, false).full(fault));
        return ExitCode.INPUT_OUTPUT;
    }

    /** The language is wanted before the line is read: its own faults are told in it. */
    private static Language language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            boolean english = arg.equals("--lang=en")
                    || (arg.equals("--lang") && i + 1 < args.size() && args.get(i + 1).equals("en"));
            if (english) {
                return Language.EN;
            }
        }
        return Language.VI;
    }

    private static IParameterExceptionHandler wrongUsage(Words words) {
        return (ParameterException e, String[] _) -> {
            PrintWriter err = e.getCommandLine().getErr();
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            switch (e) {
                case UnmatchedArgumentException u -> {
                    err.println(words.get("usage.unknown", Map.of("what", String.join(" ", u.getUnmatched()))));
                    List<String> near = u.getSuggestions();
                    if (!near.isEmpty()) {
                        err.println(words.get("usage.near", Map.of("near", near.getFirst())));
                    }
                }
                case MissingParameterException m -> err.println(words.get("usage.missing",
                        Map.of("what", String.join(", ", m.getMissing().stream().map(a -> a.paramLabel()).toList()))));
                case ParameterException p when p.getArgSpec() != null && p.getValue() != null ->
                    err.println(words.get("usage.value", Map.of("value", p.getValue(), "allowed",
                            p.getArgSpec().paramLabel())));
                default -> err.println(words.get("usage.wrong", Map.of("what", String.valueOf(e.getMessage()))));
            }
            err.println(words.get("usage.help", Map.of("command", name)));
            return ExitCode.WRONG_USAGE;
        };
    }
}
