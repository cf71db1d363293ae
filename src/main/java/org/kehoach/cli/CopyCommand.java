package org.kehoach.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Excerpt;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Copies;
import org.kehoach.generate.Excerpts;
import org.kehoach.generate.Issue;
import org.kehoach.plan.CopyForm;
import org.kehoach.plan.PrintedDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach copy}: the copy of a document, with what certifies it (sao y, trích sao, sao lục). */
@Command(name = "copy", sortOptions = false)
final class CopyCommand implements Callable<Integer> {

    /** What of the text beside the named nodes is kept; the names are those of plan YAML. */
    private enum With {
        basis(Excerpt.Around.BASIS), opening(Excerpt.Around.OPENING), closing(Excerpt.Around.CLOSING);

        private final Excerpt.Around part;

        With(Excerpt.Around part) {
            this.part = part;
        }
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "FILE.pdf|FILE.docx|PLAN|ID@VERSION", descriptionKey = "copied")
    private String source = "";

    @Option(names = "--form", paramLabel = "sao-y|trich-sao|sao-luc", required = true, descriptionKey = "copyForm")
    private String form = "";

    @Option(names = "--issuer", paramLabel = "KEY", required = true, descriptionKey = "copyIssuer")
    private String issuer = "";

    @Option(names = "--number", paramLabel = "N", descriptionKey = "copyNumber")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "D", descriptionKey = "copyDate")
    private Optional<String> date = Optional.empty();

    @Option(names = "--authority", paramLabel = "LINE", descriptionKey = "copyAuthority")
    private List<String> authority = List.of();

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "copySigner")
    private Optional<String> signer = Optional.empty();

    @Option(names = "--to", paramLabel = "LINE", descriptionKey = "copyTo")
    private List<String> recipients = List.of();

    @Option(names = "--signed-at", paramLabel = "TIME", descriptionKey = "copySigned")
    private Optional<String> signed = Optional.empty();

    @Option(names = "--node", paramLabel = "ID", split = ",", descriptionKey = "copyNode")
    private List<String> nodes = List.of();

    @Option(names = "--with", paramLabel = "basis,opening,closing", split = ",", descriptionKey = "copyWith")
    private List<With> around = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "F.pdf", required = true, descriptionKey = "outputFile")
    private String output = "";

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    CopyCommand() {}

    @Override
    public Integer call() {
        Optional<CopyForm> wanted = CopyForm.of(form);
        if (wanted.isEmpty()) {
            return wrong("copy.form");
        }
        Optional<Issue> issue = Issue.parse(number, date);
        boolean whole = number.isPresent() && date.flatMap(PrintedDate::parse)
                .filter(d -> d.day().isPresent()).isPresent() && !authority.isEmpty();
        if (issue.isEmpty() || (signed.isEmpty() && !whole)) {
            return wrong("copy.block");
        }
        if (signed.isPresent() && (number.isPresent() || date.isPresent() || !isTime(signed.get()))) {
            return wrong("copy.time");
        }
        boolean pages = source.toLowerCase(Locale.ROOT).matches(".*\\.(?:pdf|docx)");
        boolean plan = source.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
        if (nodes.isEmpty() ? plan || !around.isEmpty() : pages || wanted.get() != CopyForm.TRICH_SAO) {
            return wrong("copy.node");
        }
        Copies copies = kehoach.generator().versions().copies();
        Copies.Order order = new Copies.Order(wanted.get(), issuer, issue.get(), authority, signer, recipients, signed);
        Outcome<byte[]> copy = nodes.isEmpty()
                ? copies.copy(source, order)
                : copies.excerpt(source, new Excerpts.Wanted(nodes,
                        around.stream().map(w -> w.part).collect(Collectors.toSet())), order);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(copy.diagnostics());
        copy.value().ifPresent(bytes -> put(bytes, reporter));
        if (!reporter.all().isEmpty() || kehoach.format() == Reporter.Format.JSON) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private static boolean isTime(String words) {
        try {
            return OffsetDateTime.parse(words).getNano() == 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private int wrong(String key) {
        kehoach.session().err().println(kehoach.words().get(key));
        return ExitCode.WRONG_USAGE;
    }

    private void put(byte[] pdf, Reporter reporter) {
        if (output.equals("-")) {
            kehoach.session().print(pdf);
            return;
        }
        Path file = kehoach.session().folder().resolve(output);
        AtomicFile.write(file, output, pdf).ifPresentOrElse(fault -> reporter.report(List.of(fault)),
                () -> kehoach.session().out().println(output));
    }
}
