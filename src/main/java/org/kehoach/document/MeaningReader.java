package org.kehoach.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.document.Meaning.Reporting;
import org.kehoach.document.Meaning.Target;
import org.kehoach.document.Meaning.Value;
import org.kehoach.plan.Citation;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Reference;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Reads off a plan who must do what, by when, how much (trích nội dung giao việc), in words as printed. */
final class MeaningReader {

    private static final Pattern REPORTS = Pattern.compile("(?iu)báo cáo|sơ kết|tổng kết");

    private final Plan plan;
    private final LookUps lookUps;
    private final Numbers numbers;
    private final Callings callings;
    private final Wording wording;
    private final Charges charges;
    /** What the rows of tables charge whom with, of tables that are still to come. */
    private final Map<Key, List<Assignment>> rows = new LinkedHashMap<>();
    /** What lines below a task say of who leads it, by the task. */
    private final Map<Key, List<Assignment>> labelled = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Reporting> reporting = new ArrayList<>();

    MeaningReader(Plan plan, LookUps lookUps, Numbers numbers) {
        this.plan = plan;
        this.lookUps = lookUps;
        this.numbers = numbers;
        callings = new Callings(lookUps);
        this.wording = new Wording(plan, lookUps);
        wording.countMentions();
        this.charges = new Charges(lookUps, this::words);
    }

    /**
     * @param printed the document's blocks, those of its annexes among them
     * @param closing what stands after the last section
     * @param cited   the documents that its words mention
     */
    Meaning read(List<Block> printed, List<Block> closing, List<Citation> cited) {
        List<Block> all = new ArrayList<>(printed);
        all.addAll(closing);
        if (plan.kind().value().givesWork()) {
            rows.putAll(RowDuties.of(printed));
            labelled.putAll(LabelledDuties.of(printed));
        }
        walk(plan.body(), Doers.NONE);
        walk(plan.closing(), Doers.NONE);
        plan.annexes().forEach(a -> walk(a.body(), Doers.NONE));
        List<Meaning.Citation> citations = cited.stream().map(MeaningReader::citation).toList();
        // what is left stands in the tables that are made of the duties
        rows.values().forEach(charges::add);
        return new Meaning(charges.all(), targets, reporting, citations, Carried.of(plan, lookUps, all));
    }

    private static Meaning.Citation citation(Citation c) {
        return new Meaning.Citation(c.type().value(), c.code().map(l -> l.value()).orElse(""),
                c.date().map(d -> d.value().words()).orElse(""), c.issuer().map(l -> l.value()).orElse(""));
    }

    /**
     * Who is charged where a node stands.
     *
     * @param names as the page names them
     */
    private record Doers(List<Who> who, String names) {
        static final Doers NONE = new Doers(List.of(), "");
    }

    private Doers doers(List<Who> who, String printed) {
        boolean known = printed.isEmpty() || who.stream().allMatch(w -> lookUps.name(w).isPresent());
        return new Doers(who, known ? lookUps.names(who) : printed);
    }

    private void walk(List<Node> nodes, Doers inherited) {
        for (Node node : nodes) {
            Doers doers = node.marks().doers().isEmpty()
                    ? inherited
                    : doers(node.marks().doers(), charges.title(node));
            List<Assignment> told = isTold(node, inherited)
                    ? labelled.getOrDefault(node.key(), List.of())
                    : List.of();
            if (told.isEmpty()) {
                charges.read(node);
            } else {
                // in the page's words, as the marks of an import say it too
                charges.add(told);
            }
            Optional.ofNullable(rows.remove(node.key())).ifPresent(charges::add);
            targets(node);
            reports(node, doers);
            walk(node.body(), doers);
        }
    }

    /** Whether lines below a node may tell who does what it says: where it names nobody itself, nor does what is above. */
    private boolean isTold(Node node, Doers inherited) {
        boolean own = !node.marks().doers().isEmpty();
        boolean charged = own || node.shape().parts().stream().anyMatch(p -> !p.marks().doers().isEmpty());
        boolean named = own && node.shape() instanceof Shape.Heading && charges.names(node);
        return !named && (charged || inherited.who().isEmpty());
    }

