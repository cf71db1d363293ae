package org.kehoach.template;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with a Word template (lỗi của mẫu). */
public sealed interface TemplateProblem extends Problem {

    /** Begins like a tag and is none. */
    record BadTag(String tag, Optional<String> near) implements TemplateProblem {}

    /** Names a field that a document does not have. */
    record UnknownField(String tag, String field, Optional<String> near) implements TemplateProblem {}

    /** Something after {@code ?} that templates may not use. */
    record UnknownBuiltIn(String tag, String name, Optional<String> near) implements TemplateProblem {}

    /** A list is printed, words are gone through, a group is printed whole. */
    record WrongUse(String tag, String field, String instead) implements TemplateProblem {}

    /** A stretch that is not closed where it was opened: in the same paragraph, cell or part. */
    record NotClosed(String tag, String close) implements TemplateProblem {}

    /** An end without a beginning. */
    record NotOpened(String tag, String open) implements TemplateProblem {}

    /** The body or a line shares its paragraph with something else. */
    record NotAlone(String tag) implements TemplateProblem {}

    /** A line's paragraph has no top border to draw. */
    record NoBorder(String tag) implements TemplateProblem {}

    /** A style that the body needs. */
    record NoStyle(String style, Optional<String> near) implements TemplateProblem {}

    /** A table that prints no row when its lists are empty: Word calls such a file damaged. */
    record NoFixedRow(String tag) implements TemplateProblem {}

    /** A list inside a list that does not go through it: its lines would be printed over and over. */
    record UnrelatedList(String tag, String field) implements TemplateProblem {}

    /** A field that no document may be without, and the tag that prints it. */
    record NoField(String field, String tag) implements TemplateProblem {}

    /** A stamp that a document has, which this template would leave out, and the tag that prints it. */
    record NoStamp(String stamp, String tag) implements TemplateProblem {}

    /** A part that a Word file cannot be without. */
    record NoPart(String part) implements TemplateProblem {}

    /** More tags than a template has any need of. */
    record TooManyTags(int limit) implements TemplateProblem {}

    /** Lists and conditions inside each other, deeper than anyone can follow. */
    record TooDeep(String tag, int limit) implements TemplateProblem {}

    /** The body printed for each line of a list, or a second time. */
    record BodyRepeated(String tag) implements TemplateProblem {}

    /** Filled, the template makes more text than any document has. */
    record TooMuchText(int limit) implements TemplateProblem {}

    /** A field of the document that no paragraph prints: its words would be lost. */
    record NotPrinted(String field, String tag) implements TemplateProblem {}

    /** A sub-template that is neither beside the template nor among those that come with Kehoach. */
    record NoSubTemplate(String name, Optional<String> near) implements TemplateProblem {}

    /** Sub-templates that include each other without end. */
    record IncludeCycle(String name, String way) implements TemplateProblem {}

    /** Something in a sub-template that cannot be carried over. */
    record NotCarried(String name, Content content) implements TemplateProblem {
        /** What stays behind (thành phần). */
        public enum Content {
            NUMBERING, NOTES, SECTION, LINKED_PART
        }
    }

    /** Letters of another face than the decree's. */
    record Font(List<String> elements, Optional<Integer> more, String font) implements TemplateProblem {}

    /** Letters larger or smaller than the decree has them. */
    record Size(List<String> elements, Optional<Integer> more, String size, String range) implements TemplateProblem {}

    /** Letters that are bold or lean where the decree has them otherwise. */
    record Emphasis(String element, Look expected) implements TemplateProblem {
        /** How letters stand (kiểu chữ). */
        public enum Look {
            BOLD_UPRIGHT, UPRIGHT, ITALIC, BOLD_ITALIC
        }
    }

    /** An edge of the paper that is broader or narrower than the decree has it. */
    record Edge(Side side, String length, String range) implements TemplateProblem {
        /** An edge of the paper (lề). */
        public enum Side {
            TOP, RIGHT, BOTTOM, LEFT
        }
    }

    /** Paper that is not A4. */
    record Paper(String width, String height) implements TemplateProblem {}

    /** How many more faults there are than anyone reads at once. */
    record MoreFaults(int count) implements TemplateProblem {}

    @Override
    default Severity severity() {
        return this instanceof NotPrinted || this instanceof Font || this instanceof Size || this instanceof Emphasis
                || this instanceof Edge || this instanceof Paper ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    default String code() {
        return switch (this) {
            case BadTag _ -> "E0501";
            case UnknownField _ -> "E0502";
            case UnknownBuiltIn _ -> "E0503";
            case WrongUse _ -> "E0504";
            case NotClosed _ -> "E0505";
            case NotOpened _ -> "E0506";
            case NotAlone _ -> "E0507";
            case NoBorder _ -> "E0508";
            case NoStyle _ -> "E0509";
            case NoFixedRow _ -> "E0510";
            case UnrelatedList _ -> "E0511";
            case NoPart _ -> "E0512";
            case NoField _ -> "E0513";
            case NoStamp _ -> "E0528";
            case TooManyTags _ -> "E0514";
            case TooDeep _ -> "E0515";
            case BodyRepeated _ -> "E0516";
            case TooMuchText _ -> "E0517";
            case NotPrinted _ -> "E0518";
            case NoSubTemplate _ -> "E0519";
            case IncludeCycle _ -> "E0520";
            case NotCarried _ -> "E0521";
            case Font _ -> "E0522";
            case Size _ -> "E0523";
            case Emphasis _ -> "E0524";
            case Edge _ -> "E0525";
            case Paper _ -> "E0526";
            case MoreFaults _ -> "E0527";
        };
    }
}
