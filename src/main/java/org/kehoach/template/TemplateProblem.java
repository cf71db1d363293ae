package org.kehoach.template;

import java.util.Optional;
import org.kehoach.diagnostic.Problem;

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
            case NoStamp _ -> "E0248";
        };
    }
}