    /** The rows of a table whose cells hold values: each a target of its own, in the words of its cells. */
    private void targets(Node node, Shape.Table table) {
        for (List<Shape.Table.Cell> row : table.rows()) {
            List<Text> texts = row.stream().flatMap(c -> c.lines().stream()).toList();
            List<Value> values = new ArrayList<>();
            texts.forEach(text -> text.facts(f -> {
                if (f.name() instanceof FactName.Value v) {
                    value(f, v, node, Marks.NONE).ifPresent(values::add);
                }
            }));
            if (!values.isEmpty()) {
                targets.add(new Target(String.join(" ", texts.stream().map(this::words).toList()), values));
            }
        }
    }

    private void targets(Node node) {
        if (node.shape() instanceof Shape.Table table) {
            targets(node, table);
            return;
        }
        List<Value> values = new ArrayList<>();
        for (Part part : node.shape().parts()) {
            part.text().facts(f -> {
                if (f.name() instanceof FactName.Value v) {
                    value(f, v, node, part.marks()).ifPresent(values::add);
                }
            });
        }
        if (!values.isEmpty() || node.shape() instanceof Shape.Target) {
            String words = String.join(" ", node.shape().parts().stream().map(p -> words(p.text())).toList());
            String count = node.shape() instanceof Shape.Target ? TargetMark.of(numbers.label(node)).count() : "";
            targets.add(new Target(count.isEmpty() ? words : count + " " + words, values));
        }
    }

    private static Optional<Value> value(Inline.Fact fact, FactName.Value name, Node node, Marks part) {
        return Quantity.parse(fact.words()).map(q -> {
            String direction = q.bound().map(Quantity.Bound::sign)
                    .or(() -> part.direction().or(() -> node.marks().direction()).map(MeaningReader::sign))
                    .orElse(Quantity.Bound.AT_LEAST.sign());
            return new Value(q.number().toPlainString(), q.unit(), direction,
                    name.when().equals("value") ? "" : name.when());
        });
    }

    private static String sign(Marks.Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Quantity.Bound.AT_LEAST.sign();
            case AT_MOST -> Quantity.Bound.AT_MOST.sign();
            case EQUAL -> Quantity.Bound.EQUAL.sign();
        };
    }

    private void reports(Node node, Doers doers) {
        node.marks().report().ifPresent(r -> reports(r, node.marks(), texts(node), doers));
        for (Part part : node.shape().parts()) {
            part.marks().report().ifPresent(r -> reports(r, part.marks(), List.of(part.text()),
                    part.marks().doers().isEmpty() ? doers : doers(part.marks().doers(), "")));
        }
    }

    /** The texts that a report mark on a node speaks of: its own, or those under a heading. */
    private static List<Text> texts(Node node) {
        List<Text> out = new ArrayList<>(node.shape() instanceof Shape.Table t
                ? t.texts()
                : node.shape().parts().stream().map(Part::text).toList());
        for (Node child : node.body()) {
            if (child.marks().report().isEmpty()) {
                out.addAll(texts(child));
            }
        }
        return out;
    }

    private void reports(ReportDuty report, Marks marks, List<Text> texts, Doers doers) {
        String words = String.join(" ", texts.stream().map(this::words).toList());
        String to = String.join(", ", report.to().stream().map(w -> callings.called(w, texts, words)).toList());
        List<String> dates = new ArrayList<>();
        texts.forEach(text -> dates.addAll(dates(text)));
        marks.due().ifPresent(d -> dates.addAll(d.value().isos()));
        if (dates.isEmpty()) {
            dates.add("");
        }
        dates.forEach(d -> reporting.add(new Reporting(doers.names(), to, d)));
    }

    /** The dates of a text that orders a report: of several clauses, those by which others order other work are none. */
    private List<String> dates(Text text) {
        String words = words(text);
        List<String> reported = new ArrayList<>();
        List<String> all = new ArrayList<>();
        int[] at = {0};
        text.facts(f -> {
            int start = Math.max(at[0], words.indexOf(f.words(), at[0]));
            at[0] = Math.min(words.length(), start + f.words().length());
            if (f.name() instanceof FactName.Due) {
                List<String> isos = PrintedDate.parse(f.words()).map(PrintedDate::isos).orElse(List.of());
                all.addAll(isos);
                int end = words.indexOf("; ", at[0]);
                String clause = words.substring(words.lastIndexOf("; ", start) + 1, end < 0 ? words.length() : end);
                if (REPORTS.matcher(clause).find()) {
                    reported.addAll(isos);
                }
            }
        });
        return reported.isEmpty() ? all : reported;
    }

    private String words(Text text) {
        return wording.span(Address.document("meaning"), text).text();
    }
}
