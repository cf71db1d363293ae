package org.kehoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Outline;
import org.kehoach.intake.Readers;
import org.kehoach.intake.write.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach outline}: the composed document as JSON (đề cương). */
@Command(name = "outline", sortOptions = false)
final class OutlineCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "FILE", descriptionKey = "plan")
    private String file = "";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    OutlineCommand() {}

    @Override
    public Integer call() {
        if (Readers.of(file).isPresent() || Readers.refused(file).isPresent()) {
            return imported();
        }
        Outcome<OfficialText> text = kehoach.generator().compose(file);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(text.diagnostics());
        if (!text.diagnostics().isEmpty()) {
            reporter.close();
        }
        text.value().ifPresent(t -> kehoach.session().out().println(Json.write(Outline.of(t))));
        return ExitCode.of(text.diagnostics(), false);
    }

    /** Of a file that is no plan: the documents that it holds, more than one as an array. */
    private Integer imported() {
        Outcome<List<Imported>> read = kehoach.generator().imported(file, i -> "import/" + i);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(read.diagnostics());
        if (!read.diagnostics().isEmpty()) {
            reporter.close();
        }
        read.value().ifPresent(all -> kehoach.session().out().println(Json.write(all.size() == 1
                ? all.getFirst().outline()
                : all.stream().map(Imported::outline).toList())));
        return ExitCode.of(read.diagnostics(), false);
    }
}
