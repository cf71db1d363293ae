package org.kehoach.copy;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What is to be known of a copy (lưu ý khi sao văn bản). */
public sealed interface CopyProblem extends Problem {

    /** A digital signature holds for the file that was signed and for no other. */
    record SignaturesDropped(int count) implements CopyProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** What is put on the pages does not fit on one page. */
    record TooLong(int pages) implements CopyProblem {}

    /** An excerpt is to hold what the document does not have. */
    record NoSuchNode(String name, String nearest) implements CopyProblem {}

    /** A number that several headings bear, so that it names none. */
    record SeveralNodes(String number, String ids) implements CopyProblem {}

    /** Only what was issued is copied: a number and a day are still to come. */
    record NotIssued() implements CopyProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A copy bears a day before that of what it copies. */
    record BeforeOriginal(String copied, String original) implements CopyProblem {}

    @Override
    default String code() {
        return switch (this) {
            case SignaturesDropped _ -> "E0670";
            case TooLong _ -> "E0671";
            case NoSuchNode _ -> "E0672";
            case SeveralNodes _ -> "E0673";
            case NotIssued _ -> "E0674";
            case BeforeOriginal _ -> "E0675";
        };
    }
}
