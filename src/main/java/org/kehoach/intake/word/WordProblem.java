package org.kehoach.intake.word;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can stand in the way of the words of a Word file (lỗi khi đọc tệp Word). */
public sealed interface WordProblem extends Problem {

    /** A file without a single word: pictures of pages, or nothing. */
    record NoWords() implements WordProblem {}

    /** Files within the file, whose words are none of its own. */
    record Embedded(int count) implements WordProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case NoWords _ -> "E0851";
            case Embedded _ -> "E0867";
        };
    }
}
