package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/**
 * A text of a plan with the words that it prints (đoạn chữ in), so that a rule may read it as its reader will.
 *
 * @param words what is typed, and what is looked up in its place
 * @param dates the whole dates among the words
 */
record Passage(Kind kind, Text text, String words, List<Dates.Typed> dates) {

    /** Where a passage stands in the document. */
    enum Kind {
        SUBJECT, ADDRESSEE, BASIS, OPENING, BODY, CELL, RECIPIENT, SIGNATURE;

        /** Whether it is made of sentences or headings: names and signs have rules of their own. */
        boolean isProse() {
            return this != RECIPIENT && this != SIGNATURE;
        }
    }

    Origin origin() {
        return text.origin();
    }

    /** Whether what stands at a place of some words is quoted, {@code “…”}: it is another's. */
    static boolean isQuoted(String words, int at) {
        return words.lastIndexOf('“', at - 1) > words.lastIndexOf('”', at - 1);
    }

    /** Whether one of the parts stands in the words; a loop, for it is asked of every passage by many rules. */
    boolean has(List<String> parts) {
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the parts stands at a place of some words. */
    static boolean isAt(String words, int at, List<String> parts) {
        for (String part : parts) {
            if (words.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter is a capital; asked of every character, of which most are small and without a mark. */
    static boolean isCapital(char c) {
        return c <= 'Z' ? c >= 'A' : c >= 'À' && Character.isUpperCase(c);
    }

    /** All passages that the plan's own file has, in the order in which they print; a superior's words are its to mend. */
    static List<Passage> of(Plan plan, List<Node> nodes, org.kehoach.document.LookUps lookUps) {
        List<Passage> out = new ArrayList<>();
        Collector into = new Collector(plan, lookUps, out);
        into.add(Kind.SUBJECT, plan.subject());
        into.add(Kind.ADDRESSEE, plan.addressees());
        into.add(Kind.BASIS, plan.basis());
        into.add(Kind.OPENING, plan.opening());
        for (Node node : nodes) {
            into.add(node.shape() instanceof Shape.Table ? Kind.CELL : Kind.BODY, node.shape().texts());
        }
        plan.annexes().forEach(a -> into.add(Kind.BODY, List.of(a.heading())));
        for (Recipients group : plan.recipients()) {
            into.add(Kind.RECIPIENT, group.lines());
            group.note().ifPresent(n -> into.add(Kind.RECIPIENT, List.of(n)));
        }
        for (Signature signature : plan.signatures()) {
            into.add(Kind.SIGNATURE, signature.lines());
            signature.title().ifPresent(t -> into.add(Kind.SIGNATURE, List.of(t)));
            signature.name().ifPresent(n -> into.add(Kind.SIGNATURE, List.of(n)));
        }
        return List.copyOf(out);
    }

    private record Collector(Plan plan, org.kehoach.document.LookUps lookUps, List<Passage> out) {

        void add(Kind kind, List<Text> texts) {
            for (Text text : texts) {
                if (Own.is(text.origin(), plan)) {
                    String words = words(text);
                    out.add(new Passage(kind, text, words, Dates.in(words)));
                }
            }
        }

        private String words(Text text) {
            if (text.inlines().size() == 1 && text.inlines().getFirst() instanceof Inline.Words only) {
                return only.words();
            }
            StringBuilder words = new StringBuilder();
            for (Inline inline : text.inlines()) {
                words.append(switch (inline) {
                    case Inline.Words w -> w.words();
                    case Inline.LookUp l -> lookUps.words(l.reference()).orElse("…");
                    case Inline.Fact f -> f.words();
                    case Inline.Blank _ -> "…";
                });
            }
            return words.toString();
        }
    }
}
