package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.document.ReferenceCode;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Reference;

/**
 * What prints a cited document in full has all to print: date, issuer and subject
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
 */
final class CitationsComplete implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : given.passages()) {
            for (Inline inline : passage.text().inlines()) {
                if (inline instanceof Inline.LookUp(Reference.Cite cite, _, _)
                        && passage.kind() != Passage.Kind.SUBJECT && seen.add(cite.key())
                        && cite.form().filter(f -> f != Reference.Cite.Form.FULL).isEmpty()) {
                    Optional.ofNullable(given.plan().citations().get(cite.key()))
                            .filter(c -> Own.is(c.origin(), given.plan()) && !missing(c).isEmpty())
                            .ifPresent(c -> found.add(given.found(
                                    new DecreeProblem.CitationIncomplete(c.key(), missing(c)), c.type().origin())));
                }
            }
        }
        return found;
    }

    /** The keys that the citation lacks; of a law and the like, which has no code, its name alone. */
    private static List<String> missing(Citation c) {
        List<String> out = new ArrayList<>();
        if (c.code().isPresent()) {
            if (c.date().isEmpty() && ReferenceCode.isNumbered(c.code().get().value())) {
                out.add("date");
            }
            if (c.issuer().isEmpty()) {
                out.add("issuer");
            }
        } else if (Mention.TYPES.contains(c.type().value()) && !c.type().value().equals("Chương trình")
                && !c.type().value().equals("Đề án")) {
            out.add("code");
        }
        if (c.subject().isEmpty()) {
            out.add("subject");
        }
        return out;
    }
}
