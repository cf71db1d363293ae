package org.kehoach.document;

import java.util.List;

/**
 * A composed annex (phụ lục đã soạn).
 *
 * @param label     {@code Phụ lục II}
 * @param heading   its title, in capitals
 * @param reference {@code (Kèm theo Kế hoạch số … ngày … của …)}
 */
public record ComposedAnnex(String label, Line heading, String reference, boolean landscape, List<Block> body) {

    public ComposedAnnex {
        body = List.copyOf(body);
    }
}
