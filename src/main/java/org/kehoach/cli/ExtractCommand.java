package org.kehoach.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Duties.Extract;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach extract}: what a plan says to one unit, or to each, as a document (phiếu giao việc). */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    /** What can be made, as it is written on the command line and at the end of a file's name. */
    enum As {
        docx, pdf, yaml
    }

    private static final String STDOUT = "-";
    private static final String ALL = "all";

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file = "";

    @Option(names = "--unit", paramLabel = "U", required = true, descriptionKey = "extract.unit")
    private String unit = "";

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "output", defaultValue = "out")
    private String output = "out";

    @Option(names = "--as", paramLabel = "docx,pdf,yaml", split = ",", descriptionKey = "extract.as", defaultValue = "docx,pdf")
    private List<As> as = List.of(As.docx, As.pdf);

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    ExtractCommand() {}

    @Override
    public Integer call() {
        Set<As> wanted = EnumSet.copyOf(as);
        if (output.equals(STDOUT) && (unit.equals(ALL) || wanted.size() > 1)) {
            kehoach.session().err().println(kehoach.words().get("extract.one"));
            return ExitCode.WRONG_USAGE;
        }
        Generator generator = kehoach.generator();
        Outcome<List<Extract>> extracts = generator.duties().extracts(file, unit);
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        reporter.report(extracts.diagnostics());
        List<Extract> all = extracts.value().orElse(List.of());
        ProgressBar bar = ProgressBar.of(kehoach.session(), all.size());
        for (Extract extract : all) {
            bar.show(extract.unit());
            List<Diagnostic> found = new ArrayList<>();
            List<String> written = make(generator, extract, wanted, found);
            bar.clear();
            reporter.report(found);
            written.forEach(kehoach.session().out()::println);
        }
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        if (all.size() > 1 && kehoach.format() == Reporter.Format.TEXT) {
            kehoach.session().err().println(kehoach.words().get("extract.done",
                    Map.of("count", Integer.toString(all.size()))));
        }
        return ExitCode.of(reporter.all(), false);
    }

    private List<String> make(Generator generator, Extract extract, Set<As> wanted, List<Diagnostic> found) {
        List<String> written = new ArrayList<>();
        String stem = stem(file) + "-" + extract.name();
        if (wanted.contains(As.yaml)) {
            put(stem + ".yaml", extract.yaml(), written, found);
        }
        if (!wanted.contains(As.docx) && !wanted.contains(As.pdf)) {
            return written;
        }
        Outcome<Documents> made = generator.generate(beside(extract), extract.yaml(), Issue.NONE,
                wanted.contains(As.pdf));
        found.addAll(made.diagnostics());
        made.value().ifPresent(d -> {
            if (wanted.contains(As.docx)) {
                put(stem + ".docx", d.word(), written, found);
            }
            if (wanted.contains(As.pdf)) {
                put(stem + ".pdf", d.pdf().orElseThrow(), written, found);
            }
        });
        return written;
    }

    private void put(String name, byte[] bytes, List<String> written, List<Diagnostic> found) {
        if (output.equals(STDOUT)) {
            kehoach.session().print(bytes);
            return;
        }
        String shown = output + "/" + name;
        Optional<Diagnostic> failed = AtomicFile.write(kehoach.session().folder().resolve(output).resolve(name), shown,
                bytes);
        failed.ifPresentOrElse(found::add, () -> written.add(shown));
    }

    /** Where the extract's plan file would stand: its directory and template are those of the plan. */
    private String beside(Extract extract) {
        int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return file.substring(0, end) + stem(file) + "-" + extract.name() + ".yaml";
    }

    private static String stem(String plan) {
        if (plan.equals("-")) {
            return "document";
        }
        String last = plan.substring(Math.max(plan.lastIndexOf('/'), plan.lastIndexOf('\\')) + 1);
        return last.replaceFirst("\\.ya?ml$", "");
    }
}
