package org.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.TemplateKeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach template check}: all that is wrong with Word templates, and what sound ones print (kiểm tra mẫu). */
@Command(name = "check", sortOptions = false)
final class TemplateCheckCommand implements Callable<Integer> {

    @ParentCommand
    private TemplateCommand parent;

    @Parameters(paramLabel = "T.docx", arity = "1..*", descriptionKey = "templates")
    private List<String> files = List.of();

    @Option(names = "--comments", paramLabel = "COPY.docx", descriptionKey = "templateComments")
    private Optional<String> comments = Optional.empty();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    TemplateCheckCommand() {}

    @Override
    public Integer call() {
        KehoachCommand kehoach = parent.kehoach();
        files = Results.distinct(files, kehoach.session().folder());
        if (comments.isPresent() && (files.size() > 1 || comments.get().equals("-")
                || kehoach.files().isSame(comments.get(), files.getFirst()))) {
            kehoach.session().err().println(kehoach.words().get("template.one"));
            return ExitCode.WRONG_USAGE;
        }
        TemplateKeeping keeping = kehoach.generator().keeping();
        Reporter reporter = kehoach.reporter(kehoach.session().out());
        for (String file : files) {
            TemplateKeeping.Checked checked = keeping.check(file);
            reporter.report(checked.found());
            if (kehoach.format() == Reporter.Format.TEXT && checked.pages() > 0) {
                kehoach.session().out().println(kehoach.words().get("template.fills", Map.of("file", file, "fields",
                        String.join(", ", checked.prints()), "pages", Integer.toString(checked.pages()))));
            }
            comments.ifPresent(copy -> write(keeping, file, copy, checked.found(), reporter));
        }
        if (!reporter.all().isEmpty() || kehoach.format() == Reporter.Format.JSON) {
            reporter.close();
        }
        return ExitCode.ofPlans(reporter.all(), strict);
    }

    private void write(TemplateKeeping keeping, String file, String copy, List<Diagnostic> found, Reporter reporter) {
        Outcome<byte[]> made = keeping.commented(file, found, this::tell);
        made.value().ifPresent(bytes -> AtomicFile
                .write(parent.kehoach().session().folder().resolve(copy), copy, bytes)
                .ifPresentOrElse(fault -> reporter.report(List.of(fault)),
                        () -> parent.kehoach().session().err().println(copy)));
    }

    private List<String> tell(Diagnostic d, boolean here) {
        KehoachCommand kehoach = parent.kehoach();
        ConsoleText text = new ConsoleText(kehoach.language(), false);
        List<String> lines = new ArrayList<>();
        lines.add(d.problem().code() + ". " + text.title(d));
        if (!here) {
            lines.add(text.where(d) + (d.snippet().isBlank() ? "" : ": " + d.snippet()));
        }
        for (String aspect : List.of("found", "expected", "hint")) {
            Catalogue.get().text(d.problem(), aspect, kehoach.language()).ifPresent(
                    t -> lines.add(kehoach.words().get("aspect." + aspect) + " " + t));
        }
        return lines;
    }
}
