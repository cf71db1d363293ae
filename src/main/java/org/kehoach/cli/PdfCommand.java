package org.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Generator;
import org.kehoach.generate.LibreOffice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach pdf}: Word files to PDF, many at once (in Word ra PDF); each beside its Word file unless said. */
@Command(name = "pdf", sortOptions = false)
final class PdfCommand implements Callable<Integer> {

    /** Who lays out the pages, as it is written on the command line. */
    enum Engine {
        kehoach, libreoffice
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "FILE.docx", arity = "1..*", descriptionKey = "words")
    private List<String> files = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "F.pdf", descriptionKey = "pdfOutput")
    private Optional<String> output = Optional.empty();

    @Option(names = "--engine", paramLabel = "kehoach|libreoffice", descriptionKey = "engine", defaultValue = "kehoach")
    private Engine engine = Engine.kehoach;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    PdfCommand() {}

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        files = Results.distinct(files, kehoach.session().folder());
        boolean one = files.size() == 1;
        if (!one && output.filter(o -> o.equals("-") || o.endsWith(".pdf")).isPresent()) {
            kehoach.session().err().println(kehoach.words().get("pdf.one"));
            return ExitCode.WRONG_USAGE;
        }
        Optional<String> same = Results.clash(files, this::target, kehoach.words());
        if (same.isPresent()) {
            kehoach.session().err().println(same.get());
            return ExitCode.WRONG_USAGE;
        }
        Generator generator = kehoach.generator();
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        int threads = engine == Engine.kehoach ? Math.min(files.size(), Runtime.getRuntime().availableProcessors()) : 1;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Outcome<byte[]>>> made = new ArrayList<>();
            for (String file : files) {
                made.add(pool.submit(() -> convert(generator, file)));
            }
            for (int i = 0; i < files.size(); i++) {
                Outcome<byte[]> pdf = made.get(i).get();
                reporter.report(pdf.diagnostics());
                String file = files.get(i);
                pdf.value().ifPresent(bytes -> put(file, bytes, reporter));
            }
        }
        if (!reporter.all().isEmpty() || kehoach.format() == Reporter.Format.JSON) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private Outcome<byte[]> convert(Generator generator, String file) {
        return switch (engine) {
            case kehoach -> generator.pdf(file);
            case libreoffice -> generator.pdf(file, LibreOffice.INSTALLED);
        };
    }

    private void put(String file, byte[] pdf, Reporter reporter) {
        if (output.filter("-"::equals).isPresent()) {
            kehoach.session().print(pdf);
            return;
        }
        String target = target(file);
        Path path = kehoach.session().folder().resolve(target);
        AtomicFile.write(path, target, pdf).ifPresentOrElse(fault -> reporter.report(List.of(fault)),
                () -> kehoach.session().out().println(target));
    }

    /** Beside the Word file; the file that was named; or the Word file's name in the folder that was. */
    private String target(String file) {
        String name = file.equals("-") ? "document.pdf" : file.replaceFirst("(?i)\\.docx$", "") + ".pdf";
        if (output.isEmpty()) {
            return name;
        }
        String named = output.get();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return named.endsWith(".pdf") ? named : named + "/" + last;
    }
}
