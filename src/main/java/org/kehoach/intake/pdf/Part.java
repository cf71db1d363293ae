package org.kehoach.intake.pdf;

import java.util.List;

/** A part of a page from top to bottom (phần của trang). */
sealed interface Part {

    float top();

    /** A line that reaches over the page as far as it likes. */
    record Plain(Line line) implements Part {
        @Override
        public float top() {
            return line.top();
        }
    }

    /**
     * Texts that stand beside each other without lines between them: letterhead, recipients and signature.
     *
     * @param columns from left to right, each from top to bottom
     */
    record Columns(List<List<Part>> columns, List<Line> lines) implements Part {
        @Override
        public float top() {
            return lines.getFirst().top();
        }
    }

    /** A ruled table. */
    record Table(PageLines.RuledTable table) implements Part {
        @Override
        public float top() {
            return table.grid().top();
        }
    }
}
