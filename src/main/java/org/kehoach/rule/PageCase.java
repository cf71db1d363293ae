package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.document.OfficialText;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;

/** What a rule on the page looks at (đối tượng kiểm tra trên trang): pages, the text on them, and what is what. */
record PageCase(LaidOutDocument document, OfficialText text, List<PageElement> elements) {

    private static final double TWIPS_IN_MM = 1440 / 25.4;
    /** A ruled line is no higher, in twips. */
    private static final int STROKE = 60;
    private static final int LEAST_RULE = 200;
    /** How far below its words a line may stand. */
    private static final int REACH = 400;

    List<PageElement> all(Role role) {
        return elements.stream().filter(e -> e.role() == role).toList();
    }

    Optional<PageElement> first(Role role) {
        return elements.stream().filter(e -> e.role() == role).findFirst();
    }

    Page page(PageElement element) {
        return document.pages().get(element.page());
    }

    /** The ruled line right under a paragraph. */
    Optional<Rule> under(PageElement element) {
        int middle = (element.left() + element.right()) / 2;
        int bottom = element.bottom();
        return page(element).rules().stream()
                .filter(r -> r.height() <= STROKE && r.width() >= LEAST_RULE && r.x() <= middle
                        && r.x() + r.width() >= middle && r.y() >= bottom - STROKE * 2 && r.y() <= bottom + REACH)
                .min(java.util.Comparator.comparingInt(Rule::y));
    }

    static double mm(int twips) {
        return twips / TWIPS_IN_MM;
    }

    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_IN_MM);
    }

    /** A length as a Vietnamese reader expects it: {@code 17,5 mm}. */
    static String millimetres(int twips) {
        return decimal(mm(twips)) + " mm";
    }

    static String decimal(double number) {
        String out = String.format(Locale.ROOT, "%.1f", number);
        return (out.endsWith(".0") ? out.substring(0, out.length() - 2) : out).replace('.', ',');
    }
}
