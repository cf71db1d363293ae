package org.kehoach.pdf.write;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the title in the text (tìm tên văn bản): the paragraphs that together say what the document's title says, else
 * those of Word's style {@code Title}.
 */
final class TitleFinder {

    private static final String STYLE = "Title";

    /** A title stands near the beginning; what is deeper in the text only quotes it. */
    private static final int WITHIN = 60;

    private TitleFinder() {}

    /** The paragraphs of the title, next to each other; none where it cannot be told. */
    static Set<Passage> find(String title, Collection<ReadingOrder.Piece> pieces) {
        String wanted = Passage.letters(title);
        Set<Passage> found = new LinkedHashSet<>();
        String rest = wanted;
        int seen = 0;
        for (ReadingOrder.Piece piece : pieces) {
            if (++seen > WITHIN) {
                break;
            }
            String text = piece instanceof Passage p ? p.letters() : "";
            if (!found.isEmpty() && (text.isEmpty() || !rest.startsWith(text))) {
                found.clear();
                rest = wanted;
            }
            if (!text.isEmpty() && rest.startsWith(text)) {
                found.add((Passage) piece);
                rest = rest.substring(text.length());
                if (rest.isEmpty()) {
                    return found;
                }
            }
        }
        return styled(pieces);
    }

    private static Set<Passage> styled(Collection<ReadingOrder.Piece> pieces) {
        Set<Passage> found = new LinkedHashSet<>();
        for (ReadingOrder.Piece piece : pieces) {
            if (piece instanceof Passage p && p.hasText() && p.first().source().style().equals(STYLE)) {
                found.add(p);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }
}
