package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.plan.Annex;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Citation;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/**
 * Composes a plan (soạn văn bản): numbers, names, header, recipients and signature are worked out, and every word that
 * will be printed stands in order. Pure; a plan that the rules have passed composes.
 */
public final class Composer {

    private final Plan plan;
    private final Directory directory;
    private final LookUps lookUps;
    private final Numbers numbers;
    private final Wording wording;

    private Composer(Plan plan, Directory directory) {
        this.plan = plan;
        this.directory = directory;
        this.numbers = Numbers.of(plan);
        this.lookUps = new LookUps(plan, directory, numbers);
        this.wording = new Wording(plan, lookUps);
    }

    public static OfficialText compose(Plan plan, Directory directory) {
        return new Composer(plan, directory).compose();
    }

    private OfficialText compose() {
        List<Line> subject = lines("subject", plan.subject());
        List<Line> addressees = lines("addressees", plan.addressees());
        wording.countMentions();
        List<Line> basis = Punctuation.basis(lines("basis", plan.basis()));
        List<Line> opening = Punctuation.opening(lines("opening", plan.opening()));
        BodyComposer bodies = new BodyComposer(lookUps, numbers, wording);
        List<Block> body = bodies.blocks(plan.body());
        List<Block> closing = bodies.blocks(plan.closing());
        if (closing.isEmpty()) {
            body = Punctuation.lastBlock(body);
        } else {
            closing = Punctuation.lastBlock(closing);
        }
        List<ComposedAnnex> annexes = annexes(bodies);
        List<Block> printed = new ArrayList<>(body);
        annexes.forEach(a -> printed.addAll(a.body()));
        return new OfficialText(plan.id().value(), CanonicalForm.digest(plan), letterhead(), code(), placeAndDate(),
                plan.kind().value(), subject, authority(), addressees, basis, opening, body, closing, recipients(),
                Punctuation.stop(new Line(List.of(Span.supplied("Lưu: "),
                        wording.span(Address.document("archive"), plan.archive())))),
                plan.drafter().map(d -> new Line(List.of(wording.span(Address.document("drafter"), d)))), signatures(),
                annexes,
                new MeaningReader(plan, lookUps, numbers).read(printed, closing,
                        cited(basis, opening, printed, closing)),
                Stamped.of(plan.stamps(), lines("contact", plan.stamps().contact())));
    }

    /** Those of the plan that the page mentions, and those that its words cite beside them. */
    private List<Citation> cited(List<Line> basis, List<Line> opening, List<Block> body, List<Block> closing) {
        List<String> grounds = (basis.isEmpty() ? opening : basis).stream().map(Line::text).toList();
        List<String> others = Stream.concat((basis.isEmpty() ? basis : opening).stream().map(Line::text),
                Stream.concat(body.stream(), closing.stream()).map(Block::printed)).toList();
        return TypedCitations.beside(plan.citations().values(), wording::mentions, grounds, others);
    }

    private List<ComposedAnnex> annexes(BodyComposer bodies) {
        List<ComposedAnnex> out = new ArrayList<>();
        List<Task> tasks = plan.annexes().stream().anyMatch(a -> a.tasks().isPresent())
                ? new TaskReader(plan, lookUps, numbers).read(plan)
                : List.of();
        for (Annex annex : plan.annexes()) {
            Address address = new Address(annex.key(), "heading");
            boolean attached = annex.kind().isPresent();
            Line heading = new Line(List.of(attached
                    ? wording.span(address, annex.heading())
                    : wording.capitals(address, annex.heading())));
            List<Block> blocks = bodies.blocks(annex.body());
            List<Block> body = new ArrayList<>(attached ? Punctuation.lastBlock(blocks) : blocks);
            annex.tasks().ifPresent(t -> body.add(TaskGrid.of(annex.key().below("tasks"), tasks, t, lookUps,
                    plan.period().map(Located::value))));
            out.add(new ComposedAnnex(numbers.label(annex), annex.kind().map(_ -> letterhead()), heading, reference(),
                    annex.landscape(), body));
        }
        return out;
    }

    /** What an annex belongs to (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III); what is not known has room to be written. */
    private String reference() {
        ReferenceCode code = code();
        return "(Kèm theo " + plan.kind().value().title() + " số "
                + code.printedNumber() + "/" + code.symbol() + " "
                + placeAndDate().printedDate() + " của "
                + Authorities.inSentence(plan, lookUps) + ")";
    }

    private Optional<Line> authority() {
        return plan.authority().map(a -> line("authority", a))
                .or(() -> Authorities.of(plan, lookUps).map(a -> new Line(List.of(Span.supplied(a)))));
    }

