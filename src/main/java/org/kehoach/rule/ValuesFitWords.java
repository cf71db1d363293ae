package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Text;

/**
 * A target's value says what the sentence says: a bound that stands before the braces is lost on everybody who reads the
 * value alone, and so is the direction of what is to fall.
 */
final class ValuesFitWords implements Rule {

    private static final Pattern BOUND = Pattern.compile("(?iu)(?<!\\p{L})(không quá|không vượt quá|tối đa|nhiều nhất"
            + "|không dưới|ít nhất|tối thiểu|dưới|trên|không trên|thấp hơn|cao hơn)\\s+$");
    private static final Pattern FALLS = Pattern.compile("(?iu)(?<!\\p{L})(?:xuống còn|xuống dưới|xuống|chỉ còn)\\s+$"
            + "|(?<!\\p{L})(?:giảm|hạ)(?!\\p{L})[^.;,]{0,60} ?còn\\s+$");
    private static final List<String> ENDS_OF_FALL = List.of("còn", "dưới", "xuống");
    private static final Pattern MORE = Pattern.compile("\\s*(trở lên|trở xuống)(?!\\p{L})");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Duty duty : given.duties()) {
            if (!Own.is(duty.origin(), given.plan())) {
                continue;
            }
            Optional<Marks.Direction> direction = duty.marks().direction().or(() -> duty.node().marks().direction());
            for (Text text : duty.texts()) {
                List<Inline> inlines = text.inlines();
                for (int i = 0; i < inlines.size(); i++) {
                    if (inlines.get(i) instanceof Inline.Fact f && f.name() instanceof FactName.Value) {
                        Quantity.parse(f.words()).flatMap(q -> problem(f, q, words(inlines, f, -1),
                                words(inlines, f, 1), direction))
                                .ifPresent(p -> found.add(given.found(p, f.origin())));
                    }
                }
            }
        }
        return found;
    }

    private static String words(List<Inline> inlines, Inline.Fact fact, int step) {
        int at = inlines.indexOf(fact) + step;
        return at >= 0 && at < inlines.size() && inlines.get(at) instanceof Inline.Words w ? w.words() : "";
    }

    private static Optional<DecreeProblem> problem(Inline.Fact f, Quantity q, String before, String after,
            Optional<Marks.Direction> direction) {
        Matcher bound = BOUND.matcher(end(before));
        Matcher more = MORE.matcher(after);
        if (q.bound().isEmpty() && bound.find()) {
            return direction.filter(d -> agrees(d, Quantity.parse(bound.group(1) + " 1").flatMap(Quantity::bound)))
                    .isPresent()
                            ? Optional.empty()
                            : outside(f, bound.group(1) + " ${" + f.name().name() + "=" + f.words() + "}",
                                    "${" + f.name().name() + "=" + bound.group(1) + " " + f.words() + "}");
        }
        if (q.bound().isEmpty() && more.lookingAt()) {
            return outside(f, "${" + f.name().name() + "=" + f.words() + "}" + more.group(),
                    "${" + f.name().name() + "=" + f.words() + " " + more.group(1) + "}");
        }
        if (q.bound().isEmpty() && direction.isEmpty() && endsOfFall(before) && FALLS.matcher(before).find()) {
            return Optional.of(new DecreeProblem.DirectionAgainstWords(f.words(), "at-most"));
        }
        return direction.filter(d -> q.bound().isPresent() && !agrees(d, q.bound()))
                .map(_ -> new DecreeProblem.DirectionAgainstWords(f.words(), right(q.bound().orElseThrow())));
    }

    /** Whether the last word is one of those with which a fall ends; nearly all values stand behind others. */
    private static boolean endsOfFall(String before) {
        String words = before.stripTrailing();
        return ENDS_OF_FALL.stream().anyMatch(end -> words.regionMatches(true, words.length() - end.length(), end, 0,
                end.length()));
    }

    /** As much of the words before a value as the longest bound takes, and the letter before it. */
    private static String end(String before) {
        return before.substring(Math.max(0, before.length() - 32));
    }

    private static Optional<DecreeProblem> outside(Inline.Fact f, String words, String fixed) {
        return Optional.of(new DecreeProblem.BoundOutsideValue(f.words().isEmpty() ? "" : words, fixed));
    }

    private static boolean agrees(Marks.Direction direction, Optional<Quantity.Bound> bound) {
        return bound.map(b -> right(b).equals(switch (direction) {
            case AT_LEAST -> "at-least";
            case AT_MOST -> "at-most";
            case EQUAL -> "equal";
        })).orElse(true);
    }

    private static String right(Quantity.Bound bound) {
        return switch (bound) {
            case LESS, AT_MOST -> "at-most";
            case EQUAL -> "equal";
            case AT_LEAST, MORE -> "at-least";
        };
    }
}
