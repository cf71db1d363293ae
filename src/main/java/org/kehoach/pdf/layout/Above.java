package org.kehoach.pdf.layout;

import java.util.Optional;

import org.kehoach.pdf.read.Paragraph;

/**
 * What stands above a paragraph (đoạn phía trên) and what space it asks for below itself, in twips.
 *
 * @param growth what its line spacing adds below its last line
 */
record Above(Optional<Paragraph> paragraph, int after, int growth) {

    /** The top of a column, or a table. */
    static final Above NOTHING = new Above(Optional.empty(), 0, 0);

    static Above of(LaidParagraph p) {
        return new Above(Optional.of(p.paragraph()), p.paragraph().format().after(), p.rows().getLast().below());
    }

    int room() {
        return after + growth;
    }

    /** The space between it and the paragraph below: the larger of both, none where both are of a style that asks so. */
    int gap(Paragraph below) {
        boolean alike = paragraph.isPresent() && paragraph.get().format().style().equals(below.format().style());
        int before = alike && below.format().contextual() ? 0 : below.format().before();
        int own = alike && paragraph.get().format().contextual() ? 0 : after;
        return Math.max(before, own) + growth;
    }
}
