package org.kehoach.pdf.read;

import java.util.List;

/**
 * A paragraph with its resolved format (đoạn văn).
 *
 * @param number in its part, from 1, as {@code Location} counts them
 * @param mark   the format of the paragraph mark: the height of an empty paragraph
 */
public record Paragraph(int number, ParagraphFormat format, RunFormat mark, List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    public Paragraph with(ParagraphFormat other, List<Inline> otherContent) {
        return new Paragraph(number, other, mark, otherContent);
    }
}
