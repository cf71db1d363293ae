package org.kehoach.pdf;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can stand in the way of a PDF (lỗi khi tạo PDF): each names the place and shows its first words. */
public sealed interface PdfProblem extends Problem {

    /** A Word file without the part that holds its text. */
    record NoDocument(String part) implements PdfProblem {}

    /**
     * Something that the page engine does not lay out.
     *
     * @param element as the part calls it, such as {@code w:drawing}
     * @param words   the first words of the paragraph, or empty
     */
    record Unsupported(String element, String words) implements PdfProblem {}

    /** A measure that is no number, or is out of all bounds. */
    record BadMeasure(String element, String value, String words) implements PdfProblem {}

    /**
     * A character that no face has.
     *
     * @param character with its code point, such as {@code ☃ (U+2603)}
     */
    record NoGlyph(String character, String font, String words) implements PdfProblem {}

    /** Tables or content nested deeper than any office text. */
    record TooDeep(int limit, String words) implements PdfProblem {}

    /** A font that is not to be had, and the face that stands in for it with other advances. */
    record StandIn(String font, String face) implements PdfProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A format that hardly changes the look of the text but may move the end of a line, such as {@code w:kern}. */
    record NotApplied(String element) implements PdfProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A picture whose part is not in the file. */
    record PictureMissing(String target, String words) implements PdfProblem {}

    /** A picture that is cut off or damaged. */
    record PictureBroken(String part, String words) implements PdfProblem {}

    /** A picture with more pixels than any office text has use for. */
    record PictureTooLarge(String part, long width, long height, String words) implements PdfProblem {}

    /** More than is laid out of one file; what is printed on every page counts each time. */
    record TooLong(int lines, int rules, int characters) implements PdfProblem {}

    /**
     * Text that reaches beyond the edges of its page, where nobody sees it.
     *
     * @param page  the first such page, counted from 1
     * @param pages how many pages have such text
     */
    record OffPage(int page, int pages, String words) implements PdfProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Laying out was to end by now. */
    record OutOfTime(long seconds) implements PdfProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NoDocument _ -> "E0610";
            case Unsupported _ -> "E0611";
            case BadMeasure _ -> "E0612";
            case NoGlyph _ -> "E0613";
            case TooDeep _ -> "E0614";
            case StandIn _ -> "E0615";
            case NotApplied _ -> "E0616";
            case PictureMissing _ -> "E0617";
            case PictureBroken _ -> "E0618";
            case PictureTooLarge _ -> "E0619";
            case TooLong _ -> "E0660";
            case OutOfTime _ -> "E0661";
            case OffPage _ -> "E0662";
        };
    }
}
