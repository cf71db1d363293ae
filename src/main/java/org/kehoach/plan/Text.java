package org.kehoach.plan;

import java.util.List;
import java.util.function.Consumer;
import org.kehoach.origin.Origin;

/** One paragraph of words (đoạn văn) with its look-ups and facts, in NFC. */
public record Text(List<Inline> inlines, Origin origin) {

    public Text {
        inlines = List.copyOf(inlines);
    }

    /** Plain words that Kehoach supplies. */
    public static Text of(String words) {
        return new Text(List.of(new Inline.Words(words, Emphasis.NONE)), Origin.SUPPLIED);
    }

    /** Calls back for each fact, in order. */
    public void facts(Consumer<Inline.Fact> each) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Fact fact) {
                each.accept(fact);
            }
        }
    }

    /** Whether something in it is still to be filled. */
    public boolean hasBlank() {
        return inlines.stream().anyMatch(i -> i instanceof Inline.Blank);
    }

    /** The words as typed, without emphasis; a look-up as its own sign. */
    public String typedWords() {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Words only) {
            return only.words(); // as most texts are, which many rules read
        }
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Words w -> out.append(w.words());
                case Inline.LookUp l -> out.append("${").append(l.reference().name()).append('}');
                case Inline.Fact f -> out.append(f.words());
                case Inline.Blank b -> out.append(b.words());
            }
        }
        return out.toString();
    }

    /** The text in the markup of plan YAML, in one way only: what the digest is taken of. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            String stars = inline.emphasis().bold()
                    ? inline.emphasis().italic() ? "***" : "**"
                    : inline.emphasis().italic() ? "*" : "";
            out.append(stars).append(switch (inline) {
                case Inline.Words w -> escape(w.words());
                case Inline.LookUp l -> "${" + l.reference().name() + "}";
                case Inline.Fact f -> "${" + f.name().name() + "=" + f.words() + "}";
                case Inline.Blank b -> "${?" + b.words() + "}";
            }).append(stars);
        }
        return out.toString();
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("*", "\\*").replace("${", "\\${");
    }
}
