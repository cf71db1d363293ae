package org.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.source.Edit.Change;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/**
 * Writes into a derived plan's file what its author has looked at (ghi nhận đã xem). Decisions that have nothing to decide
 * any more are set aside as remarks, so that their reasons are not lost; every other byte stays.
 */
public final class StampWriter {

    private final SourceText source;
    private final Insertions insertions;
    private final List<Change> changes = new ArrayList<>();

    private StampWriter(SourceText source) {
        this.source = source;
        this.insertions = new Insertions(source);
    }

    /**
     * The file with the stamp in it.
     *
     * @param file as the user named it; a derived plan that reads without errors
     * @return a finding where the file's form leaves no room for it
     */
    public static Outcome<Edit> write(String file, byte[] bytes, DerivationStamp stamp) {
        return PlanReader.read(file, bytes, OwnKinds.ANY).then(plan -> Characters.decode(file, bytes)
                .then(source -> YamlParser.parse(source).then(root -> {
                    StampWriter writer = new StampWriter(source);
                    boolean room = writer.stamp(root, stamp);
                    Edit edit = new Edit(writer.insertions.bytes(bytes), writer.changes.stream()
                            .sorted(Comparator.comparingInt(Change::line)).toList());
                    return room && says(stamped(plan, stamp), PlanReader.read(file, edit.bytes(), OwnKinds.ANY))
                            ? Outcome.of(edit)
                            : Outcome.failed(new Diagnostic(new SourceProblem.NoRoom(), Location.of(file)));
                })));
    }

    /** The plan that the file is to say. */
    private static Plan stamped(Plan plan, DerivationStamp stamp) {
        Derivation d = plan.derivation().orElseThrow();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < d.decisions().size(); i++) {
            if (!stamp.settled().contains(i)) {
                decisions.add(Optional.ofNullable(stamp.seen().get(i)).map(d.decisions().get(i)::stamped)
                        .orElse(d.decisions().get(i)));
            }
        }
        return plan
                .derived(new Derivation(Located.supplied(stamp.plan()), Optional.of(Located.supplied(stamp.version())),
                        Optional.of(Located.supplied(stamp.digest())), decisions, d.numbered(), d.origin()));
    }

    private static boolean says(Plan wanted, Outcome<Plan> read) {
        return !read.hasErrors() && read.value()
                .filter(p -> PlanWriter.write(p).equals(PlanWriter.write(wanted))).isPresent();
    }

    private boolean stamp(Mapping root, DerivationStamp stamp) {
        boolean room = root.get("derives").filter(n -> n instanceof Mapping m
                && put(m, "plan", "plan", stamp.plan()) && put(m, "plan", "version", stamp.version())
                && put(m, m.get("version").isPresent() ? "version" : "plan", "digest", stamp.digest())).isPresent();
        if (stamp.seen().isEmpty() && stamp.settled().isEmpty()) {
            return room;
        }
        if (!(root.get("decisions").orElse(null) instanceof Sequence all)) {
            return false;
        }
        for (int i = 0; i < all.items().size() && room; i++) {
            if (stamp.settled().contains(i)) {
                room = !all.flow() && setAside(all.items().get(i));
            } else if (stamp.seen().containsKey(i)) {
                room = all.items().get(i) instanceof Mapping m && seen(m, stamp.seen().get(i));
            }
        }
        if (room && stamp.settled().size() == all.items().size()) {
            root.entries().stream().map(YamlNode.Entry::key).filter(k -> k.value().equals("decisions"))
                    .forEach(k -> insertions.put(source.start(source.line(k.start())), "# "));
        }
        return room;
    }

    private boolean seen(Mapping decision, String digest) {
        return put(decision, decision.entries().getFirst().key().value(), "seen", digest);
    }

    /** In place of the value that is there, else behind that of another key. */
    private boolean put(Mapping map, String behind, String key, String value) {
        Optional<YamlNode> old = map.get(key);
        Optional<YamlNode> before = map.get(behind);
        if (old.orElse(null) instanceof Scalar s) {
            if (!s.value().equals(value)) {
                insertions.replace(s.start(), s.end(), value);
                changed(s, key, value);
            }
            return true;
        }
        if (!(before.orElse(null) instanceof Scalar s) || s.style() == YamlNode.Style.LITERAL
                || s.style() == YamlNode.Style.FOLDED) {
            return false;
        }
        if (map.flow()) {
            insertions.put(s.end(), ", " + key + ": " + value);
        } else {
            // behind a remark that may stand in the line
            int line = source.line(s.end());
            insertions.put(source.start(line) + source.lineText(line).length(), insertions.lineEnd()
                    + " ".repeat(source.column(map.start()) - 1) + key + ": " + value);
        }
        changed(s, key, value);
        return true;
    }

    private void changed(YamlNode at, String key, String value) {
        changes.add(new Change(source.line(at.start()), key + ": " + value));
    }

    /** Each line of it becomes a remark; lines that hold something else too leave no room for that. */
    private boolean setAside(YamlNode decision) {
        String text = source.text();
        int end = decision.start() + text.substring(decision.start(), decision.end()).stripTrailing().length();
        int first = source.line(decision.start());
        String before = text.substring(source.start(first), decision.start());
        if (!before.strip().equals("-")) {
            return false;
        }
        for (int line = first; line <= source.line(end - 1); line++) {
            if (!source.lineText(line).isBlank()) {
                insertions.put(source.start(line), "# ");
            }
        }
        changes.add(new Change(first, "# " + source.lineText(first).strip()));
        return true;
    }
}
