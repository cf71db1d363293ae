package org.kehoach.derive;

/** What a policy rests on (căn cứ của chính sách kế thừa). */
public enum Basis {
    /** The superior's plan says it of the node. */
    SAID,
    /** The superior's plan says it of a section above. */
    SECTION,
    /** Whom the node charges. */
    ADDRESSEE,
    /** What the node is: a target, an aggregate, or other words. */
    SHAPE,
    /** It stands in an annex, which goes with its own document. */
    ANNEX,
    /** It stands in the closing, which is said again at each level. */
    CLOSING,
    /** Its words speak of what is not taken over. */
    SPEAKS_OF
}
