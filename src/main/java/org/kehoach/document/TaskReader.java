package org.kehoach.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.agency.Directory;
import org.kehoach.plan.Annex;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Reads the duties off a plan (trích nhiệm vụ): each text that says one, with what the nodes above it say of it. */
public final class TaskReader {

    private final LookUps lookUps;
    private final Numbers numbers;
    private final Wording wording;
    private final UnitNames units;
    private final List<Task> out = new ArrayList<>();
    /** The keys of those whose resources were told, which several duties have together. */
    private final Set<Key> told = new HashSet<>();

    TaskReader(Plan plan, LookUps lookUps, Numbers numbers) {
        this.lookUps = lookUps;
        this.numbers = numbers;
        this.wording = new Wording(plan, lookUps).inShort();
        this.units = new UnitNames(plan, lookUps);
    }

    /** The duties of a plan, in its order. */
    public static List<Task> read(Plan plan, Directory directory) {
        Numbers numbers = Numbers.of(plan);
        return new TaskReader(plan, new LookUps(plan, directory, numbers), numbers).read(plan);
    }

    List<Task> read(Plan plan) {
        plan.body().forEach(n -> read(n, TaskScope.NONE));
        Optional<Task.Section> last = out.isEmpty() ? Optional.empty() : out.getLast().section();
        plan.closing().forEach(n -> read(n, TaskScope.NONE.in(last)));
        for (Annex annex : plan.annexes()) {
            TaskScope scope = TaskScope.NONE
                    .in(Optional
                            .of(new Task.Section(annex.key(), numbers.label(annex) + ". " + words(annex.heading()))));
            annex.body().forEach(n -> read(n, scope));
        }
        return List.copyOf(out);
    }

    private void read(Node node, TaskScope above) {
        TaskScope scope = above.at(node.key(), node.marks());
        switch (node.shape()) {
            case Shape.Heading h -> {
                TaskScope below = headed(node, h, scope);
                h.title().filter(_ -> h.parts().isEmpty() && TaskLines.isTask(node))
                        .ifPresent(t -> add(node.key(), List.of(t), runs(t), scope));
                leaves(node, h.parts(), below);
                below(node, below);
            }
            case Shape.Table t -> rows(node, t, scope);
            case Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> {
                if (node.body().isEmpty() || TaskLines.isTask(node)) {
                    leaves(node, node.shape().parts(), scope);
                } else {
                    below(node, introduced(node, scope));
                }
            }
        }
    }

    /** Lines that say who leads say nothing to do. */
    private void below(Node node, TaskScope scope) {
        Set<Key> lines = TaskLines.of(node);
        node.body().stream().filter(n -> !lines.contains(n.key())).forEach(n -> read(n, scope));
    }

    /** A heading names the unit, or a section; below a unit's name it introduces the duties. */
    private TaskScope headed(Node node, Shape.Heading heading, TaskScope scope) {
        if (heading.title().isEmpty()) {
            return scope;
        }
        String title = words(heading.title().get());
        boolean own = !node.marks().doers().isEmpty();
        boolean led = !TaskLines.of(node).isEmpty();
        if (own && TaskWords.names(title, scope.doers(), lookUps, led)) {
            return scope.called(TaskWords.unit(title));
        }
        if (!own && !scope.doers().isEmpty()) {
            return scope.introducedBy(TaskWords.colon(runs(heading.title().get())));
        }
        String number = numbers.number(node.key().value()).orElse("");
        return scope.in(Optional.of(new Task.Section(node.key(), number.isEmpty() ? title : number + ". " + title)));
    }

    /** Clauses that others are charged with are duties; the rest introduces what stands below. */
    private TaskScope introduced(Node node, TaskScope scope) {
        TaskScope below = scope;
        for (Part part : node.shape().parts()) {
            if (part.marks().doers().isEmpty()) {
                below = below.introducedBy(TaskWords.unnamed(runs(part.text()), scope.doers(), lookUps));
            } else {
                add(part.key(), List.of(part.text()), runs(part.text()), scope.at(part.key(), part.marks()));
            }
        }
        return below;
    }

    /** Each part is a duty; one that ends in a colon introduces those behind it. */
    private void leaves(Node node, List<Part> parts, TaskScope scope) {
        TaskScope here = scope;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Key key = parts.size() == 1 && part.id().isEmpty() ? node.key() : part.key();
            TaskScope own = here.at(part.key(), part.marks());
            List<Run> words = runs(part.text());
            if (i + 1 < parts.size() && TaskWords.text(words).endsWith(":") && part.marks().doers().isEmpty()) {
                here = here.introducedBy(TaskWords.unnamed(words, here.doers(), lookUps));
            } else {
                add(key, List.of(part.text()), words, own);
            }
        }
    }

    private void rows(Node node, Shape.Table table, TaskScope scope) {
        for (int r = 0; r < table.rows().size(); r++) {
            List<Text> texts = table.rows().get(r).stream().flatMap(c -> c.lines().stream()).toList();
            String words = texts.stream().map(this::words).filter(TaskWords::isSaying)
                    .collect(Collectors.joining("; "));
            if (!words.isEmpty()) {
                add(node.key().below("rows").below(Integer.toString(r)), texts, List.of(Run.plain(words)), scope);
            }
        }
    }

    private void add(Key key, List<Text> texts, List<Run> own, TaskScope scope) {
        List<Task.Due> dues = new ArrayList<>();
        Set<String> refers = new HashSet<>();
        for (Text text : texts) {
            for (Inline inline : text.inlines()) {
                if (inline instanceof Inline.Fact(FactName.Due due, String words, _, _)) {
                    PrintedDate.parse(words).ifPresent(d -> dues.add(new Task.Due(due.name(), d)));
                } else if (inline instanceof Inline.LookUp(Reference.Named(String name), _, _)) {
                    refers.add(name);
                }
            }
        }
        // a day in the words is what all were told, where the duty's own words say no other
        scope.due().filter(_ -> dues.isEmpty() || scope.isOwnDue(key)).map(Located::value)
                .ifPresent(d -> dues.add(new Task.Due("due", d)));
        if (scope.doers().isEmpty() && (dues.isEmpty() || scope.report().isEmpty())) {
            return;
        }
        String unit = scope.unit().orElseGet(() -> names(scope.doers()));
        List<Run> words = TaskWords.duty(scope.lead(), TaskWords.unnamed(own, scope.doers(), lookUps));
        if (!words.isEmpty()) {
            out.add(new Task(key, scope.section(), scope.doers(), unit, scope.request(), words, scope.with(),
                    names(scope.with()), dues, product(scope), resources(scope), scope.report(), reportTo(scope),
                    refers));
        }
    }

    private String reportTo(TaskScope scope) {
        return scope.report().map(r -> names(r.to())
                + (r.via().isEmpty() ? "" : (r.to().isEmpty() ? "" : " ") + "(qua " + names(r.via()) + ")")).orElse("");
    }

    private String product(TaskScope scope) {
        return scope.product().map(this::words).map(TaskWords::capital)
                .orElse(scope.report().isPresent() ? "Báo cáo" : "");
    }

    private String resources(TaskScope scope) {
        return scope.resources().filter(r -> told.add(r.of())).map(r -> TaskWords.capital(words(r.text()))).orElse("");
    }

    /** The names of several, parted so that a name with a comma in it stays one. */
    private String names(List<Who> who) {
        return who.stream().map(units::of).collect(Collectors.joining("; "));
    }

    private List<Run> runs(Text text) {
        return wording.span(Address.document("tasks"), text).runs();
    }

    private String words(Text text) {
        return TaskWords.text(runs(text));
    }
}
