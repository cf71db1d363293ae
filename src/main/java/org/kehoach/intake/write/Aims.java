package org.kehoach.intake.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.meaning.Found;
import org.kehoach.intake.meaning.Values;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Quantity;

/** How targets bind (cách chỉ tiêu ràng buộc). */
final class Aims {

    private static final Pattern EACH = Pattern.compile("(?iu).*(?<![\\p{L}])(?:mỗi|từng|bình quân)(?![\\p{L}]).*");
    private static final Pattern DECREASES = Pattern
            .compile("(?iu).*(?<![\\p{L}])(?:giảm|hạ)(?![\\p{L}]).*(?:xuống|còn|dưới).*");

    private static final Pattern LESS = Pattern.compile("(?iu)(?<![\\p{L}])(?:giảm|hạ)(?![\\p{L}])");

    private Aims() {}

    /** Which way a target binds, and whom: a number of things is shared by all, a rate is everybody's. */
    static Marks directed(Marks marks, Stretch words, Key key, Above above, List<Doubt> doubts) {
        String text = words.text();
        List<Found> values = above.targets() || Values.strivesFor(text) ? Values.find(text, "") : List.of();
        if (values.isEmpty()) {
            return marks;
        }
        boolean sum = values.stream().noneMatch(v -> Values.isRate(text, v)) && !EACH.matcher(text).matches();
        if (sum) {
            doubts.add(new Doubt(new IntakeProblem.SumGuessed(
                    text.substring(values.getFirst().from(), values.getFirst().to())), words, key));
        }
        return MarkMaker.directed(marks,
                DECREASES.matcher(text).matches() && !risesFirst(text, values)
                        ? Optional.of(Marks.Direction.AT_MOST)
                        : Optional.empty(),
                sum ? Optional.of(Marks.Applies.AGGREGATE) : Optional.empty());
    }

    /** Whether a value that does not say itself which way it binds stands before what goes down. */
    private static boolean risesFirst(String text, List<Found> values) {
        Matcher less = LESS.matcher(text);
        return less.find() && values.stream().anyMatch(v -> v.from() < less.start()
                && Quantity.parse(text.substring(v.from(), v.to())).filter(q -> q.bound().isEmpty()).isPresent());
    }
}
