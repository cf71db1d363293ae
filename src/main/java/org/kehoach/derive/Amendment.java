package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.compare.Comparison;
import org.kehoach.compare.FieldChange;
import org.kehoach.compare.NodeChange;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;

/**
 * What a superior changed between two issues of a plan (nội dung sửa đổi), by id: what has another id is another thing,
 * however alike its words are.
 *
 * @param before     the issue that was
 * @param after      the one that is
 * @param head       fields of the document itself
 * @param changed    fields by the id of a node or part
 * @param unnamed    what happened to nodes without an id
 * @param successors by an id, the ids that say since this issue that they stand for it
 */
public record Amendment(Parent before, Parent after, List<FieldChange> head, Map<String, List<FieldChange>> changed,
        Set<String> added, Set<String> removed,
        Set<String> moved,
        List<NodeChange> unnamed, Map<String, List<String>> successors) {

    /** Compares two issues of a plan, once for all that derive from it. */
    public static Amendment of(Parent before, Parent after) {
        Map<String, List<FieldChange>> changed = new LinkedHashMap<>();
        Set<String> moved = new LinkedHashSet<>();
        List<NodeChange> unnamed = new ArrayList<>();
        Map<Key, String> old = ids(before);
        Map<Key, String> now = ids(after);
        Comparison comparison = Comparison.of(before.plan(), after.plan());
        for (NodeChange change : comparison.nodes()) {
            String from = change.before().map(s -> old.getOrDefault(s.key(), "")).orElse("");
            String to = change.after().map(s -> now.getOrDefault(s.key(), "")).orElse("");
            boolean same = from.equals(to) && !from.isEmpty();
            switch (change) {
                case NodeChange.Changed c when same -> changed.put(from, c.fields());
                case NodeChange.Moved _ when same -> moved.add(from);
                case NodeChange c when from.isEmpty() && to.isEmpty() -> unnamed.add(c);
                case NodeChange.Added _,NodeChange.Removed _,NodeChange.Changed _,NodeChange.Moved _ -> {
                    // told by the ids themselves
                }
            }
        }
        Map<String, List<String>> successors = successors(after);
        // what was superseded before is no news
        successors(before).forEach((id, known) -> successors.computeIfPresent(id, (_, all) -> all.stream()
                .filter(s -> !known.contains(s)).toList()));
        successors.values().removeIf(List::isEmpty);
        return new Amendment(before, after, comparison.head(), changed, without(after, before), without(before, after),
                moved, unnamed,
                successors);
    }

    private static Map<Key, String> ids(Parent parent) {
        Map<Key, String> out = new HashMap<>();
        for (Node node : parent.plan().nodes()) {
            node.id().ifPresent(id -> out.put(node.key(), id));
            for (Part part : node.shape().parts()) {
                part.id().ifPresent(id -> out.put(part.key(), id));
            }
        }
        return out;
    }

    private static Set<String> without(Parent some, Parent others) {
        Set<String> out = new LinkedHashSet<>(some.named().keySet());
        out.removeAll(others.named().keySet());
        return out;
    }

    private static Map<String, List<String>> successors(Parent after) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Map.Entry<String, Parent.Named> e : after.named().entrySet()) {
            Marks marks = e.getValue().part().map(Part::marks).orElse(e.getValue().node().marks());
            for (Located<String> old : marks.supersedes()) {
                out.computeIfAbsent(old.value(), _ -> new ArrayList<>()).add(e.getKey());
            }
        }
        return out;
    }
}
