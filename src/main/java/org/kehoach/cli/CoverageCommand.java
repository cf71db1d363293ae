package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Children;
import org.kehoach.sheet.CoverageTable;
import org.kehoach.sheet.MatrixTables;
import org.kehoach.sheet.Table;
import org.kehoach.sheet.TablePage;
import org.kehoach.sheet.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kehoach coverage}: what takes up each duty of the superior's plan (bảng đối chiếu); with {@code --children} which of
 * the lower levels' plans does (bảng theo dõi).
 */
@Command(name = "coverage", sortOptions = false)
final class CoverageCommand implements Callable<Integer> {

    /** The form of a file, by the end of its name. */
    private enum Form {
        XLSX, HTML, JSON
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file = "";

    @Option(names = "--children", paramLabel = "DIR", descriptionKey = "children")
    private Optional<String> children = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "table", defaultValue = "-")
    private String output = "-";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    CoverageCommand() {}

    @Override
    public Integer call() {
        Optional<Form> form = form();
        if (form.isEmpty() && !output.equals("-")) {
            kehoach.session().err().println(kehoach.words().get("coverage.form", Map.of("file", output)));
            return ExitCode.WRONG_USAGE;
        }
        return children.isPresent() ? matrix(children.get(), form) : coverage(form);
    }

    private Optional<Form> form() {
        for (Form form : Form.values()) {
            if (output.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private int coverage(Optional<Form> form) {
        Outcome<Coverage> coverage = kehoach.generator().levels().coverage(file);
        CoverageView view = new CoverageView(kehoach.words());
        return tell(coverage.diagnostics(), coverage.value().map(c -> put(form,
                () -> List.of(CoverageTable.of(c, kehoach.language())), () -> Json.write(CoverageView.json(c)),
                () -> view.lines(c))).orElse(Optional.empty()));
    }

    private int matrix(String folder, Optional<Form> form) {
        Outcome<List<String>> files = Children.files(kehoach.session().folder(), folder);
        ProgressBar bar = ProgressBar.of(kehoach.session(), files.value().map(List::size).orElse(0));
        Outcome<CoverageMatrix> matrix = files.then(f -> kehoach.generator().levels().matrix(file, f, bar::show));
        bar.clear();
        MatrixView view = new MatrixView(kehoach.words(), kehoach.language());
        // remarks on the superior's own plan are told where it is checked
        return tell(matrix.diagnostics().stream().filter(Diagnostic::isError).toList(),
                matrix.value().map(m -> put(form,
                        () -> MatrixTables.of(m, kehoach.language()), () -> Json.write(MatrixView.json(m)),
                        () -> view.lines(m, folder))).orElse(Optional.empty()));
    }

    /** Findings go beside the table, not in it. */
    private int tell(List<Diagnostic> found, Optional<Diagnostic> failed) {
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(found);
        reporter.report(failed.stream().toList());
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private Optional<Diagnostic> put(Optional<Form> form, Supplier<List<Table>> tables, Supplier<String> json,
            Supplier<List<String>> lines) {
        if (form.isEmpty()) {
            kehoach.session().out().println(kehoach.format() == Reporter.Format.JSON
                    ? json.get()
                    : String.join("\n", lines.get()));
            return Optional.empty();
        }
        byte[] bytes = switch (form.get()) {
            case XLSX -> Workbook.write(tables.get());
            case HTML -> TablePage.write(tables.get(), kehoach.language());
            case JSON -> (json.get() + "\n").getBytes(StandardCharsets.UTF_8);
        };
        Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(output), output, bytes);
        if (failed.isEmpty()) {
            kehoach.session().out().println(output);
        }
        return failed;
    }
}
