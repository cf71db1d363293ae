package org.kehoach.font;

import java.util.Optional;

/** Where faces come from (nguồn phông chữ): asked by the name that a Word file gives. */
public interface FontSource {

    /**
     * The face for a family; always some face, for a text must be laid out in something.
     *
     * @param family as the Word file names it, such as {@code Times New Roman}
     */
    Choice find(String family, boolean bold, boolean italic);

    /** Another face that has a character which the face of a text lacks; empty where none is known to. */
    Optional<Face> fallback(int codePoint, boolean bold, boolean italic);

    /**
     * A face and how it was come by (phông chữ được chọn).
     *
     * @param faithful whether its advances are those of the family asked for, so that lines break alike
     */
    record Choice(Face face, boolean faithful) {}
}
