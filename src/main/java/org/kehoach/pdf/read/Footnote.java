package org.kehoach.pdf.read;

import java.util.List;

/**
 * A note at the foot of the page (cước chú).
 *
 * @param number in the document, from 1, whatever its mark says
 */
public record Footnote(int number, List<Block> blocks) {

    public Footnote {
        blocks = List.copyOf(blocks);
    }
}
