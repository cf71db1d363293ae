package org.kehoach.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/**
 * Turns texts into printed runs (diễn đạt), in the order in which they are printed: a citation prints in full where it is
 * first mentioned, then by type and number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 */
final class Wording {

    private final Plan plan;
    private final LookUps lookUps;
    private final Set<String> mentioned = new HashSet<>();
    private boolean counting;
    private boolean brief;

    Wording(Plan plan, LookUps lookUps) {
        this.plan = plan;
        this.lookUps = lookUps;
    }

    /** From here on mentions count: the subject's do not. */
    void countMentions() {
        counting = true;
    }

    /** Whether what was said so far mentions a document. */
    boolean mentions(Citation citation) {
        return mentioned.contains(citation.key());
    }

    /** From here on each citation is in its short form: what prints in full stands elsewhere in the document. */
    Wording inShort() {
        brief = true;
        return this;
    }

    Span span(Address address, Text text) {
        return Span.typed(address, runs(text, false));
    }

    Span capitals(Address address, Text text) {
        return Span.typed(address, runs(text, true));
    }

    private List<Run> runs(Text text, boolean capitals) {
        List<Run> out = new ArrayList<>();
        for (Inline inline : text.inlines()) {
            String words = switch (inline) {
                case Inline.Words w -> typed(w.words());
                case Inline.Fact f -> fact(f);
                case Inline.Blank b -> "…" + (b.words().isEmpty() ? "" : b.words() + "…");
                case Inline.LookUp l -> lookUp(l.reference());
            };
            String cased = capitals ? words.toUpperCase(Locale.ROOT) : words;
            if (!cased.isEmpty()) {
                append(out, new Run(cased, inline.emphasis().bold(), inline.emphasis().italic()));
            }
        }
        return out;
    }

    private static void append(List<Run> out, Run run) {
        if (!out.isEmpty() && out.getLast().bold() == run.bold() && out.getLast().italic() == run.italic()) {
            Run last = out.removeLast();
            out.add(new Run(last.text() + run.text(), run.bold(), run.italic()));
        } else {
            out.add(run);
        }
    }

    private String typed(String words) {
        if (counting) {
            for (Citation c : lookUps.mentioned(words)) {
                mentioned.add(c.key());
            }
        }
        return words;
    }

    private String fact(Inline.Fact fact) {
        if (counting && fact.name() instanceof org.kehoach.plan.FactName.StandsFor(Reference.Cite c)) {
            mentioned.add(c.key());
        }
        return typed(fact.words());
    }

    private String lookUp(Reference reference) {
        if (reference instanceof Reference.Cite c) {
            return Optional.ofNullable(plan.citations().get(c.key())).map(k -> cite(k, c)).orElse(reference.name());
        }
        return lookUps.words(reference).orElse(reference.name());
    }

    private String cite(Citation citation, Reference.Cite reference) {
        if (brief) {
            return LookUps.cited(citation, Reference.Cite.Form.SHORT);
        }
        boolean first = counting && mentioned.add(citation.key());
        Reference.Cite.Form usual = first ? Reference.Cite.Form.FULL : Reference.Cite.Form.SHORT;
        return LookUps.cited(citation, reference.form().orElse(usual));
    }
}
