package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.meaning.Deadlines;
import org.kehoach.intake.meaning.Found;
import org.kehoach.intake.meaning.Reports;
import org.kehoach.intake.meaning.Units;
import org.kehoach.intake.meaning.Units.Sureness;
import org.kehoach.intake.meaning.Values;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.UnitWords;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Period;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Makes the nodes of a plan out of a recognised body (tạo nội dung): shapes, and the meaning of their words. */
final class NodeMaker {

    private static final Pattern EXECUTION = Pattern.compile(
            "(?iu).*(?:tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|giao nhiệm vụ|nhiệm vụ (?:của|cụ thể của) các|thực hiện kế hoạch|chế độ (?:thông tin|báo cáo)|công tác phối hợp).*");
    private static final Pattern DECREASES = Pattern
            .compile("(?iu).*(?<![\\p{L}])(?:giảm|hạ)(?![\\p{L}]).*(?:xuống|còn|dưới).*");

    /** What a node stands under (ngữ cảnh): nobody is charged yet where {@code doers} is empty. */
    private record Above(String headings, boolean execution, boolean targets, List<Who> doers, boolean request) {

        Above under(String heading, List<Who> charged, boolean asked) {
            return new Above(heading.isEmpty() ? headings : heading, execution || EXECUTION.matcher(heading).matches(),
                    targets || Values.speaksOfTargets(heading), charged.isEmpty() ? doers : charged,
                    charged.isEmpty() ? request : asked);
        }
    }

    private final Units units;
    private final Capitals capitals;
    private final Numbering numbering;
    private final List<Doubt> doubts;
    /** The year of a plan for one, in which all is due that names no other. */
    private final String year;

    NodeMaker(Units units, Capitals capitals, Numbering numbering, Optional<Period> period, List<Doubt> doubts) {
        this.year = period.filter(p -> p.from() == p.to()).map(p -> " năm " + p.from()).orElse("");
        this.units = units;
        this.capitals = capitals;
        this.numbering = numbering;
        this.doubts = doubts;
    }

    /** @param listing whether units stand at the top, as in a letter */
    List<Node> nodes(List<Branch> branches, Key key, boolean listing) {
        return nodes(branches, key, 1, new Above("", listing, false, List.of(), false));
    }

