package org.kehoach.rule;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;

/** One way of putting tone marks through the document: {@code hòa} or {@code hoà}; the decree leaves the choice. */
final class ToneMarkStyle implements Rule {

    /** The first letter beyond ASCII; all that carry a tone mark are. */
    private static final char FIRST_MARKED = 'À';
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
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < FIRST_MARKED) {
                continue; // no tone mark
            }
            int end = markFirst ? endOfMarkedFirst(words, i) : endOfMarkedSecond(words, i);
            if (end > 0 && !Character.isLetter(at(words, end))) {
                int from = i;
                while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
                    from--;
                }
                return Optional.of(new Found(passage, words.substring(from, end)));
            }
        }
        return Optional.empty();
    }

    /** Behind {@code òa}, {@code òe}, {@code ùy}, of which the first letter stands at a place; not {@code qùy}, where the u belongs to the q. */
    private static int endOfMarkedFirst(String words, int i) {
        char marked = Character.toLowerCase(words.charAt(i));
        boolean found = switch (Character.toLowerCase(at(words, i + 1))) {
            case 'a', 'e' -> MARKED_O.indexOf(marked) >= 0;
            case 'y' -> MARKED_U.indexOf(marked) >= 0 && !isQ(at(words, i - 1));
            default -> false;
        };
        return found ? i + 2 : -1;
    }

    /** Behind {@code oà}, {@code oè}, {@code uỳ}, of which the second letter stands at a place. */
    private static int endOfMarkedSecond(String words, int i) {
        char marked = Character.toLowerCase(words.charAt(i));
        boolean found = switch (Character.toLowerCase(at(words, i - 1))) {
            case 'o' -> MARKED_A_E.indexOf(marked) >= 0;
            case 'u' -> MARKED_Y.indexOf(marked) >= 0 && !isQ(at(words, i - 2));
            default -> false;
        };
        return found ? i + 1 : -1;
    }

    private static boolean isQ(char c) {
        return c == 'q' || c == 'Q';
    }

    private static char at(String words, int i) {
        return i >= 0 && i < words.length() ? words.charAt(i) : ' ';
    }
}
