package org.kehoach.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kehoach.plan.Key;
import org.kehoach.source.Branch.Fresh;
import org.kehoach.source.Branch.Kept;
import org.kehoach.source.Sites.Bed;
import org.kehoach.source.Sites.Item;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/**
 * Puts the entries of lists in another order, adds some and takes some out (sắp lại danh sách): what stays where it is keeps
 * its lines, what moves takes them along, set in as its new place asks.
 */
final class Arranger {

    /** Keys of the document in the order in which a new one is put among them. */
    private static final List<String> ORDER = List.of("kind", "id", "version", "issuer", "number", "symbol", "place",
            "date", "period", "subject", "addressees", "parameters", "citations", "numbering", "basis", "opening",
            "body", "closing");

    private final SourceText source;
    private final Sites sites;
    private final Patches patches;
    private final Extents extents;
    private final String lineEnd;
    private final FreshWriter writer;
    private final LineArranger lines;
    private final Comments comments;
    private final Set<String> noRoom = new TreeSet<>();
    private final Map<String, List<Branch>> wanted = new LinkedHashMap<>();

    /** @param words the markup of a field as it will be */
    Arranger(SourceText source, Sites sites, Patches patches, Function<Sites.Words, String> words) {
        this.source = source;
        this.sites = sites;
        this.patches = patches;
        extents = new Extents(source);
        lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
        writer = new FreshWriter(lineEnd, offset(), this::kept);
        comments = new Comments(source, sites, lineEnd);
        lines = new LineArranger(source, sites, patches, writer, words, this::drop, comments::remnants);
    }

    /** Asks for other entries of a list; which of them only move is known when all lists were asked for. */
    void ask(String owner, List<Branch> entries) {
        wanted.put(owner, entries);
    }

    Comments comments() {
        return comments;
    }

    /** Does what was asked for. */
    void settle() {
        wanted.values().forEach(all -> all.forEach(comments::stay));
        wanted.forEach(this::arrange);
        wanted.clear();
    }

    /** The owners of lists that could not be changed as was wanted. */
    Set<String> noRoom() {
        return noRoom;
    }

    /** How far dashes stand to the right of the key above them, in this file. */
    private int offset() {
        return sites.root().entries().stream()
                .filter(e -> e.value() instanceof Sequence s && !s.flow() && !s.items().isEmpty())
                .map(e -> extents.dash(((Sequence) e.value()).items().getFirst())
                        - extents.lineStart(extents.dash(((Sequence) e.value()).items().getFirst())))
                .filter(n -> n >= 0 && n < 9).findFirst().orElse(0);
    }

    private void arrange(String owner, List<Branch> wanted) {
        Optional<Bed> bed = sites.bed(owner);
        if (bed.isEmpty()) {
            if (!wanted.isEmpty()) {
                noRoom.add(owner);
            }
            return;
        }
        if (wanted.stream().anyMatch(b -> b instanceof Kept(Key k, var _) && sites.item(k).isEmpty())) {
            noRoom.add(owner);
            return;
        }
        wanted.forEach(this::below);
        List<Key> before = bed.get().items().stream().map(Item::key).toList();
        List<Key> after = wanted.stream().map(b -> b instanceof Kept(Key k, var _) ? k : new Key("+")).toList();
        if (!before.equals(after)) {
            boolean done = bed.get().value().map(v -> switch (v) {
                case Sequence s when s.flow() -> flow(bed.get(), s, wanted);
                case Sequence _ -> block(bed.get(), wanted);
                case Scalar s -> lines.arrange(bed.get(), s, wanted);
                case Mapping _ -> false;
            }).orElseGet(() -> create(bed.get(), wanted));
            if (!done) {
                noRoom.add(owner);
            }
        }
    }

    private void below(Branch branch) {
        if (branch instanceof Kept k) {
            if (sites.bed(k.key().value()).isPresent() || !k.below().isEmpty()) {
                arrange(k.key().value(), k.below());
            }
        } else {
            branch.below().forEach(this::below);
        }
    }

    private boolean block(Bed bed, List<Branch> wanted) {
        if (wanted.isEmpty()) {
            return drop(bed);
        }
        if (bed.items().isEmpty() || bed.items().stream().anyMatch(i -> extents.dash(i.node()) < 0)) {
            return false;
        }
        Set<Key> stable = LineArranger.stable(bed.items(), wanted);
        int indent = extents.column(extents.dash(bed.items().getFirst().node()));
        for (Item i : bed.items()) {
            if (!stable.contains(i.key())) {
                boolean moves = comments.isStaying(i.key());
                int from = moves ? comments.top(i) : extents.lineStart(extents.dash(i.node()));
                patches.cut(from, behind(i), o -> isWithin(o, i.key()),
                        () -> moves ? "" : comments.remnants(from, behind(i), indent));
            }
        }
        int at = comments.top(bed.items().getFirst());
        for (Branch b : wanted) {
            if (b instanceof Kept(Key k, var _) && stable.contains(k)) {
                at = behind(sites.item(k).orElseThrow());
            } else {
                lines.put(at, bed.owner(), () -> writer.item(b, indent, bed.nodes()));
            }
        }
        return true;
    }

    private int behind(Item item) {
        return extents.lineEnd(extents.end(item.node()));
    }

