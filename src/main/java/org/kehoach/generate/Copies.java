package org.kehoach.generate;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.copy.CopyProblem;
import org.kehoach.copy.Copying;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CopyForm;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Stamps;
import org.kehoach.plan.Text;
import org.kehoach.rule.CopyRules;
import org.kehoach.rule.PlanProblem;
import org.kehoach.store.Part;
import org.kehoach.store.Store;

/** Copies of documents (bản sao): Nghị định 30/2020/NĐ-CP, Điều 25 to 27 and Phụ lục III, Mẫu 3.1 and 3.2. */
public final class Copies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Generator generator;
    private final World world;
    private final PlanFiles plans;
    private final Templates templates;

    Copies(Generator generator, World world, PlanFiles plans, Templates templates) {
        this.generator = generator;
        this.world = world;
        this.plans = plans;
        this.templates = templates;
    }

    /**
     * What a copy is to be.
     *
     * @param issuer     the key of the agency that copies
     * @param issue      number and date of the copy
     * @param authority  lines above the signer's name
     * @param recipients lines below {@code Nơi nhận:}
     * @param signed     of an electronic copy when it was signed, as it is printed: then it has no block
     */
    public record Order(CopyForm form, String issuer, Issue issue, List<String> authority, Optional<String> signer,
            List<String> recipients, Optional<String> signed) {

        public Order {
            authority = List.copyOf(authority);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * What is copied.
     *
     * @param day of its issue, where it is known
     */
    record Original(byte[] pdf, Optional<PrintedDate> day) {}

    /** The copy of a PDF, of a Word file, or of what was issued, {@code ID@VERSION}. */
    public Outcome<byte[]> copy(String source, Order order) {
        return copy(source, order, () -> original(source));
    }

    /** The copy of a part of a plan, which its file or {@code ID@VERSION} names: its form is made again, with that part. */
    public Outcome<byte[]> excerpt(String source, Excerpts.Wanted wanted, Order order) {
        return copy(source, order, () -> new Excerpts(generator, plans, templates).make(source, wanted));
    }

    private Outcome<byte[]> copy(String source, Order order, Supplier<Outcome<Original>> original) {
        String place = Store.Address.parse(source).isPresent() ? "-" : source;
        return generator.directory(place).then(d -> agency(d, order.issuer(), source)
                .then(agency -> order.signed()
                        .map(time -> original.get().then(o -> later(order, o))
                                .then(o -> mark(source, plan(order, order.form().corner(),
                                        List.of(order.form().title(), agency.runningName(), time)), d)
                                        .then(corner -> Copying.inCorner(source, o.pdf(), corner))))
                        .orElseGet(() -> {
                            Plan block = plan(order, order.form().block(), List.of());
                            List<Diagnostic> found = generator.weighed(place, CopyRules.check(block, d));
                            return Outcome.unlessErrors(block, found).then(_ -> original.get())
                                    .then(o -> later(order, o))
                                    .then(o -> mark(source, block, d)
                                            .then(pages -> Copying.below(source, o.pdf(), pages)));
                        })));
    }

    /** No copy is older than what it copies. */
    private static Outcome<Original> later(Order order, Original original) {
        return day(order).flatMap(copied -> original.day().filter(o -> CopyRules.isBefore(copied, o))
                .map(o -> Outcome.<Original>failed(new Diagnostic(
                        new CopyProblem.BeforeOriginal(copied.words(), o.words()),
                        Location.of(order.signed().isPresent() ? "--signed-at" : "--date")))))
                .orElseGet(() -> Outcome.of(original));
    }

    private static Optional<PrintedDate> day(Order order) {
        return order.issue().date().or(() -> order.signed().map(OffsetDateTime::parse)
                .flatMap(t -> PrintedDate.parse(t.format(DAY))));
    }

    private static Outcome<Agency> agency(Directory directory, String key, String source) {
        List<String> keys = directory.agencies().stream().map(Agency::key).toList();
        return directory.find(key).map(Outcome::of).orElseGet(() -> Outcome.failed(new Diagnostic(
                new PlanProblem.UnknownAgency(key, NearNames.nearest(key, keys).orElse(""),
                        keys.isEmpty() ? "agencies.yaml" : ""),
                Location.of(source))));
    }

    private Outcome<Original> original(String source) {
        Optional<Store.Address> issued = Store.Address.parse(source);
        if (issued.isPresent()) {
            Store store = world.store("-");
            return store.record(issued.get()).then(r -> store.read(r, Part.PDF)
                    .then(pdf -> Outcome.of(new Original(pdf, PrintedDate.parse(r.printedDate())))));
        }
        Outcome<byte[]> pdf = source.toLowerCase(Locale.ROOT).endsWith(".docx")
                ? generator.pdf(source)
                : world.read(source);
        return pdf.then(bytes -> Outcome.of(new Original(bytes, Optional.empty())));
    }

    private Outcome<byte[]> mark(String source, Plan plan, Directory directory) {
        DocumentKind kind = plan.kind().value();
        return templates.filler(source, kind).then(filler -> TemplateKeeping
                .fill(filler, Composer.compose(plan, directory), source))
                .then(word -> generator.pdf(word.write(), source));
    }

    private static Plan plan(Order order, DocumentKind kind, List<String> lines) {
        List<Recipients> recipients = new ArrayList<>();
        order.recipients().forEach(r -> recipients.add(new Recipients(List.of(typed(r, "--to")), Optional.empty())));
        Plan plan = new Plan("", Located.supplied(kind), Located.supplied(order.form().word()), 1,
                List.of(new Issuer.Listed(order.issuer(), Origin.SUPPLIED)), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), lines.stream().map(Text::of).toList(), List.of(),
                Optional.empty(), Map.of(), Map.of(), List.of(), List.of(), kind.numbering(), List.of(), List.of(),
                recipients, Text.of("VT"), Optional.empty(),
                List.of(new Signature(order.authority().stream().map(a -> typed(a, "--authority")).toList(),
                        Optional.empty(), order.signer().map(n -> typed(n, "--signer")), Origin.SUPPLIED)),
                List.of(), Optional.empty(), Dossier.NONE, Stamps.NONE, Origin.SUPPLIED);
        return order.issue().of(plan);
    }

    private static Text typed(String words, String option) {
        return new Text(List.of(new Inline.Words(words, Emphasis.NONE)), new Origin.Option(option));
    }
}
