package org.kehoach.template;

/** How wide words are in the document's face (độ dài chữ): the lines under motto, issuer and subject follow it. */
@FunctionalInterface
public interface TextMeasure {

    /**
     * The advance of a text on one line.
     *
     * @param halfPoints the size, as Word counts it
     * @return in twips, twentieths of a point
     */
    int twips(String text, boolean bold, boolean italic, int halfPoints);
}
