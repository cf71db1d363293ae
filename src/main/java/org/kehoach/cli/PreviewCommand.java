package org.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Previews;
import org.kehoach.pdf.PagePictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kehoach preview}: the pages of plans and Word files as pictures (xem trước trang). */
@Command(name = "preview", sortOptions = false)
final class PreviewCommand implements Callable<Integer> {

    private static final int LEAST_DPI = 20;
    private static final int MOST_DPI = 600;

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "previewed")
    private List<String> files = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "previewOutput", defaultValue = "out")
    private String output = "out";

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi", defaultValue = "100")
    private int dpi = 100;

    @Option(names = "--pages", paramLabel = "1-3", descriptionKey = "pageRange", defaultValue = "")
    private String pages = "";

    @SuppressWarnings("NullAway.Init") // picocli sets parent and spec
    PreviewCommand() {}

    @Override
    public Integer call() {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new ParameterException(spec.commandLine(), "--dpi " + dpi + " (" + LEAST_DPI + "–" + MOST_DPI + ")");
        }
        PageRange range = pages.isEmpty()
                ? PageRange.ALL
                : PageRange.of(pages).orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "--pages " + pages + " (1-3; 2,5; 4-)"));
        if (output.equals("-")) {
            kehoach.session().err().println(kehoach.words().get("preview.folder"));
            return ExitCode.WRONG_USAGE;
        }
        files = Results.distinct(files, kehoach.session().folder());
        Optional<String> same = Results.clash(files, PreviewCommand::name, kehoach.words());
        if (same.isPresent()) {
            kehoach.session().err().println(same.get());
            return ExitCode.WRONG_USAGE;
        }
        Previews previews = new Previews(kehoach.generator());
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        for (String file : files) {
            Outcome<PagePictures> opened = previews.open(file);
            reporter.report(opened.diagnostics());
            opened.value().ifPresent(pictures -> draw(pictures, range, name(file), reporter));
        }
        if (!reporter.all().isEmpty() || kehoach.format() == Reporter.Format.JSON) {
            reporter.close();
        }
        return files.stream().anyMatch(Previews::isWord)
                ? ExitCode.of(reporter.all(), false)
                : ExitCode.ofPlans(reporter.all(), false);
    }

    /** A page at a time; the first that cannot be drawn or written ends it. */
    private void draw(PagePictures pictures, PageRange range, String name, Reporter reporter) {
        try (pictures) {
            for (int page : range.of(pictures.count())) {
                Outcome<byte[]> png = pictures.png(page, dpi);
                reporter.report(png.diagnostics());
                if (png.value().isEmpty() || !put(png.value().get(), name + "-" + page + ".png", reporter)) {
                    return;
                }
            }
        }
    }

    private boolean put(byte[] png, String name, Reporter reporter) {
        Path file = kehoach.session().folder().resolve(output).resolve(name);
        String shown = output + "/" + name;
        Optional<Diagnostic> failed = AtomicFile.write(file, shown, png);
        reporter.report(failed.stream().toList());
        if (failed.isEmpty()) {
            kehoach.session().out().println(shown);
        }
        return failed.isEmpty();
    }

    /** The file's name without its ending, before the page's number. */
    private static String name(String file) {
        if (file.equals("-")) {
            return "document";
        }
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.(ya?ml|docx)$", "");
    }
}
