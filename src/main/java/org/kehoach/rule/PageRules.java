package org.kehoach.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.document.Address;
import org.kehoach.document.OfficialText;
import org.kehoach.pdf.LaidOutDocument;

/** All rules on the pages of a document (kiểm tra trên trang), in the order of its elements. */
public final class PageRules {

    private static final List<PageRule> RULES = List.of(new PaperAndMargins(), new FixedWordsOfHeader(),
            new HeaderOnOneLine(), new NumberLevelWithDate(), new LineUnderMotto(), new ShortLines(), new SizesOfFont(),
            new StylesOfFont(), new FontsOfText(), new LettersBlack(), new PlaceOfPageNumber(), new IndentOfFirstLine(),
            new TextJustified(), new DistanceOfLines(), new GapOfParagraphs(), new SignatureInCompany(),
            new RecipientsLevelWithAuthority(), new AnnexesCounted(), new AnnexesNumbered(), new StampsInPlace());

    private PageRules() {}

    /**
     * What is found on the pages of a text.
     *
     * @param marks bookmarks of the Word file, and the fields that they stand for
     */
    public static List<PageProblem> check(LaidOutDocument pages, OfficialText text, Map<String, Address> marks) {
        return check(new PageCase(pages, text, PageElements.of(pages, text, marks)));
    }

    private static List<PageProblem> check(PageCase given) {
        return RULES.stream().<PageProblem>flatMap(r -> r.check(given).stream()).distinct().toList();
    }

    /** What is found, and the paragraph of the Word file that it is said of, where there is one. */
    public record Found(PageProblem problem, OptionalInt paragraph) {}

    /**
     * What is found on the pages of a Word file that others made.
     *
     * @param roles what its paragraphs are, by their numbers, as far as recognition is sure
     */
    public static List<Found> recognised(LaidOutDocument pages, OfficialText text, Map<Integer, Role> roles) {
        PageCase given = new PageCase(pages, text, PageElements.recognised(pages, text, roles));
        return check(given).stream().filter(p -> !isUnseen(p, given)).map(p -> new Found(p, paragraph(p, given)))
                .toList();
    }

    /** Fixed words that stand in a line with others are there, though no element of their own. */
    private static boolean isUnseen(PageProblem problem, PageCase given) {
        return problem instanceof PageProblem.FixedWords f && given.first(f.element()).isEmpty()
                && given.document().pages().stream().flatMap(p -> p.lines().stream())
                        .anyMatch(l -> l.text().replace("HOÀ", "HÒA").contains(f.fixed()));
    }

    private static OptionalInt paragraph(PageProblem problem, PageCase given) {
        Optional<Role> role = switch (problem) {
            case PageProblem.Wraps p -> Optional.of(p.element());
            case PageProblem.NotLevel _ -> Optional.of(Role.NUMBER);
            case PageProblem.MottoRule _ -> Optional.of(Role.MOTTO);
            case PageProblem.ShortRule p -> Optional.of(p.element());
            case PageProblem.FontSize p -> Optional.of(p.element());
            case PageProblem.FontStyle p -> Optional.of(p.element());
            case PageProblem.FixedWords p -> Optional.of(p.element());
            case PageProblem.FirstIndent _,PageProblem.Ragged _,PageProblem.LineDistance _ ->
                Optional.of(Role.BODY_TEXT);
            case PageProblem.AnnexNumber _ -> Optional.of(Role.ANNEX_LABEL);
            case PageProblem.SignatureAlone _ -> Optional.of(Role.AUTHORITY);
            case PageProblem.RecipientsNotLevel _ -> Optional.of(Role.RECIPIENTS_HEAD);
            case PageProblem.Margin _,PageProblem.Paper _,PageProblem.FontFace _,PageProblem.PageNumber _,PageProblem.AnnexPages _,PageProblem.StampLook _,PageProblem.StampBox _,PageProblem.StampPlace _,PageProblem.ContactLine _,PageProblem.ParagraphGap _,PageProblem.Coloured _ ->
                Optional.empty();
        };
        String words = words(problem);
        List<PageElement> all = role.map(given::all).orElse(given.elements());
        return all.stream().filter(e -> role.isPresent() || !words.isEmpty())
                .filter(e -> words.isEmpty() || e.words().contains(words))
                .mapToInt(e -> e.first().source().paragraph()).findFirst();
    }

    /** The words that a problem quotes, without the sign that they go on. */
    private static String words(PageProblem problem) {
        String quoted = switch (problem) {
            case PageProblem.Wraps p -> p.words();
            case PageProblem.FontSize p -> p.words();
            case PageProblem.FontStyle p -> p.words();
            case PageProblem.FontFace p -> p.words();
            case PageProblem.FirstIndent p -> p.words();
            case PageProblem.Ragged p -> p.words();
            case PageProblem.LineDistance p -> p.words();
            case PageProblem.ParagraphGap p -> p.words();
            case PageProblem.Coloured p -> p.words();
            case PageProblem.AnnexNumber p -> p.annex();
            case PageProblem.NotLevel _,PageProblem.MottoRule _,PageProblem.ShortRule _,PageProblem.FixedWords _,PageProblem.SignatureAlone _,PageProblem.RecipientsNotLevel _,PageProblem.Margin _,PageProblem.Paper _,PageProblem.PageNumber _,PageProblem.AnnexPages _,PageProblem.StampLook _,PageProblem.StampBox _,PageProblem.StampPlace _,PageProblem.ContactLine _ ->
                "";
        };
        return quoted.endsWith("…") ? quoted.substring(0, quoted.length() - 1) : quoted;
    }
}
