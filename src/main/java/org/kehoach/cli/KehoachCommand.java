package org.kehoach.cli;

import java.util.Locale;
import java.util.function.ToIntFunction;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Language;
import org.kehoach.generate.Generator;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Watched;
import org.kehoach.generate.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code kehoach}: what all commands share (lệnh gốc). Alone it prints help. */
@Command(name = "kehoach", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false, versionProvider = Version.class)
final class KehoachCommand implements Runnable {

    /** The language as it is written on the command line. */
    enum Lang {
        vi, en
    }

    /** The form of findings as it is written on the command line. */
    enum Form {
        text, SHORT, json;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;
    private final World files;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", scope = ScopeType.INHERIT, defaultValue = "vi")
    private Lang lang = Lang.vi;

    @Option(names = "--format", paramLabel = "text|short|json", descriptionKey = "format", scope = ScopeType.INHERIT, defaultValue = "text")
    private Form format = Form.text;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    KehoachCommand(Session session) {
        this.session = session;
        this.files = new LocalFiles(session.folder(), session.in(), session.fonts());
    }

    Session session() {
        return session;
    }

    Language language() {
        return switch (lang) {
            case vi -> Language.VI;
            case en -> Language.EN;
        };
    }

    Words words() {
        return new Words(language());
    }

    Reporter.Format format() {
        return switch (format) {
            case text -> Reporter.Format.TEXT;
            case SHORT -> Reporter.Format.SHORT;
            case json -> Reporter.Format.JSON;
        };
    }

    Reporter reporter(java.io.PrintStream to) {
        boolean colour = session.terminal() && System.getenv("NO_COLOR") == null;
        return new Reporter(to, format(), new ConsoleText(language(), colour));
    }

    Generator generator() {
        return new Generator(files(), Version.NUMBER);
    }

    /** The same for the whole run, so that what stands on standard input is there for all that ask for it. */
    World files() {
        return files;
    }

    /** Runs once, or again and again where the files are watched that the generator reads. */
    int run(boolean watch, ToIntFunction<Generator> run) {
        if (!watch) {
            return run.applyAsInt(generator());
        }
        Watched watched = new Watched(files(), session.folder());
        Generator generator = new Generator(watched, Version.NUMBER);
        return new Watch(session, words(), watched).until(() -> run.applyAsInt(generator));
    }

    @Override
    public void run() {
        spec.commandLine().usage(session.out());
    }
}
