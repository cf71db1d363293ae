package org.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Documents;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kehoach render}: plans to Word files and PDFs (lập văn bản); goes on after a bad one and sums up. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {

    /** What can be made of a plan, as it is written on the command line and at the end of a file's name. */
    enum As {
        docx, pdf
    }

    @ParentCommand
    private KehoachCommand kehoach;

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "plans")
    private List<String> plans = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", descriptionKey = "output", defaultValue = "out")
    private String output = "out";

    @Option(names = "--as", paramLabel = "docx,pdf", split = ",", descriptionKey = "as", defaultValue = "docx,pdf")
    private List<As> as = List.of(As.docx, As.pdf);

    @Option(names = "--number", paramLabel = "N", descriptionKey = "number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "D", descriptionKey = "date")
    private Optional<String> date = Optional.empty();

    @Option(names = "--draft", descriptionKey = "draft")
    private boolean draft;

    @Option(names = "--review", descriptionKey = "review")
    private boolean review;

    @Option(names = "--dossier", descriptionKey = "dossier")
    private boolean dossier;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    /** What stood in the way of writing: a folder's fault is told once, and not for every file. */
    private final Set<Diagnostic> told = new HashSet<>();

    private int made;
    private int files;

    @SuppressWarnings("NullAway.Init") // picocli sets the parent
    RenderCommand() {}

    @Override
    public Integer call() {
        Set<As> wanted = EnumSet.copyOf(as);
        if (output.equals("-") && (plans.size() > 1 || wanted.size() > 1)) {
            return wrong("render.one");
        }
        if (watch && (output.equals("-") || plans.contains("-"))) {
            return wrong("watch.input");
        }
        if (dossier) {
            plans = new DossierFiles(kehoach).with(plans);
        }
        plans = Results.distinct(plans, kehoach.session().folder());
        Optional<Issue> issue = Issue.parse(number, date).map(i -> draft ? i.drafted() : i);
        if (issue.isEmpty() || (plans.size() > 1 && (number.isPresent() || date.isPresent()))) {
            return wrong("render.number");
        }
        Map<String, String> names = names();
        Optional<String> same = Results.clash(plans, p -> names.getOrDefault(p, ""), kehoach.words());
        if (same.isPresent()) {
            kehoach.session().err().println(same.get());
            return ExitCode.WRONG_USAGE;
        }
        return kehoach.run(watch, generator -> render(generator, issue.get(), wanted, names));
    }

    private int render(Generator generator, Issue issue, Set<As> wanted, Map<String, String> names) {
        told.clear();
        made = 0;
        files = 0;
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        ProgressBar bar = ProgressBar.of(kehoach.session(), plans.size());
        for (String plan : plans) {
            bar.show(plan);
            Outcome<Documents> documents = review
                    ? generator.review(plan, issue, wanted.contains(As.pdf), kehoach.language())
                    : generator.generate(plan, issue, wanted.contains(As.pdf));
            bar.clear();
            reporter.report(documents.diagnostics());
            documents.value().ifPresent(
                    d -> put(d, wanted, names.getOrDefault(plan, "document") + (review ? ".review" : ""), reporter));
        }
        summary(reporter);
        return ExitCode.ofPlans(reporter.all(), strict);
    }

    private int wrong(String key) {
        kehoach.session().err().println(kehoach.words().get(key));
        return ExitCode.WRONG_USAGE;
    }

    private void put(Documents documents, Set<As> wanted, String name, Reporter reporter) {
        List<Diagnostic> failed = new ArrayList<>();
        for (As form : wanted) {
            byte[] bytes = form == As.docx ? documents.word() : documents.pdf().orElseThrow();
            if (output.equals("-")) {
                kehoach.session().print(bytes);
            } else {
                String shown = output + "/" + name + "." + form;
                Path file = kehoach.session().folder().resolve(output).resolve(name + "." + form);
                Optional<Diagnostic> fault = AtomicFile.write(file, shown, bytes);
                fault.ifPresent(failed::add);
                fault.filter(told::add).ifPresent(f -> reporter.report(List.of(f)));
                if (fault.isEmpty()) {
                    files++;
                    kehoach.session().out().println(shown);
                }
            }
        }
        made += failed.isEmpty() ? 1 : 0;
    }

    private void summary(Reporter reporter) {
        if (kehoach.format() == Reporter.Format.JSON || !reporter.all().isEmpty()) {
            reporter.close();
        }
        if (kehoach.format() == Reporter.Format.TEXT && plans.size() > 1) {
            Words words = kehoach.words();
            Map<String, String> counts = Map.of("count", Integer.toString(made), "files", Integer.toString(files),
                    "all",
                    Integer.toString(plans.size()), "bad", Integer.toString(plans.size() - made));
            kehoach.session().err().println(words.get(made == plans.size() ? "render.done" : "render.some", counts));
        }
    }

    /** Results bear the name of the plan's file; where two plans' files have one name, their folders' names too. */
    private Map<String, String> names() {
        Map<String, Integer> count = new HashMap<>();
        plans.forEach(p -> count.merge(stem(p), 1, Integer::sum));
        Map<String, String> names = new HashMap<>();
        for (String plan : plans) {
            String stem = stem(plan);
            names.put(plan, count.getOrDefault(stem, 0) > 1
                    ? plan.replaceFirst("\\.ya?ml$", "").replaceAll("^[./\\\\]+", "").replaceAll("[/\\\\:]+", "-")
                    : stem);
        }
        return names;
    }

    private static String stem(String plan) {
        if (plan.equals("-")) {
            return "document";
        }
        String name = plan.substring(Math.max(plan.lastIndexOf('/'), plan.lastIndexOf('\\')) + 1);
        return name.replaceFirst("\\.ya?ml$", "");
    }
}
