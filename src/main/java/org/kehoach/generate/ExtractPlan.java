package org.kehoach.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.document.ReferenceCode;
import org.kehoach.document.Task;
import org.kehoach.document.Units;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.scaffold.SignatureLines;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * What a plan says to one unit, as a document of its own (phiếu giao việc): a notice (thông báo) of the plan's issuer, whose
 * number, day and signer are left blank for the person who sends it. It is a plan file like any other, so it is checked,
 * rendered and issued in the same way.
 */
final class ExtractPlan {

    private static final String PLAN = "plan";

    private static final String ALL = "Các ";
    private static final String REPORT = "Báo cáo ";

    private final Plan plan;
    private final Units unit;
    private final String name;
    private final Parent given;
    private final List<Task> led;
    private final List<Task> joined;
    private final boolean request;
    private final Optional<Period> period;
    private final ExtractTargets targets;

    ExtractPlan(Draft draft, UnitFinder finder, Units unit, String name) {
        this.plan = draft.plan();
        this.unit = unit;
        this.name = name;
        this.given = Parent.of(plan, draft.directory());
        this.led = finder.led(unit);
        this.joined = finder.joined(unit);
        this.request = (led.isEmpty() ? joined : led).stream().allMatch(Task::request);
        this.period = plan.period().map(Located::value);
        this.targets = new ExtractTargets(plan, given, finder, unit, led);
    }

    /** The unit in a file's name: its role, or the end of its key. */
    static String name(Units unit) {
        String word = unit.words().stream().sorted().findFirst().orElse("don-vi");
        String last = word.substring(word.lastIndexOf('/') + 1);
        String plain = NearNames.plain(last).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return "giao-viec-" + (plain.isEmpty() ? "don-vi" : plain);
    }

    Plan make() {
        Citation cited = citation();
        Inline plans = cited.date().isPresent()
                ? cite(Reference.Cite.Form.DATED)
                : words(cited.type().value() + cited.subject().map(t -> " " + t.value()).orElse(""));
        String called = unit.name().startsWith(ALL) ? "c" + unit.name().substring(1) : unit.name();
        String how = cited.date().isEmpty() ? " thực hiện " : request ? " thực hiện nhiệm vụ theo " : " theo ";
        Text subject = text(words((request ? "Đề nghị " : "Giao nhiệm vụ cho ") + called + how), plans);
        return new Plan(plan.file(), Located.supplied(DocumentKind.known("notice")),
                Located.supplied(plan.id().value() + "/" + name), 1, List.of(plan.issuers().getFirst()),
                Optional.empty(), symbol(), plan.issuers().size() == 1 ? plan.place() : Optional.empty(),
                Optional.empty(), plan.period(), List.of(subject), List.of(), Optional.empty(), Map.of(),
                Map.of(PLAN, cited),
                List.of(text(words("Căn cứ "), cite())),
                List.of(text(look(new Reference.Builtin(Reference.Builtin.Name.ISSUER)),
                        words(request
                                ? " đề nghị " + called + " thực hiện các nội dung sau:"
                                : " thông báo nhiệm vụ của " + called + " như sau:"))),
                Numbering.USUAL, body(),
                List.of(node(new Shape.Paragraph(List.of(ExtractTargets.part(text(
                        words("Các mục, chỉ tiêu được dẫn ở trên và nội dung khác có liên quan thực hiện theo "),
                        cite())))), Marks.NONE, List.of())),
                List.of(new Recipients(List.of(Text.of(unit.name())), Optional.empty())),
                plan.issuers().size() == 1 ? plan.archive() : Text.of("VT"), Optional.empty(), signature(),
                List.of(), Optional.empty(), Dossier.NONE, plan.stamps(), Origin.SUPPLIED);
    }

