package org.kehoach.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/** Reads plan YAML (đọc kế hoạch): bytes to a {@link Plan} whose every value knows its place, or all that is wrong. */
public final class PlanReader {

    private static final Set<String> KEYS = Set.of("kind", "id", "version", "issuer", "number", "symbol", "place",
            "date",
            "period", "subject", "addressees", "authority", "parameters", "citations", "basis", "opening", "numbering",
            "body",
            "closing", "recipients", "archive", "drafter", "signature", "annexes", "derives", "decisions",
            "about", "comments", "secrecy", "urgency", "circulation", "contact", "draft");
    private static final Set<String> ISSUER_KEYS = Set.of("header", "name", "symbol", "place", "superior");

    /** Whether a document may have such a key. */
    static boolean isKey(String word) {
        return KEYS.contains(word);
    }

    private final Reading reading;
    private final Fields root;
    private final OwnKinds kinds;

    private PlanReader(Reading reading, Mapping root, OwnKinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
        this.root = new Fields(reading, root, "");
    }

    /**
     * Reads a plan. Where a fault leaves enough to build on, the plan is given beside its errors, so that the rules can
     * say what else is wrong.
     *
     * @param file  as the user named it; stands in every finding
     * @param bytes UTF-8, at most 1 MiB
     */
    public static Outcome<Plan> read(String file, byte[] bytes) {
        return read(file, bytes, OwnKinds.NONE);
    }

    /** As {@link #read(String, byte[])}, of a workspace that has kinds of its own. */
    public static Outcome<Plan> read(String file, byte[] bytes, OwnKinds kinds) {
        if (bytes.length > YamlParser.MAX_SIZE) {
            return Outcome.failed(new Diagnostic(new SourceProblem.TooLarge("1 MiB"), Location.of(file)));
        }
        return Characters.decode(file, bytes).then(source -> YamlParser.parse(source).then(map -> {
            Reading reading = new Reading(source);
            return new Outcome<>(new PlanReader(reading, map, kinds).plan(), reading.found());
        }));
    }

    private Optional<Plan> plan() {
        root.allow(KEYS);
        boolean derived = root.has("derives");
        Optional<Located<DocumentKind>> kind = KindReader.of(root, origin(), kinds);
        Optional<Located<String>> id = id();
        List<Issuer> issuers = issuers();
        Dossier dossier = new DossierReader(reading).read(root);
        boolean free = dossier.about().isPresent()
                || kind.filter(k -> k.value().subject() == DocumentKind.Subject.FREE).isPresent();
        List<Text> subject = derived || free ? texts("subject") : needed("subject", "subject: Triển khai thực hiện …");
        Map<String, Text> parameters = parameters();
        Map<String, Citation> citations = CitationReader.read(root);
        Numbering usual = kind.map(k -> k.value().numbering()).orElse(Numbering.USUAL);
        Optional<Fields> own = root.fields("numbering");
        Numbering numbering = own.map(n -> NumberingReader.read(n, usual)).orElse(usual);
        NodeReader nodes = new NodeReader(reading, numbering);
        if (!root.has("body") && !derived) {
            reading.fault(new SourceProblem.MissingKey("body", "body:"), origin());
        }
        var body = root.node("body").map(n -> nodes.nodes(n, "body", new Key("body")));
        var closing = root.node("closing").map(n -> nodes.nodes(n, "closing", new Key("closing"))).orElse(List.of());
        int version = digits("version").map(l -> Integer.parseInt(l.value())).orElse(1);
        Optional<Located<String>> number = digits("number");
        Optional<Text> symbol = text("symbol");
        Optional<Text> place = text("place");
        Optional<Located<PrintedDate>> date = root.date("date");
        Optional<Located<Period>> period = period();
        List<Text> addressees = texts("addressees");
        Optional<Text> authority = text("authority");
        List<Text> basis = texts("basis");
        List<Text> opening = texts("opening");
        List<Recipients> recipients = recipients();
        Text archive = text("archive").orElse(Text.of("VT"));
        Optional<Text> drafter = text("drafter");
        List<Signature> signatures = signatures();
        List<Annex> annexes = new AnnexReader(reading, numbering, kinds).read(root);
        Optional<Derivation> derivation = new DerivationReader(reading, numbering,
                own.map(NumberingReader::said).orElse(Set.of())).read(root);
        if (kind.isEmpty() || id.isEmpty() || issuers.isEmpty() || (body.isEmpty() && derivation.isEmpty())) {
            return Optional.empty();
        }
        return Optional
                .of(new Plan(reading.source().file(), kind.get(), id.get(), version, issuers, number, symbol, place,
                        date, period, subject, addressees, authority, parameters, citations, basis, opening, numbering,
                        body.orElse(List.of()), closing,
                        recipients, archive, drafter, signatures, annexes, derivation, dossier,
                        StampsReader.read(reading, root), origin()));
    }

    private Origin origin() {
        return root.map().entries().isEmpty()
                ? reading.source().origin("", 0, 1)
                : root.origin(root.map().entries().getFirst().key());
    }

    /** A path below {@code plans/}: names of small letters, digits, dots and hyphens, parted by slashes. */
    private Optional<Located<String>> id() {
        return root.needed("id", "id: an-hai/so-y-te/ke-hoach-2026").filter(l -> isId(l, reading));
    }

