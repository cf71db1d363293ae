package org.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.OfficialText;
import org.kehoach.plan.Key;
import org.kehoach.plan.Plan;

/**
 * A comparison as a person reads it (bảng đối chiếu): by the sections of the second plan, with the numbers that both
 * versions print.
 *
 * @param head     what changed in the document itself
 * @param sections those in which something changed
 */
public record Report(List<FieldChange> head, List<Section> sections) {

    public Report {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** A section of the body or an annex; without a title where paragraphs stand in none. */
    public record Section(String title, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** What happened to a node. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, MOVED
    }

    /**
     * A node that is not what it was.
     *
     * @param kind   {@link Kind#MOVED} for one that is changed besides, too
     * @param before where it stood; empty where it is new
     * @param after  where it stands; empty where it is gone
     */
    public record Entry(Kind kind, String shape, Optional<Printed> before, Optional<Printed> after,
            List<FieldChange> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A node as it prints.
     *
     * @param key    of the node
     * @param number its own or the nearest above it, {@code III.2}; empty where nothing there has one
     */
    public record Printed(Key key, String number, String words) {}

    /** The comparison of two plans that were composed. */
    public static Report of(Comparison comparison, Plan before, OfficialText textBefore, Plan after,
            OfficialText textAfter) {
        PrintedPlan from = PrintedPlan.of(before, textBefore);
        PrintedPlan to = PrintedPlan.of(after, textAfter);
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        for (NodeChange change : comparison.nodes()) {
            String title = change.after().map(s -> to.title(to.top(s.key())))
                    .orElseGet(() -> title(comparison, from, to, change.before().orElseThrow().key()));
            List<Entry> entries = sections.computeIfAbsent(title, _ -> new ArrayList<>());
            Entry entry = entry(change, from, to);
            boolean sameNode = !entries.isEmpty() && entries.getLast().kind == Kind.MOVED
                    && entry.kind == Kind.CHANGED && entries.getLast().after.equals(entry.after);
            if (sameNode) {
                entries.removeLast();
                entries.add(new Entry(Kind.MOVED, entry.shape, entry.before, entry.after, entry.fields));
            } else {
                entries.add(entry);
            }
        }
        return new Report(comparison.head(),
                sections.entrySet().stream().map(e -> new Section(e.getKey(), e.getValue())).toList());
    }

    /** What is gone is told where its section is now. */
    private static String title(Comparison comparison, PrintedPlan from, PrintedPlan to, Key gone) {
        Key top = from.top(gone);
        Key now = comparison.pairs().get(top);
        return now == null ? from.title(top) : to.title(to.top(now));
    }

    private static Entry entry(NodeChange change, PrintedPlan from, PrintedPlan to) {
        Spot spot = change.after().or(change::before).orElseThrow();
        List<FieldChange> fields = change instanceof NodeChange.Changed c ? c.fields() : List.of();
        Kind kind = switch (change) {
            case NodeChange.Added _ -> Kind.ADDED;
            case NodeChange.Removed _ -> Kind.REMOVED;
            case NodeChange.Changed _ -> Kind.CHANGED;
            case NodeChange.Moved _ -> Kind.MOVED;
        };
        return new Entry(kind, spot.shape(), change.before().map(from::printed), change.after().map(to::printed),
                fields);
    }

    /** How many nodes something happened to; one that is moved and changed counts twice. */
    public int count(Kind kind) {
        return (int) sections.stream().flatMap(s -> s.entries().stream())
                .filter(e -> e.kind == kind || (kind == Kind.CHANGED && !e.fields.isEmpty())).count();
    }
}
