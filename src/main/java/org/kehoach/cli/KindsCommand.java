package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Kinds;
import org.kehoach.generate.Kinds.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach kinds}: the kinds of documents, their words and templates (các tên loại văn bản). */
@Command(name = "kinds", sortOptions = false)
final class KindsCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    KindsCommand() {}

    @Override
    public Integer call() {
        Outcome<Kinds> kinds = Kinds.of(kehoach.files());
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(kinds.diagnostics());
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        List<Kind> all = kinds.value().map(Kinds::kinds).orElse(List.of());
        kehoach.session().out().print(kehoach.format() == Reporter.Format.JSON
                ? Json.write(all) + "\n"
                : text(all));
        return ExitCode.of(reporter.all(), false);
    }

    private static String text(List<Kind> all) {
        int word = width(all, Kind::word);
        int title = width(all, Kind::title);
        int abbreviation = width(all, Kind::abbreviation);
        StringBuilder out = new StringBuilder();
        all.forEach(k -> out.append(padded(k.word(), word)).append(padded(k.title(), title))
                .append(padded(k.abbreviation(), abbreviation)).append(k.template()).append('\n'));
        return out.toString();
    }

    private static int width(List<Kind> all, Function<Kind, String> column) {
        return all.stream().map(column).mapToInt(String::length).max().orElse(0) + 2;
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(width - words.length());
    }
}
