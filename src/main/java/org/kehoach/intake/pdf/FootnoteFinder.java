package org.kehoach.intake.pdf;

import java.util.List;

/**
 * Parts the notes at the foot of a page from its text (tách cước chú): small lines below a short rule at the left margin.
 *
 * @param measure how the notes are set
 */
record FootnoteFinder(List<Line> above, List<Line> below, Measure measure) {

    static FootnoteFinder of(PageLines page, Measure measure) {
        for (Ruled rule : page.rules()) {
            float width = rule.right() - rule.left();
            List<Line> below = page.lines().stream()
                    .filter(l -> l.baseline() > rule.y() && l.baseline() - rule.y() > 0.4 * l.size()).toList();
            List<Line> above = page.lines().stream().filter(l -> !below.contains(l)).toList();
            if (width > 40 && Math.abs(rule.left() - measure.left()) < 8 && rule.y() > page.height() / 3
                    && !below.isEmpty() && !above.isEmpty() && isNotes(below, above.getLast())) {
                Measure own = Measure.of(List.of(below)).within(measure.left(), measure.right());
                return new FootnoteFinder(above, below, own);
            }
        }
        return new FootnoteFinder(page.lines(), List.of(), measure);
    }

    /** Whether lines are smaller than the text, and the first begins with a mark. */
    private static boolean isNotes(List<Line> below, Line text) {
        boolean marked = below.getFirst().text().matches("(?s)^[(\\[]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹*†]{1,3}.*");
        return marked && below.stream().allMatch(l -> l.size() < text.size() - 0.8);
    }
}