    private List<Line> lines(String field, List<Text> texts) {
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            out.add(line(field + "." + i, texts.get(i)));
        }
        return out;
    }

    private Line line(String field, Text text) {
        return new Line(List.of(wording.span(Address.document(field), text)));
    }

    private Letterhead letterhead() {
        Optional<Agency> issuer = lookUps.issuer();
        if (issuer.isEmpty()) {
            return new Letterhead(List.of(), List.of());
        }
        if (lookUps.issuers().size() > 1) {
            return joint(lookUps.issuers());
        }
        if (plan.issuers().getFirst() instanceof Issuer.Described d) {
            return new Letterhead(lookUps.superior().map(Composer::above)
                    .orElseGet(() -> d.superior().stream().map(Located::value).toList()), issuer.get().headerLines());
        }
        return new Letterhead(superior(issuer.get()), issuer.get().headerLines());
    }

    private List<String> superior(Agency agency) {
        return agency.committee()
                ? List.of()
                : directory.superior(agency).map(Composer::above).orElse(List.of());
    }

    private static List<String> above(Agency superior) {
        return List.of(superior.abbreviated().toUpperCase(Locale.ROOT));
    }

    /** The names of all, the leading one first, parted by dashes; above them their superior, where they share one. */
    private Letterhead joint(List<Agency> agencies) {
        List<String> superior = superior(agencies.getFirst());
        boolean shared = agencies.stream().allMatch(a -> superior(a).equals(superior));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < agencies.size(); i++) {
            lines.add(String.join(" ", agencies.get(i).headerLines()) + (i + 1 < agencies.size() ? " -" : ""));
        }
        return new Letterhead(shared ? superior : List.of(), lines);
    }

    /** Below ten a number has a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
    private ReferenceCode code() {
        String number = plan.number().map(Located::value).map(n -> n.length() == 1 ? "0" + n : n).orElse("");
        String symbol = plan.symbol().map(s -> wording.span(Address.document("symbol"), s).text())
                .orElseGet(this::computedSymbol);
        return new ReferenceCode(number, symbol);
    }

    private String computedSymbol() {
        DocumentKind kind = plan.kind().value();
        String agency = lookUps.issuer().flatMap(Agency::symbol).orElse("");
        if (kind.symbol() == DocumentKind.Symbol.UNIT) {
            String unit = DraftingUnit.of(plan).orElse("");
            return agency.isEmpty() || unit.isEmpty() ? agency + unit : agency + "-" + unit;
        }
        return kind.abbreviation().isEmpty() || agency.isEmpty()
                ? kind.abbreviation() + agency
                : kind.abbreviation() + "-" + agency;
    }

    private PlaceAndDate placeAndDate() {
        String place = plan.place().map(p -> wording.span(Address.document("place"), p).text())
                .or(() -> lookUps.issuer().flatMap(a -> directory.inherited(a, Agency::place))).orElse("");
        Optional<PrintedDate> date = plan.date().map(Located::value);
        return new PlaceAndDate(place, date.map(PrintedDate::day).orElse(OptionalInt.empty()),
                date.map(PrintedDate::month).orElse(OptionalInt.empty()),
                date.map(PrintedDate::year).orElse(OptionalInt.empty()));
    }

    private List<RecipientGroup> recipients() {
        List<RecipientGroup> out = new ArrayList<>();
        for (int i = 0; i < plan.recipients().size(); i++) {
            String field = "recipients." + i;
            var group = plan.recipients().get(i);
            List<Line> lines = new ArrayList<>();
            for (int j = 0; j < group.lines().size(); j++) {
                lines.add(line(group.note().isEmpty() ? field : field + ".of." + j, group.lines().get(j)));
            }
            out.add(new RecipientGroup(lines, group.note().map(n -> line(field + ".note", n))));
        }
        return out;
    }

    private List<SignatureBlock> signatures() {
        List<SignatureBlock> out = new ArrayList<>();
        for (int i = 0; i < plan.signatures().size(); i++) {
            Signature s = plan.signatures().get(i);
            String field = plan.signatures().size() == 1 ? "signature" : "signature." + i;
            List<Line> lines = new ArrayList<>();
            for (int j = 0; j < s.lines().size(); j++) {
                lines.add(line(field + ".lines." + j, s.lines().get(j)));
            }
            out.add(new SignatureBlock(lines, s.title().map(t -> line(field + ".title", t)),
                    s.name().map(n -> line(field + ".name", n))));
        }
        return out;
    }
}
