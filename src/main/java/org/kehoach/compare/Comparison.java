package org.kehoach.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Key;
import org.kehoach.plan.Plan;

/**
 * What leads from one plan to another (so sánh kế hoạch). Nodes, parts and annexes are known by their ids; those without
 * an id, or whose id the other plan has not, by their words and their place.
 *
 * @param head  fields of the document itself: {@code subject}, {@code date}, {@code citations.law.code}, {@code basis} …
 * @param nodes in the order of the second plan, what is gone where it stood
 * @param pairs which node, part or annex of the first plan is which of the second, changed or not
 */
public record Comparison(List<FieldChange> head, List<NodeChange> nodes, Map<Key, Key> pairs) {

    public Comparison {
        head = List.copyOf(head);
        nodes = List.copyOf(nodes);
        pairs = Map.copyOf(pairs);
    }

    /** Compares two whole plans: of a derived one, what its decisions make of it. */
    public static Comparison of(Plan before, Plan after) {
        Element from = Element.of(before);
        Element to = Element.of(after);
        // What is paired with what does not depend on which plan is called the first.
        boolean forward = CanonicalForm.of(before).compareTo(CanonicalForm.of(after)) <= 0;
        Matching matching = forward ? Matching.of(from, to) : Matching.of(to, from);
        Reader reader = new Reader(matching, forward);
        reader.below(Optional.of(from), Optional.of(to));
        return new Comparison(Fields.changes(Head.of(before), Head.of(after)), reader.out, reader.pairs);
    }

    public boolean isEmpty() {
        return head.isEmpty() && nodes.isEmpty();
    }

    /** Reads the changes off the pairs. */
    private record Reader(Matching matching, boolean forward, List<NodeChange> out, Map<Key, Key> pairs) {

        Reader(Matching matching, boolean forward) {
            this(matching, forward, new ArrayList<>(), new HashMap<>());
        }

        private Optional<Element> after(Element before) {
            return forward ? matching.after(before) : matching.before(before);
        }

        private Optional<Element> before(Element after) {
            return forward ? matching.before(after) : matching.after(after);
        }

        private boolean isMoved(Element before, Element after) {
            return matching.isMoved(forward ? before : after);
        }

        void below(Optional<Element> from, Optional<Element> to) {
            List<Element> old = from.map(Element::below).orElse(List.of());
            int next = 0;
            for (Element b : to.map(Element::below).orElse(List.of())) {
                Optional<Element> a = before(b);
                if (a.isPresent() && !isMoved(a.get(), b)) {
                    for (; old.get(next) != a.get(); next++) {
                        gone(old.get(next));
                    }
                    next++;
                }
                here(a, b);
            }
            for (; next < old.size(); next++) {
                gone(old.get(next));
            }
        }

        private void here(Optional<Element> a, Element b) {
            if (a.isEmpty()) {
                out.add(new NodeChange.Added(b.spot()));
            } else {
                pairs.put(a.get().spot().key(), b.spot().key());
                if (isMoved(a.get(), b)) {
                    out.add(new NodeChange.Moved(a.get().spot(), b.spot()));
                }
                List<FieldChange> fields = a.get().changes(b);
                if (!fields.isEmpty()) {
                    out.add(new NodeChange.Changed(a.get().spot(), b.spot(), fields));
                }
            }
            below(a, Optional.of(b));
        }

        private void gone(Element a) {
            if (after(a).isEmpty()) {
                out.add(new NodeChange.Removed(a.spot()));
                a.below().forEach(this::gone);
            }
        }
    }
}
