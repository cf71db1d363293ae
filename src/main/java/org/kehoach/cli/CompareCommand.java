package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Compared;
import org.kehoach.review.ComparePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach compare}: two versions of a plan, by node and field (so sánh kế hoạch). */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "after")
    private String after = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "compareOutput")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    CompareCommand() {}

    @Override
    public Integer call() {
        if (output.isPresent() && !output.get().endsWith(".html") && !output.get().endsWith(".docx")) {
            return wrong("compare.wrong.output", Map.of("file", output.get()));
        }
        if (before.equals("-") && after.equals("-")) {
            return wrong("compare.wrong.input", Map.of());
        }
        Outcome<Compared> compared = kehoach.generator().compare(before, after);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(compared.diagnostics());
        compared.value().ifPresent(c -> show(c, reporter));
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private int wrong(String key, Map<String, String> values) {
        kehoach.session().err().println(kehoach.words().get(key, values));
        return ExitCode.WRONG_USAGE;
    }

    private void show(Compared c, Reporter reporter) {
        String from = name(before, c.before());
        String to = name(after, c.after());
        if (output.isPresent()) {
            byte[] page = ComparePage.of(c.report(), from, to, kehoach.language()).getBytes(StandardCharsets.UTF_8);
            write(page, c, reporter);
            return;
        }
        kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                ? Json.write(CompareText.json(c.report(), before, after))
                : String.join("\n", new CompareText(kehoach.language()).lines(c.report(), from, to)));
    }

    private void write(byte[] bytes, Compared c, Reporter reporter) {
        String file = output.orElseThrow();
        Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(file), file, bytes);
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            kehoach.session().out().println(ComparePage.summary(c.report(), kehoach.language()));
            kehoach.session().out().println(kehoach.words().get("compare.written", Map.of("file", file)));
        }
    }

    /** {@code plans/x.yaml (Kế hoạch số 74/KH-UBND)}: the file, and what a person calls the document. */
    private static String name(String file, OfficialText text) {
        String number = text.code().number();
        return file + " (" + text.kind() + ' ' + (number.isEmpty() ? "…" : number) + '/' + text.code().symbol() + ')';
    }
}
