package org.kehoach.generate;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What a check of a file that others made has to say of itself (vấn đề khi kiểm tra tệp ngoài). */
public sealed interface ForeignProblem extends Problem {

    /** The text was judged, the pages were not. */
    record PagesNotMeasured(String reason) implements ForeignProblem {}

    @Override
    default String code() {
        return switch (this) {
            case PagesNotMeasured _ -> "E0865";
        };
    }

    @Override
    default Severity severity() {
        return Severity.NOTE;
    }
}
