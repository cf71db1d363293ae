package org.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is put in the place of what (các miếng vá): a patch may hold text of the file that other patches change, so that
 * passages can move with the changes made in them.
 */
final class Patches {

    /** @param owner of the list that it adds to; empty where it changes words */
    private record Patch(int start, int end, String owner, Supplier<String> words) {
        boolean isInsertion() {
            return start == end;
        }
    }

    private static final Comparator<Patch> ORDER = Comparator.comparingInt(Patch::start)
            .thenComparing(p -> !p.isInsertion()).thenComparing(Comparator.comparingInt(Patch::end).reversed());

    private final String text;
    /** A passage that stands elsewhere now, with what is put in at its very end. */
    private record Cut(int start, int end, Predicate<String> owns) {}

    private final List<Patch> all = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();

    Patches(String text) {
        this.text = text;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void put(int at, String owner, Supplier<String> words) {
        all.add(new Patch(at, at, owner, words));
    }

    void replace(int start, int end, Supplier<String> words) {
        all.add(new Patch(start, end, "", words));
    }

    /**
     * Takes a passage out.
     *
     * @param owns  whether what is put in at the very end of it goes with it, by the owner of the list
     * @param words that stay in its place
     */
    void cut(int start, int end, Predicate<String> owns, Supplier<String> words) {
        replace(start, end, words);
        cuts.add(new Cut(start, end, owns));
    }

    private boolean isGone(Patch p, int from) {
        return p.isInsertion() && cuts.stream()
                .anyMatch(c -> c.start >= from && c.end == p.start && c.owns.test(p.owner));
    }

    /** The whole text. */
    String apply() {
        return apply(0, text.length(), _ -> true);
    }

    /**
     * A part of the text with what is changed in it.
     *
     * @param owns whether what is put in at the very end of it belongs to it, by the owner of the list
     */
    String apply(int from, int to, Predicate<String> owns) {
        StringBuilder out = new StringBuilder();
        int at = from;
        List<Patch> inside = all.stream().filter(p -> p.start >= from && p.end <= to)
                .filter(p -> !p.isInsertion() || p.start < to || owns.test(p.owner)).filter(p -> !isGone(p, from))
                .sorted(ORDER).toList();
        for (Patch p : inside) {
            if (p.start >= at) {
                out.append(text, at, p.start).append(p.words.get());
                at = p.end;
            }
        }
        return out.append(text, at, to).toString();
    }
}
