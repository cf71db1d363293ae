package org.kehoach.intake;

/**
 * Characters of the file that are no words of the document (phần bị bỏ), with the reason, so that every one is accounted for.
 *
 * @param text as it stands in the file
 */
public record Dropped(Furniture furniture, String text, Span span) {

    /** What it was (loại). */
    public enum Furniture {
        PAGE_NUMBER,
        /** A running head or foot, or the same line on each page. */
        RUNNING_HEAD,
        /** A table of contents, whose words stand in the document again. */
        CONTENTS,
        /** What a digital signature or a registry's stamp prints over the page. */
        STAMP,
        /** A mark of markup or of a conversion: {@code ##}, {@code **}, a page break. */
        CONVERSION_MARK,
        /** Initials and marks by hand. */
        HANDWRITING,
        /** A line drawn with characters, as under the motto. */
        RULE,
        /** The national title and motto, which every document prints. */
        NATIONAL_TITLE,
        /** A fixed word of the form, such as {@code Số:}, which the composer supplies. */
        FORM_WORD,
        /** Deleted by a tracked change, or hidden. */
        DELETED, COMMENT
    }
}
