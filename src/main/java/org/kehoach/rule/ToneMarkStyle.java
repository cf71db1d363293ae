package org.kehoach.rule;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;

/** One way of putting tone marks through the document: {@code hòa} or {@code hoà}; the decree leaves the choice. */
final class ToneMarkStyle implements Rule {

    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";
    private static final String MARKED_A_E = "àáảãạèéẻẽẹ";
    private static final String MARKED_Y = "ỳýỷỹỵ";

    @Override
    public List<Diagnostic> check(Case given) {
        Optional<Found> first = Optional.empty();
        Optional<Found> second = Optional.empty();
        for (Passage passage : given.passages()) {
            first = first.isPresent() ? first : find(passage, true);
            second = second.isPresent() ? second : find(passage, false);
            if (first.isPresent() && second.isPresent()) {
                boolean late = first.get().passage.equals(passage);
                Found odd = late ? first.get() : second.get();
                Found usual = late ? second.get() : first.get();
                return List.of(given.found(new DecreeProblem.ToneMarks(odd.word, usual.word), odd.passage.origin()));
            }
        }
        return List.of();
    }

    private record Found(Passage passage, String word) {}

    private static Optional<Found> find(Passage passage, boolean markFirst) {
        String words = passage.words();
        for (int i = 1; i < words.length(); i++) {
            boolean found = markFirst ? isMarkedFirst(words, i) : isMarkedSecond(words, i);
            if (found && !Character.isLetter(at(words, i + 1))) {
                int from = i;
                while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
                    from--;
                }
                return Optional.of(new Found(passage, words.substring(from, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** {@code òa}, {@code òe}, {@code ùy}, ending at a place; not {@code qùy}, where the u belongs to the q. */
    private static boolean isMarkedFirst(String words, int i) {
        char last = Character.toLowerCase(words.charAt(i));
        return switch (last) {
            case 'a', 'e' -> MARKED_O.indexOf(Character.toLowerCase(words.charAt(i - 1))) >= 0;
            case 'y' -> MARKED_U.indexOf(Character.toLowerCase(words.charAt(i - 1))) >= 0 && !isQ(at(words, i - 2));
            default -> false;
        };
    }

    private static boolean isMarkedSecond(String words, int i) {
        char before = Character.toLowerCase(words.charAt(i - 1));
        char last = Character.toLowerCase(words.charAt(i));
        return before == 'o'
                ? MARKED_A_E.indexOf(last) >= 0
                : before == 'u' && MARKED_Y.indexOf(last) >= 0 && !isQ(at(words, i - 2));
    }

    private static boolean isQ(char c) {
        return c == 'q' || c == 'Q';
    }

    private static char at(String words, int i) {
        return i >= 0 && i < words.length() ? words.charAt(i) : ' ';
    }
}
