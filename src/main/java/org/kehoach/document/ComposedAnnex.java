package org.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * A composed annex (phụ lục đã soạn).
 *
 * @param label     {@code Phụ lục II}, or the type of an attached document
 * @param header    of an attached document, which begins as one (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3)
 * @param heading   its title, in capitals; the subject of an attached document as it is written
 * @param reference {@code (Kèm theo Kế hoạch số … ngày … của …)}
 */
public record ComposedAnnex(String label, Optional<Letterhead> header, Line heading, String reference,
        boolean landscape, List<Block> body) {

    public ComposedAnnex {
        body = List.copyOf(body);
    }
}
