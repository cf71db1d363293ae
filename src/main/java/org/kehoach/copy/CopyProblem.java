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

    @Override
    default String code() {
        return switch (this) {
            case SignaturesDropped _ -> "E0670";
            case TooLong _ -> "E0671";
        };
    }
}
