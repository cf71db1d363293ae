package org.kehoach.generate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.kehoach.diagnostic.Problem;

/** What can go wrong when results are put away (lỗi ghi kết quả). */
public sealed interface OutputProblem extends Problem {

    /** The folder or file cannot be written. */
    record NotWritable(Reason reason) implements OutputProblem {

        /** What stands in the way of a write. */
        public enum Reason {
            IS_FOLDER, FILE_ABOVE, NO_PERMISSION, NO_SPACE, NAME_TOO_LONG, REFUSED;

            /** As far as the system's own words tell. */
            public static Reason of(IOException e) {
                String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                if (words.contains("space") || words.contains("quota")) {
                    return NO_SPACE;
                }
                if (words.contains("name too long")) {
                    return NAME_TOO_LONG;
                }
                if (words.contains("not a directory")) {
                    return FILE_ABOVE;
                }
                boolean denied = e instanceof AccessDeniedException || words.contains("denied")
                        || words.contains("read-only");
                return denied ? NO_PERMISSION : REFUSED;
            }
        }
    }

    /** A file of that name is there, and what would be written is nothing that replaces it. */
    record AlreadyThere() implements OutputProblem {}

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
            case AlreadyThere _ -> "E0693";
        };
    }
}
