package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.document.TypedCitations;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.meaning.Terms;
import org.kehoach.intake.meaning.Units;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Head;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.Tail;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Annex;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/** Makes a plan of a recognised document (lập kế hoạch từ văn bản): every word of it has its place there. */
final class PlanMaker {

    private static final Pattern PERIOD = Pattern
            .compile("(?iu)(?:giai đoạn|năm học|năm|các năm)\\s+(\\d{4}(?:\\s*[-–]\\s*\\d{4})?)");
    private static final Pattern AREA = Pattern.compile(
            "(?u)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Ủy ban Nhân dân|Uỷ ban Nhân dân) ((?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) \\p{Lu}.*)");
    private static final Pattern DIGITS = Pattern.compile("0{0,2}[1-9]\\d{0,5}");

    private final Recognised document;
    private final Directory directory;
    private final List<Doubt> doubts;
    private final TypedCitations citations = new TypedCitations();

    /** A plan, and what to look at in it. */
    record Made(Plan plan, List<Doubt> doubts) {}

    private PlanMaker(Recognised document, Directory directory) {
        this.document = document;
        this.directory = directory;
        this.doubts = new ArrayList<>();
    }

    static Made make(Recognised document, Directory directory, String file, String id) {
        PlanMaker maker = new PlanMaker(document, directory);
        Plan plan = maker.plan(file, id);
        return new Made(plan, maker.doubts);
    }

