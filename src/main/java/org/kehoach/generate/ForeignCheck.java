package org.kehoach.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.document.Composer;
import org.kehoach.intake.Block;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.Source;
import org.kehoach.intake.Span;
import org.kehoach.intake.recognise.Head;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.write.Doubt;
import org.kehoach.intake.write.Importer;
import org.kehoach.intake.write.Studied;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;
import org.kehoach.plan.DocumentKind;
import org.kehoach.rule.DecreeProblem;
import org.kehoach.rule.PageRules;
import org.kehoach.rule.PlanProblem;
import org.kehoach.rule.Role;
import org.kehoach.rule.TextRules;

/**
 * Judges a Word file, a PDF or a text that others made (kiểm tra thể thức tệp ngoài): recognised by intake, held to the rules on
 * the text, and a Word file's pages to those on the page. Findings stand in the file itself, for there is no YAML.
 */
final class ForeignCheck {

    /** The least words that say where a finding without a place is. */
    private static final int TELLING = 4;

    /** A day below 10, and the months 1 and 2. */
    private static final Pattern UNPADDED = Pattern.compile("(?iu)(?<=ngày )[1-9](?= tháng)|(?<=tháng )[12](?= năm)");

    private final String file;
    private final Studied studied;
    private final Map<Location, String> paragraphs = new HashMap<>();
    private final List<Location> order = new ArrayList<>();

    private ForeignCheck(String file, Studied studied) {
        this.file = file;
        this.studied = studied;
        index(studied.source().blocks());
    }

    /** All that is found; where the file cannot be read, why. */
    static List<Diagnostic> check(String file, byte[] content, Directory directory, Outcome<PageEngine> engine) {
        Outcome<Studied> studied = Importer.study(file, content, directory);
        List<Diagnostic> found = new ArrayList<>(studied.diagnostics());
        studied.value().ifPresent(s -> found.addAll(new ForeignCheck(file, s).found(content, directory, engine)));
        return found;
    }

    private List<Diagnostic> found(byte[] content, Directory directory, Outcome<PageEngine> engine) {
        List<Diagnostic> found = new ArrayList<>();
        for (Studied.Document document : studied.documents()) {
            boolean whole = isWhole(document);
            for (Doubt doubt : document.doubts()) {
                if (isOfSource(doubt.problem()) && (whole || !(doubt.problem() instanceof IntakeProblem.NoEnd))) {
                    found.add(new Diagnostic(doubt.problem(), studied.characters().locate(doubt.words())));
                }
            }
            TextRules.check(document.plan(), directory, false).stream().filter(d -> isOfText(d.problem()))
                    .filter(d -> whole || !(d.problem() instanceof PlanProblem.NoRecipients)).forEach(found::add);
        }
        found.addAll(padding());
        found.addAll(signs());
        if (studied.source().form() == Source.Form.WORD) {
            found.addAll(pages(content, directory, engine));
        }
        List<Diagnostic> all = found.stream().map(this::placed).distinct().toList();
        return all.stream().filter(d -> !isTold(d, all)).toList();
    }

    /** Whether a document has an end of its own: what a decision issues is signed, and sent, with the decision. */
    private boolean isWhole(Studied.Document document) {
        Studied.Document first = studied.documents().getFirst();
        boolean issued = !document.equals(first) && !first.plan().kind().value().clause().isEmpty();
        return !issued && document.read().head().attached().isEmpty()
                && !document.plan().kind().value().has(DocumentKind.Trait.ENACTED);
    }

    /** What intake remarks on a number, the decree's rule says too. */
    private static boolean isTold(Diagnostic d, List<Diagnostic> all) {
        return d.problem() instanceof IntakeProblem.NumberOutOfOrder && all.stream().anyMatch(
                o -> o.problem() instanceof DecreeProblem.NumberOutOfOrder && o.location().equals(d.location()));
    }

    /** Oddities of the document itself, not of how well it was understood. */
    private static boolean isOfSource(Problem problem) {
        return switch (problem) {
            case IntakeProblem.NumberOutOfOrder _,IntakeProblem.NoSuchDay _,IntakeProblem.NoEnd _ -> true;
            default -> false;
        };
    }

    /** What is said of words that are printed; other findings are of a plan's YAML. */
    private static boolean isOfText(Problem problem) {
        return switch (problem) {
            case DecreeProblem.UnitNotAmongRecipients _,DecreeProblem.DeadlineOutsidePeriod _,DecreeProblem.TwoLeads _,DecreeProblem.NoLead _,DecreeProblem.PrintedTwice _,DecreeProblem.OneSignature _,DecreeProblem.DirectionAgainstWords _,DecreeProblem.ShareWithoutSign _ ->
                false;
            case DecreeProblem _,PlanProblem.NoRecipients _,PlanProblem.CitedAfterIssue _,PlanProblem.NoEndMark _ ->
                true;
            default -> false;
        };
    }

