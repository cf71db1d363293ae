package org.kehoach.pdf.read;

/** What stands in a paragraph, from left to right (thành phần trong dòng). */
public sealed interface Inline {

    /** Characters of one format, in NFC. */
    record Text(String text, RunFormat format) implements Inline {}

    /** The number or bullet of a list, whose spaces are never stretched. */
    record Label(String text, RunFormat format) implements Inline {}

    record Tab(RunFormat format) implements Inline {}

    record LineBreak(RunFormat format) implements Inline {}

    record PageBreak() implements Inline {}

    record ColumnBreak() implements Inline {}

    /** A footnote whose mark follows: takes no room here, and has its text at the foot of the page. */
    record Note(Footnote footnote) implements Inline {}

    /** The number of the page it stands on. */
    record PageNumber(RunFormat format) implements Inline {}

    /** The number of pages of the document. */
    record PageCount(RunFormat format) implements Inline {}

    /** The start of a bookmark: takes no room, and lets others find the place. */
    record Mark(String name) implements Inline {}

    /**
     * A shape that stands in the line like a letter.
     *
     * @param width  in twips
     * @param height in twips
     */
    record Figure(Drawing.Shape shape, int width, int height, RunFormat format) implements Inline {}

    /** A shape that is anchored here and takes no room. */
    record Anchor(Drawing drawing) implements Inline {}
}
