package org.kehoach.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;
import org.kehoach.document.Line;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.generate.OutputProblem.NotWritable.Reason;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Who;
import org.kehoach.rule.PlanProblem;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;
import org.kehoach.store.Issuance;
import org.kehoach.store.IssueRecord;
import org.kehoach.store.Part;
import org.kehoach.store.Pin;
import org.kehoach.store.Store;
import org.kehoach.store.StoreProblem;

/** Makes of a plan what is kept of its issue (ban hành): the frozen plan, its documents, and the record of them. */
final class Issuing {

    private final Store store;
    private final String engine;
    private final String file;

    /**
     * @param engine version of this program
     * @param file   the plan's, as findings name it
     */
    Issuing(Store store, String engine, String file) {
        this.store = store;
        this.engine = engine;
        this.file = file;
    }

    /**
     * A draft that may go out, or what stands in its way: beside errors, what is left to fill in, a part that every
     * document has, and a superior's plan that nobody says to have looked at.
     */
    static Outcome<Draft> ready(Outcome<Draft> checked, String file) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic d : checked.diagnostics()) {
            found.add(forbids(d.problem())
                    ? new Diagnostic(d.problem(), Severity.ERROR, d.location(), d.snippet())
                    : d);
        }
        checked.value().flatMap(Issuing::unissued)
                .ifPresent(p -> found.add(new Diagnostic(p, Location.of(file))));
        checked.value().filter(d -> d.plan().stamps().draft())
                .ifPresent(_ -> found.add(new Diagnostic(new StoreProblem.StillDraft(), Location.of(file))));
        int count = (int) found.stream().filter(Diagnostic::isError).count();
        if (count == 0) {
            return new Outcome<>(checked.value(), found);
        }
        if (checked.value().isPresent()) {
            found.add(new Diagnostic(new StoreProblem.NotReady(count), Location.of(file)));
        }
        return Outcome.failed(found);
    }

    /** A superior's plan is cited by number and day, which it has only when it was issued itself. */
    private static Optional<StoreProblem> unissued(Draft draft) {
        Optional<Citation> superior = draft.derives()
                .flatMap(_ -> Optional.ofNullable(draft.plan().citations().get("derives")));
        return superior.filter(c -> c.date().filter(d -> d.value().day().isPresent()).isEmpty()
                || c.code().filter(n -> Character.isDigit(n.value().charAt(0))).isEmpty())
                .map(_ -> new StoreProblem.SuperiorUnissued(draft.derives().map(Pin::plan).orElse("")));
    }

    /** What a draft may lack and a document that goes out may not. */
    private static boolean forbids(Problem problem) {
        return switch (problem) {
            case PlanProblem.BlankLeft _,PlanProblem.NoSymbol _,PlanProblem.NoPlace _ -> true;
            case PlanProblem.NoSignature _,PlanProblem.NoRecipients _ -> true;
            case DerivationProblem.BlankInDecision _,DerivationProblem.NoPin _ -> true;
            case DerivationProblem.NodeChanged _ -> true;
            default -> false;
        };
    }

    Outcome<IssueRecord> issue(Draft draft, Issue issue, Documents made, byte[] source) {
        Plan plan = issue.of(draft.plan());
        byte[] frozen = PlanWriter.write(plan).getBytes(StandardCharsets.UTF_8);
        Outcome<Plan> again = PlanReader.read(file, frozen, _ -> Optional.of(Outcome.of(plan.kind().value())));
        if (again.hasErrors()) {
            return Outcome.failed(again.diagnostics());
        }
        String digest = CanonicalForm.digest(plan);
        if (!again.value().map(CanonicalForm::digest).equals(Optional.of(digest))) {
            throw new IllegalStateException("the frozen plan does not read as what was issued: " + file);
        }
        Map<Part, byte[]> parts = new EnumMap<>(Part.class);
        parts.put(Part.PLAN, frozen);
        parts.put(Part.WORD, made.word());
        parts.put(Part.PDF, made.pdf().orElseThrow());
        parts.put(Part.SOURCE, source);
        try {
            return new Issuance(store).issue(record(plan, draft, made.text(), digest), parts, file);
        } catch (IOException e) {
            return failed(store, e);
        }
    }

    static Outcome<List<IssueRecord>> register(Store store) {
        try {
            return new Issuance(store).register();
        } catch (IOException e) {
            return failed(store, e);
        }
    }

    private static <T> Outcome<T> failed(Store store, IOException e) {
        OutputProblem problem = switch (e) {
            case FileAlreadyExistsException _ -> new OutputProblem.NotWritable(Reason.FILE_ABOVE);
            case DirectoryNotEmptyException _ -> new OutputProblem.AlreadyThere();
            default -> new OutputProblem.NotWritable(Reason.of(e));
        };
        return Outcome.failed(new Diagnostic(problem, Location.of(store.shown())));
    }

    private IssueRecord record(Plan plan, Draft draft, OfficialText text, String digest) {
        LookUps lookUps = new LookUps(plan, draft.directory(), Numbers.of(plan));
        List<String> recipients = new ArrayList<>();
        text.recipients().forEach(g -> g.lines().forEach(l -> recipients.add(unstopped(l))));
        return new IssueRecord(plan.id().value(), plan.version(), plan.kind().value().word(),
                plan.kind().value().title(), series(plan.issuers().getFirst(), text),
                lookUps.names(List.of(new Who.Issuer(Origin.SUPPLIED))),
                Integer.parseInt(plan.number().orElseThrow().value()),
                text.code().printedNumber() + "/" + text.code().symbol(), day(plan), text.subjectText(),
                text.signatures().stream().flatMap(s -> s.name().stream()).map(Line::text).toList(), recipients,
                unstopped(text.archive()).replaceFirst("^Lưu: *", ""), digest, draft.derives(), Map.of(), engine);
    }

    /** Who counts the number: of a joint plan the leading agency. */
    private static String series(Issuer issuer, OfficialText text) {
        return switch (issuer) {
            case Issuer.Listed l -> l.key();
            case Issuer.Described _ -> String.join(" ", text.letterhead().issuer());
        };
    }

    private static String day(Plan plan) {
        PrintedDate date = plan.date().map(Located::value).orElseThrow();
        return LocalDate.of(date.year().orElseThrow(), date.month().orElseThrow(), date.day().orElseThrow()).toString();
    }

    private static String unstopped(Line line) {
        return line.text().replaceFirst("[;.]$", "");
    }
}
