package org.kehoach.pdf.layout;

import java.util.List;
import java.util.Optional;

import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Border;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat;

/** The borders above and below the paragraphs of a story (viền trên và dưới của đoạn). */
record Rims(List<Block> blocks) {

    /** The room that a border above takes; none between paragraphs whose borders are one. */
    int top(int i) {
        ParagraphFormat format = format(i).orElseThrow();
        return joins(i - 1, i) ? 0 : room(format.borders().top());
    }

    int bottom(int i) {
        ParagraphFormat format = format(i).orElseThrow();
        return joins(i, i + 1) ? 0 : room(format.borders().bottom());
    }

    private boolean joins(int i, int j) {
        Optional<ParagraphFormat> a = format(i);
        Optional<ParagraphFormat> b = format(j);
        return a.isPresent() && b.isPresent() && a.get().borders().equals(b.get().borders())
                && a.get().borders().between().isEmpty()
                && a.get().left() == b.get().left() && a.get().right() == b.get().right();
    }

    Optional<ParagraphFormat> format(int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i) instanceof Paragraph p
                ? Optional.of(p.format())
                : Optional.empty();
    }

    private static int room(Optional<Border> border) {
        return border.isEmpty() ? 0 : border.get().twips() + border.get().space();
    }
}
