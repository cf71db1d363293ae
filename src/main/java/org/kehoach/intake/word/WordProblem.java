package org.kehoach.intake.word;

import org.kehoach.diagnostic.Problem;

/** What can stand in the way of the words of a Word file (lỗi khi đọc tệp Word). */
public sealed interface WordProblem extends Problem {

    /** A file without a single word: pictures of pages, or nothing. */
    record NoWords() implements WordProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NoWords _ -> "E0851";
        };
    }
}