    /** Whether a plan can have such an id; reports it where not. */
    static boolean isId(Located<String> l, Reading reading) {
        boolean good = l.value().matches("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*") && !l.value().contains("..");
        if (!good) {
            String fixed = String.join("/",
                    Arrays.stream(l.value().split("/", -1)).map(Reading::asId).filter(s -> !s.isEmpty()).toList());
            reading.fault(new SourceProblem.BadId(l.value(), fixed), l.origin());
        }
        return good;
    }

    private List<Issuer> issuers() {
        if (!root.has("issuer")) {
            reading.fault(new SourceProblem.MissingKey("issuer", "issuer: an-hai/ubnd"), origin());
        }
        List<Issuer> out = new ArrayList<>();
        for (Fields.Item item : root.items("issuer")) {
            if (item.node() instanceof Mapping m) {
                out.add(described(new Fields(reading, m, item.path())));
            } else {
                reading.scalar(item.node(), item.path(), "issuer")
                        .filter(s -> reading.notEmpty(new Located<>(s.value(), reading.origin(s, item.path())),
                                "issuer"))
                        .ifPresent(s -> out.add(new Issuer.Listed(s.value(), reading.origin(s, item.path()))));
            }
        }
        return out;
    }

    private Issuer described(Fields f) {
        f.allow(ISSUER_KEYS);
        if (!f.has("header")) {
            reading.fault(new SourceProblem.MissingKey("header", "header: [SỞ Y TẾ]"), f.origin());
        }
        return new Issuer.Described(f.words("header"), f.word("name"), f.word("symbol"), f.word("place"),
                f.words("superior"), f.origin());
    }

    private Optional<Located<String>> digits(String key) {
        return root.word(key).filter(l -> {
            boolean good = l.value().matches("0{0,2}[1-9][0-9]{0,5}");
            if (!good) {
                reading.fault(key.equals("version")
                        ? new SourceProblem.NotAVersion(l.value())
                        : new SourceProblem.NotANumber(key, l.value()), l.origin());
            }
            return good;
        });
    }

    private Optional<Located<Period>> period() {
        return root.word("period").flatMap(l -> {
            Optional<Period> period = Period.parse(l.value());
            if (period.isEmpty()) {
                String meant = Period.meant(l.value()).orElse("");
                reading.fault(new SourceProblem.BadValue("period", l.value(), meant,
                        meant.isEmpty() ? List.of("2026", "2026 - 2030") : List.of()), l.origin());
            }
            // A faulty period still answers ${period}: one finding is enough.
            return Optional.of(new Located<>(period.orElse(new Period(l.value(), 0, 0)), l.origin()));
        });
    }

    private Optional<Text> text(String key) {
        return root.node(key).flatMap(n -> reading.text(n, key, key));
    }

    private List<Text> texts(String key) {
        List<Text> out = new ArrayList<>();
        for (Fields.Item item : root.items(key)) {
            out.addAll(reading.texts(item.node(), item.path(), key));
        }
        return out;
    }

    private List<Text> needed(String key, String example) {
        if (!root.has(key)) {
            reading.fault(new SourceProblem.MissingKey(key, example), origin());
        }
        return texts(key);
    }

    private Map<String, Text> parameters() {
        Map<String, Text> out = new LinkedHashMap<>();
        root.fields("parameters").ifPresent(f -> {
            for (Entry e : f.map().entries()) {
                String key = CitationReader.named(e, f);
                reading.text(e.value(), f.path(key), key).ifPresent(t -> out.put(key, t));
            }
        });
        return out;
    }

    private List<Recipients> recipients() {
        List<Recipients> out = new ArrayList<>();
        root.node("recipients").filter(n -> !(n instanceof YamlNode.Sequence))
                .ifPresent(n -> reading.wrongShape(n, "recipients", "recipients", Form.LIST));
        for (Fields.Item item : root.items("recipients")) {
            if (item.node() instanceof Mapping m && !Reading.looksLikeProse(m)) {
                Fields f = new Fields(reading, m, item.path()).allow(Set.of("note", "of"));
                if (!f.has("of")) {
                    reading.fault(new SourceProblem.MissingKey("of", "of: [Bộ Y tế, Lãnh đạo Sở]"), f.origin());
                }
                List<Text> lines = new ArrayList<>();
                f.items("of").forEach(i -> reading.text(i.node(), i.path(), "of").ifPresent(lines::add));
                out.add(new Recipients(lines, f.node("note").flatMap(n -> reading.text(n, f.path("note"), "note"))));
            } else {
                reading.texts(item.node(), item.path(), "recipients")
                        .forEach(t -> out.add(new Recipients(List.of(t), Optional.empty())));
            }
        }
        return out;
    }

    private List<Signature> signatures() {
        List<Signature> out = new ArrayList<>();
        for (Fields.Item item : root.items("signature")) {
            Optional<Fields> fields = reading.mapping(item.node(), item.path(), "signature");
            if (fields.isEmpty()) {
                out.add(new Signature(List.of(), Optional.empty(), Optional.empty(),
                        reading.origin(item.node(), item.path())));
            }
            fields.ifPresent(f -> {
                f.allow(Set.of("lines", "name", "title"));
                List<Text> lines = new ArrayList<>();
                f.items("lines").forEach(i -> reading.text(i.node(), i.path(), "lines").ifPresent(lines::add));
                if (!f.has("lines")) {
                    reading.fault(new SourceProblem.MissingKey("lines", "lines: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]"),
                            f.origin());
                }
                out.add(new Signature(lines, f.node("title").flatMap(n -> reading.text(n, f.path("title"), "title")),
                        f.node("name").flatMap(n -> reading.text(n, f.path("name"), "name")), f.origin()));
            });
        }
        return out;
    }
}
