package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.derive.Review;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.PageEngine;
import org.kehoach.pdf.PdfProblem;
import org.kehoach.rule.PageRules;
import org.kehoach.template.CustomMap;

/** The way from a composed text to its Word file and pages (in văn bản): the template filled, laid out, measured. */
record Press(Templates templates, Engines engines, Severities severities) {

    /** @param issued whether the marks of the way back are left out of the Word file */
    Outcome<Documents> word(String file, OfficialText text, boolean pdf, boolean issued) {
        Optional<String> own = templates.own(file, text.type());
        return templates.filler(own, text.type())
                .then(filler -> TemplateKeeping.fill(filler, text, own.orElse(file))).then(filled -> {
                    Outcome<Documents> marked = made(file, own, text, filled.write(), pdf);
                    // pages are measured where marks say what stands on them; those without marks are the same
                    return issued
                            ? marked.then(_ -> engines.of(file)
                                    .then(engine -> unmeasured(engine, file, own, text, stripped(filled).write())))
                            : marked;
                });
    }

    private static WordPackage stripped(WordPackage word) {
        try {
            return CustomMap.strip(word);
        } catch (OpcException e) {
            throw new IllegalStateException("a Word file that was just made", e);
        }
    }

    private Outcome<Documents> made(String file, Optional<String> own, OfficialText text, byte[] word, boolean pdf) {
        return pdf
                ? engines.of(file).then(engine -> pages(engine, file, own, text, word))
                : Outcome.of(new Documents(text, word, Optional.empty(), Optional.empty()));
    }

    private Outcome<Documents> pages(PageEngine engine, String file, Optional<String> own, OfficialText text,
            byte[] word) {
        return unmeasured(engine, file, own, text, word).then(d -> new Outcome<>(Optional.of(d),
                measured(d.pages().orElseThrow(), file, own, text, word)));
    }

    private Outcome<Documents> unmeasured(PageEngine engine, String file, Optional<String> own, OfficialText text,
            byte[] word) {
        Outcome<LaidOutDocument> laidOut = engine.layOut(word, file);
        Outcome<LaidOutDocument> pages = new Outcome<>(laidOut.value(),
                laidOut.diagnostics().stream().map(d -> named(d, file, own)).distinct().toList());
        return pages.then(p -> Outcome.of(new Documents(text, word, Optional.of(p), Optional.of(engine.write(p)))));
    }

    private List<Diagnostic> measured(LaidOutDocument pages, String file, Optional<String> own, OfficialText text,
            byte[] word) {
        List<Diagnostic> found = PageRules.check(pages, text, PlaceFinder.marks(word)).stream()
                .map(p -> new Diagnostic(p, Location.of(p.isOfTemplate() ? own.orElse(file) : file))).toList();
        return severities.apply(file, text.id(), found);
    }

    /**
     * The Word file between is not one that anybody has, nor do its paragraphs count as the template's: a finding names
     * the plan where a letter is at fault, which the drafter wrote, and else the own template.
     */
    private static Diagnostic named(Diagnostic d, String file, Optional<String> own) {
        String at = d.problem() instanceof PdfProblem.NoGlyph ? file : own.orElse(file);
        return new Diagnostic(d.problem(), d.severity(), Location.of(at), "");
    }

    /** The copy that says what each passage is; its colours and notes are not the decree's, and not for signing. */
    Outcome<Documents> review(String file, Review review, boolean pdf, Language language) {
        Optional<String> own = templates.own(file, review.text().type());
        return templates.filler(own, review.text().type())
                .then(filler -> TemplateKeeping.fill(filler, review.text(), own.orElse(file))).then(filled -> {
                    byte[] word = ReviewWords.copy(filled, review, language).write();
                    return pdf
                            ? engines.of(file).then(engine -> unmeasured(engine, file, own, review.text(), word))
                            : Outcome.of(new Documents(review.text(), word, Optional.empty(), Optional.empty()));
                });
    }
}
