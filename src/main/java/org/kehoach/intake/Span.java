package org.kehoach.intake;

import org.kehoach.diagnostic.Location;

/** A place in the file that is imported (vị trí trong văn bản nguồn). */
public sealed interface Span {

    /**
     * Characters of one line of a text file.
     *
     * @param line   from 1
     * @param column from 1, in UTF-16 units
     * @param length in UTF-16 units
     */
    record Text(int line, int column, int length) implements Span {}

    /**
     * Characters of one paragraph of a Word file.
     *
     * @param part      such as {@code word/document.xml}
     * @param paragraph its number in the part, in document order, from 1, those in cells and boxes counted too
     * @param from      the first character, from 0, among those that the paragraph shows; an automatic number not counted
     * @param to        after the last character
     */
    record Word(String part, int paragraph, int from, int to) implements Span {}

    /**
     * A box on a page of a PDF, in points from the upper left corner of the page as it is shown.
     *
     * @param page from 1
     */
    record Pdf(int page, float left, float top, float right, float bottom) implements Span {}

    /** Nowhere in the file's characters: a number that the program behind the file supplies. */
    record Supplied() implements Span {}

    /** The one instance that is ever needed of {@link Supplied}. */
    Span SUPPLIED = new Supplied();

    /** The place as findings tell it. */
    static Location in(Span span, String file) {
        return switch (span) {
            case Text t -> new Location(file, "", t.line(), t.column(), Math.max(1, t.length()));
            case Word w -> new Location(file, w.part(), w.paragraph(), 0, 1);
            case Pdf p -> new Location(file, "page " + p.page(), p.page(), 0, 1);
            case Supplied _ -> Location.of(file);
        };
    }
}