    /** That of the leading agency, which is the one that issues this; its name is not put away, for somebody else may sign. */
    private List<Signature> signature() {
        String issuer = given.issuer().map(Agency::runningName).orElse("");
        Optional<Signature> named = plan.signatures().size() == 1
                ? Optional.of(plan.signatures().getFirst())
                : plan.signatures().stream().filter(s -> s.lines().stream().map(Text::typedWords)
                        .anyMatch(w -> !issuer.isEmpty() && w.equalsIgnoreCase(issuer))).findFirst();
        List<Text> lines = named.map(Signature::lines)
                .orElseGet(() -> SignatureLines.of(issuer).orElse(List.of()).stream().map(Text::of).toList());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Signature(lines, Optional.empty(), Optional.empty(), Origin.SUPPLIED));
    }

    /** A symbol that was typed for the plan, with this document's type in it. */
    private Optional<Text> symbol() {
        String of = plan.kind().value().abbreviation() + "-";
        return plan.issuers().size() > 1
                ? Optional.empty()
                : plan.symbol().map(Text::typedWords).filter(w -> w.startsWith(of)).map(w -> Text.of(
                        DocumentKind.known("notice").abbreviation() + "-" + w.substring(of.length())));
    }

    /** Of a plan that has no day yet the day is left out, and the number is still to be given. */
    private Citation citation() {
        Citation c = given.citation();
        Optional<Located<PrintedDate>> day = plan.date().filter(d -> d.value().day().isPresent())
                .map(d -> Located.supplied(d.value()));
        Optional<Located<String>> code = day.isPresent()
                ? c.code()
                : c.code().map(n -> Located.supplied(ReferenceCode.unnumbered(n.value())));
        return new Citation(PLAN, c.type(), code, day, c.issuer(), c.subject(), Origin.SUPPLIED);
    }

    private List<Node> body() {
        List<Node> out = new ArrayList<>();
        List<Task> duties = led.stream().filter(t -> t.report().isEmpty() || !t.text().startsWith(REPORT)).toList();
        List<Task> reports = led.stream().filter(t -> t.report().isPresent()).toList();
        section(request ? "Nội dung đề nghị thực hiện" : "Nhiệm vụ chủ trì", duties, charge(),
                List.of(ExtractColumn.TASK, ExtractColumn.TOGETHER, ExtractColumn.WITH, ExtractColumn.DUE,
                        ExtractColumn.PRODUCT,
                        ExtractColumn.RESOURCES),
                out);
        section("Nhiệm vụ phối hợp", joined, Marks.NONE,
                List.of(ExtractColumn.TASK, ExtractColumn.ASSIGN, ExtractColumn.DUE), out);
        List<Node> bound = targets.nodes();
        if (!bound.isEmpty()) {
            out.add(node(new Shape.Heading(Optional.of(Text.of("Chỉ tiêu")), List.of()), Marks.NONE, bound));
        }
        section("Báo cáo", reports, charge(),
                List.of(ExtractColumn.TASK, ExtractColumn.REPORT, ExtractColumn.DUE), out);
        return out;
    }

    private void section(String title, List<Task> tasks, Marks marks, List<ExtractColumn> columns,
            List<Node> out) {
        if (tasks.isEmpty()) {
            return;
        }
        List<ExtractColumn> shown = columns.stream().filter(c -> c == ExtractColumn.TASK
                || tasks.stream().anyMatch(t -> !c.lines(t, period).isEmpty())).toList();
        List<List<Shape.Table.Cell>> rows = new ArrayList<>();
        for (Task task : tasks) {
            List<Shape.Table.Cell> row = new ArrayList<>();
            row.add(cell(List.of(Text.of(Integer.toString(rows.size() + 1)))));
            shown.forEach(c -> row.add(cell(c.lines(task, period).stream().map(this::outside).toList())));
            rows.add(row);
        }
        List<Shape.Table.Cell> head = new ArrayList<>(List.of(cell(List.of(Text.of("TT")))));
        shown.forEach(c -> head.add(cell(List.of(Text.of(c.title())))));
        List<BigDecimal> widths = new ArrayList<>(List.of(BigDecimal.valueOf(6)));
        shown.forEach(c -> widths.add(BigDecimal.valueOf(c.width())));
        Node table = node(new Shape.Table(Optional.empty(), List.of(head), widths, rows), marks, List.of());
        out.add(node(new Shape.Heading(Optional.of(Text.of(title)), List.of()), Marks.NONE, List.of(table)));
    }

    /** The rows are the unit's duties here too. */
    private Marks charge() {
        List<Who> who = unit.words().stream().sorted().map(w -> Who.of(w, Origin.SUPPLIED)).toList();
        Marks none = Marks.NONE;
        return new Marks(request ? List.of() : who, request ? who : List.of(), none.with(), none.due(), none.product(),
                none.resources(), none.report(), none.direction(), none.applies(), none.covers(), none.onDerive(),
                none.supersedes());
    }

    /** What calls the plan {@code Kế hoạch này} calls it by its number here. */
    private Text outside(Text text) {
        String title = plan.kind().value().title();
        String called = title + given.citation().code().map(c -> " số " + c.value()).orElse("");
        return new Text(text.inlines().stream().<Inline>map(i -> i instanceof Inline.Words w
                ? new Inline.Words(w.words().replace(title + " này", called), w.emphasis())
                : i).toList(), text.origin());
    }

    private static Shape.Table.Cell cell(List<Text> lines) {
        return new Shape.Table.Cell(lines, 1, 1);
    }

    static Node node(Shape shape, Marks marks, List<Node> body) {
        return new Node(new Key(PLAN), Optional.empty(), shape, marks, Optional.empty(), Optional.empty(), body,
                Origin.SUPPLIED);
    }

    private static Text text(Inline... inlines) {
        return new Text(List.of(inlines), Origin.SUPPLIED);
    }

    static Inline words(String words) {
        return new Inline.Words(words, Emphasis.NONE);
    }

    private static Inline look(Reference reference) {
        return new Inline.LookUp(reference, Emphasis.NONE, Origin.SUPPLIED);
    }

    private static Inline cite() {
        return look(new Reference.Cite(PLAN, Optional.empty()));
    }

    private static Inline cite(Reference.Cite.Form form) {
        return look(new Reference.Cite(PLAN, Optional.of(form)));
    }
}
