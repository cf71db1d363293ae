package org.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.Companions;
import org.kehoach.generate.DossierDraft;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Kinds;
import org.kehoach.plan.DocumentKind;
import org.kehoach.scaffold.IssuerSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code kehoach new}: first drafts (lập bản khung): of a plan, by a command of its own, and of the documents about one. Alone
 * it says what there is.
 */
@Command(name = "new", sortOptions = false, subcommands = NewPlanCommand.class)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private KehoachCommand kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", arity = "0..1", descriptionKey = "newKind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--about", paramLabel = "PLAN", descriptionKey = "newAbout")
    private Optional<String> about = Optional.empty();

    @Option(names = "--issuer", paramLabel = "KEY|NAME", descriptionKey = "newAboutIssuer")
    private Optional<String> issuer = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "newAboutOutput")
    private Optional<String> output = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets both
    NewCommand() {}

    KehoachCommand kehoach() {
        return kehoach;
    }

    @Override
    public Integer call() {
        if (kind.isEmpty()) {
            spec.commandLine().usage(kehoach.session().out());
            return ExitCode.DONE;
        }
        String place = about.orElse("-");
        Optional<Outcome<DocumentKind>> known = Kinds.find(kehoach.files(), kind.get(), place);
        if (known.isEmpty()) {
            String near = Kinds.near(kehoach.files(), kind.get(), place).orElse("");
            return wrong(near.isEmpty() ? "new.kind.unknown" : "new.kind.near",
                    Map.of("kind", kind.get(), "near", near));
        }
        return about.isEmpty() && issuer.isEmpty()
                ? wrong("new.about.missing", Map.of("kind", kind.get()))
                : make(known.get(), place);
    }

    private int wrong(String key, Map<String, String> values) {
        kehoach.session().err().println(kehoach.words().get(key, values));
        return ExitCode.WRONG_USAGE;
    }

    private int make(Outcome<DocumentKind> known, String plan) {
        Generator generator = kehoach.generator();
        List<Agency> named = issuer
                .flatMap(i -> generator.directory(plan).value().map(d -> new IssuerSearch(d).find(i)))
                .orElse(List.of());
        if (issuer.isPresent() && named.size() != 1) {
            return wrong(named.isEmpty() ? "new.about.issuer" : "new.issuer.several", Map.of("issuer", issuer.get(),
                    "keys", named.stream().map(Agency::key).collect(Collectors.joining(", "))));
        }
        Reporter reporter = kehoach.reporter(kehoach.session().err());
        Outcome<DossierDraft> draft = known
                .then(k -> about.isEmpty()
                        ? Outcome.of(Companions.draft(k, named.getFirst()))
                        : generator.companions().draft(plan, k, named.stream().findFirst()));
        List<Diagnostic> errors = draft.diagnostics().stream().filter(Diagnostic::isError).toList();
        reporter.report(errors);
        draft.value().ifPresent(d -> put(d, reporter));
        if (!reporter.all().isEmpty()) {
            reporter.close();
        }
        return ExitCode.of(reporter.all(), false);
    }

    private void put(DossierDraft draft, Reporter reporter) {
        byte[] yaml = draft.yaml().getBytes(StandardCharsets.UTF_8);
        if (output.filter("-"::equals).isPresent()) {
            kehoach.session().print(yaml);
            return;
        }
        String file = output.orElse(draft.file());
        Path path = kehoach.session().folder().resolve(file);
        Optional<Diagnostic> fault = AtomicFile.create(path, file, yaml);
        reporter.report(fault.stream().toList());
        if (fault.isEmpty()) {
            kehoach.session().out().println(file);
            kehoach.session().err().println(kehoach.words().get("new.done", Map.of("file", file, "blanks",
                    Long.toString(draft.yaml().lines().filter(l -> !l.startsWith("#"))
                            .mapToLong(l -> l.split("\\$\\{\\?", -1).length - 1L).sum()))));
        }
    }
}
