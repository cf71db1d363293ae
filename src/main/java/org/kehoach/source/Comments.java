package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.plan.Key;
import org.kehoach.source.Branch.Kept;
import org.kehoach.source.Sites.Item;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;
import org.kehoach.source.YamlNode.Style;

/** The remarks of a file (chú thích): those above an entry are the entry's, those in what goes must not go with it. */
final class Comments {

    private final SourceText source;
    private final Extents extents;
    /** Where words stand, in which a sign of remarks is a sign like any other. */
    private final List<int[]> words = new ArrayList<>();

    private final Sites sites;
    private final String lineEnd;
    private final Set<Key> staying = new TreeSet<>();

    Comments(SourceText source, Sites sites, String lineEnd) {
        this.source = source;
        this.sites = sites;
        this.lineEnd = lineEnd;
        extents = new Extents(source);
        collect(sites.root());
    }

    /** An entry that is in the file after the edit, and all below it: its remarks are where it is. */
    void stay(Branch branch) {
        if (branch instanceof Kept(Key k, var _)) {
            staying.add(k);
        }
        branch.below().forEach(this::stay);
    }

    boolean isStaying(Key key) {
        return staying.contains(key);
    }

    /** Where an entry begins, the remarks above it with it. */
    int top(Item item) {
        return above(extents.lineStart(extents.dash(item.node())));
    }

    /** The remarks of a passage that goes but for those of entries that stay or move, as lines. */
    String remnants(int from, int to, int indent) {
        List<int[]> own = staying.stream().flatMap(k -> sites.item(k).stream())
                .filter(i -> !i.isLine() && extents.dash(i.node()) > from && i.node().start() < to)
                .map(i -> new int[]{top(i), extents.lineEnd(extents.end(i.node()))}).toList();
        return in(from, to, own).stream().map(c -> " ".repeat(indent) + c + lineEnd).collect(Collectors.joining());
    }

    private void collect(YamlNode node) {
        switch (node) {
            case Scalar s -> {
                boolean block = s.style() == Style.LITERAL || s.style() == Style.FOLDED;
                words.add(new int[]{block ? extents.lineEnd(s.start()) : s.start(), extents.end(s)});
            }
            case Sequence s -> s.items().forEach(this::collect);
            case Mapping m -> m.entries().forEach(e -> {
                collect(e.key());
                collect(e.value());
            });
        }
    }

    /** Where the remarks begin that stand right above a line; its own beginning where none do. */
    private int above(int line) {
        int at = line;
        while (at > 0) {
            int before = extents.lineStart(at - 1);
            if (!source.text().substring(before, at).strip().startsWith("#") || isWords(at - 1)) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private boolean isWords(int at) {
        return words.stream().anyMatch(w -> at >= w[0] && at < w[1]);
    }

    /** The remarks in a passage but for those that stand in others, each without what stands before it. */
    private List<String> in(int from, int to, List<int[]> others) {
        List<String> out = new ArrayList<>();
        String text = source.text();
        for (int at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at + 1)) {
            int place = at;
            if ((at == 0 || Character.isWhitespace(text.charAt(at - 1))) && !isWords(at)) {
                int end = extents.lineEnd(at);
                if (others.stream().noneMatch(o -> place >= o[0] && place < o[1])) {
                    out.add(text.substring(at, end).strip());
                }
                at = end - 1;
            }
        }
        return out;
    }
}
