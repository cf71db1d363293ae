package org.kehoach.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;

/** One way of putting tone marks through the document: {@code hòa} or {@code hoà}; the decree leaves the choice. */
final class ToneMarkStyle implements Rule {

    private static final Pattern FIRST = Pattern
            .compile("(?iu)\\p{L}*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\\p{L})");
    private static final Pattern SECOND = Pattern
            .compile("(?iu)\\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");

    @Override
    public List<Diagnostic> check(Case given) {
        Optional<Found> first = Optional.empty();
        Optional<Found> second = Optional.empty();
        for (Passage passage : given.passages()) {
            first = first.isPresent() ? first : find(FIRST, passage);
            second = second.isPresent() ? second : find(SECOND, passage);
            if (first.isPresent() && second.isPresent()) {
                boolean late = first.get().passage == passage;
                Found odd = late ? first.get() : second.get();
                Found usual = late ? second.get() : first.get();
                return List.of(given.found(new DecreeProblem.ToneMarks(odd.word, usual.word), odd.passage.origin()));
            }
        }
        return List.of();
    }

    private record Found(Passage passage, String word) {}

    private static Optional<Found> find(Pattern style, Passage passage) {
        Matcher m = style.matcher(passage.words());
        return m.find() ? Optional.of(new Found(passage, m.group())) : Optional.empty();
    }
}
