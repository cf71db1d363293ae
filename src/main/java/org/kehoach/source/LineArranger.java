package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kehoach.plan.Key;
import org.kehoach.plan.Shape;
import org.kehoach.source.Branch.Fresh;
import org.kehoach.source.Branch.Kept;
import org.kehoach.source.Sites.Bed;
import org.kehoach.source.Sites.Item;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Style;

/** Puts lines that stand in one scalar in another order, adds some and takes some out (sắp lại các dòng của một giá trị). */
final class LineArranger {

    /** Lists whose lines may stand in one scalar. */
    private static final Set<String> LINES = Set.of("/subject", "/opening");

    private final SourceText source;
    private final Sites sites;
    private final Patches patches;
    private final Extents extents;
    private final String lineEnd;
    private final FreshWriter writer;
    private final Function<Sites.Words, String> words;
    private final Predicate<Bed> drop;
    private final EntryRemover.Remnants remnants;

    /** @param drop takes a list out of its map, where that can be done */
    LineArranger(SourceText source, Sites sites, Patches patches, FreshWriter writer,
            Function<Sites.Words, String> words, Predicate<Bed> drop,
            EntryRemover.Remnants remnants) {
        this.source = source;
        this.sites = sites;
        this.patches = patches;
        this.writer = writer;
        this.words = words;
        this.drop = drop;
        this.remnants = remnants;
        extents = new Extents(source);
        lineEnd = writer.lineEnd();
    }

    /** Entries that stay: the most that keep their order. */
    static Set<Key> stable(List<Item> before, List<Branch> wanted) {
        List<Key> place = before.stream().map(Item::key).toList();
        List<Key> kept = wanted.stream().filter(Kept.class::isInstance).map(b -> ((Kept) b).key())
                .filter(place::contains).toList();
        int[] at = kept.stream().mapToInt(place::indexOf).toArray();
        int[] best = new int[kept.size()];
        int[] from = new int[kept.size()];
        int last = -1;
        for (int i = 0; i < kept.size(); i++) {
            from[i] = -1;
            best[i] = 1;
            for (int j = 0; j < i; j++) {
                if (at[j] < at[i] && best[j] + 1 > best[i]) {
                    best[i] = best[j] + 1;
                    from[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        Set<Key> out = new TreeSet<>();
        for (int i = last; i >= 0; i = from[i]) {
            out.add(kept.get(i));
        }
        return out;
    }

    /** Lines of their own; a file's last line may lack its end, and then goes on lacking it. */
    void put(int at, String owner, java.util.function.Supplier<String> lines) {
        boolean open = at > 0 && at == source.text().length() && source.text().charAt(at - 1) != '\n';
        patches.put(at, owner, () -> open
                ? lineEnd + lines.get().stripTrailing()
                : lines.get());
    }

    /** The markup of a line as it will be. */
    String line(Item item) {
        return words.apply(new Sites.Words((Scalar) item.node(), item.from(), item.to(), false, Optional.empty(),
                Optional.empty(), Optional.of(item)));
    }

    /** Lines in a scalar: they stay lines where all are, else they become entries of a list. */
    boolean arrange(Bed bed, Scalar s, List<Branch> wanted) {
        if (wanted.isEmpty()) {
            return drop.test(bed);
        }
        Optional<Entry> entry = bed.map().map(m -> m.first().get(bed.key())).filter(e -> !bed.map().get().flow());
        if (entry.isEmpty()) {
            return false;
        }
        boolean plain = wanted.stream().allMatch(b -> b instanceof Kept(Key k, var _)
                ? sites.item(k).filter(Item::isLine).isPresent()
                : b instanceof Fresh f && FreshWriter.isText(f)
                        && (!bed.nodes() || f.node().shape() instanceof Shape.Paragraph)
                        && YamlPrinter.isLine(FreshWriter.words(f.node())));
        int indent = extents.column(entry.get().key().start());
        Set<Key> stable = stable(bed.items(), wanted);
        if (plain && s.style() == Style.LITERAL && !stable.isEmpty()) {
            return literal(bed, s, stable, wanted);
        }
        int from = entry.get().key().end() + 1;
        boolean asLines = plain && (bed.nodes() || LINES.contains(bed.owner()));
        int above = extents.lineStart(entry.get().key().start());
        patches.put(above, "", () -> remnants.of(from, s.end(), extents.indent(above)));
        patches.replace(from, ScalarPatcher.end(source, s), () -> asLines
                ? (wanted.size() == 1
                        ? " " + YamlPrinter.scalar(text(wanted.getFirst()), false)
                        : block(wanted, indent))
                : lineEnd + writer.items(wanted, indent + writer.offset(), bed.nodes()).stripTrailing());
        return true;
    }

    private String block(List<Branch> wanted, int indent) {
        return " |" + lineEnd + wanted.stream().map(b -> " ".repeat(indent + 2) + text(b))
                .collect(Collectors.joining(lineEnd));
    }

    private String text(Branch b) {
        return b instanceof Kept(Key k, var _)
                ? line(sites.item(k).orElseThrow())
                : FreshWriter.words(((Fresh) b).node());
    }

    private boolean literal(Bed bed, Scalar s, Set<Key> stable, List<Branch> wanted) {
        int[] places = source.places(s);
        int indent = extents.column(places[bed.items().getFirst().from()]);
        int at = extents.lineStart(places[bed.items().getFirst().from()]);
        for (Item i : bed.items()) {
            if (!stable.contains(i.key())) {
                int start = extents.lineStart(places[i.from()]);
                patches.replace(start, extents.lineEnd(places[i.to() - 1]), () -> "");
            }
        }
        for (Branch b : wanted) {
            if (b instanceof Kept(Key k, var _) && stable.contains(k)) {
                at = extents.lineEnd(places[sites.item(k).orElseThrow().to() - 1]);
            } else {
                put(at, bed.owner(), () -> " ".repeat(indent) + text(b) + lineEnd);
            }
        }
        return true;
    }
}
