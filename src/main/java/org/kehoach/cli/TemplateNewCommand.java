package org.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Kinds;
import org.kehoach.generate.TemplateKeeping;
import org.kehoach.plan.DocumentKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach template new}: a copy of the stock template, to be changed in Word (lập mẫu riêng). */
@Command(name = "new", sortOptions = false)
final class TemplateNewCommand implements Callable<Integer> {

    @ParentCommand
    private TemplateCommand parent;

    @Parameters(paramLabel = "KIND", descriptionKey = "templateKind")
    private String kind = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "templateOutput")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    TemplateNewCommand() {}

    @Override
    public Integer call() {
        KehoachCommand kehoach = parent.kehoach();
        Optional<Outcome<DocumentKind>> known = Kinds.find(kehoach.files(), kind, "-");
        if (known.isEmpty()) {
            kehoach.session().err().println(kehoach.words().get("template.kind", Map.of("kind", kind)));
            Kinds.near(kehoach.files(), kind, "-").ifPresent(near -> kehoach.session().err()
                    .println(kehoach.words().get("usage.near", Map.of("near", near))));
            return ExitCode.WRONG_USAGE;
        }
        return known.get().value().map(k -> make(TemplateKeeping.stock(k)))
                .orElseGet(() -> told(known.get().diagnostics()));
    }

    private int make(TemplateKeeping.Stock stock) {
        KehoachCommand kehoach = parent.kehoach();
        String place = "templates/" + stock.name() + ".docx";
        String file = output.orElse(place);
        if (file.equals("-")) {
            kehoach.session().print(stock.docx());
            return ExitCode.DONE;
        }
        Optional<Diagnostic> fault = AtomicFile.create(kehoach.session().folder().resolve(file), file, stock.docx());
        if (fault.isPresent()) {
            return told(List.of(fault.get()));
        }
        kehoach.session().out().println(file);
        kehoach.session().err().println(
                kehoach.words().get("template.next", Map.of("file", file, "place", place)));
        return ExitCode.DONE;
    }

    private int told(List<Diagnostic> faults) {
        Reporter reporter = parent.kehoach().reporter(parent.kehoach().session().err());
        reporter.report(faults);
        reporter.close();
        return ExitCode.of(reporter.all(), false);
    }
}
