package org.kehoach.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/** Which of a field's printed words came from which piece of its text (chữ in ra của từng phần). */
public final class PrintedPieces {

    private final Plan plan;
    private final LookUps lookUps;

    public PrintedPieces(Plan plan, LookUps lookUps) {
        this.plan = plan;
        this.lookUps = lookUps;
    }

    /** The printed words of each piece, which one after the other are {@code printed}; empty where they are not. */
    public Optional<List<String>> of(Text text, String printed) {
        List<String> out = new ArrayList<>();
        return match(text.inlines(), 0, printed, 0, out) ? Optional.of(List.copyOf(out)) : Optional.empty();
    }

    private boolean match(List<Inline> inlines, int index, String printed, int at, List<String> out) {
        if (index == inlines.size()) {
            return at == printed.length();
        }
        for (String words : forms(inlines.get(index))) {
            if (printed.regionMatches(true, at, words, 0, words.length())) {
                out.add(printed.substring(at, at + words.length()));
                if (match(inlines, index + 1, printed, at + words.length(), out)) {
                    return true;
                }
                out.removeLast();
            }
        }
        return false;
    }

    /** A citation prints in the form that its place asks for, the longest first. */
    private List<String> forms(Inline inline) {
        return switch (inline) {
            case Inline.Words w -> List.of(w.words());
            case Inline.Fact f -> List.of(f.words());
            case Inline.Blank b -> List.of("…" + (b.words().isEmpty() ? "" : b.words() + "…"));
            case Inline.LookUp l when l.reference() instanceof Reference.Cite c
                    && plan.citations().containsKey(c.key()) ->
                Arrays.stream(Reference.Cite.Form.values())
                        .map(f -> LookUps.cited(plan.citations().get(c.key()), f)).distinct()
                        .sorted((a, b) -> b.length() - a.length()).toList();
            case Inline.LookUp l -> List.of(lookUps.words(l.reference()).orElse(l.reference().name()));
        };
    }
}
