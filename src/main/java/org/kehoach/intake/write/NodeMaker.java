package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kehoach.document.UnitWords;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.meaning.Deadlines;
import org.kehoach.intake.meaning.Found;
import org.kehoach.intake.meaning.Reports;
import org.kehoach.intake.meaning.Terms;
import org.kehoach.intake.meaning.Units;
import org.kehoach.intake.meaning.Units.Sureness;
import org.kehoach.intake.meaning.Values;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Entry;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Period;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLabels;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Makes the nodes of a plan out of a recognised body (tạo nội dung): shapes, and the meaning of their words. */
final class NodeMaker {

    private final Units units;
    private final Capitals capitals;
    private final Numbering numbering;
    private final List<Doubt> doubts;
    /** Names whose guessed roles are told already, where they came first. */
    private final Set<String> told = new HashSet<>();
    /** The year of a plan for one, or in which its school year ends, in which all is due that names no other. */
    private final String year;
    private final Optional<Period> period;
    /** Whether the document is of a kind that gives work in whatever section. */
    private final boolean orders;
    private final Terms terms;

    NodeMaker(Units units, Capitals capitals, Numbering numbering, Optional<Period> period, Terms terms,
            boolean orders, List<Doubt> doubts) {
        this.orders = orders;
        this.terms = terms;
        this.period = period;
        this.year = period.filter(p -> p.to() - p.from() <= 1).map(p -> " năm " + p.to()).orElse("");
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
            case TABLE -> table(branch, key);
            case ITEM, BULLET, PARAGRAPH -> paragraph(branch, key, level, above);
        };
    }

    /** Rows of tasks name who does them in one column and by when in another. */
    private Node table(Branch branch, Key key) {
        Entry.Grid grid = branch.grid().orElseThrow();
        List<String> heads = orders ? Tables.heads(grid) : List.of();
        return made(branch, key, Tables.shape(grid, (column, words) -> {
            String text = words.text();
            if (heads.isEmpty()) {
                return List.of();
            } else if (TaskLabels.DOERS.matcher(heads.get(column)).matches() && UnitWords.isUnits(text)) {
                who(text, words, key);
                return names(text, units::resolve, 0, text);
            }
            return Tables.saysWhen(heads.get(column)) ? Deadlines.alone(text) : List.of();
        }), Marks.NONE, List.of());
    }

    private static Node made(Branch branch, Key key, Shape shape, Marks marks, List<Node> body) {
        Optional<Located<String>> label = Optional.of(branch.label()).filter(l -> !l.isEmpty())
                .map(l -> new Located<>(l.text(), l.origin()));
        return new Node(key, Optional.empty(), shape, marks, label, Optional.empty(), body, branch.origin());
    }

    private Node heading(Branch branch, Key key, int level, Above above) {
        String typed = branch.heading().text();
        boolean capital = level <= numbering.capitals() && NumberingFinder.isCapitals(branch.heading());
        String title = capital ? capitals.lower(typed) : typed;
        String names = UnitWords.uncharged(title);
        boolean units = above.execution() && UnitWords.isUnits(names);
        boolean request = units && (above.request() || title.toLowerCase(Locale.ROOT).startsWith("đề nghị"));
        List<Who> who = units ? who(names, this.units::within, branch.heading(), key) : List.of();
        Marks marks = units ? MarkMaker.charged(who, request) : Marks.NONE;
        Above below = above.under(title, who, request);
        Optional<Text> words = computed(title, who, request)
                ? Optional.empty()
                : Optional.of(new Text(Text.of(title).inlines(), branch.heading().origin()));
        Marks reported = branch.text().isEmpty()
                ? marks
                : report(marks, branch.text().text(), key, branch.text(), below);
        boolean both = !who.isEmpty() && reported.report().isPresent()
                && Reports.ordersMore(branch.text().text());
        boolean gives = below.doers().isEmpty() && (orders || below.execution()) && reported.report().isEmpty()
                && Charge.parted(branch.text()).stream().anyMatch(Charge::isOrder);
        List<Part> parts = branch.text().isEmpty()
                ? List.of()
                : gives
                        ? Charge.parted(branch.text()).stream().map(s -> sentence(s, key, below, title)).toList()
                        : List.of(part(branch.text(), key, below, title, both ? reported.report() : Optional.empty()));
        Marks whole = parts.isEmpty() ? marks : beside(both ? marks : reported, branch.text(), key, below);
        boolean untold = who.isEmpty() && whole.equals(Marks.NONE);
        return made(branch, key, new Shape.Heading(words, parts), untold ? led(branch, key, above) : whole,
                nodes(branch.children(), key.below("body"), level + 1, below));
    }

    /** What lines below say of a task that stands under nobody's name. */
    private Marks led(Branch branch, Key key, Above above) {
        return orders && above.doers().isEmpty()
                ? Led.marks(branch.children(), (names, line) -> who(names, line, key))
                : Marks.NONE;
    }

    /** Whether the heading is what would print without it. */
    private boolean computed(String title, List<Who> who, boolean request) {
        return who.size() == 1
                && units.printed(who.getFirst()).filter(n -> title.equals((request ? "Đề nghị " : "") + n))
                        .isPresent();
    }

    private List<Who> who(String names, Stretch where, Key key) {
        return who(names, units::resolve, where, key);
    }

    private List<Who> who(String names, Function<String, Units.Resolved> by, Stretch where, Key key) {
        List<Who> out = new ArrayList<>();
        for (String name : UnitWords.split(names.endsWith(":") ? names.substring(0, names.length() - 1) : names)) {
            Units.Resolved resolved = by.apply(name);
            if (resolved.sureness() != Sureness.LISTED && told.add(name)) {
                doubts.add(new Doubt(resolved.sureness() == Sureness.GUESSED
                        ? new IntakeProblem.RoleGuessed(name, resolved.who().words())
                        : new IntakeProblem.RoleUnknown(name, resolved.who().words()), where, key));
            }
            if (out.stream().noneMatch(w -> w.words().equals(resolved.who().words()))) {
                out.add(resolved.who());
            }
        }
        return out;
    }

    private Node paragraph(Branch branch, Key key, int level, Above above) {
        Stretch words = branch.text();
        Optional<Charge> charge = Charge.read(words.text())
                .filter(c -> above.execution()
                        ? above.doers().isEmpty() || c.named()
                        : orders && (c.asked() || c.leads()))
                .filter(c -> above.execution() || above.doers().isEmpty());
        List<Who> who = charge.map(c -> who(c.names(), words, key)).orElse(List.of());
        boolean asked = above.request() || charge.filter(Charge::request).isPresent();
        Marks marks = charge.isPresent() ? MarkMaker.charged(who, asked) : Marks.NONE;
        Above below = above.under(branch.children().isEmpty() ? "" : words.text(), who, asked);
        boolean leaf = branch.children().isEmpty();
        Marks reported = leaf ? report(marks, words.text(), key, words, below) : marks;
        // what orders more than a report is a duty beside it
        boolean both = charge.isPresent() && reported.report().isPresent()
                && Reports.ordersMore(words.text().substring(charge.get().to()));
        List<Found> unit = charge.map(c -> names(c.names(), units::resolve, c.from(), words.text())).orElse(List.of());
        Marks led = who.isEmpty() ? led(branch, key, above) : Marks.NONE;
        Part part = new Part(key, Optional.empty(), Texts.marked(words, facts(unit, words, key, below, "")),
                both ? MarkMaker.reporting(Marks.NONE, reported.report().orElseThrow()) : led, words.origin());
        List<Stretch> sentences = leaf && who.isEmpty() && above.doers().isEmpty() && (orders || above.execution())
                && reported.report().isEmpty() ? Charge.parted(words) : List.of(words);
        List<Part> parts = sentences.size() == 1
                ? List.of(part)
                : sentences.stream().map(s -> sentence(s, key, below, "")).toList();
        Shape shape = switch (branch.kind()) {
            case ITEM -> new Shape.Item(parts);
            case BULLET -> new Shape.Bullet(parts);
            case PARAGRAPH, HEADING, TABLE -> new Shape.Paragraph(parts);
        };
        Marks own = Aims.directed(both ? marks : reported, words, key, below, doubts);
        return made(branch, key, shape, leaf ? beside(own, words, key, below) : own,
                nodes(branch.children(), key.below("body"), branch.isNumbered() ? level + 1 : level, below));
    }

    /** One of several sentences of a paragraph, which may give work. */
    private Part sentence(Stretch words, Key key, Above above, String title) {
        Optional<Charge> charge = Charge.read(words.text()).filter(Charge::asked);
        List<Found> unit = charge.map(c -> names(c.names(), units::resolve, c.from(), words.text())).orElse(List.of());
        Marks marks = charge.map(c -> MarkMaker.charged(who(c.names(), words, key), c.request())).orElse(Marks.NONE);
        return new Part(key, Optional.empty(), Texts.marked(words, facts(unit, words, key, above, title)), marks,
                words.origin());
    }

    /** The names of units that stand in a text from a place on, each with the look-up that it stands for. */
    private List<Found> names(String names, Function<String, Units.Resolved> by, int from, String text) {
        List<Found> out = new ArrayList<>();
        int at = from;
        for (String name : UnitWords.split(names)) {
            int start = text.indexOf(name, at);
            if (start >= 0) {
                at = start + name.length();
                int end = at;
                units.reference(by.apply(name).who()).ifPresent(r -> out.add(new Found(start, end, r)));
            }
        }
        return out;
    }

    /** With whom, by when and what for: of those who are charged. */
    private Marks beside(Marks marks, Stretch words, Key key, Above above) {
        if (above.doers().isEmpty() || marks.report().isPresent()) {
            return marks;
        }
        String text = words.text();
        List<Who> with = new ArrayList<>();
        for (String name : Sides.partners(text)) {
            Units.Resolved partner = units.resolve(name);
            boolean known = partner.sureness() != Sureness.UNKNOWN && !name.contains("liên quan")
                    && Stream.concat(with.stream(), above.doers().stream())
                            .noneMatch(w -> w.words().equals(partner.who().words()));
            if (known) {
                with.addAll(who(name, words, key));
            }
        }
        Optional<PrintedDate> due = Deadlines.find(text).isEmpty() ? Deadlines.quarter(text) : Optional.empty();
        return MarkMaker.beside(marks, with, due, Sides.product(text));
    }

    private Part part(Stretch words, Key key, Above above, String title, Optional<ReportDuty> report) {
        return new Part(key, Optional.empty(), Texts.marked(words, facts(List.of(), words, key, above, title)),
                report.map(r -> MarkMaker.reporting(Marks.NONE, r)).orElse(Marks.NONE), words.origin());
    }

    /** Units, values of targets, deadlines: those of one text, in order, none over another. */
    private List<Found> facts(List<Found> unit, Stretch words, Key key, Above above, String title) {
        List<Found> out = new ArrayList<>(unit);
        String text = words.text();
        boolean target = above.targets() || Values.speaksOfTargets(title) || text.startsWith("Chỉ tiêu")
                || Values.strivesFor(text);
        if (target) {
            for (Found value : Values.find(text, above.headings() + year, period)) {
                if (value.name().endsWith("value")) {
                    String number = text.substring(value.from(), value.to());
                    doubts.add(new Doubt(new IntakeProblem.NoYear(number), words, key));
                }
                out.add(value);
            }
        }
        out.addAll(terms.find(text));
        out.addAll(Deadlines.find(text));
        for (String name : Reports.read(text, true).map(Reports.Report::to).orElse(List.of())) {
            out.addAll(names(name, units::within, Math.max(0, text.lastIndexOf(name)), text));
        }
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
        List<Who> by = marks.doers().isEmpty() && above.doers().isEmpty()
                ? r.by().stream().flatMap(n -> who(n, where, key).stream()).toList()
                : List.of();
        List<Who> to = r.to().stream().flatMap(n -> who(n, units::within, where, key).stream()).distinct().toList();
        List<Who> via = r.via().stream().flatMap(n -> who(n, where, key).stream()).toList();
        Marks own = by.isEmpty() ? marks : MarkMaker.charged(by, false);
        return MarkMaker.reporting(own, new ReportDuty(to, via, r.every(), Origin.SUPPLIED));
    }
}