    private List<Node> nodes(List<Branch> branches, Key key, int level, Above above) {
        List<Node> out = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            out.add(node(branches.get(i), key.below(Integer.toString(i)), level, above));
        }
        return out;
    }

    private Node node(Branch branch, Key key, int level, Above above) {
        return switch (branch.kind()) {
            case HEADING -> heading(branch, key, level, above);
            case TABLE -> made(branch, key, Tables.shape(branch.grid().orElseThrow()), Marks.NONE, List.of());
            case ITEM, BULLET, PARAGRAPH -> paragraph(branch, key, level, above);
        };
    }

    private static Node made(Branch branch, Key key, Shape shape, Marks marks, List<Node> body) {
        Optional<Located<String>> label = branch.label().isEmpty()
                ? Optional.empty()
                : Optional.of(Located.supplied(branch.label().text()));
        return new Node(key, Optional.empty(), shape, marks, label, Optional.empty(), body, Origin.SUPPLIED);
    }

    private Node heading(Branch branch, Key key, int level, Above above) {
        String typed = branch.heading().text();
        boolean capital = level <= numbering.capitals() && NumberingFinder.isCapitals(branch.heading());
        String title = capital ? capitals.lower(typed) : typed;
        boolean units = above.execution && UnitWords.isUnits(title);
        boolean request = units && (above.request || title.toLowerCase(Locale.ROOT).startsWith("đề nghị"));
        List<Who> who = units ? who(title, branch.heading(), key) : List.of();
        Marks marks = units ? charged(who, request) : Marks.NONE;
        Above below = above.under(title, who, request);
        Optional<Text> words = computed(title, who, request)
                ? Optional.empty()
                : Optional.of(Text.of(title));
        List<Part> parts = branch.text().isEmpty() ? List.of() : List.of(part(branch.text(), key, below, title));
        Marks whole = parts.isEmpty() ? marks : report(marks, branch.text().text(), key, branch.text(), below);
        return made(branch, key, new Shape.Heading(words, parts), whole,
                nodes(branch.children(), key.below("body"), level + 1, below));
    }

    /** Whether the heading is what would print without it. */
    private boolean computed(String title, List<Who> who, boolean request) {
        return who.size() == 1
                && units.printed(who.getFirst()).filter(n -> title.equals((request ? "Đề nghị " : "") + n))
                        .isPresent();
    }

    private static Marks charged(List<Who> who, boolean request) {
        return new Marks(request ? List.of() : who, request ? who : List.of(), List.of(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(),
                List.of());
    }

    private List<Who> who(String names, Stretch where, Key key) {
        List<Who> out = new ArrayList<>();
        for (String name : UnitWords.split(names.endsWith(":") ? names.substring(0, names.length() - 1) : names)) {
            Units.Resolved resolved = units.resolve(name);
            if (resolved.sureness() == Sureness.GUESSED) {
                doubts.add(new Doubt(new IntakeProblem.RoleGuessed(name, resolved.who().words()), where, key));
            } else if (resolved.sureness() == Sureness.UNKNOWN) {
                doubts.add(new Doubt(new IntakeProblem.RoleUnknown(name, resolved.who().words()), where, key));
            }
            if (out.stream().noneMatch(w -> w.words().equals(resolved.who().words()))) {
                out.add(resolved.who());
            }
        }
        return out;
    }

    private Node paragraph(Branch branch, Key key, int level, Above above) {
        Stretch words = branch.text();
        Optional<Charge> charge = above.execution
                ? Charge.read(words.text()).filter(c -> above.doers.isEmpty() || c.named())
                : Optional.empty();
        List<Who> who = charge.map(c -> who(c.names(), words, key)).orElse(List.of());
        boolean asked = above.request || charge.filter(Charge::request).isPresent();
        Marks marks = charge.isPresent() ? charged(who, asked) : Marks.NONE;
        Above below = above.under(branch.children().isEmpty() ? "" : words.text(), who, asked);
        List<Found> unit = charge.filter(_ -> who.size() == 1)
                .map(c -> List.of(new Found(c.from(), c.to(), "unit." + role(who.getFirst())))).orElse(List.of());
        Part part = new Part(key, Optional.empty(), Texts.marked(words, facts(unit, words, key, below, "")), Marks.NONE,
                Origin.SUPPLIED);
        Shape shape = switch (branch.kind()) {
            case ITEM -> new Shape.Item(List.of(part));
            case BULLET -> new Shape.Bullet(List.of(part));
            case PARAGRAPH, HEADING, TABLE -> new Shape.Paragraph(List.of(part));
        };
        boolean leaf = branch.children().isEmpty();
        Marks reported = leaf ? report(marks, words.text(), key, words, below) : marks;
        Marks whole = direction(reported, words.text(), below);
        return made(branch, key, shape, whole,
                nodes(branch.children(), key.below("body"), branch.isNumbered() ? level + 1 : level, below));
    }

    private static String role(Who who) {
        return switch (who) {
            case Who.Role r -> r.name();
            case Who.Agency a -> a.key();
            case Who.Issuer _ -> "issuer";
        };
    }

    private static Marks direction(Marks marks, String words, Above above) {
        boolean least = above.targets && DECREASES.matcher(words).matches() && !Values.find(words, "").isEmpty();
        return least
                ? new Marks(marks.assign(), marks.request(), marks.with(), marks.due(), marks.product(),
                        marks.resources(), marks.report(), Optional.of(Marks.Direction.AT_MOST), marks.applies(),
                        marks.allocation(), marks.covers(), marks.onDerive(),
                        marks.supersedes())
                : marks;
    }

    private Part part(Stretch words, Key key, Above above, String title) {
        return new Part(key, Optional.empty(), Texts.marked(words, facts(List.of(), words, key, above, title)),
                Marks.NONE, Origin.SUPPLIED);
    }

    /** Units, values of targets, deadlines: those of one text, in order, none over another. */
    private List<Found> facts(List<Found> unit, Stretch words, Key key, Above above, String title) {
        List<Found> out = new ArrayList<>(unit);
        String text = words.text();
        boolean target = above.targets || Values.speaksOfTargets(title) || text.startsWith("Chỉ tiêu");
        if (target) {
            for (Found value : Values.find(text, above.headings + year)) {
                if (value.name().endsWith("value")) {
                    doubts.add(
                            new Doubt(new IntakeProblem.NoYear(text.substring(value.from(), value.to())), words, key));
                }
                out.add(value);
            }
        }
        out.addAll(Deadlines.find(text));
        Deadlines.impossible(text)
                .forEach(d -> doubts.add(new Doubt(new IntakeProblem.NoSuchDay(d), words, key)));
        out.sort(Comparator.comparingInt(Found::from));
        return out;
    }

    private Marks report(Marks marks, String text, Key key, Stretch where, Above above) {
        Optional<Reports.Report> report = Reports.read(text, !Deadlines.find(text).isEmpty());
        if (report.isEmpty()) {
            return marks;
        }
        Reports.Report r = report.get();
        List<Who> by = marks.doers().isEmpty() && above.doers.isEmpty()
                ? r.by().stream().flatMap(n -> who(n, where, key).stream()).toList()
                : List.of();
        List<Who> to = r.to().stream().flatMap(n -> who(n, where, key).stream()).distinct().toList();
        List<Who> via = r.via().stream().flatMap(n -> who(n, where, key).stream()).toList();
        Marks own = by.isEmpty() ? marks : charged(by, false);
        return new Marks(own.assign(), own.request(), own.with(), own.due(), own.product(), own.resources(),
                Optional.of(new ReportDuty(to, via, r.every(), Origin.SUPPLIED)), own.direction(), own.applies(),
                own.covers(), own.onDerive(), own.supersedes());
    }
}
