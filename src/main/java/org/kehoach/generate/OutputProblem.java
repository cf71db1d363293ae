package org.kehoach.generate;

import org.kehoach.diagnostic.Problem;

/** What can go wrong when results are put away (lỗi ghi kết quả). */
public sealed interface OutputProblem extends Problem {

    /** The folder or file cannot be written. */
    record NotWritable(String reason) implements OutputProblem {}

    /** LibreOffice was asked for and is not installed. */
    record NoLibreOffice(String command) implements OutputProblem {}

    /** LibreOffice was asked for and made nothing, or took too long. */
    record LibreOfficeFailed(String reason) implements OutputProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotWritable _ -> "E0690";
            case NoLibreOffice _ -> "E0691";
            case LibreOfficeFailed _ -> "E0692";
        };
    }
}
