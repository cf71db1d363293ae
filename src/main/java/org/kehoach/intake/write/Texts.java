package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.meaning.Found;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Text;

/** Turns words of the source into texts of a plan, facts marked (tạo đoạn văn của kế hoạch). */
final class Texts {

    private Texts() {}

    static Text plain(Stretch words) {
        return new Text(List.of(new Inline.Words(words.text(), Emphasis.NONE)), words.origin());
    }

    static List<Text> plain(List<Stretch> words) {
        return words.stream().map(Texts::plain).toList();
    }

    /** With the stress of the source, where it is not on the whole. */
    static Text marked(Stretch words, List<Found> facts) {
        List<Inline> out = new ArrayList<>();
        boolean even = isEven(words);
        int from = 0;
        for (Found fact : facts) {
            if (fact.from() >= from && words.text().substring(fact.from(), fact.to()).indexOf('}') < 0) {
                words(words, from, fact.from(), even, out);
                out.add(new Inline.Fact(FactName.of(fact.name()), words.text().substring(fact.from(), fact.to()),
                        even ? Emphasis.NONE : look(words, fact.from()), words.origin(fact.from(), fact.to())));
                from = fact.to();
            }
        }
        words(words, from, words.length(), even, out);
        return new Text(out, words.origin());
    }

    private static boolean isEven(Stretch words) {
        Emphasis first = null;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.text().charAt(i))) {
                if (first != null && !first.equals(look(words, i))) {
                    return false;
                }
                first = look(words, i);
            }
        }
        return true;
    }

    private static Emphasis look(Stretch words, int i) {
        return new Emphasis(words.boldAt(i), words.italicAt(i));
    }

    private static void words(Stretch words, int from, int to, boolean even, List<Inline> out) {
        int start = from;
        while (start < to) {
            Emphasis look = even ? Emphasis.NONE : look(words, start);
            int end = start + 1;
            while (end < to && (even || look(words, end).equals(look) || words.text().charAt(end) == ' ')) {
                end++;
            }
            out.add(new Inline.Words(words.text().substring(start, end), look));
            start = end;
        }
    }
}
