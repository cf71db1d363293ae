package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.derive.Account.Deed;
import org.kehoach.derive.Account.Standing;
import org.kehoach.derive.Account.Step;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Text;

/**
 * Tells of each node and field of a derived plan where it came from, up the chain of plans (truy nguyên), and of each that a
 * superior's plan has and this has not, why.
 */
public final class Provenance {

    private final List<ChainLevel> levels;
    private final List<Map<String, Map<String, FieldValues.Value>>> values = new ArrayList<>();

    private Provenance(List<ChainLevel> levels) {
        this.levels = levels;
        levels.forEach(_ -> values.add(new HashMap<>()));
    }

    private Map<String, FieldValues.Value> values(int level, Parent.Named named) {
        return values.get(level).computeIfAbsent(named.name(),
                _ -> FieldValues.of(named.node(), named.part(), levels.get(level).lookUps()));
    }

    /**
     * The provenance of a plan.
     *
     * @param chain the plan's own derivation first, then its superior's, and so on up
     */
    public static Provenance of(List<Derived> chain) {
        return new Provenance(ChainLevel.of(chain));
    }

    /** All that can be asked for, of this plan and of those above. */
    public Set<String> names() {
        Set<String> out = new LinkedHashSet<>();
        levels.forEach(l -> out.addAll(l.named().keySet()));
        out.addAll(new DocumentFields(levels).names());
        return out;
    }

    /** The names of the document's fields; nothing where a field of that name is not one of a document. */
    public Optional<List<String>> documentFields(String name) {
        return Optional.of(List.copyOf(new DocumentFields(levels).names())).filter(_ -> DocumentFields.isKey(name));
    }

    /** The id of the plan. */
    public String plan() {
        return levels.getFirst().plan().id().value();
    }

    /** The names of this plan's own nodes and parts. */
    public Set<String> present() {
        return levels.getFirst().named().keySet();
    }

    /** The account of a node or part, else of a field of the document; empty where no plan of the chain has it. */
    public Optional<Account> of(String name) {
        for (int i = 0; i < levels.size(); i++) {
            Optional<Parent.Named> named = levels.get(i).find(name);
            if (named.isPresent()) {
                return Optional.of(account(name, i, named.get()));
            }
        }
        return new DocumentFields(levels).of(name);
    }

    private Account account(String name, int at, Parent.Named named) {
        ChainLevel level = levels.get(at);
        Map<String, List<Step>> fields = new LinkedHashMap<>();
        values(at, named)
                .forEach((field, value) -> fields.put(field, steps(name, at, named, field)));
        return new Account(name, Changes.word(named.node().shape()), level.number(name), standing(at, named.node()),
                at == 0 ? Optional.empty() : Optional.of(new Absences(levels.get(at - 1), level).of(name)),
                fields.entrySet().stream().map(e -> new Account.Field(e.getKey(), e.getValue())).toList());
    }

    private Standing standing(int at, Node node) {
        ChainLevel level = levels.get(at);
        if (!level.isOwn(node)) {
            ChainLevel upper = levels.get(at + 1);
            Node theirs = upper.find(level.above(node.key().value(), upper)).orElseThrow().node();
            Policies policies = level.workings().orElseThrow().workings().policies();
            return new Standing.Taken(level.level(), upper.level(), policies.of(theirs), policies.basis(theirs));
        }
        Optional<Decision> decision = Optional.ofNullable(level.own().get(node.key())).flatMap(d -> d);
        return decision.<Standing>map(d -> added(level, node, d))
                .orElseGet(() -> new Standing.Written(level.level(), place(node.origin())));
    }

    private static Standing added(ChainLevel level, Node node, Decision decision) {
        boolean adds = decision instanceof Decision.Add;
        String deed = decision instanceof Decision.Add a ? a.side().name().toLowerCase(Locale.ROOT) : "set";
        Set<String> covers = new TreeSet<>();
        node.marks().covers().forEach(c -> covers.add(c.value()));
        node.shape().parts().forEach(p -> p.marks().covers().forEach(c -> covers.add(c.value())));
        Origin place = adds ? node.origin() : decision.note().origin();
        return new Standing.Added(level.level(), place(place), deed, decision.at().value(), reason(decision),
                List.copyOf(covers));
    }

    static String reason(Decision decision) {
        return decision.note().reason().map(Text::typedWords).orElse("");
    }

    /** The reason, and the document by whose leave the value may be less than told. */
    private static String reason(ChainLevel level, Decision.Replace set) {
        String leave = level.workings().orElseThrow().workings().decisions().waiver(set.at().value())
                .map(CoverageReader::document).orElse("");
        return Stream.of(reason(set), leave).filter(w -> !w.isEmpty()).collect(Collectors.joining("; "));
    }

