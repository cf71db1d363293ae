package org.kehoach.rule;

import java.util.List;
import java.util.Map;
import org.kehoach.document.Address;
import org.kehoach.document.OfficialText;
import org.kehoach.pdf.LaidOutDocument;

/** All rules on the pages of a document (kiểm tra trên trang), in the order of its elements. */
public final class PageRules {

    private static final List<PageRule> RULES = List.of(new PaperAndMargins(), new FixedWordsOfHeader(),
            new HeaderOnOneLine(), new NumberLevelWithDate(), new LineUnderMotto(), new ShortLines(), new SizesOfFont(),
            new StylesOfFont(), new FontsOfText(), new PlaceOfPageNumber(), new IndentOfFirstLine(),
            new SignatureInCompany(), new RecipientsLevelWithAuthority(), new AnnexesNumbered(), new StampsInPlace());

    private PageRules() {}

    /**
     * What is found on the pages of a text.
     *
     * @param marks bookmarks of the Word file, and the fields that they stand for
     */
    public static List<PageProblem> check(LaidOutDocument pages, OfficialText text, Map<String, Address> marks) {
        PageCase given = new PageCase(pages, text, PageElements.of(pages, text, marks));
        return RULES.stream().<PageProblem>flatMap(r -> r.check(given).stream()).distinct().toList();
    }
}
