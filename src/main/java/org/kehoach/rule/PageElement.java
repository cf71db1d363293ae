package org.kehoach.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;

/**
 * A paragraph, or the part of it on one page, and what it is (thành phần trên trang).
 *
 * @param page from 0
 */
record PageElement(Role role, int page, List<Line> lines) {

    PageElement {
        lines = List.copyOf(lines);
    }

    PageElement as(Role other) {
        return new PageElement(other, page, lines);
    }

    String words() {
        return lines.stream().map(l -> l.text().strip()).collect(Collectors.joining(" "));
    }

    Line first() {
        return lines.getFirst();
    }

    /** The bottom edge of its last line, in twips. */
    int bottom() {
        return lines.getLast().y() + lines.getLast().height();
    }

    /** The length of its longest line, in twips. */
    int width() {
        return lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    int left() {
        return lines.stream().mapToInt(Line::x).min().orElse(0);
    }

    int right() {
        return lines.stream().mapToInt(l -> l.x() + l.width()).max().orElse(0);
    }

    /** The run with most letters, which says how the paragraph looks. */
    GlyphRun main() {
        return lines.stream().flatMap(l -> l.runs().stream())
                .max(java.util.Comparator.comparingInt(r -> r.text().strip().length())).orElseThrow();
    }
}