    private List<Step> steps(String name, int at, Parent.Named named, String field) {
        List<Step> out = new ArrayList<>();
        Optional<Parent.Named> here = Optional.of(named);
        String called = name;
        for (int i = at; here.isPresent(); i++) {
            ChainLevel level = levels.get(i);
            Node node = here.get().node();
            FieldValues.Value value = values(i, here.get()).get(field);
            if (value == null) {
                break;
            }
            Optional<Parent.Named> theirs = Optional.empty();
            Optional<FieldValues.Value> before = Optional.empty();
            Optional<Decision.Replace> set = Optional.empty();
            if (!level.isOwn(node)) {
                ChainLevel upper = levels.get(i + 1);
                called = level.above(called, upper);
                theirs = upper.find(called);
                int next = i + 1;
                before = theirs.flatMap(t -> Optional.ofNullable(values(next, t).get(field)));
                set = before.isEmpty()
                        ? Optional.empty()
                        : replacement(level, theirs.orElseThrow(), before.get(), field);
            }
            out.add(step(field, level, value, before, set, level.number(here.get().name())));
            here = before.isPresent() ? theirs : Optional.empty();
        }
        return typed(out);
    }

    private static Step step(String field, ChainLevel level, FieldValues.Value value,
            Optional<FieldValues.Value> before,
            Optional<Decision.Replace> set, String number) {
        Deed deed = set.isPresent()
                ? Deed.SET
                : before.isEmpty()
                        ? Deed.WRITTEN
                        : before.get().words().equals(value.words()) || field.equals("body")
                                ? Deed.TAKEN
                                : Deed.LOCALISED;
        Optional<Text> fact = before.flatMap(b -> set.flatMap(s -> fact(s, b, field)));
        return new Step(level.level(), deed, value.words(), fact.map(Text::markup).orElse(value.typed()), number,
                value.lookUps(), place(fact.map(Text::origin).orElse(value.origin())),
                set.map(s -> reason(level, s)).orElse(""));
    }

    /** The decision by which a level set a field of what it took over, itself or with the words that hold it. */
    private static Optional<Decision.Replace> replacement(ChainLevel level, Parent.Named theirs,
            FieldValues.Value before, String field) {
        Decisions decisions = level.workings().orElseThrow().workings().decisions();
        String id = theirs.part().flatMap(Part::id).or(() -> theirs.node().id()).orElse("");
        List<Decision.Replace> about = decisions.replacements(theirs.node()).stream()
                .filter(r -> r.at().value().equals(id) || theirs.part().isEmpty()).toList();
        Optional<Decision.Replace> direct = about.stream().filter(r -> r.set().containsKey(field)).findFirst();
        return direct.or(() -> about.stream().filter(r -> holds(r, theirs, before, field)).findFirst());
    }

    /** Whether a decision changed the words that a fact stands in, or a fact in these words. */
    private static boolean holds(Decision.Replace decision, Parent.Named theirs, FieldValues.Value before,
            String field) {
        if (Changes.facts(theirs.node(), theirs.part()).contains(field)) {
            return decision.set().containsKey("text")
                    || decision.set().containsKey(Changes.word(theirs.node().shape()));
        }
        return decision.set().keySet().stream().anyMatch(fact -> before.typed().contains("${" + fact + "="));
    }

    /** The new words of a fact, where a decision changed no more of a text than that. */
    private static Optional<Text> fact(Decision.Replace set, FieldValues.Value before, String field) {
        return set.set().containsKey(field)
                ? Optional.empty()
                : set.set().entrySet().stream().filter(e -> before.typed().contains("${" + e.getKey() + "="))
                        .flatMap(e -> e.getValue() instanceof Decision.Change.Words w
                                ? Stream.of(w.text())
                                : Stream.empty())
                        .findFirst();
    }

    /** What is taken over stands in the file of the plan that it is taken from. */
    private static List<Step> typed(List<Step> steps) {
        List<Step> out = new ArrayList<>(steps);
        for (int i = out.size() - 2; i >= 0; i--) {
            Step s = out.get(i);
            Step from = out.get(i + 1);
            if (s.deed() == Deed.TAKEN || s.deed() == Deed.LOCALISED) {
                out.set(i, new Step(s.level(), s.deed(), s.value(), from.typed(), s.number(), s.lookUps(), from.place(),
                        s.reason()));
            }
        }
        return out;
    }

    static Optional<Origin.Yaml> place(Origin origin) {
        return origin instanceof Origin.Yaml y ? Optional.of(y) : Optional.empty();
    }
}
