package org.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;

/** Looks for text beyond the edges of its page (chữ ra ngoài mép giấy), which a printed page would lack. */
final class PageEdges {

    /** How many characters of a line tell which one is meant. */
    private static final int WORDS = 40;

    private PageEdges() {}

    /** One finding for the first such line, which counts the pages of the others. */
    static Optional<Diagnostic> look(LaidOutDocument document, String name) {
        List<Integer> numbers = new ArrayList<>();
        String words = "";
        for (int i = 0; i < document.pages().size(); i++) {
            Page page = document.pages().get(i);
            Optional<Line> beyond = page.lines().stream().filter(l -> l.hasText() && isBeyond(l, page)).findFirst();
            if (beyond.isPresent()) {
                words = numbers.isEmpty() ? first(beyond.get().text().strip()) : words;
                numbers.add(i + 1);
            }
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Diagnostic(new PdfProblem.OffPage(numbers.getFirst(), numbers.size(), words),
                        Location.of(name)));
    }

    /** Whether the foot of its letters, or an end of its text, lies off the paper. */
    private static boolean isBeyond(Line line, Page page) {
        return line.x() < 0 || line.x() + line.width() > page.width() || line.y() + line.baseline() > page.height()
                || line.y() + line.height() < line.baseline() / 2;
    }

    private static String first(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
    }
}
