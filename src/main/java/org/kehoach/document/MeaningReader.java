package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.document.Meaning.Reporting;
import org.kehoach.document.Meaning.Target;
import org.kehoach.document.Meaning.Value;
import org.kehoach.plan.Citation;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
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

    /** What may stand before the names in a heading. */
    private static final Pattern LEADS = Pattern
            .compile("(?iu)^(?:Kính đề nghị|Đề nghị|Đối với|Trách nhiệm của|Giao|Yêu cầu)\\s+");
    /** How long what stands before the names may be, such as {@code Kính đề nghị }. */
    private static final int LEAD = 16;
    private static final Pattern PARTING = Pattern.compile("\\s*[,;]?\\s*(?:và|cùng)?\\s*");

    private final Plan plan;
    private final LookUps lookUps;
    private final Numbers numbers;
    private final Callings callings;
    private final Wording wording;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Reporting> reporting = new ArrayList<>();

    MeaningReader(Plan plan, LookUps lookUps, Numbers numbers) {
        this.plan = plan;
        this.lookUps = lookUps;
        this.numbers = numbers;
        callings = new Callings(lookUps);
        this.wording = new Wording(plan, lookUps);
        wording.countMentions();
    }

    Meaning read() {
        read(plan.body(), List.of());
        read(plan.closing(), List.of());
        plan.annexes().forEach(a -> read(a.body(), List.of()));
        List<Meaning.Citation> citations = plan.citations().values().stream().map(MeaningReader::citation).toList();
        return new Meaning(assignments, targets, reporting, citations);
    }

    private static Meaning.Citation citation(Citation c) {
        return new Meaning.Citation(c.type().value(), c.code().map(l -> l.value()).orElse(""),
                c.date().map(d -> d.value().words()).orElse(""), c.issuer().map(l -> l.value()).orElse(""));
    }

    private void read(List<Node> nodes, List<Who> inherited) {
        for (Node node : nodes) {
            List<Who> doers = node.marks().doers().isEmpty() ? inherited : node.marks().doers();
            if (!node.marks().doers().isEmpty() && node.marks().report().isEmpty()) {
                assign(node);
            }
            for (Part part : node.shape().parts()) {
                if (!part.marks().doers().isEmpty() && part.marks().report().isEmpty()) {
                    String words = words(part.text());
                    assignments.add(assignment(part.marks(), part.text(), words, List.of(words)));
                }
            }
            if (node.shape() instanceof Shape.Table table && node.marks().doers().isEmpty()) {
                assignments.addAll(RowDuties.of(table, this::words));
            }
            targets(node);
            reports(node, doers);
            read(node.body(), doers);
        }
    }

    private void assign(Node node) {
        List<String> duties = new ArrayList<>();
        leaves(node, true, duties);
        if (node.shape() instanceof Shape.Heading heading) {
            assignments.add(new Assignment(unit(node, heading), node.marks().assign().isEmpty(), duties));
        } else if (node.shape() instanceof Shape.Table) {
            assignments.add(new Assignment(lookUps.names(node.marks().doers()), node.marks().assign().isEmpty(),
                    duties));
        } else if (!node.shape().parts().isEmpty()) {
            Part first = node.shape().parts().getFirst();
            assignments.add(assignment(node.marks(), first.text(), words(first.text()), duties));
        }
    }

    /**
     * Where the words begin with the unit's marked name, perhaps behind {@code Giao}, they name the unit; behind a colon the
     * rest is the duty.
     */
    private Assignment assignment(Marks marks, Text text, String words, List<String> duties) {
        boolean request = marks.assign().isEmpty();
        String unit = marked(text);
        int at = unit.isEmpty() ? -1 : words.indexOf(unit);
        if (at < 0 || at > LEAD) {
            return new Assignment(lookUps.names(marks.doers()), request, duties);
        }
        List<String> rest = new ArrayList<>(duties);
        if (words.startsWith(unit + ":") && !rest.isEmpty() && rest.getFirst().equals(words)) {
            rest.set(0, words.substring(unit.length() + 1).strip());
        }
        return new Assignment(unit, request, rest);
    }

    /** The marked names at the head of a text, from the first to the last that only commas and the like part. */
    private String marked(Text text) {
        StringBuilder out = new StringBuilder();
        String between = "";
        for (int i = 0; i < text.inlines().size(); i++) {
            Inline inline = text.inlines().get(i);
            Optional<String> unit = unit(inline);
            if (unit.isPresent()) {
                out.append(between).append(unit.get());
                between = "";
            } else if (!out.isEmpty() && inline instanceof Inline.Words w && PARTING.matcher(w.words()).matches()) {
                between = w.words();
            } else if (i > 0 || !(inline instanceof Inline.Words)) {
                break;
            }
        }
        return out.toString();
    }

    private Optional<String> unit(Inline inline) {
        return switch (inline) {
            case Inline.Fact(FactName.StandsFor(Reference.Unit _), String words, _, _) -> Optional.of(words);
            case Inline.LookUp l when l.reference() instanceof Reference.Unit -> lookUps.words(l.reference());
            case Inline.Fact _,Inline.LookUp _,Inline.Words _,Inline.Blank _ -> Optional.empty();
        };
    }

    private String unit(Node node, Shape.Heading heading) {
        String words = heading.title().map(this::words).orElseGet(() -> lookUps.names(node.marks().doers()));
        String stripped = LEADS.matcher(words).replaceFirst("");
        return stripped.endsWith(":") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** The leaf texts below a node, down to where others are charged. */
    private void leaves(Node node, boolean top, List<String> out) {
        if (!top && !node.marks().doers().isEmpty() && node.marks().report().isEmpty()) {
            return;
        }
        if (node.shape() instanceof Shape.Table table) {
            table.rows().forEach(row -> out.add(String.join(" ",
                    row.stream().flatMap(c -> c.lines().stream()).map(this::words).toList())));
        } else if (node.body().isEmpty() || node.shape() instanceof Shape.Heading || (top && !announces(node))) {
            for (Part part : node.shape().parts()) {
                if (part.marks().doers().isEmpty()) {
                    out.add(words(part.text()));
                }
            }
        }
        for (Node child : node.body()) {
            leaves(child, false, out);
        }
    }

    /** Whether a node's words end in a colon, so that what it charges somebody with stands below. */
    private boolean announces(Node node) {
        return node.shape().parts().isEmpty()
                || words(node.shape().parts().getLast().text()).strip().endsWith(":");
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

    private void reports(Node node, List<Who> doers) {
        node.marks().report().ifPresent(r -> reports(r, node.marks(), texts(node), doers));
        for (Part part : node.shape().parts()) {
            part.marks().report().ifPresent(r -> reports(r, part.marks(), List.of(part.text()),
                    part.marks().doers().isEmpty() ? doers : part.marks().doers()));
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

    private void reports(ReportDuty report, Marks marks, List<Text> texts, List<Who> doers) {
        String words = String.join(" ", texts.stream().map(this::words).toList());
        String to = String.join(", ", report.to().stream().map(w -> callings.called(w, texts, words)).toList());
        String by = doers.isEmpty() ? "" : lookUps.names(doers);
        List<String> dates = new ArrayList<>();
        for (Text text : texts) {
            text.facts(f -> {
                if (f.name() instanceof FactName.Due) {
                    PrintedDate.parse(f.words()).ifPresent(d -> dates.addAll(d.isos()));
                }
            });
        }
        marks.due().ifPresent(d -> dates.addAll(d.value().isos()));
        if (dates.isEmpty()) {
            dates.add("");
        }
        dates.forEach(d -> reporting.add(new Reporting(by, to, d)));
    }

    private String words(Text text) {
        return wording.span(Address.document("meaning"), text).text();
    }
}
