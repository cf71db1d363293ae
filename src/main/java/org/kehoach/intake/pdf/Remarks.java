package org.kehoach.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** What a person should know of a PDF's text (lời nhắc về PDF): scans, unknown characters, words of a recognition. */
record Remarks(String file, List<PageLines> pages, List<FontFacts> fonts) {

    /** One of so many characters unknown makes a text useless. */
    private static final int FEW = 20;

    void into(List<Diagnostic> found) {
        int seen = pages.stream().mapToInt(PageLines::seen).sum();
        int unseen = pages.stream().mapToInt(PageLines::unseen).sum();
        if (seen + unseen == 0) {
            add(found, new PdfFileProblem.NoWords(pages.size()));
            return;
        }
        unknown(found);
        long recognised = pages.stream().filter(p -> p.unseen() > p.seen()).count();
        if (recognised > 0) {
            add(found, new PdfFileProblem.RecognisedWords((int) recognised));
        }
        String bare = pages.stream().filter(p -> p.content().covered() && p.seen() + p.unseen() < FEW)
                .map(p -> Integer.toString(p.number())).limit(20).collect(Collectors.joining(", "));
        if (!bare.isEmpty()) {
            add(found, new PdfFileProblem.PagesWithoutWords(bare));
        }
    }

    private void unknown(List<Diagnostic> found) {
        int unknown = fonts.stream().mapToInt(FontFacts::unknown).sum();
        int all = fonts.stream().mapToInt(FontFacts::all).sum();
        String worst = fonts.stream().max(java.util.Comparator.comparingInt(FontFacts::unknown)).map(FontFacts::name)
                .orElse("");
        if (unknown * FEW > all) {
            add(found, new PdfFileProblem.Unreadable(unknown, all, worst));
        } else if (unknown > 0) {
            add(found, new PdfFileProblem.UnknownCharacters(unknown, worst));
        }
    }

    private void add(List<Diagnostic> found, PdfFileProblem problem) {
        found.add(new Diagnostic(problem, Location.of(file)));
    }
}
