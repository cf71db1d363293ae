package org.kehoach.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.TemplateKeeping;
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
        Optional<TemplateKeeping.Stock> stock = TemplateKeeping.stock(kind);
        if (stock.isEmpty()) {
            kehoach.session().err().println(kehoach.words().get("template.kind", Map.of("kind", kind)));
            TemplateKeeping.near(kind).ifPresent(near -> kehoach.session().err()
                    .println(kehoach.words().get("usage.near", Map.of("near", near))));
            return ExitCode.WRONG_USAGE;
        }
        String place = "templates/" + stock.get().name() + ".docx";
        String file = output.orElse(place);
        Optional<Diagnostic> fault = AtomicFile.create(kehoach.session().folder().resolve(file), file,
                stock.get().docx());
        if (fault.isPresent()) {
            Reporter reporter = kehoach.reporter(kehoach.session().err());
            reporter.report(List.of(fault.get()));
            reporter.close();
            return ExitCode.of(reporter.all(), false);
        }
        kehoach.session().out().println(file);
        kehoach.session().err().println(
                kehoach.words().get("template.next", Map.of("file", file, "place", place)));
        return ExitCode.DONE;
    }
}
