package org.kehoach.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Compared;
import org.kehoach.generate.Generator;
import org.kehoach.plan.PrintedDate;
import org.kehoach.review.ComparePage;
import org.kehoach.review.Redline;
import org.kehoach.review.Revision;
import org.kehoach.review.Untracked;
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

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "author")
    private Optional<String> author = Optional.empty();

    @Option(names = "--date", paramLabel = "D", descriptionKey = "changed")
    private Optional<String> date = Optional.empty();

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
        Optional<PrintedDate> day = date.flatMap(PrintedDate::parse).filter(PrintedDate::exists)
                .filter(d -> d.iso().matches("\\d{4}-\\d{2}-\\d{2}"));
        if (date.isPresent() && day.isEmpty()) {
            return wrong("compare.wrong.date", Map.of("date", date.get()));
        }
        Revision by = new Revision(author.orElse(Revision.NOBODY.author()),
                day.map(d -> d.iso() + "T00:00:00Z").orElse(Revision.NOBODY.date()));
        Generator generator = kehoach.generator();
        Outcome<Compared> compared = generator.versions().compare(before, after);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(compared.diagnostics());
        compared.value().ifPresent(c -> show(c, generator, by, reporter));
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private int wrong(String key, Map<String, String> values) {
        kehoach.session().err().println(kehoach.words().get(key, values));
        return ExitCode.WRONG_USAGE;
    }

    private void show(Compared c, Generator generator, Revision by, Reporter reporter) {
        String from = name(before, c.before());
        String to = name(after, c.after());
        if (output.isEmpty()) {
            kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                    ? Json.write(CompareText.json(c.report(), before, after))
                    : String.join("\n", new CompareText(kehoach.language()).lines(c.report(), from, to)));
        } else if (output.get().endsWith(".html")) {
            String page = ComparePage.of(c.report(), from, to, kehoach.language());
            write(page.getBytes(StandardCharsets.UTF_8), c, List.of(), reporter);
        } else {
            Outcome<Redline> redline = generator.versions().redline(before, after, c, by, this::words);
            reporter.report(redline.diagnostics());
            redline.value().ifPresent(r -> write(r.word().write(), c, r.untracked(), reporter));
        }
    }

    private String words(Untracked untracked) {
        return kehoach.words().get("compare.untracked." + untracked.name().toLowerCase(Locale.ROOT));
    }

    private void write(byte[] bytes, Compared c, List<Untracked> untracked, Reporter reporter) {
        String file = output.orElseThrow();
        Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(file), file, bytes);
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            PrintStream out = kehoach.session().out();
            out.println(ComparePage.summary(c.report(), kehoach.language()));
            if (!untracked.isEmpty()) {
                out.println(kehoach.words().get("compare.untracked"));
                untracked.forEach(u -> out.println("- " + words(u)));
            }
            out.println(kehoach.words().get("compare.written", Map.of("file", file)));
        }
    }

    /** {@code plans/x.yaml (Kế hoạch số 74/KH-UBND)}: the file, and what a person calls the document. */
    private static String name(String file, OfficialText text) {
        String number = text.code().number();
        return file + " (" + text.kind() + ' ' + (number.isEmpty() ? "…" : number) + '/' + text.code().symbol() + ')';
    }
}
