package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;

/**
 * What the text on the pages is (cấu trúc tài liệu): title, headings, paragraphs, lists, tables. Headers, footers and
 * repeated header rows belong to the pages and not to the text.
 *
 * @param root     the element that holds all others
 * @param hasNotes whether there are footnotes
 * @param headings in order
 * @param byLine   for each page, for each of its lines, the element that it belongs to
 */
record Structure(Element root, boolean hasNotes, List<Heading> headings, List<List<Optional<Element>>> byLine) {

    /**
     * A heading and where it stands.
     *
     * @param depth 1 for the topmost
     * @param page  the page's index
     * @param y     from the page's top edge, in twips
     */
    record Heading(int depth, String text, int page, int y) {}

    static Structure of(LaidOutDocument document) {
        ReadingOrder order = new ReadingOrder();
        List<List<Optional<Element>>> byLine = new ArrayList<>(document.pages().size());
        for (Page page : document.pages()) {
            List<Optional<Element>> elements = new ArrayList<>(page.lines().size());
            for (Line line : page.lines()) {
                elements.add(isRead(line) ? Optional.of(order.add(line, byLine.size()).element()) : Optional.empty());
            }
            byLine.add(elements);
        }
        StructureBuilder builder = new StructureBuilder();
        return new Structure(builder.build(order, document.title()), !order.notes().isEmpty(), builder.headings(),
                byLine);
    }

    private static boolean isRead(Line line) {
        Area area = line.source().area();
        return (area == Area.BODY || area == Area.FOOTNOTE) && !line.source().repeated()
                && (line.hasText() || line.pictures().stream().anyMatch(p -> !p.decorative()));
    }
}
