package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;

/**
 * One plan of a chain as provenance looks at it (một cấp trong chuỗi).
 *
 * @param workings how it was derived; empty for the uppermost
 * @param named    by id, and by place what has none
 * @param path     the nodes above each node, the uppermost first
 * @param own      the decision that each of its own nodes came with; empty for those of its own body
 */
record ChainLevel(Account.Level level, Plan plan, Optional<Derived> workings, LookUps lookUps, Numbers numbers,
        Map<String, Parent.Named> named, Map<Key, List<Node>> path, Map<Key, Optional<Decision>> own) {

    /** The plans of a chain, the nearest first. */
    static List<ChainLevel> of(List<Derived> chain) {
        List<ChainLevel> out = new ArrayList<>();
        for (Derived derived : chain) {
            Workings w = derived.workings();
            String called = out.isEmpty() ? "" : chain.get(out.size() - 1).workings().parent().called();
            out.add(of(out.size(), called, derived.plan(), Optional.of(derived), w.lookUps(), w.numbers()));
        }
        Parent top = chain.getLast().workings().parent();
        out.add(of(out.size(), top.called(), top.plan(), Optional.empty(), top.lookUps(), top.numbers()));
        return out;
    }

    private static ChainLevel of(int above, String called, Plan plan, Optional<Derived> derived, LookUps lookUps,
            Numbers numbers) {
        Map<String, Parent.Named> named = new LinkedHashMap<>();
        Map<Key, List<Node>> path = new HashMap<>();
        name(plan.body(), List.of(), named, path);
        name(plan.closing(), List.of(), named, path);
        plan.annexes().forEach(a -> name(a.body(), List.of(), named, path));
        Map<Key, Optional<Decision>> own = new HashMap<>();
        derived.ifPresent(d -> own(d.workings().written(), own));
        return new ChainLevel(new Account.Level(plan.id().value(), plan.version(), called, above), plan, derived,
                lookUps, numbers, named, path, own);
    }

    private static void name(List<Node> nodes, List<Node> above, Map<String, Parent.Named> named,
            Map<Key, List<Node>> path) {
        for (Node node : nodes) {
            named.put(node.key().value(), new Parent.Named(node, Optional.empty()));
            path.put(node.key(), above);
            for (Part part : node.shape().parts()) {
                part.id().ifPresent(id -> named.put(id, new Parent.Named(node, Optional.of(part))));
            }
            List<Node> here = new ArrayList<>(above);
            here.add(node);
            name(node.body(), here, named, path);
        }
    }

    private static void own(Plan written, Map<Key, Optional<Decision>> own) {
        written.body().forEach(n -> own(n, Optional.empty(), own));
        written.closing().forEach(n -> own(n, Optional.empty(), own));
        written.annexes().forEach(a -> a.body().forEach(n -> own(n, Optional.empty(), own)));
        written.derivation().orElseThrow().decisions().forEach(d -> {
            switch (d) {
                case Decision.Add a -> a.nodes().forEach(n -> own(n, Optional.of(a), own));
                case Decision.Replace r -> r.set().values().forEach(c -> {
                    if (c instanceof Decision.Change.Body b) {
                        b.nodes().forEach(n -> own(n, Optional.of(r), own));
                    }
                });
                case Decision.Keep _,Decision.Remove _,Decision.Waive _ -> {
                    // nothing of its own
                }
            }
        });
    }

    private static void own(Node node, Optional<Decision> decision, Map<Key, Optional<Decision>> own) {
        own.put(node.key(), decision);
        node.body().forEach(n -> own(n, decision, own));
    }

    Optional<Parent.Named> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Whether the node was written on this level. */
    boolean isOwn(Node node) {
        return workings.isEmpty() || own.containsKey(node.key());
    }

    /** The name in the plan above of what is called so here: a place in it is told with its id before. */
    String above(String name, ChainLevel upper) {
        String prefix = upper.plan.id().value() + "/";
        return name.startsWith(prefix) && !upper.named.containsKey(name) ? name.substring(prefix.length()) : name;
    }

    /** The name here of what is called so in the plan above. */
    String below(String name, ChainLevel upper) {
        Parent.Named theirs = upper.named.get(name);
        boolean place = theirs != null && theirs.part().isEmpty() && theirs.node().id().isEmpty();
        return place ? upper.plan.id().value() + "/" + name : name;
    }

    String number(String name) {
        return numbers.number(name).orElse("");
    }
}