    /** Zeros before the number and in the date of issue, which a composer would supply (Phụ lục I, mục II.3 and II.4). */
    private List<Diagnostic> padding() {
        List<Diagnostic> out = new ArrayList<>();
        for (Studied.Document document : studied.documents()) {
            Head head = document.read().head();
            if (head.number().text().matches("[1-9]")) {
                out.add(new Diagnostic(new DecreeProblem.NumberForm(head.number().text(), "0" + head.number().text()),
                        studied.characters().locate(head.number())));
            }
            head.day().map(Head.Day::words).ifPresent(date -> {
                String words = "ngày " + date.text().replaceAll("\\s+", " ");
                String fixed = UNPADDED.matcher(words).replaceAll(m -> "0" + m.group());
                if (!fixed.equals(words)) {
                    out.add(new Diagnostic(new DecreeProblem.UnpaddedDate(words, fixed),
                            studied.characters().locate(date)));
                }
            });
        }
        return out;
    }

    /** Signs that a composer would supply and that are not printed: the stop of a ground, the mark of the end. */
    private List<Diagnostic> signs() {
        List<Diagnostic> out = new ArrayList<>();
        Recognised first = studied.documents().getFirst().read();
        for (int i = 0; i < first.basis().size(); i++) {
            boolean last = i == first.basis().size() - 1;
            if (isBare(first.basis().get(i))) {
                String words = first.basis().get(i).text();
                out.add(new Diagnostic(
                        new DecreeProblem.BasisEnd(words.substring(words.lastIndexOf(' ') + 1), last ? "." : ";"),
                        studied.characters().locate(first.basis().get(i))));
            }
        }
        if (!first.closing().isEmpty() && isBare(first.closing().getLast())) {
            Stretch words = first.closing().getLast();
            out.add(new Diagnostic(
                    new PlanProblem.NoEndMark(words.text().substring(Math.max(0, words.length() - 30))),
                    studied.characters().locate(words)));
        }
        return out;
    }

    private static boolean isBare(Stretch words) {
        return Character.isLetterOrDigit(words.text().codePointBefore(words.length()));
    }

    private List<Diagnostic> pages(byte[] content, Directory directory, Outcome<PageEngine> engine) {
        Outcome<LaidOutDocument> pages = engine.then(e -> e.layOut(content, file));
        if (pages.value().isEmpty()) {
            Optional<Diagnostic> first = pages.diagnostics().stream().filter(Diagnostic::isError).findFirst();
            String reason = first.flatMap(d -> Catalogue.get().text(d.problem(), "title", Language.VI)).orElse("…");
            return List.of(new Diagnostic(new ForeignProblem.PagesNotMeasured(reason),
                    first.map(Diagnostic::location).orElse(Location.of(file))));
        }
        Studied.Document document = studied.documents().getFirst();
        Map<Integer, Role> roles = RecognisedRoles.of(document.read(), studied.characters(), part());
        return PageRules.recognised(pages.value().get(), Composer.compose(document.plan(), directory), roles).stream()
                .map(f -> new Diagnostic(f.problem(), new Location(file, part(), f.paragraph().orElse(0), 0, 1)))
                .toList();
    }

    private String part() {
        return order.stream().map(Location::path).filter(p -> !p.contains("header") && !p.contains("footer"))
                .findFirst().orElse("word/document.xml");
    }

    private void index(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p when !p.text().isBlank() -> {
                    Location at = Span.in(p.span(), file);
                    Location line = new Location(file, at.path(), at.line(), 0, 1);
                    String words = (p.number() + " " + p.text()).strip().replaceAll("\\s+", " ");
                    paragraphs.merge(line, words, (a, b) -> a + " " + b);
                    order.add(line);
                }
                case Block.Paragraph _,Block.Picture _ -> {
                    // nothing stands there
                }
                case Block.Table t -> t.rows().forEach(r -> r.cells().forEach(c -> index(c.blocks())));
            }
        }
    }

    /** With the words of its paragraph; what has no place, as a citation, stands where its words stand first. */
    private Diagnostic placed(Diagnostic d) {
        Location at = d.location();
        if (at.line() == 0 && at.path().isEmpty()) {
            at = byWords(d.problem()).orElseGet(() -> studied.source().form() == Source.Form.WORD
                    ? new Location(file, part(), 0, 0, 1)
                    : d.location());
        }
        String words = paragraphs.getOrDefault(new Location(file, at.path(), at.line(), 0, 1), d.snippet());
        return new Diagnostic(d.problem(), d.severity(), at, words);
    }

    private Optional<Location> byWords(Problem problem) {
        return Catalogue.components(problem).values().stream().filter(String.class::isInstance).map(String.class::cast)
                .map(w -> w.endsWith("…") ? w.substring(0, w.length() - 1) : w)
                .filter(w -> w.length() >= TELLING)
                .flatMap(w -> order.stream().filter(l -> paragraphs.getOrDefault(l, "").contains(w)).limit(1))
                .findFirst();
    }
}