    private Plan plan(String file, String id) {
        Head head = document.head();
        List<String> sentences = new ArrayList<>(Sentences.of(document));
        sentences.add(Stretch.join(head.issuer()).text());
        Capitals capitals = new Capitals(sentences);
        IssuerFinder finder = new IssuerFinder(directory, document, capitals, doubts);
        IssuerFinder.Found issuer = finder.find();
        cite();
        headDoubts();
        Units units = new Units(directory, issuer.agency(), issuer.names());
        Numbering numbering = NumberingFinder.find(document.body());
        Terms terms = new Terms(area(issuer), period(head).map(p -> p.value().words()));
        NodeMaker nodes = new NodeMaker(units, capitals, numbering, period(head).map(Located::value), terms,
                head.kind().givesWork(), doubts);
        boolean listing = head.kind().has(DocumentKind.Trait.LISTING);
        Enacted enacted = Enacted.of(document);
        List<Node> body = nodes.nodes(enacted.body(), new Key("body"), listing);
        List<Text> basis = Texts.plain(enacted.basis());
        Plan plan = new Plan(file, new Located<>(head.kind(), head.kindWords().origin()), Located.supplied(id), 1,
                List.of(issuer.issuer()),
                number(head.number()), symbol(issuer, finder), place(issuer), date(head), period(head),
                subject(head, terms), Texts.plain(document.addressees()), enacted.authority().map(Texts::plain),
                Map.of(), citations.all(), basis,
                Texts.plain(enacted.opening()), numbering, body, closing(), recipients(), archive(),
                document.tail().drafter().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Texts.plain(document.tail().drafter())),
                signatures(), annexes(nodes), Optional.empty(), Dossier.NONE, document.head().stamps(),
                Origin.SUPPLIED);
        return Labels.settle(plan);
    }

    private void cite() {
        document.basis().forEach(t -> citations.read(t.text(), true));
        Sentences.of(document).forEach(t -> citations.read(t, false));
        for (TypedCitations.Odd odd : citations.odd()) {
            Stretch where = Sentences.where(document, odd.code());
            doubts.add(Doubt.of(odd.one().isEmpty()
                    ? new IntakeProblem.OddCode(odd.code())
                    : new IntakeProblem.TwoDates(odd.code(), odd.one(), odd.other()), where, "citations"));
        }
    }

    private void headDoubts() {
        Head head = document.head();
        if (!head.kindSure()) {
            Stretch where = head.subject().isEmpty() ? head.symbol() : head.subject().getFirst();
            doubts.add(Doubt.of(new IntakeProblem.KindGuessed(head.kind().title()), where, "kind"));
        }
        String symbol = head.symbol().text();
        boolean fits = symbol.isEmpty() || head.kind().abbreviation().isEmpty()
                || symbol.startsWith(head.kind().abbreviation() + "-")
                || symbol.startsWith(head.kind().abbreviation() + "/")
                || symbol.contains("/" + head.kind().abbreviation() + "-");
        if (!fits || symbol.contains(" ")) {
            doubts.add(Doubt.of(new IntakeProblem.SymbolOfAnotherKind(symbol, head.kind().title()), head.symbol(),
                    "symbol"));
        }
        if (document.tail().signatures().isEmpty()) {
            Stretch where = document.closing().isEmpty() ? head.kindWords() : document.closing().getLast();
            doubts.add(Doubt.of(new IntakeProblem.NoEnd(), where, "signature"));
        }
        document.unplaced().forEach(w -> doubts.add(Doubt.of(new IntakeProblem.Unplaced(w.text()), w, "closing")));
        document.gaps().forEach(g -> doubts.add(Doubt.of(
                new IntakeProblem.NumberOutOfOrder(g.label().text(), g.expected()), g.label(), "body")));
    }

    /** A plan has one; what the source has not is a blank to fill. */
    private static List<Text> subject(Head head, Terms terms) {
        if (head.subject().isEmpty() && head.kind().subject() == DocumentKind.Subject.FREE) {
            return List.of();
        }
        if (!head.subject().isEmpty() && head.kind().subject() == DocumentKind.Subject.NUMBER) {
            return marked(Enacted.unmarked(head.subject()), terms);
        }
        return head.subject().isEmpty()
                ? List.of(new Text(List.of(new Inline.Blank("trích yếu", Emphasis.NONE, Origin.SUPPLIED)),
                        Origin.SUPPLIED))
                : marked(head.subject(), terms);
    }

    private static List<Text> marked(List<Stretch> lines, Terms terms) {
        return lines.stream().map(s -> Texts.marked(s, terms.find(s.text()))).toList();
    }

    /** The issuer's area as the directory has it, else as its name does. */
    private Optional<String> area(IssuerFinder.Found issuer) {
        return issuer.agency().flatMap(a -> directory.inherited(a, Agency::area))
                .or(() -> issuer.names().stream().map(AREA::matcher).filter(Matcher::matches).map(m -> m.group(1))
                        .findFirst());
    }

    private static Optional<Located<String>> number(Stretch words) {
        return Optional.of(words.text()).filter(w -> DIGITS.matcher(w).matches())
                .map(w -> new Located<>(w, words.origin()));
    }

    private Optional<Text> symbol(IssuerFinder.Found issuer, IssuerFinder finder) {
        Stretch symbol = document.head().symbol();
        Optional<String> known = issuer.agency().map(Agency::symbol).orElseGet(finder::symbol);
        String kind = document.head().kind().abbreviation();
        boolean computed = symbol.isEmpty()
                || (document.head().kind().symbol() == DocumentKind.Symbol.TYPE && known
                        .filter(k -> symbol.text().equals(kind.isEmpty() ? k : kind + "-" + k)).isPresent());
        return computed ? Optional.empty() : Optional.of(Texts.plain(symbol));
    }

    private Optional<Text> place(IssuerFinder.Found issuer) {
        Stretch place = document.head().place();
        boolean known = place.isEmpty() || issuer.issuer() instanceof Issuer.Described
                || issuer.agency().flatMap(a -> directory.inherited(a, Agency::place)).filter(place.text()::equals)
                        .isPresent();
        return known ? Optional.empty() : Optional.of(Texts.plain(place));
    }

    private static Optional<Located<PrintedDate>> date(Head head) {
        return head.day().filter(d -> d.year().isPresent()).flatMap(d -> {
            String year = Integer.toString(d.year().getAsInt());
            String month = d.month().isPresent() ? two(d.month().getAsInt()) + "/" : "";
            String day = d.day().isPresent() && d.month().isPresent() ? two(d.day().getAsInt()) + "/" : "";
            return PrintedDate.parse(day + month + year).filter(PrintedDate::exists)
                    .map(p -> new Located<>(p, head.place().origin()));
        });
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    private static Optional<Located<Period>> period(Head head) {
        for (Stretch line : head.subject()) {
            Matcher m = PERIOD.matcher(line.text());
            String last = "";
            while (m.find()) {
                last = m.group(1);
            }
            if (!last.isEmpty()) {
                return Period.parse(last).map(Located::supplied);
            }
        }
        return head.day().filter(d -> d.year().isPresent())
                .flatMap(d -> Period.parse(Integer.toString(d.year().getAsInt()))).map(Located::supplied)
                .filter(_ -> head.kind().has(DocumentKind.Trait.YEARS));
    }

    private List<Node> closing() {
        List<Node> out = new ArrayList<>();
        for (Stretch words : document.closing()) {
            Key key = new Key("closing/" + out.size());
            Part part = new Part(key, Optional.empty(), Texts.plain(words), Marks.NONE, words.origin());
            out.add(new Node(key, Optional.empty(), new Shape.Paragraph(List.of(part)), Marks.NONE, Optional.empty(),
                    Optional.empty(), List.of(), words.origin()));
        }
        return out;
    }

    private List<Recipients> recipients() {
        return document.tail().recipients().stream()
                .map(g -> new Recipients(Texts.plain(g.lines()),
                        g.note().isEmpty() ? Optional.empty() : Optional.of(Texts.plain(g.note()))))
                .toList();
    }

    /** Without the {@code Lưu:} that is supplied. */
    private Text archive() {
        String words = document.tail().archive().text().replaceFirst("(?iu)^L[ưu]u\\s*[:;]?\\s*", "")
                .replaceFirst("^[\\p{P}\\s]+$", "");
        return new Text(Text.of(words.isEmpty() ? "VT" : words).inlines(), document.tail().archive().origin());
    }

    private List<Signature> signatures() {
        List<Signature> out = new ArrayList<>();
        for (Tail.Signed signed : document.tail().signatures()) {
            // below the authority the signer's office elsewhere stands in small letters
            List<Stretch> lines = signed.lines();
            boolean titled = lines.size() > 1 && isSmall(lines.getLast())
                    && lines.subList(0, lines.size() - 1).stream().noneMatch(PlanMaker::isSmall);
            out.add(new Signature(Texts.plain(titled ? lines.subList(0, lines.size() - 1) : lines),
                    titled ? Optional.of(Texts.plain(lines.getLast())) : Optional.empty(),
                    signed.name().isEmpty() ? Optional.empty() : Optional.of(Texts.plain(signed.name())),
                    signed.lines().getFirst().origin()));
        }
        return out;
    }

    private static boolean isSmall(Stretch line) {
        return line.text().chars().anyMatch(Character::isLowerCase);
    }

    private List<Annex> annexes(NodeMaker nodes) {
        List<Annex> out = new ArrayList<>();
        for (Recognised.Appendix annex : document.annexes()) {
            Key key = new Key("annexes/" + out.size());
            List<Branch> body = annex.body();
            Numbering own = NumberingFinder.find(body);
            Stretch heading = annex.heading().isEmpty() ? annex.label() : annex.heading();
            out.add(new Annex(key, Optional.of("phu-luc-" + (out.size() + 1)), Optional.empty(), Texts.plain(heading),
                    false, Optional.empty(),
                    body.stream().anyMatch(Branch::isNumbered) ? Optional.of(own) : Optional.empty(),
                    nodes.nodes(body, key.below("body"), false), Origin.SUPPLIED));
        }
        return out;
    }
}
