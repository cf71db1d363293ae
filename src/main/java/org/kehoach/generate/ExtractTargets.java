package org.kehoach.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.derive.Parent;
import org.kehoach.document.Task;
import org.kehoach.document.Units;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * The plan's targets that bind one unit (chỉ tiêu của đơn vị): those that stand among its duties, those whose numbers its
 * duties cite, and for a lower level all of nobody's that each unit or some must reach.
 */
final class ExtractTargets {

    private final Parent given;
    private final UnitFinder finder;
    private final Units unit;
    private final Set<String> cited = new HashSet<>();
    private final boolean lower;
    private final Plan plan;

    ExtractTargets(Plan plan, Parent given, UnitFinder finder, Units unit, List<Task> led) {
        this.plan = plan;
        this.given = given;
        this.finder = finder;
        this.unit = unit;
        this.lower = finder.isLower(unit);
        led.forEach(t -> cited.addAll(t.refers()));
    }

    List<Node> nodes() {
        List<Node> out = new ArrayList<>();
        collect(plan.body(), List.of(), out);
        plan.annexes().forEach(a -> collect(a.body(), List.of(), out));
        return out;
    }

    private void collect(List<Node> nodes, List<Who> above, List<Node> out) {
        for (Node node : nodes) {
            List<Who> doers = node.marks().doers().isEmpty() ? above : node.marks().doers();
            if (isTarget(node) && binds(node, doers)) {
                out.add(copy(node));
            }
            collect(node.body(), doers, out);
        }
    }

    private static boolean isTarget(Node node) {
        List<FactName> values = new ArrayList<>();
        node.shape().texts().forEach(t -> t.facts(f -> {
            if (f.name() instanceof FactName.Value) {
                values.add(f.name());
            }
        }));
        return node.shape() instanceof Shape.Target || !values.isEmpty();
    }

    private boolean binds(Node node, List<Who> doers) {
        boolean named = node.id().filter(cited::contains).isPresent()
                || node.shape().parts().stream().anyMatch(p -> p.id().filter(cited::contains).isPresent());
        boolean all = lower && doers.isEmpty()
                && node.marks().applies().filter(Marks.Applies.AGGREGATE::equals).isEmpty();
        return named || all || (!doers.isEmpty() && finder.charges(doers, unit));
    }

    /** With the number by which the plan's other texts call it. */
    private Node copy(Node node) {
        Marks m = node.marks();
        Marks own = new Marks(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), m.direction(), m.applies(), List.of(), Optional.empty(), List.of());
        if (node.shape() instanceof Shape.Table t) {
            return ExtractPlan.node(t.with(this::printed), own, List.of());
        }
        List<Inline> words = new ArrayList<>();
        String label = given.numbers().label(node);
        if (node.shape() instanceof Shape.Target && label.indexOf(' ') > 0) {
            words.add(ExtractPlan.words(label.substring(label.indexOf(' ') + 1) + " "));
        }
        for (Part part : node.shape().parts()) {
            if (words.size() > 1) {
                words.add(ExtractPlan.words(" "));
            }
            words.addAll(printed(part.text()).inlines());
        }
        return ExtractPlan.node(new Shape.Bullet(List.of(part(new Text(words, Origin.SUPPLIED)))), own, List.of());
    }

    static Part part(Text text) {
        return new Part(new Key("text"), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
    }

    /** What the plan looked up stands as words: here it would be looked up otherwise. */
    private Text printed(Text text) {
        return new Text(text.inlines().stream().<Inline>map(i -> switch (i) {
            case Inline.LookUp l -> new Inline.Words(given.lookUps().words(l.reference()).orElse(l.reference().name()),
                    l.emphasis());
            case Inline.Fact f when f.name() instanceof FactName.StandsFor -> new Inline.Words(f.words(), f.emphasis());
            case Inline.Fact f -> f;
            case Inline.Words w -> w;
            case Inline.Blank b -> b;
        }).toList(), Origin.SUPPLIED);
    }
}
