package org.kehoach.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Key;
import org.kehoach.plan.Text;
import org.kehoach.source.Edit.Change;
import org.kehoach.source.Sites.Words;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/**
 * Changes a plan's file in place (sửa kế hoạch tại chỗ), field by field under the names that printed words know; every byte
 * that no change names stays.
 */
public final class PlanEditor {

    private final SourceText source;
    private final byte[] original;
    private final Sites sites;
    private final Patches patches;
    private final Extents extents;
    private final ScalarPatcher scalars;
    private final Arranger arranger;
    private final Map<String, String> written = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> remarks = new TreeSet<>();

    private PlanEditor(SourceText source, Mapping root, byte[] original) {
        this.source = source;
        this.original = original;
        sites = new Sites(root);
        patches = new Patches(source.text());
        extents = new Extents(source);
        scalars = new ScalarPatcher(source, patches);
        arranger = new Arranger(source, sites, patches, this::current);
    }

    /** Opens a plan's file, whose YAML must be sound. */
    public static Outcome<PlanEditor> open(String file, byte[] bytes) {
        return Characters.decode(file, bytes).then(source -> YamlParser.parse(source)
                .then(root -> Outcome.of(new PlanEditor(source, root, bytes))));
    }

    /** Whether the file itself holds the field. */
    public boolean has(Key node, String field, int occurrence) {
        return sites.words(node, field, occurrence).isPresent();
    }

    /** Whether the file itself holds the node. */
    public boolean has(Key node) {
        return sites.item(node).isPresent();
    }

    /** The list in which the file itself holds the node; empty where it does not. */
    public Optional<String> list(Key node) {
        return sites.item(node).map(Sites.Item::bed);
    }

    /** The line in which a field stands; 0 where the file does not hold it. */
    public int line(Key node, String field, int occurrence) {
        return sites.words(node, field, occurrence).map(w -> source.line(start(w))).orElse(0);
    }

    private int start(Words w) {
        return w.from() == 0 ? w.scalar().start() : source.places(w.scalar())[w.from()];
    }

    /**
     * Puts other words into a field.
     *
     * @param occurrence which of several places that have one name
     * @return false where the file does not hold it, or they cannot stand there
     */
    public boolean write(Key node, String field, int occurrence, Text text) {
        Optional<Words> at = sites.words(node, field, occurrence);
        if (at.isEmpty()) {
            return false;
        }
        String markup = MarkupWriter.write(text);
        if (!scalars.write(at.get(), markup)) {
            return false;
        }
        written.put(name(at.get()), markup);
        changes.add(new Change(source.line(start(at.get())), markup));
        return true;
    }

    private String current(Words at) {
        return written.getOrDefault(name(at), ScalarPatcher.old(at));
    }

    private static String name(Words at) {
        return at.scalar().start() + ":" + at.from();
    }

    /** Takes a field out with its key, or with its place in a list; false where it must stay. */
    public boolean drop(Key node, String field, int occurrence) {
        Optional<Words> at = sites.words(node, field, occurrence);
        Optional<Entry> entry = at.flatMap(Words::holder);
        if (entry.isPresent()) {
            return new EntryRemover(extents, patches, arranger.comments()::remnants).remove(
                    at.get().owner().orElseThrow(),
                    entry.get().key().value());
        }
        Optional<Sites.Bed> bed = at.flatMap(Words::item).flatMap(i -> sites.bed(i.bed()))
                .filter(b -> !b.nodes() && b.items().size() > 1);
        bed.ifPresent(b -> arranger.ask(b.owner(), b.items().stream().filter(i -> !i.equals(at.get().item().get()))
                .<Branch>map(i -> new Branch.Kept(i.key(), List.of())).toList()));
        return bed.isPresent();
    }

    /**
     * Gives a list other entries, and those below them.
     *
     * @param list {@code /body}, {@code /closing}, {@code /basis}, {@code /recipients} … or a slash and an annex's key
     */
    public void arrange(String list, List<Branch> entries) {
        arranger.ask(list, entries);
    }

    /** Lists that could not be changed as was wanted: there is no room for it in the form in which they are written. */
    public Set<String> noRoom() {
        arranger.settle();
        return arranger.noRoom();
    }

    /** Puts remarks above the line in which a field begins, each once, however often the same is asked. */
    public boolean remark(Key node, String field, int occurrence, List<String> lines) {
        Optional<Words> at = sites.words(node, field, occurrence);
        int offset = at.map(w -> w.holder().map(e -> e.key().start()).orElse(w.scalar().start())).orElse(-1);
        if (at.isPresent() && at.get().item().filter(Sites.Item::isLine).isPresent()) {
            offset = sites.bed(at.get().item().get().bed()).flatMap(b -> b.map().map(m -> m.first().get(b.key())))
                    .map(e -> e.key().start()).orElse(offset);
        }
        return offset >= 0 && remark(offset, lines);
    }

    /** As {@link #remark(Key, String, int, List)}, of a node as a whole. */
    public boolean remark(Key node, List<String> lines) {
        return sites.item(node).filter(i -> !i.isLine()).map(i -> remark(i.node().start(), lines)).orElse(false);
    }

    /** Remarks at the head of the file, for what has no place in it. */
    public void remark(List<String> lines) {
        remark(sites.root().start(), lines);
    }

    private boolean remark(int offset, List<String> lines) {
        int start = extents.lineStart(offset);
        String line = source.lineText(source.line(offset));
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String end = source.text().contains("\r\n") ? "\r\n" : "\n";
        for (String words : lines) {
            String remark = "# " + words;
            if (!isAbove(start, remark) && remarks.add(start + remark)) {
                patches.put(start, "", () -> indent + remark + end);
                changes.add(new Change(source.line(offset), remark));
            }
        }
        return true;
    }

    /** Whether a remark stands among those right above a line: the same person may say the same of another. */
    private boolean isAbove(int start, String remark) {
        List<String> above = source.text().substring(0, start).lines().toList();
        for (int i = above.size() - 1; i >= 0 && above.get(i).strip().startsWith("#"); i--) {
            if (above.get(i).strip().equals(remark)) {
                return true;
            }
        }
        return false;
    }

    /** The file with all changes. */
    public Edit edit() {
        arranger.settle();
        return patches.isEmpty()
                ? new Edit(original, List.of())
                : new Edit(Characters.encode(patches.apply(), original), List.copyOf(changes));
    }
}