    private boolean flow(Bed bed, Sequence s, List<Branch> wanted) {
        if (wanted.isEmpty()) {
            return drop(bed);
        }
        if (!wanted.stream().allMatch(b -> b instanceof Kept || b instanceof Branch.Row
                || (b instanceof Fresh f && FreshWriter.isText(f)))) {
            return false;
        }
        keep(s.start(), s.end());
        patches.replace(s.start(), s.end(), () -> wanted.stream().map(b -> switch (b) {
            case Kept k -> raw(k.key());
            case Fresh f -> YamlPrinter.scalar(FreshWriter.words(f.node()), true);
            case Branch.Row r -> FreshWriter.row(r);
        }).collect(Collectors.joining(", ", "[", "]")));
        return true;
    }

    /** What is remarked between the lines of brackets stands above them when they are written anew. */
    private void keep(int from, int to) {
        int line = extents.lineStart(from);
        patches.put(line, "", () -> comments.remnants(from, to, extents.indent(line)));
    }

    private String raw(Key key) {
        Item item = sites.item(key).orElseThrow();
        return item.isLine()
                ? YamlPrinter.scalar(lines.line(item), true)
                : patches.apply(item.node().start(), extents.end(item.node()), _ -> true);
    }

    /** Whether an owner's list stands in an entry, or is one's own. */
    private boolean isWithin(String owner, Key key) {
        String at = owner;
        while (true) {
            if (at.equals(key.value())) {
                return true;
            }
            Optional<Item> item = sites.item(new Key(at));
            if (item.isEmpty()) {
                return false;
            }
            at = item.get().bed();
        }
    }

    /** An entry of the file in a new place: the text behind its dash, and how far that stood in. */
    private FreshWriter.Passage kept(Key key) {
        Item item = sites.item(key).orElseThrow();
        if (item.isLine()) {
            boolean nodes = sites.bed(item.bed()).map(Bed::nodes).orElse(false);
            return new FreshWriter.Passage(
                    (nodes ? "para: " : "") + YamlPrinter.scalar(lines.line(item), false) + lineEnd,
                    0, List.of());
        }
        int start = item.node().start();
        int end = extents.dash(item.node()) < 0 ? extents.end(item.node()) : behind(item);
        String text = patches.apply(start, end, o -> isWithin(o, key));
        int line = extents.lineStart(start);
        List<String> above = extents.dash(item.node()) < 0
                ? List.of()
                : source.text().substring(comments.top(item), line).lines().map(String::strip).toList();
        return new FreshWriter.Passage(text.endsWith("\n") ? text : text + lineEnd, extents.column(start), above);
    }

    /** Takes a list out of its map, its key with it. */
    private boolean drop(Bed bed) {
        return !bed.owner().equals("/body")
                && bed.map().map(m -> new EntryRemover(extents, patches, comments::remnants).remove(m, bed.key()))
                        .orElse(false);
    }

    private boolean create(Bed bed, List<Branch> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (bed.map().isEmpty()) {
            return expand(bed, wanted);
        }
        Mapping m = bed.map().get();
        if (m.flow()) {
            return open(bed, m, wanted);
        }
        int indent = extents.column(m.start());
        Entry last = m.entries().getLast();
        if (m.equals(sites.root())) {
            int place = ORDER.indexOf(bed.key());
            last = m.entries().stream().filter(e -> place < 0 || isBefore(e.key().value(), place)).reduce((_, b) -> b)
                    .orElse(last);
        }
        lines.put(extents.lineEnd(extents.end(last)), bed.owner(), () -> list(bed, indent, wanted));
        return true;
    }

    private String list(Bed bed, int indent, List<Branch> wanted) {
        return " ".repeat(indent) + bed.key() + ":" + lineEnd
                + writer.items(wanted, indent + writer.offset(), bed.nodes());
    }

    /** A mere text becomes a map, so that something can stand under it. */
    private boolean expand(Bed bed, List<Branch> wanted) {
        Optional<Item> item = sites.item(new Key(bed.owner()));
        int dash = item.map(i -> extents.dash(i.node())).orElse(-1);
        if (item.isEmpty() || item.get().isLine() || dash < 0 || !(item.get().node() instanceof Scalar s)) {
            return false;
        }
        int indent = extents.column(s.start());
        patches.put(s.start(), bed.owner(), () -> "bullet: ");
        for (int at = source.text().indexOf('\n', s.start()) + 1; at > 0
                && at < ScalarPatcher.end(source, s); at = source
                        .text().indexOf('\n', at) + 1) {
            patches.put(at, bed.owner(), () -> "  ");
        }
        lines.put(behind(item.get()), bed.owner(), () -> list(bed, indent, wanted));
        return true;
    }

    /** A map in braces is written line by line, so that something can stand under it. */
    private boolean open(Bed bed, Mapping m, List<Branch> wanted) {
        int dash = extents.dash(m);
        if (dash < 0 || source.text().substring(m.end(), extents.lineEnd(m.end())).strip().length() > 0) {
            return false;
        }
        keep(m.start(), m.end());
        int indent = extents.column(m.start());
        List<Entry> entries = new ArrayList<>(m.entries());
        patches.replace(m.start(), m.end(), () -> entries.stream()
                .map(e -> patches.apply(e.key().start(), extents.end(e), _ -> true))
                .collect(Collectors.joining(lineEnd + " ".repeat(indent))) + lineEnd
                + list(bed, indent, wanted).stripTrailing());
        return true;
    }

    private static boolean isBefore(String key, int place) {
        int own = ORDER.indexOf(key);
        return own >= 0 && own < place;
    }
}
