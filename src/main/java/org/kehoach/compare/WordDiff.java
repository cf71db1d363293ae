package org.kehoach.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What leads from one row of words to another, word by word (so từng từ). */
public final class WordDiff {

    /** A number or a date is one word, with the signs inside it. */
    private static final Pattern WORD = Pattern.compile(
            "[\\s\u00a0]+|[\\p{L}\\p{M}\\p{N}]+(?:[.,/:-][\\p{L}\\p{M}\\p{N}]+)*|.",
            Pattern.DOTALL);

    private WordDiff() {}

    /** What happened to a word. */
    public enum Kind {
        KEPT, DELETED, INSERTED
    }

    /** One piece of both rows, or of one. */
    public record Edit<T>(Kind kind, T value) {}

    /** The words, signs and blanks of a text: one after the other they are the text. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether it is nothing but spaces, those included that lines do not break at. */
    public static boolean isBlank(String word) {
        return word.chars().allMatch(c -> c == '\u00a0' || Character.isWhitespace(c));
    }

    /** As few pieces as there can be of one kind each. */
    public static List<Edit<String>> of(String before, String after) {
        List<Edit<String>> out = new ArrayList<>();
        for (Edit<String> e : edits(words(before), words(after), WordDiff::isBlank)) {
            if (!out.isEmpty() && out.getLast().kind == e.kind) {
                out.add(new Edit<>(e.kind, out.removeLast().value + e.value));
            } else {
                out.add(e);
            }
        }
        return out;
    }

    /**
     * Piece by piece, what is gone before what is new. Rows that have next to nothing in common are replaced as a whole.
     *
     * @param blank what is not worth keeping between two changes
     */
    public static <T> List<Edit<T>> edits(List<T> before, List<T> after, Predicate<T> blank) {
        List<Edit<T>> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : telling(before, after, blank)) {
            change(before.subList(i, pair.before()), after.subList(j, pair.after()), out);
            out.add(new Edit<>(Kind.KEPT, after.get(pair.after())));
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        change(before.subList(i, before.size()), after.subList(j, after.size()), out);
        return out;
    }

    private static <T> void change(List<T> gone, List<T> come, List<Edit<T>> out) {
        gone.forEach(t -> out.add(new Edit<>(Kind.DELETED, t)));
        come.forEach(t -> out.add(new Edit<>(Kind.INSERTED, t)));
    }

    private static <T> List<Alignment.Pair> telling(List<T> before, List<T> after, Predicate<T> blank) {
        List<Alignment.Pair> pairs = Alignment.of(before, after);
        long kept = pairs.stream().filter(p -> !blank.test(before.get(p.before()))).count();
        long most = Math.max(before.stream().filter(blank.negate()).count(),
                after.stream().filter(blank.negate()).count());
        if (kept * 4 < most) {
            return List.of();
        }
        List<Alignment.Pair> out = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            Alignment.Pair p = pairs.get(k);
            Alignment.Pair last = out.isEmpty() ? new Alignment.Pair(-1, -1, false) : out.getLast();
            Alignment.Pair next = k + 1 < pairs.size()
                    ? pairs.get(k + 1)
                    : new Alignment.Pair(before.size(), after.size(), false);
            if (!blank.test(before.get(p.before())) || follows(last, p) || follows(p, next)) {
                out.add(p);
            }
        }
        return out;
    }

    private static boolean follows(Alignment.Pair first, Alignment.Pair second) {
        return first.before() + 1 == second.before() && first.after() + 1 == second.after();
    }
}
